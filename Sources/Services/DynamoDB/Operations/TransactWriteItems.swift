internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Puts, updates, deletes and checks up to 100 items of several tables, all together or not at all.
///
/// What a request contradicts itself in is refused as a ValidationException; what keeps an action from happening is
/// told for each action in a TransactionCanceledException.
/// - Source: Amazon DynamoDB API Reference, TransactWriteItems.
struct TransactWriteItems: ItemOperation {
    static let model = DynamoDBModel.transactWriteItems
    let store: DynamoDBStore

    func access(_ input: TransactWriteItemsInput, _ context: CallContext) async throws -> [Access] {
        var accesses: [Access] = []
        for request in try input.transactItems.map(TransactedRequest.init) {
            let reference = try TableReference(request.tableName, context)
            accesses.append(
                try await reference.access(request.permission, context, store) { conditions in
                    conditions.belongs(to: "TransactWriteItems")
                    try request.tell(context, &conditions)
                    conditions.reports(input.returnConsumedCapacity)
                })
        }
        return accesses
    }

    func run(
        _ input: TransactWriteItemsInput, _ context: CallContext, _ call: inout TableCall
    ) async throws -> TransactWriteItemsOutput {
        let requests = try input.transactItems.map(TransactedRequest.init)
        var parsed: [TransactedRequest.Parsed] = []
        for request in requests { parsed.append(try request.parsed(context)) }
        let actions = try await TransactionParts.make(parsed) { part in
            try TransactionParts.checkTenant(part.reference, context)
            return try part.action(try await store.table(part.reference.name, part.reference.tenant))
        }
        try TransactionParts.checkDistinct(actions.map { $0.table.key($0.key) })
        let token = input.clientRequestToken.map {
            TransactionToken($0, input.record[0], context.tenant, now: context.now)
        }
        let wanted = input.returnConsumedCapacity
        var writer = TransactionWriter(
            store: store, actions: actions, token: token, wantsOld: (wanted ?? .none) != .none)
        for action in actions { call.uses(action.table) }
        let result = try await writer.write()
        let costs = result.costs(actions, &call)
        return TransactWriteItemsOutput(
            consumedCapacity: result.capacities(costs, wanted),
            itemCollectionMetrics: try await metrics(actions, input.returnItemCollectionMetrics))
    }

    private func metrics(
        _ actions: [ItemAction], _ wanted: ReturnItemCollectionMetrics?
    ) async throws -> [String: WireList<ItemCollectionMetrics>]? {
        guard wanted == .size else { return nil }
        var metrics: [String: WireList<ItemCollectionMetrics>] = [:]
        for (_, group) in Dictionary(grouping: actions.filter(\.isWrite), by: \.table.key) {
            let found = try await store.collections.metrics(of: group.map(\.keyItem), in: group[0].table, store)
            if !found.isEmpty { metrics[group[0].table.table.name] = WireList(found) }
        }
        return metrics.isEmpty ? nil : metrics
    }
}

extension TransactionWriter.Result {
    struct Cost {
        let table: StoredTable
        let units: ConsumedUnits
    }

    /// What each action cost, which `call` is told: that of a transaction that had been made before is what reading its
    /// item costs.
    func costs(_ actions: [ItemAction], _ call: inout TableCall) -> [Cost] {
        let costs = zip(actions, outcomes).map { action, outcome in
            let cost =
                wasMade
                ? ConsumedUnits(table: ConsumedUnits.read(bytes: outcome.new?.size ?? 0, isConsistent: true))
                : ConsumedUnits.write(outcome, action.table.table)
            return Cost(table: action.table, units: cost.doubled)
        }
        for cost in costs {
            if wasMade { call.reads(cost.units, of: cost.table) } else { call.writes(cost.units, to: cost.table) }
        }
        return costs
    }

    /// What each table's part cost.
    func capacities(_ costs: [Cost], _ wanted: ReturnConsumedCapacity?) -> [ConsumedCapacity]? {
        guard let wanted, wanted != .none else { return nil }
        var units: [String: ConsumedUnits] = [:]
        for cost in costs {
            let name = cost.table.table.name
            units[name] = (units[name] ?? ConsumedUnits()) + cost.units
        }
        return units.sorted { $0.key < $1.key }.compactMap {
            $0.value.report(wanted, table: $0.key, as: wasMade ? .read : .write)
        }
    }
}
