internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// What Query and Scan have in common: an index, a selection, a filter, and a place to go on from.
struct ReadRequest: Sendable {
    let table: StoredTable
    let index: TableIndex?
    let select: Select
    let projection: ItemProjection?
    let filter: ItemCondition?
    let limit: Int?
    let isConsistent: Bool

    /// The parameters that both operations take.
    struct Parameters {
        let verb: String
        let indexName: String?
        let select: Select?
        let attributesToGet: [String]?
        let hasProjectionExpression: Bool
        let limit: Int?
        let isConsistent: Bool
    }

    init(
        _ parameters: Parameters, table: StoredTable, projection: ItemProjection?, filter: ItemCondition?
    ) throws(Fault) {
        (self.table, self.projection, self.filter) = (table, projection, filter)
        (limit, isConsistent) = (parameters.limit, parameters.isConsistent)
        index = try Self.index(parameters, table.table)
        select = try Self.select(parameters, index)
        try checkProjected()
    }

    private static func index(_ parameters: Parameters, _ table: Table) throws(Fault) -> TableIndex? {
        guard let name = parameters.indexName else { return nil }
        guard let index = table.index(name) else {
            throw .validation("The table does not have the specified index: \(name)")
        }
        if index.isBuilding { throw .backfilling(name) }
        if index.isGlobal, parameters.isConsistent {
            throw .validation("Consistent reads are not supported on global secondary indexes")
        }
        return index
    }

    /// - Source: Amazon DynamoDB API Reference, Query, Select.
    private static func select(_ parameters: Parameters, _ index: TableIndex?) throws(Fault) -> Select {
        let wantsSome = parameters.hasProjectionExpression || parameters.attributesToGet != nil
        let parameter = parameters.hasProjectionExpression ? "ProjectionExpression" : "AttributesToGet"
        guard let select = parameters.select else {
            return wantsSome ? .specificAttributes : index == nil ? .allAttributes : .allProjectedAttributes
        }
        switch select {
        case .specificAttributes where !wantsSome:
            throw .validation(
                "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES")
        case .allProjectedAttributes where index == nil:
            throw .invalidParameter(
                "ALL_PROJECTED_ATTRIBUTES can be used only when \(parameters.verb) using an IndexName")
        case .count where wantsSome:
            throw .validation("Cannot specify the \(parameter) when choosing to get only the Count")
        case .allAttributes where wantsSome:
            throw .validation("Cannot specify the \(parameter) when choosing to get ALL_ATTRIBUTES")
        case .allProjectedAttributes where wantsSome:
            throw .validation("Cannot specify the \(parameter) when choosing to get ALL_PROJECTED_ATTRIBUTES")
        default: return select
        }
    }

    /// A global index gives only what it holds.
    private func checkProjected() throws(Fault) {
        guard let index, index.isGlobal, let held = table.table.projectedNames(in: index) else { return }
        if select == .allAttributes {
            throw .invalidParameter(
                "Select type ALL_ATTRIBUTES is not supported for global secondary index \(index.name) "
                    + "because its projection type is not ALL")
        }
        let missing = (projection?.paths ?? []).map(\.attribute).filter { !held.contains($0) }
        if !missing.isEmpty {
            throw .invalidParameter(
                "Global secondary index \(index.name) does not project [\(missing.joined(separator: ", "))]")
        }
    }

    // MARK: - Going on

    /// The key that a page goes on after.
    func start(_ wire: Value) throws(Fault) -> (key: Key, item: Item)? {
        guard !wire.isNone else { return nil }
        let invalid = "The provided starting key is invalid"
        let item: Item
        do { item = try ItemWire.item(wire) } catch { throw .validation("\(invalid): \(error.message)") }
        let attributes = Set(table.table.key.attributes + (index?.key.attributes ?? []))
        guard item.count == attributes.count, attributes.allSatisfy({ item[$0.name]?.kind == $0.kind }) else {
            throw .validation(invalid)
        }
        let key: ItemKey
        do { key = try table.table.key.key(ofRequest: table.table.key.part(of: item)) } catch {
            throw .validation("\(invalid): \(error.message)")
        }
        guard let index else { return (table.key(key), item) }
        guard let entry = table.entry(of: item, at: key, in: index) else { throw .validation(invalid) }
        return (entry, item)
    }

    // MARK: - The answer

    /// What a page holds, in the slots that QueryOutput and ScanOutput share.
    struct Answer {
        var items: [Value] = []
        var count = 0
        var scanned = 0
        var last: Value = .none
        var capacity: ConsumedCapacity?

        func fill(_ record: inout Record) {
            record[1] = .integer(Int64(count))
            record[2] = .integer(Int64(scanned))
            record[3] = last
            record[4] = .of(capacity)
        }
    }

    /// Reads a page of the walk that `reader` describes.
    func page(
        _ reader: PageReader, _ store: DynamoDBStore, _ call: inout TableCall, capacity wanted: ReturnConsumedCapacity?
    ) async throws -> Answer {
        var answer = Answer()
        let walk = try await reader.walk(store) { item in
            if let filter, !filter.holds(for: item) { return }
            answer.count += 1
            if select != .count { answer.items.append(ItemWire.wire(projection?(item) ?? item)) }
        }
        answer.scanned = walk.scanned
        if let last = walk.last { answer.last = ItemWire.wire(table.table.startKey(of: last, index: index)) }
        var units = ConsumedUnits()
        let read = ConsumedUnits.read(bytes: walk.bytes, isConsistent: isConsistent)
        if let index { units.add(read, to: index) } else { units.table = read }
        try store.rates.charge(units, .read, of: table, now: store.clock.now)
        call.reads(units, of: table)
        call.returns(answer.count, of: table)
        answer.capacity = units.report(wanted, table: table.table.name)
        return answer
    }

    /// Whether the reader of a local index asked for attributes that only the table holds.
    var readsWholeItems: Bool {
        guard let index, !index.isGlobal, let held = table.table.projectedNames(in: index) else { return false }
        return select == .allAttributes || (projection?.paths ?? []).contains { !held.contains($0.attribute) }
    }
}

extension Fault {
    /// An index is read that does not have all items yet.
    static func backfilling(_ index: String) -> Fault {
        .validation("Cannot read from backfilling global secondary index: \(index)")
    }
}
