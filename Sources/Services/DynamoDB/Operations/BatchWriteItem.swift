internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Puts and deletes up to 25 items, of several tables, without conditions.
///
/// Requests are independent in DynamoDB; here those of one table that fit a commit go through together.
/// - Source: Amazon DynamoDB API Reference, BatchWriteItem.
struct BatchWriteItem: ItemOperation {
    static let model = DynamoDBModel.batchWriteItem
    let store: DynamoDBStore

    func access(_ input: BatchWriteItemInput, _ context: CallContext) async throws -> [Access] {
        var accesses: [Access] = []
        for (name, requests) in input.requestItems.sorted(by: { $0.key < $1.key }) {
            let reference = try TableReference(name, context)
            accesses.append(
                try await reference.access("BatchWriteItem", context, store) { conditions in
                    conditions.puts(requests.elements.compactMap { $0.putRequest?.record[0] })
                    conditions.finds(requests.elements.compactMap { $0.deleteRequest?.record[0] })
                    conditions.reports(input.returnConsumedCapacity)
                })
        }
        return accesses
    }

    func run(
        _ input: BatchWriteItemInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> BatchWriteItemOutput {
        let requests = input.requestItems.sorted { $0.key < $1.key }
        if requests.isEmpty { throw Fault.validation(BatchTexts.empty("requestItems")) }
        if requests.reduce(0, { $0 + $1.value.elements.count }) > LimitsDynamoDB.batchWrites {
            throw Fault.validation("Too many items requested for the BatchWriteItem call")
        }
        var batches: [BatchWriter] = []
        for (name, list) in requests {
            let reference = try TableReference(name, context)
            let table = try await store.table(reference.name, reference.tenant)
            call.uses(table)
            let wantsUnits = (input.returnConsumedCapacity ?? .none) != .none
            batches.append(try BatchWriter(store: store, table: table, list.elements, wantsUnits: wantsUnits))
        }
        var capacities: [ConsumedCapacity] = []
        var unprocessed: [String: WireList<WriteRequest>] = [:]
        var metrics: [String: WireList<ItemCollectionMetrics>] = [:]
        var throttled: Fault?
        for ((name, _), batch) in zip(requests, batches) {
            let result = try await batch.write()
            if result.units.total > 0 { call.writes(result.units, to: batch.table) }
            throttled = throttled ?? result.throttled
            if !result.unprocessed.isEmpty { unprocessed[name] = WireList(result.unprocessed) }
            if let report = result.units.report(input.returnConsumedCapacity, table: batch.table.table.name) {
                capacities.append(report)
            }
            if input.returnItemCollectionMetrics == .size {
                let found = try await store.collections.metrics(of: batch.keyItems, in: batch.table, store)
                if !found.isEmpty { metrics[name] = WireList(found) }
            }
        }
        let left = unprocessed.reduce(0) { $0 + $1.value.elements.count }
        if let throttled, left == requests.reduce(0, { $0 + $1.value.elements.count }) { throw throttled }
        return BatchWriteItemOutput(
            unprocessedItems: unprocessed, itemCollectionMetrics: metrics.isEmpty ? nil : metrics,
            consumedCapacity: capacities.isEmpty ? nil : capacities)
    }
}
