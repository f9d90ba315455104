internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Puts and deletes up to 25 items, of several tables, without conditions.
///
/// Requests are independent in DynamoDB; here those of one table that fit a commit go through together.
/// - Source: Amazon DynamoDB API Reference, BatchWriteItem.
struct BatchWriteItem: Operation {
    static let model = DynamoDBModel.batchWriteItem
    let store: DynamoDBStore

    func access(_ input: BatchWriteItemInput, _ context: CallContext) async throws -> [Access] {
        var accesses: [Access] = []
        for (name, requests) in input.requestItems.sorted(by: { $0.key < $1.key }) {
            let items = requests.elements.map { $0.putRequest?.record[0] ?? $0.deleteRequest?.record[0] ?? .none }
            accesses.append(
                try await TableReference(name, context).access("BatchWriteItem", items: items, context, store))
        }
        return accesses
    }

    func run(_ input: BatchWriteItemInput, _ context: CallContext) async throws -> BatchWriteItemOutput {
        let requests = input.requestItems.sorted { $0.key < $1.key }
        if requests.isEmpty { throw Fault.validation(BatchTexts.empty("requestItems")) }
        if requests.reduce(0, { $0 + $1.value.elements.count }) > LimitsDynamoDB.batchWrites {
            throw Fault.validation("Too many items requested for the BatchWriteItem call")
        }
        var batches: [BatchWriter] = []
        for (name, list) in requests {
            let reference = try TableReference(name, context)
            let table = try await store.table(reference.name, reference.tenant)
            try WriteMetrics.refuse(input.returnItemCollectionMetrics, for: table)
            let wantsUnits = (input.returnConsumedCapacity ?? .none) != .none
            batches.append(try BatchWriter(store: store, table: table, list.elements, wantsUnits: wantsUnits))
        }
        var capacities: [ConsumedCapacity] = []
        for batch in batches {
            let units = try await batch.write()
            if let report = units.report(input.returnConsumedCapacity, table: batch.table.table.name) {
                capacities.append(report)
            }
        }
        return BatchWriteItemOutput(unprocessedItems: [:], consumedCapacity: capacities.isEmpty ? nil : capacities)
    }
}
