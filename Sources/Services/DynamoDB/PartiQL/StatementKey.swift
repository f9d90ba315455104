internal import Base
internal import Wire

/// What a WHERE asks of keys: of its parts that must all hold, those that are about key attributes.
struct StatementKey {
    /// The parts that must all hold.
    private let parts: [ItemCondition]
    private let schema: KeySchema

    init(_ condition: ItemCondition?, _ schema: KeySchema) {
        parts = condition.map(Self.parts) ?? []
        self.schema = schema
    }

    private static func parts(_ condition: ItemCondition) -> [ItemCondition] {
        if case .all(let inner) = condition { inner.flatMap(parts) } else { [condition] }
    }

    static let incomplete = Fault.validation(
        "Where clause does not contain a mandatory equality on all key attributes")

    // MARK: - One item

    /// The key of the one item that the condition means, and what else it asks of it; nil where it does not mean one.
    /// - Throws: ValidationException where it asks twice for one attribute.
    func single() throws(Fault) -> (key: Item, rest: [ItemCondition])? {
        var key = Item()
        var rest: [ItemCondition] = []
        for part in parts {
            guard let (name, value) = Self.equality(part), schema.contains(name) else {
                rest.append(part)
                continue
            }
            guard key[name] == nil else {
                throw .validation(
                    "Multiple conditions on same key \(name). Only single item Update/Insert/Delete are supported")
            }
            key[name] = value
        }
        return key.count == schema.attributes.count ? (key, rest) : nil
    }

    private static func equality(_ condition: ItemCondition) -> (String, ItemValue)? {
        switch condition {
        case .compare(.equal, .path(let path), .value(let value)) where path.rest.isEmpty,
            .compare(.equal, .value(let value), .path(let path)) where path.rest.isEmpty:
            (path.attribute, value)
        default: nil
        }
    }

    // MARK: - Partitions

    /// The partitions that can have items which meet the condition; nil for all.
    /// - Throws: ValidationException where a value is of another type than the key, and for more than 50.
    func partitions() throws(Fault) -> [ItemValue]? {
        let name = schema.partition.name
        guard let values = parts.lazy.compactMap({ Self.values(of: name, in: $0) }).first else { return nil }
        guard values.count <= LimitsDynamoDB.inKeys else {
            throw .validation(
                "The IN operator is provided with too many operands; number of operands: \(values.count)")
        }
        for value in values { try check(value, schema.partition) }
        var seen: Set<[UInt8]> = []
        return values.filter { seen.insert(KeyBytes.partition($0)).inserted }
    }

    private static func values(of name: String, in condition: ItemCondition) -> [ItemValue]? {
        if let (attribute, value) = equality(condition) { return UTF8Order.equal(attribute, name) ? [value] : nil }
        switch condition {
        case .isIn(.path(let path), let list) where path.rest.isEmpty && UTF8Order.equal(path.attribute, name):
            let values = list.compactMap { if case .value(let value) = $0 { value } else { nil } }
            return values.count == list.count ? values : nil
        case .any(let parts):
            let values = parts.map { Self.values(of: name, in: $0) }
            return values.contains { $0 == nil } ? nil : values.flatMap { $0 ?? [] }
        default: return nil
        }
    }

    /// What the condition asks of the sort key within each partition; nil where that is nothing.
    func sort() throws(Fault) -> KeyPredicate? {
        guard let attribute = schema.sort else { return nil }
        guard let predicate = parts.lazy.compactMap({ Self.predicate(of: attribute.name, in: $0) }).first else {
            return nil
        }
        for value in predicate.values { try check(value, attribute) }
        return predicate
    }

    private static func predicate(of name: String, in condition: ItemCondition) -> KeyPredicate? {
        func isKey(_ path: DocumentPath) -> Bool { path.rest.isEmpty && UTF8Order.equal(path.attribute, name) }
        switch condition {
        case .compare(let comparator, .path(let path), .value(let value)) where isKey(path) && comparator != .notEqual:
            return .compare(comparator, value)
        case .compare(let comparator, .value(let value), .path(let path)) where isKey(path) && comparator != .notEqual:
            return .compare(comparator.mirrored, value)
        case .between(.path(let path), lower: .value(let lower), upper: .value(let upper)) where isKey(path):
            return .between(lower, upper)
        case .beginsWith(.path(let path), .value(let prefix)) where isKey(path): return .beginsWith(prefix)
        default: return nil
        }
    }

    private func check(_ value: ItemValue, _ attribute: KeySchema.Attribute) throws(Fault) {
        guard value.kind == attribute.kind else {
            throw .invalidParameter("Condition parameter type does not match schema type")
        }
        if value.isEmptyText {
            throw .validation(
                "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an "
                    + "empty \(value.kind == .string ? "string" : "binary") value. Key: \(attribute.name)")
        }
    }
}
