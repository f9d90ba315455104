internal import Base
package import Wire

/// The key attributes of a table or an index.
package struct KeySchema: Sendable, Hashable {
    package struct Attribute: Sendable, Hashable {
        package let name: String
        package let kind: ItemValue.Kind

        package init(_ name: String, _ kind: ItemValue.Kind) { (self.name, self.kind) = (name, kind) }
    }

    package let partition: Attribute
    package let sort: Attribute?

    package init(partition: Attribute, sort: Attribute? = nil) { (self.partition, self.sort) = (partition, sort) }

    package var attributes: [Attribute] { [partition] + (sort.map { [$0] } ?? []) }

    func contains(_ name: String) -> Bool { attributes.contains { UTF8Order.equal($0.name, name) } }
}

/// The bytes by which a table or index finds an item: 16 that stand for the partition key, then the sort key in its
/// order.
package struct ItemKey: Hashable, Sendable {
    package let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    package init(partition: ItemValue, sort: ItemValue?) {
        var bytes = KeyBytes.partition(partition)
        if let sort { KeyBytes.append(sort, to: &bytes) }
        self.bytes = bytes
    }
}

extension KeySchema {
    /// The key of a request's Key parameter, which has the key attributes and nothing else.
    package func key(ofRequest key: Item) throws(Fault) -> ItemKey {
        let mismatch = Fault.validation("The provided key element does not match the schema")
        guard key.count == attributes.count else { throw mismatch }
        for attribute in attributes {
            guard let value = key[attribute.name], value.kind == attribute.kind else { throw mismatch }
            try checkText(value, of: attribute)
        }
        return itemKey(key)
    }

    /// The key of an item that is to be written.
    package func key(ofItem item: Item) throws(Fault) -> ItemKey {
        for attribute in attributes {
            guard let value = item[attribute.name] else {
                throw .invalidParameter("Missing the key \(attribute.name) in the item")
            }
            guard value.kind == attribute.kind else {
                throw .invalidParameter(
                    "Type mismatch for key \(attribute.name) expected: \(attribute.kind.rawValue) "
                        + "actual: \(value.kind.rawValue)")
            }
            try checkText(value, of: attribute)
        }
        return itemKey(item)
    }

    /// The key of an item in an index; nil where the item is not in the index: it lacks an attribute of the key, or has
    /// had one since before the index that does not fit it.
    /// - Source: Amazon DynamoDB Developer Guide, "Detecting and correcting index key violations".
    package func key(ofEntry item: Item) -> ItemKey? {
        for attribute in attributes {
            guard let value = item[attribute.name], value.kind == attribute.kind, !value.isEmptyText,
                excess(of: value, in: attribute) == nil
            else { return nil }
        }
        return itemKey(item)
    }

    /// Refuses index keys of the wrong type, and empty ones.
    package func checkIndexKey(_ item: Item, index: String) throws(Fault) {
        for attribute in attributes {
            guard let value = item[attribute.name] else { continue }
            guard value.kind == attribute.kind else {
                throw .invalidParameter(
                    "Type mismatch for Index Key \(attribute.name) Expected: \(attribute.kind.rawValue) "
                        + "Actual: \(value.kind.rawValue) IndexName: \(index)")
            }
            if value.isEmptyText {
                throw .validation(
                    "One or more parameter values are not valid. A value specified for a secondary index key is not "
                        + "supported. The AttributeValue for a key attribute cannot contain an empty "
                        + "\(value.kind == .string ? "string" : "binary") value. IndexName: \(index), "
                        + "IndexKey: \(attribute.name)")
            }
            try checkLength(value, of: attribute)
        }
    }

    /// The key attributes of an item.
    package func part(of item: Item) -> Item {
        Item(
            attributes.compactMap { attribute in
                item[attribute.name].map { Item.Attribute(name: attribute.name, value: $0) }
            })
    }

    private func itemKey(_ item: Item) -> ItemKey {
        guard let value = item[partition.name] else { preconditionFailure("checked before") }
        return ItemKey(partition: value, sort: sort.flatMap { item[$0.name] })
    }

    private func checkText(_ value: ItemValue, of attribute: Attribute) throws(Fault) {
        if value.isEmptyText {
            throw .validation(
                "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty "
                    + "\(value.kind == .string ? "string" : "binary") value. Key: \(attribute.name)")
        }
        try checkLength(value, of: attribute)
    }

    private func checkLength(_ value: ItemValue, of attribute: Attribute) throws(Fault) {
        guard let limit = excess(of: value, in: attribute) else { return }
        // The missing space is AWS's.
        throw .invalidParameter(
            attribute == partition
                ? "Size of hashkey has exceeded the maximum size limit of\(limit) bytes"
                : "Aggregated size of all range keys has exceeded the size limit of \(limit) bytes")
    }

    /// The bytes that a key's value may have, where it has more.
    private func excess(of value: ItemValue, in attribute: Attribute) -> Int? {
        guard value.kind != .number else { return nil }
        let limit = attribute == partition ? LimitsDynamoDB.partitionKeyBytes : LimitsDynamoDB.sortKeyBytes
        return ItemSize.of(value) > limit ? limit : nil
    }
}
