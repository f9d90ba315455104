internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Reads up to 100 items, of several tables.
///
/// Keys whose items would take the answer over 16 MB come back as unprocessed.
/// - Source: Amazon DynamoDB API Reference, BatchGetItem.
struct BatchGetItem: ItemOperation {
    static let model = DynamoDBModel.batchGetItem
    let store: DynamoDBStore

    func access(_ input: BatchGetItemInput, _ context: CallContext) async throws -> [Access] {
        var accesses: [Access] = []
        for (name, request) in input.requestItems.sorted(by: { $0.key < $1.key }) {
            let reference = try TableReference(name, context)
            accesses.append(
                try await reference.access("BatchGetItem", context, store) { conditions in
                    conditions.finds(request.keys.map(\.wire))
                    conditions.reads(try Self.projection(request))
                    conditions.reports(input.returnConsumedCapacity)
                })
        }
        return accesses
    }

    func run(
        _ input: BatchGetItemInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> BatchGetItemOutput {
        let requests = input.requestItems.sorted { $0.key < $1.key }
        if requests.isEmpty { throw Fault.validation(BatchTexts.empty("requestItems")) }
        if requests.reduce(0, { $0 + $1.value.keys.count }) > LimitsDynamoDB.batchGets {
            throw Fault.validation("Too many items requested for the BatchGetItem call")
        }
        var responses: [String: WireList<WireMap<AttributeValue>>] = [:]
        var unprocessed: [String: KeysAndAttributes] = [:]
        var bytes = 0
        var capacities: [ConsumedCapacity] = []
        var throttled: Fault?
        for (name, request) in requests {
            let part = try await read(request, TableReference(name, context), &bytes, &call)
            responses[name] = WireList(part.items)
            if !part.unprocessed.isEmpty {
                unprocessed[name] = request
                unprocessed[name]?.keys = part.unprocessed
            }
            throttled = throttled ?? part.throttled
            let units = ConsumedUnits(table: part.units)
            if let report = units.report(input.returnConsumedCapacity, table: part.name) { capacities.append(report) }
        }
        let left = unprocessed.reduce(0) { $0 + $1.value.keys.count }
        if let throttled, left == requests.reduce(0, { $0 + $1.value.keys.count }) { throw throttled }
        return BatchGetItemOutput(
            responses: responses, unprocessedKeys: unprocessed, consumedCapacity: capacities.isEmpty ? nil : capacities)
    }

    private static func projection(_ request: KeysAndAttributes) throws(Fault) -> ItemProjection? {
        try WantedAttributes.projection(
            request.projectionExpression, names: request.expressionAttributeNames, older: request.attributesToGet)
    }

    private struct Part {
        let name: String
        var items: [WireMap<AttributeValue>] = []
        var unprocessed: [WireMap<AttributeValue>] = []
        var units = 0.0
        /// Why keys were left, where the table's throughput was used up.
        var throttled: Fault?
    }

    private func read(
        _ request: KeysAndAttributes, _ reference: TableReference, _ bytes: inout Int, _ call: inout TableCall
    ) async throws -> Part {
        let projection = try Self.projection(request)
        let table = try await store.table(reference.name, reference.tenant)
        call.uses(table)
        var part = Part(name: table.table.name)
        var keys: [ItemKey] = []
        for key in request.keys { keys.append(try table.table.key.key(ofRequest: ItemWire.item(key.wire))) }
        if Set(keys).count < keys.count { throw Fault.validation(BatchTexts.duplicates) }
        let isConsistent = request.consistentRead ?? false
        for (wire, key) in zip(request.keys, keys) {
            if bytes >= LimitsDynamoDB.batchGetBytes {
                part.unprocessed.append(wire)
                continue
            }
            let read = try await store.item(table.key(key))
            let units = ConsumedUnits.read(bytes: read?.stored.size ?? 0, isConsistent: isConsistent)
            let charge = ProvisionedRates.Charge(ConsumedUnits(table: units), .read, of: table)
            if let fault = store.rates.take(charge, now: store.clock.now) {
                part.throttled = fault
                part.unprocessed.append(wire)
                continue
            }
            part.units += units
            guard let stored = read?.stored else { continue }
            bytes += stored.size
            let wanted = projection?(stored.item) ?? stored.item
            if let map = WireMap<AttributeValue>(wire: ItemWire.wire(wanted)) { part.items.append(map) }
        }
        if part.units > 0 { call.reads(ConsumedUnits(table: part.units), of: table) }
        return part
    }
}

/// Texts that both batch operations use.
enum BatchTexts {
    static let duplicates = "Provided list of item keys contains duplicates"

    static func empty(_ member: String) -> String {
        "1 validation error detected: Value '{}' at '\(member)' failed to satisfy constraint: "
            + "Member must have length greater than or equal to 1"
    }
}
