internal import Base
internal import ServiceKit
internal import Wire

/// Holds a resource's properties against its type's.
struct PropertyCheck {
    private let logicalID: String
    private let declared: [ResourceProperty]

    init(_ logicalID: String, _ declared: [ResourceProperty]) {
        (self.logicalID, self.declared) = (logicalID, declared)
    }

    /// Checks properties as written: functions count as fitting.
    func check(_ properties: JSONObject) throws { try refuse(faults(in: properties, ignoringFunctions: true)) }

    /// The properties with numbers, booleans and texts in the form that the type asks for.
    func coerce(_ properties: JSONObject) throws -> JSONObject {
        try refuse(faults(in: properties, ignoringFunctions: false))
        var coerced = properties
        for property in declared {
            if let value = properties[property.name] { coerced[property.name] = Self.value(value, as: property.kind) }
        }
        return coerced
    }

    private func refuse(_ faults: [String]) throws {
        guard !faults.isEmpty else { return }
        throw Fault.validation(
            "Properties validation failed for resource \(logicalID) with message:\n\(faults.joined(separator: "\n"))")
    }

    private func faults(in properties: JSONObject, ignoringFunctions: Bool) -> [String] {
        let known = Set(declared.map(\.name))
        let extraneous = properties.keys.filter { !known.contains($0) }.map {
            "#: extraneous key [\($0)] is not permitted"
        }
        let missing = declared.filter { $0.isRequired && properties[$0.name] == nil }
            .map { "#: required key [\($0.name)] not found" }
        let wrong = declared.compactMap { property -> String? in
            guard let value = properties[property.name], !(ignoringFunctions && Self.isFunction(value)),
                Self.value(value, as: property.kind) == nil
            else { return nil }
            return "#/\(property.name): expected type: \(Self.name(of: property.kind)), found: \(Self.name(of: value))"
        }
        return missing + extraneous + wrong
    }

    private static func isFunction(_ value: JSON) -> Bool {
        guard let members = value.object, members.count == 1, let name = members.keys.first else { return false }
        return name == "Ref" || name.hasPrefix("Fn::")
    }

    /// The value in the form of a kind; nil when it has none.
    private static func value(_ value: JSON, as kind: ResourceProperty.Kind) -> JSON? {
        switch kind {
        case .string: text(value).map { .string($0) }
        case .integer: (value.integer ?? value.string.flatMap { Int64($0) }).map { .integer($0) }
        case .double: (value.double ?? value.string.flatMap { Double($0) }).map { number($0) }
        case .boolean: boolean(value).map { .bool($0) }
        case .list: value.array == nil ? nil : value
        case .object: value.object == nil ? nil : value
        case .json, .any: value
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

    private static func name(of kind: ResourceProperty.Kind) -> String {
        switch kind {
        case .string: "String"
        case .integer: "Integer"
        case .double: "Number"
        case .boolean: "Boolean"
        case .list: "JSONArray"
        case .object, .json, .any: "JSONObject"
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
