internal import Base
internal import Pricing
internal import ServiceKit
internal import Wire

/// What a call does to tables, for CloudWatch and for the bill: it is added up while the call runs, and told when it
/// has ended. Most calls are of one table, and cost no allocation here.
struct TableCall: Sendable {
    /// A table with what the call takes of it.
    struct Part: Sendable {
        let table: StoredTable
        var reads: ConsumedUnits?
        var writes: ConsumedUnits?
        /// Items that a query, a scan or a statement gave.
        var returned: Int?
    }

    private var first: Part?
    private var others: [Part] = []

    /// Notes that the call is of a table.
    mutating func uses(_ table: StoredTable) { change(table) { _ in } }

    mutating func reads(_ units: ConsumedUnits, of table: StoredTable) {
        change(table) { $0.reads = $0.reads.map { $0 + units } ?? units }
    }

    mutating func writes(_ units: ConsumedUnits, to table: StoredTable) {
        change(table) { $0.writes = $0.writes.map { $0 + units } ?? units }
    }

    mutating func returns(_ items: Int, of table: StoredTable) { change(table) { $0.returned = items } }

    private mutating func change(_ table: StoredTable, _ body: (inout Part) -> Void) {
        if first == nil { first = Part(table: table) }
        if var part = first, part.table.key == table.key {
            // Held once, it is changed where it is.
            first = nil
            body(&part)
            first = part
        } else if let index = others.firstIndex(where: { $0.table.key == table.key }) {
            body(&others[index])
        } else {
            others.append(Part(table: table))
            body(&others[others.count - 1])
        }
    }

    /// Gives each table, in the order in which the call came to them.
    fileprivate func each(_ body: (Part) -> Void) {
        if let first { body(first) }
        for part in others { body(part) }
    }
}

/// An operation on items, which says what it does to tables.
protocol ItemOperation<Input, Output>: Sendable {
    associatedtype Input: Structure
    associatedtype Output: Structure

    static var model: TypedOperation<Input, Output> { get }
    var store: DynamoDBStore { get }
    func access(_ input: Input, _ context: CallContext) async throws -> [Access]
    func run(_ input: Input, _ context: CallContext, _ call: inout TableCall) async throws -> Output
}

/// An operation on items that is measured and billed.
struct Measured<Measurable: ItemOperation>: Operation {
    static var model: TypedOperation<Measurable.Input, Measurable.Output> { Measurable.model }
    private let operation: Measurable

    init(_ operation: Measurable) { self.operation = operation }

    func access(_ input: Measurable.Input, _ context: CallContext) async throws -> [Access] {
        try await operation.access(input, context)
    }

    func run(_ input: Measurable.Input, _ context: CallContext) async throws -> Measurable.Output {
        let clock = operation.store.machineClock
        let began = clock.now
        var call = TableCall()
        do {
            let output = try await operation.run(input, context, &call)
            let took = (clock.now - began).inMilliseconds
            call.each { part in
                let metrics = part.table.metrics.of(Self.model.name)
                metrics.latency.add(took, at: context.now)
                if let returned = part.returned { metrics.returnedItems.add(Double(returned), at: context.now) }
            }
            call.bill(context, operation.store)
            return output
        } catch {
            // What went through before counts, as does what looking at a condition costs.
            call.bill(context, operation.store)
            call.failed(Fault(error, from: "DynamoDB"), Self.model.name, at: context.now)
            throw error
        }
    }
}

extension TableCall {
    fileprivate func failed(_ fault: Fault, _ operation: String, at now: Instant) {
        each { part in
            let metrics = part.table.metrics
            if fault.isThrottling {
                metrics.of(operation).throttled.add(1, at: now)
            } else if fault.status >= 500 {
                metrics.of(operation).systemErrors.add(1, at: now)
            }
        }
    }

    /// Tells what was consumed, to CloudWatch and, of tables on demand, to the ledger.
    fileprivate func bill(_ context: CallContext, _ store: DynamoDBStore) {
        each { part in
            if let units = part.reads { units.bill(part.table, .read, context, store) }
            if let units = part.writes { units.bill(part.table, .write, context, store) }
        }
    }
}

extension ConsumedUnits {
    var total: Double { table + locals.values.reduce(0, +) + globals.values.reduce(0, +) }

    fileprivate func bill(
        _ table: StoredTable, _ direction: ProvisionedRates.Direction, _ context: CallContext, _ store: DynamoDBStore
    ) {
        tell(table.metrics, direction, at: context.now)
        guard table.table.throughput.provisioned == nil else { return }
        let item: PricedItem = direction == .read ? .readUnits : .writeUnits
        store.usage.add([Usage(item, total)], of: table.table.arn, context)
    }

    /// A local index shares its table's capacity.
    private func tell(_ metrics: TableMetrics, _ direction: ProvisionedRates.Direction, at now: Instant) {
        let own = table + locals.values.reduce(0, +)
        if own > 0 { metrics.whole.consumed[direction].add(own, at: now) }
        for (index, units) in globals.sorted(by: { $0.key < $1.key }) {
            metrics.capacity(of: index).consumed[direction].add(units, at: now)
        }
    }
}

extension Fault {
    var isThrottling: Bool { code == "ProvisionedThroughputExceededException" }
    var isFailedCondition: Bool { code == "ConditionalCheckFailedException" }
}
