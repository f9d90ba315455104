internal import Base
internal import ServiceKit

/// The groups of `stats` with the state of their aggregates, or of `dedup` with the row that stays.
///
/// Groups are found by the bytes of what they have in common, which lie one behind the other in one array, so that a
/// row of a group that is there already costs no allocation.
struct GroupTable: Sendable {
    private struct Group: Sendable {
        let hash: UInt64
        let start: Int
        let end: Int
    }

    private(set) var values: [[QueryValue]] = []
    private(set) var states: [AggregateState] = []
    private let aggregates: [QueryAggregate]
    private var groups: [Group] = []
    private var bytes: [UInt8] = []
    /// Numbers of groups, by their hashes; −1 where none is.
    private var slots = [Int32](repeating: -1, count: 64)
    private var scratch: [UInt8] = []
    /// Bytes that it takes, about.
    private(set) var memory = 0

    init(_ aggregates: [QueryAggregate] = []) { self.aggregates = aggregates }

    var count: Int { groups.count }

    /// Adds a row to the group of those with these values.
    /// - Returns: the group's number, and whether it is new.
    mutating func group(of row: [QueryValue]) -> (number: Int, isNew: Bool) {
        scratch.removeAll(keepingCapacity: true)
        for value in row { Self.encode(value, &scratch) }
        let hash = scratch.withUnsafeBufferPointer { ByteText.hash($0) }
        let found = group(hash, scratch) { row.map(\.kept) }
        return found
    }

    private mutating func group(
        _ hash: UInt64, _ key: [UInt8], _ made: () -> [QueryValue]
    ) -> (number: Int, isNew: Bool) {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if groups[number].hash == hash, isKey(key, of: groups[number]) { return (number, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = groups.count
        slots[slot] = Int32(number)
        groups.append(Group(hash: hash, start: bytes.count, end: bytes.count + key.count))
        bytes += key
        values.append(made())
        for _ in aggregates { states.append(AggregateState()) }
        memory +=
            key.count + 64 + values[number].reduce(0) { $0 + $1.memory } + aggregates.count * AggregateState.memory
        if groups.count * 2 > slots.count { grow() }
        return (number, true)
    }

    private func isKey(_ key: [UInt8], of group: Group) -> Bool {
        guard group.end - group.start == key.count else { return false }
        return bytes.withUnsafeBufferPointer { all in
            key.withUnsafeBufferPointer { key in
                ByteText.order(UnsafeBufferPointer(rebasing: all[group.start..<group.end]), key) == 0
            }
        }
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, group) in groups.enumerated() {
            var slot = Int(truncatingIfNeeded: group.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    private static func encode(_ value: QueryValue, _ bytes: inout [UInt8]) {
        switch value {
        case .missing: bytes.append(0)
        case .number(let number): append(1, number.bitPattern, &bytes)
        case .time(let time): append(2, UInt64(bitPattern: time), &bytes)
        case .bool, .text, .borrowed:
            value.withBytes { text in
                append(3, UInt64(text.count), &bytes)
                bytes.append(contentsOf: text)
            }
        }
    }

    private static func append(_ kind: UInt8, _ number: UInt64, _ bytes: inout [UInt8]) {
        bytes.append(kind)
        withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
    }

    // MARK: - Aggregates

    /// Adds a row's values to its group's aggregates.
    /// - Parameter argument: gives the value of an aggregate's argument.
    mutating func add(to number: Int, at time: Int64, _ argument: (QueryExpression) -> QueryValue) {
        let base = number * aggregates.count
        for (offset, aggregate) in aggregates.enumerated() {
            memory += states[base + offset].add(aggregate.argument.map(argument), to: aggregate.function, at: time)
        }
    }

    /// Adds another table, in whose groups later rows are.
    mutating func merge(_ other: GroupTable) {
        for (number, group) in other.groups.enumerated() {
            let key = Array(other.bytes[group.start..<group.end])
            let own = self.group(group.hash, key) { other.values[number] }.number
            let (base, from) = (own * aggregates.count, number * aggregates.count)
            for (offset, aggregate) in aggregates.enumerated() {
                memory += states[base + offset].merge(other.states[from + offset], of: aggregate.function)
            }
        }
    }

    /// A group as a row of results, with what `stats` shows of it.
    func row(_ number: Int, _ stats: QueryStats, _ plan: QueryPlan) -> KeptRow {
        let row = QueryRow(plan.query.names, now: 0)
        for (column, value) in zip(stats.groups, values[number]) { row.set(column.place, value) }
        for (offset, aggregate) in aggregates.enumerated() {
            let state = states[number * aggregates.count + offset]
            row.set(aggregate.place, state.result(of: aggregate.function))
        }
        row.compute(stats.columns)
        return KeptRow(keys: [], sequence: number, values: row.kept, pointer: nil)
    }
}
