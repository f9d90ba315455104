/// A JSON value: a template, a policy, an event. Objects keep the order of their members.
package enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case string(String)
    case array([JSON])
    case object(JSONObject)
}

extension JSON {
    package var isNull: Bool { self == .null }
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    package var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
    package var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

    /// A whole number, also where it is written with a fraction of zero.
    package var integer: Int64? {
        switch self {
        case .integer(let value): value
        case .double(let value): Int64(exactly: value)
        default: nil
        }
    }

    package var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }

    /// The member of an object; nil for anything else.
    package subscript(key: String) -> JSON? { object?[key] }
    /// The element of an array; nil outside it and for anything else.
    package subscript(index: Int) -> JSON? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }

    /// What a user would call this value: "object", "string" …
    package var kind: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .integer, .double: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(floatLiteral value: Double) { self = .double(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) { self = .object(JSONObject(elements)) }
    package init(nilLiteral: ()) { self = .null }
}

/// The members of a JSON object in the order in which they were written. Two objects are equal when they have the same
/// members in any order.
package struct JSONObject: Sendable {
    package private(set) var keys: [String] = []
    private var members: [String: JSON] = [:]

    package init() {}

    /// Of members with the same name the last one counts, as in every JSON reader of AWS.
    package init(_ members: some Sequence<(String, JSON)>) {
        for (key, value) in members { self[key] = value }
    }

    package var count: Int { keys.count }
    package var isEmpty: Bool { keys.isEmpty }
    package var values: [JSON] { keys.map { members[$0] ?? .null } }

    package subscript(key: String) -> JSON? {
        get { members[key] }
        set {
            if let newValue {
                if members.updateValue(newValue, forKey: key) == nil { keys.append(key) }
            } else if members.removeValue(forKey: key) != nil {
                keys.removeAll { $0 == key }
            }
        }
    }

    package func mapValues(_ transform: (JSON) throws -> JSON) rethrows -> JSONObject {
        JSONObject(try map { ($0.key, try transform($0.value)) })
    }
}

extension JSONObject: Sequence {
    package func makeIterator() -> AnyIterator<(key: String, value: JSON)> {
        var index = 0
        return AnyIterator {
            guard index < keys.count else { return nil }
            defer { index += 1 }
            return (keys[index], members[keys[index]] ?? .null)
        }
    }
}

extension JSONObject: Hashable, ExpressibleByDictionaryLiteral {
    package static func == (left: JSONObject, right: JSONObject) -> Bool { left.members == right.members }
    package func hash(into hasher: inout Hasher) { hasher.combine(members) }
    package init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements) }
}

extension JSON {
    /// An object of texts, in the order of their names.
    package init(texts: [String: String]) {
        self = .object(JSONObject(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
    }

    /// The members of an object of texts.
    package var texts: [String: String] {
        Dictionary((object ?? [:]).map { ($0.key, $0.value.string ?? "") }) { _, last in last }
    }
}
