package import Base

/// What a table is: its keys, its indexes and its settings.
package struct Table: Sendable, Hashable {
    package let name: String
    /// Made anew for each table, so that a table of the same name never sees an earlier one's items.
    package let id: String
    package let arn: String
    package let created: Instant
    /// The attribute definitions in the order in which they were given.
    package var attributes: [KeySchema.Attribute]
    package let key: KeySchema
    /// The indexes that every write keeps, also those that are still being built.
    package var indexes: [TableIndex]
    /// The global index that is being removed, which no write keeps and no read sees. Its name is free once its entries
    /// are gone.
    package var leaving: TableIndex?
    package var throughput: TableThroughput
    /// STANDARD unless something was said.
    package var tableClass: String?
    package var isDeletionProtected: Bool
    /// The attribute that holds an item's time of expiry, where time to live is on.
    package var timeToLive: String?
    package var tags: [String: String]
    /// The latest stream of its changes, which may be disabled.
    package var stream: TableStream?
    package var policy: TablePolicy?
    /// The ARN of the key of KMS, where it is to be one; a setting that is shown.
    package var encryptionKey: String?
    /// The data streams of Kinesis that get its changes, also those that were disabled.
    package var destinations: [TableDestination] = []
    /// For what it keeps what its items were.
    package var history = TableHistory()
    /// Where its items came from, where it was not made empty.
    package var source: TableSource?

    package func index(_ name: String) -> TableIndex? { indexes.first { $0.name == name } }
}

/// A secondary index of a table.
package struct TableIndex: Sendable, Hashable {
    package enum Projected: Sendable, Hashable {
        case all
        case keysOnly
        case include([String])

        /// Whether an index of one has the same attributes as one of the other, in whatever order they are named.
        func isSame(as other: Projected) -> Bool {
            guard case .include(let names) = self, case .include(let others) = other else { return self == other }
            return Set(names) == Set(others)
        }
    }

    package let name: String
    package let isGlobal: Bool
    package let key: KeySchema
    package let projected: Projected
    package var throughput: TableThroughput.Provisioned?
    /// The limits on on-demand use, where some were given.
    package var maximum: TableThroughput.Provisioned?
    /// Whether entries of items that were there before it may be missing: writes keep it, and reads are refused.
    package var isBuilding = false
}

extension Table {
    /// The attributes that a reader of the index sees; nil means all.
    func projectedNames(in index: TableIndex) -> [String]? {
        switch index.projected {
        case .all: nil
        case .keysOnly: keyNames(with: index)
        case .include(let names): keyNames(with: index) + names
        }
    }

    /// The item as the index holds it.
    func projected(_ item: Item, in index: TableIndex) -> Item {
        guard let names = projectedNames(in: index) else { return item }
        return Item(sorted: item.filter { attribute in names.contains { UTF8Order.equal($0, attribute.name) } })
    }

    /// The attributes that lead back to where a reader stopped: the table's key and the index's.
    func startKey(of item: Item, index: TableIndex?) -> Item {
        let names = index.map { keyNames(with: $0) } ?? key.attributes.map(\.name)
        return Item(sorted: item.filter { attribute in names.contains { UTF8Order.equal($0, attribute.name) } })
    }

    private func keyNames(with index: TableIndex) -> [String] {
        (key.attributes + index.key.attributes).map(\.name)
    }
}
