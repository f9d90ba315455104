internal import Base
internal import Wire

/// What an update may not do to the attributes of keys.
enum UpdateCheck {
    /// Refuses what can be told without the item.
    static func check(_ update: ItemUpdate, _ table: Table) throws(Fault) {
        for attribute in table.key.attributes {
            if update.paths.contains(where: { UTF8Order.equal($0.attribute, attribute.name) && $0.rest.isEmpty }) {
                throw .invalidParameter("Cannot update attribute \(attribute.name). This attribute is part of the key")
            }
        }
        for index in table.indexes {
            for attribute in index.key.attributes { try check(update, attribute, index) }
        }
        try KeyPaths.check(update.paths, table)
    }

    private static func check(_ update: ItemUpdate, _ key: KeySchema.Attribute, _ index: TableIndex) throws(Fault) {
        for action in update.actions where UTF8Order.equal(action.path.attribute, key.name) && action.path.rest.isEmpty
        {
            let kind: ItemValue.Kind? =
                switch action {
                case .set(_, let value): value.kind
                case .add(_, let value), .delete(_, let value): value.kind
                case .remove: nil
                }
            guard let kind, kind != key.kind else { continue }
            throw .invalidParameter(
                "Type mismatch for Index Key \(key.name) Expected: \(key.kind.rawValue) Actual: \(kind.rawValue) "
                    + "IndexName: \(index.name)")
        }
    }

    /// Refuses an item whose index keys came out with another type.
    static func check(_ item: Item, _ table: Table) throws(Fault) {
        for attribute in table.indexes.flatMap(\.key.attributes) {
            if let value = item[attribute.name], value.kind != attribute.kind {
                throw .validation(
                    "The update expression attempted to update the secondary index key to unsupported type")
            }
        }
    }
}

/// Key attributes are scalars, so no path leads into them.
enum KeyPaths {
    static func check(_ paths: [DocumentPath], _ table: Table) throws(Fault) {
        for path in paths where !path.rest.isEmpty {
            let isKey = table.key.contains(path.attribute)
            guard isKey || table.indexes.contains(where: { $0.key.contains(path.attribute) }) else { continue }
            throw .validation(
                "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: "
                    + "\(isKey ? "Key" : "IndexKey"): \(path.attribute)")
        }
    }
}
