internal import Base
internal import ServiceKit

/// Brings values into the forms of their kinds, and notes what does not fit.
struct PropertyFit {
    let isPartial: Bool
    /// In AWS's words.
    private(set) var faults: [String] = []
    /// The first property or value that AWS has and that is not there yet.
    private(set) var unsupported: String?

    init(isPartial: Bool) { self.isPartial = isPartial }

    /// The value in the form of a kind; as it was where it has another.
    mutating func value(_ value: JSON, as kind: ResourceProperty.Kind, at path: PropertyPath) -> JSON {
        if isPartial && ProspectiveValues.isUnknown(value, deep: false) { return value }
        switch (kind, value) {
        case (.listOf(let kind), .array(let elements)):
            return .array(elements.enumerated().map { self.value($1, as: kind, at: path.element($0)) })
        case (.mapOf(let kind), .object(let members)):
            return .object(
                JSONObject(members.map { ($0.key, self.value($0.value, as: kind, at: path.member($0.key))) }))
        case (.structure(let properties, let others), .object(let members)):
            return .object(structure(members, properties, others, at: path))
        case (.choice(let choices), _):
            guard let text = Self.text(value) else { break }
            if !choices.contains(text) { faults.append("\(path.pointer): \(text) is not a valid enum value") }
            return .string(text)
        default:
            if let form = Self.simple(value, as: kind) { return form }
        }
        faults.append("\(path.pointer): expected type: \(Self.name(of: kind)), found: \(Self.name(of: value))")
        return value
    }

    // MARK: - Structures

    private mutating func structure(
        _ members: JSONObject, _ properties: [ResourceProperty], _ others: [String], at path: PropertyPath
    ) -> JSONObject {
        let known = Set(properties.map(\.name) + others)
        for property in properties where property.isRequired && members[property.name] == nil {
            faults.append("\(path.pointer): required key [\(property.name)] not found")
        }
        for name in members.keys where !known.contains(name) {
            faults.append("\(path.pointer): extraneous key [\(name)] is not permitted")
        }
        for name in others {
            if let value = members[name], Self.asks(value) { refuse("property \(path.member(name).name)") }
        }
        var fitting = members
        for property in properties {
            guard let member = members[property.name] else { continue }
            let value = value(member, as: property.kind, at: path.member(property.name))
            for refused in property.unsupported where value == refused || value.array?.contains(refused) == true {
                let text = refused.string ?? refused.description
                refuse("value \(text) of the property \(path.member(property.name).name)")
            }
            fitting[property.name] = value
        }
        return fitting
    }

    private mutating func refuse(_ what: String) { unsupported = unsupported ?? what }

    /// Whether a value asks for anything: "no" and what is empty do not.
    private static func asks(_ value: JSON) -> Bool {
        switch value {
        case .null: false
        case .bool(let flag): flag
        case .string(let text): !["", "false"].contains(text.lowercased())
        case .integer, .double: true
        case .array(let elements): !elements.isEmpty
        case .object(let members): members.contains { asks($0.value) }
        }
    }

    // MARK: - Simple values

    /// The value in the form of a kind without parts; nil when it has none.
    private static func simple(_ value: JSON, as kind: ResourceProperty.Kind) -> JSON? {
        switch kind {
        case .string: text(value).map { .string($0) }
        case .integer: (value.integer ?? value.string.flatMap { Int64($0) }).map { .integer($0) }
        case .double: (value.double ?? value.string.flatMap { Double($0) }).map { number($0) }
        case .boolean: boolean(value).map { .bool($0) }
        case .list: value.array == nil ? nil : value
        case .object: value.object == nil ? nil : value
        case .json: value.object == nil && value.string == nil ? nil : value
        case .any: value
        case .choice, .listOf, .mapOf, .structure: nil
        }
    }

    private static func number(_ value: Double) -> JSON { Int64(exactly: value).map { .integer($0) } ?? .double(value) }

    private static func text(_ value: JSON) -> String? {
        switch value {
        case .string(let text): text
        case .bool, .integer, .double: value.description
        default: nil
        }
    }

    private static func boolean(_ value: JSON) -> Bool? {
        switch value {
        case .bool(let flag): flag
        case .string(let text): ["true": true, "false": false][text.lowercased()]
        default: nil
        }
    }

    // MARK: - Names of types in AWS's texts

    private static func name(of kind: ResourceProperty.Kind) -> String {
        switch kind {
        case .string, .choice: "String"
        case .integer: "Integer"
        case .double: "Number"
        case .boolean: "Boolean"
        case .list, .listOf: "JSONArray"
        case .object, .json, .any, .mapOf, .structure: "JSONObject"
        }
    }

    private static func name(of value: JSON) -> String {
        switch value {
        case .null: "Null"
        case .bool: "Boolean"
        case .integer: "Integer"
        case .double: "Double"
        case .string: "String"
        case .array: "JSONArray"
        case .object: "JSONObject"
        }
    }
}
