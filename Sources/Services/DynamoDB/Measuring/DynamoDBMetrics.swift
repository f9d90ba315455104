internal import Base
internal import ServiceKit
internal import Wire

/// What is measured of a table. A read table keeps it, so that no call looks for it.
/// - Source: Amazon DynamoDB Developer Guide, "DynamoDB Metrics and dimensions".
final class TableMetrics: Sendable {
    /// Those of one operation on the table.
    struct OfOperation: Sendable {
        let latency: MetricHandle
        let returnedItems: MetricHandle
        let throttled: MetricHandle
        let systemErrors: MetricHandle

        fileprivate init(_ scope: MetricScope) {
            latency = scope.metric("SuccessfulRequestLatency", .milliseconds)
            returnedItems = scope.metric("ReturnedItemCount", .count)
            throttled = scope.metric("ThrottledRequests", .count)
            systemErrors = scope.metric("SystemErrors", .count)
        }
    }

    /// Those of the table itself, or of one of its global indexes.
    struct OfCapacity: Sendable {
        let consumed: Pair
        let throttled: Pair
        /// Those throttled since provisioned capacity was used up, which is the only reason here.
        let throttledByProvision: Pair
        let provisioned: Pair

        /// What is told of reads and of writes.
        struct Pair: Sendable {
            let read: MetricHandle
            let write: MetricHandle

            fileprivate init(_ scope: MetricScope, _ name: (String) -> String) {
                read = scope.metric(name("Read"), .count)
                write = scope.metric(name("Write"), .count)
            }

            subscript(_ direction: ProvisionedRates.Direction) -> MetricHandle { direction == .read ? read : write }
        }

        fileprivate init(_ scope: MetricScope) {
            consumed = Pair(scope) { "Consumed\($0)CapacityUnits" }
            throttled = Pair(scope) { "\($0)ThrottleEvents" }
            throttledByProvision = Pair(scope) { "\($0)ProvisionedThroughputThrottleEvents" }
            provisioned = Pair(scope) { "Provisioned\($0)CapacityUnits" }
        }
    }

    /// Those of a stream of the table.
    struct OfStream: Sendable {
        let latency: MetricHandle
        let returnedBytes: MetricHandle
        let returnedRecords: MetricHandle

        fileprivate init(_ scope: MetricScope) {
            latency = scope.metric("SuccessfulRequestLatency", .milliseconds)
            returnedBytes = scope.metric("ReturnedBytes", .bytes)
            returnedRecords = scope.metric("ReturnedRecordsCount", .count)
        }
    }

    let whole: OfCapacity
    let failedConditions: MetricHandle
    let conflicts: MetricHandle
    let expiredItems: MetricHandle
    private let name: String
    private let tenant: Tenant
    private let book: MetricBook
    private let operations = Memo<String, OfOperation>(most: LimitsDynamoDB.measuredOperations)
    private let indexes = Memo<String, OfCapacity>(most: LimitsDynamoDB.measuredIndexes)
    private let streams = Memo<String, OfStream>(most: LimitsDynamoDB.measuredStreams)

    fileprivate init(_ name: String, _ tenant: Tenant, _ book: MetricBook) {
        (self.name, self.tenant, self.book) = (name, tenant, book)
        let scope = MetricScope(book, DynamoDBMetrics.namespace, of: tenant, [["TableName": name]])
        whole = OfCapacity(scope)
        failedConditions = scope.metric("ConditionalCheckFailedRequests", .count)
        conflicts = scope.metric("TransactionConflict", .count)
        expiredItems = scope.metric("TimeToLiveDeletedItemCount", .count)
    }

    private func scope(_ dimensions: KeyValuePairs<String, String>) -> MetricScope {
        MetricScope(book, DynamoDBMetrics.namespace, of: tenant, [dimensions])
    }

    /// - Parameter operation: one on items.
    func of(_ operation: String) -> OfOperation {
        operations.value(of: operation) { OfOperation(scope(["TableName": name, "Operation": $0])) }
    }

    /// - Parameter index: a global one; nil for the table.
    func capacity(of index: String?) -> OfCapacity {
        guard let index else { return whole }
        return indexes.value(of: index) { OfCapacity(scope(["TableName": name, "GlobalSecondaryIndexName": $0])) }
    }

    /// - Parameter label: of the stream.
    func stream(_ label: String) -> OfStream {
        streams.value(of: label) {
            OfStream(scope(["TableName": name, "Operation": "GetRecords", "StreamLabel": $0]))
        }
    }
}

/// The metrics of all tables, and of accounts' regions.
final class DynamoDBMetrics: Sendable {
    fileprivate static let namespace = "AWS/DynamoDB"

    private struct Name: Hashable {
        let table: String
        let tenant: Tenant
    }

    private let book: MetricBook
    private let tables = Memo<Name, TableMetrics>(most: LimitsDynamoDB.cachedTables)
    private let userErrors = Memo<Tenant, MetricHandle>(most: LimitsDynamoDB.cachedTables)

    init(_ book: MetricBook) { self.book = book }

    /// Those of a table, by its name: another one of the same name goes on with them.
    func of(_ table: String, _ tenant: Tenant) -> TableMetrics {
        tables.value(of: Name(table: table, tenant: tenant)) { TableMetrics($0.table, $0.tenant, book) }
    }

    /// A call that was refused for what it asked. What throttling and conditions refuse is counted by table alone.
    func failed(_ fault: Fault, _ context: CallContext) {
        guard (400..<500).contains(fault.status), !fault.isThrottling, !fault.isFailedCondition else { return }
        userErrors.value(of: context.tenant) {
            MetricScope(book, Self.namespace, of: $0, [[:]]).metric("UserErrors", .count)
        }.add(1, at: context.now)
    }

    /// Reads, at the end of each minute, what tables and global indexes have of provisioned capacity.
    func sample(_ store: DynamoDBStore) {
        book.sample { time in
            for table in try await store.allTables() {
                for (index, provisioned) in table.table.provisioned {
                    let capacity = table.metrics.capacity(of: index).provisioned
                    capacity.read.add(Double(provisioned.read), at: time)
                    capacity.write.add(Double(provisioned.write), at: time)
                }
            }
        }
    }
}

extension Table {
    /// What it and its global indexes have of provisioned capacity: the table itself first, without a name.
    var provisioned: [(index: String?, TableThroughput.Provisioned)] {
        guard let own = throughput.provisioned else { return [] }
        return [(nil, own)] + indexes.compactMap { index in index.throughput.map { (index.name, $0) } }
    }
}
