internal import DynamoDBAPI

/// Capacity units of a call, as ConsumedCapacity reports them.
/// - Source: Amazon DynamoDB Developer Guide, "DynamoDB read and write operations", capacity unit consumption.
struct ConsumedUnits {
    var table = 0.0
    var locals: [String: Double] = [:]
    var globals: [String: Double] = [:]

    /// A read unit is 4 KB read consistently; an eventually consistent read takes half.
    static func read(bytes: Int, isConsistent: Bool) -> Double {
        Double(max(1, (bytes + 4095) / 4096)) * (isConsistent ? 1 : 0.5)
    }

    /// A write unit is 1 KB of the larger of the item before and after.
    static func write(_ old: Int?, _ new: Int?) -> Double { Double(max(1, (max(old ?? 0, new ?? 0) + 1023) / 1024)) }

    mutating func add(_ units: Double, to index: TableIndex) {
        if index.isGlobal { globals[index.name, default: 0] += units } else { locals[index.name, default: 0] += units }
    }

    /// The units of one write with its index entries.
    static func write(_ outcome: ItemWriter.Outcome, _ table: Table) -> ConsumedUnits {
        var units = ConsumedUnits(table: write(outcome.old?.size, outcome.new?.size))
        for index in table.indexes {
            let before = outcome.old.flatMap {
                index.key.key(ofEntry: $0.item) == nil ? nil : table.projected($0.item, in: index)
            }
            let after = outcome.new.flatMap {
                index.key.key(ofEntry: $0.item) == nil ? nil : table.projected($0.item, in: index)
            }
            guard before != after else { continue }
            let isWhole = index.projected == .all
            let old = before.map { isWhole ? outcome.old?.size ?? 0 : ItemSize.of($0) }
            let new = after.map { isWhole ? outcome.new?.size ?? 0 : ItemSize.of($0) }
            if let before, let after, index.key.part(of: before) != index.key.part(of: after) {
                // A changed key is an entry removed and an entry added.
                units.add(write(old, nil) + write(nil, new), to: index)
            } else {
                units.add(write(old, new), to: index)
            }
        }
        return units
    }

    static func + (left: ConsumedUnits, right: ConsumedUnits) -> ConsumedUnits {
        ConsumedUnits(
            table: left.table + right.table, locals: left.locals.merging(right.locals, uniquingKeysWith: +),
            globals: left.globals.merging(right.globals, uniquingKeysWith: +))
    }

    /// The units of a transaction, which reads or writes each item twice.
    /// - Source: Amazon DynamoDB Developer Guide, "Capacity management for transactions".
    var doubled: ConsumedUnits { self + self }

    /// What the caller of a transaction asked to see of a table, which tells reads and writes apart; nil for nothing.
    func report(
        _ wanted: ReturnConsumedCapacity?, table name: String, as direction: ProvisionedRates.Direction
    ) -> ConsumedCapacity? {
        guard var report = report(wanted, table: name) else { return nil }
        func told(_ capacity: DynamoDBAPI.Capacity) -> DynamoDBAPI.Capacity {
            var capacity = capacity
            switch direction {
            case .read: capacity.readCapacityUnits = capacity.capacityUnits
            case .write: capacity.writeCapacityUnits = capacity.capacityUnits
            }
            return capacity
        }
        switch direction {
        case .read: report.readCapacityUnits = report.capacityUnits
        case .write: report.writeCapacityUnits = report.capacityUnits
        }
        report.table = report.table.map(told)
        report.localSecondaryIndexes = report.localSecondaryIndexes?.mapValues(told)
        report.globalSecondaryIndexes = report.globalSecondaryIndexes?.mapValues(told)
        return report
    }

    /// What the caller asked to see; nil for nothing.
    func report(_ wanted: ReturnConsumedCapacity?, table name: String) -> ConsumedCapacity? {
        guard let wanted, wanted != .none else { return nil }
        var report = ConsumedCapacity(tableName: name, capacityUnits: total)
        guard wanted == .indexes else { return report }
        report.table = DynamoDBAPI.Capacity(capacityUnits: table)
        if !locals.isEmpty {
            report.localSecondaryIndexes = locals.mapValues { DynamoDBAPI.Capacity(capacityUnits: $0) }
        }
        if !globals.isEmpty {
            report.globalSecondaryIndexes = globals.mapValues { DynamoDBAPI.Capacity(capacityUnits: $0) }
        }
        return report
    }
}
