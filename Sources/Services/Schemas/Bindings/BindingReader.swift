internal import Base

/// Reads the classes of an OpenAPI document.
///
/// Components with properties are classes of their own; objects within them get a class that is named for where they
/// stand. What is one of several is anything.
struct BindingReader {
    private let components: JSONObject
    private var names: [String: String] = [:]
    private var taken: Set<String> = []
    private var classes: [String: BindingClass] = [:]
    /// Bytes of the names of all properties, which an object may have from others again and again.
    private var nameBytes = 0

    /// - Parameter schema: the schema's name, of which the package is made.
    static func read(_ document: JSON, schema: String) throws(BindingFault) -> BindingModel {
        guard let components = document["components"]?["schemas"]?.object, !components.isEmpty else {
            throw BindingFault("the schema has no components")
        }
        var reader = try BindingReader(components)
        for (name, component) in components.sorted(by: { $0.key < $1.key }) where Self.isClass(component) {
            try reader.add(reader.names[name] ?? name, component)
        }
        guard !reader.classes.isEmpty else { throw BindingFault("no component has properties") }
        let sorted = reader.classes.values.sorted {
            ($0.name == BindingClass.event ? 0 : 1, $0.name) < ($1.name == BindingClass.event ? 0 : 1, $1.name)
        }
        return BindingModel(package: BindingName.package(schema), classes: sorted)
    }

    private init(_ components: JSONObject) throws(BindingFault) {
        self.components = components
        for (name, component) in components.sorted(by: { $0.key < $1.key }) where Self.isClass(component) {
            names[name] = name == BindingClass.event ? name : try unique(name)
        }
    }

    private static func isClass(_ component: JSON) -> Bool {
        component["properties"]?.object?.isEmpty == false || component["allOf"]?.array?.count ?? 0 > 1
    }

    private mutating func unique(_ name: String) throws(BindingFault) -> String {
        let stem = BindingName.type(name)
        guard stem.utf8.count <= LimitsSchemas.classNameLength else {
            throw BindingFault("an object's name has more than \(LimitsSchemas.classNameLength) letters")
        }
        var candidate = stem
        var number = 0
        // Files whose names differ in case alone are one on some systems.
        while !taken.insert(candidate.lowercased()).inserted {
            number += 1
            candidate = "\(stem)\(number)"
        }
        return candidate
    }

    private mutating func add(_ name: String, _ schema: JSON) throws(BindingFault) {
        guard classes.count < LimitsSchemas.classes else {
            throw BindingFault("the schema has more than \(LimitsSchemas.classes) objects")
        }
        // Its place is taken before its members are read, which may have it themselves.
        classes[name] = BindingClass(name: name, properties: [])
        var parts = Parts()
        try collect(schema, &parts, 0)
        let (members, required) = (parts.members, parts.required)
        var properties: [BindingProperty] = []
        for (key, member) in members.sorted(by: { $0.key < $1.key }) {
            guard BindingName.isPrintable(key), !key.isEmpty else { throw BindingFault("a property has no name") }
            nameBytes += key.utf8.count + LimitsSchemas.propertyBytes
            guard nameBytes <= LimitsSchemas.bindingNames else {
                throw BindingFault("the schema has too many properties")
            }
            let type = try type(of: member, name + BindingName.capitalized(key), name, 0)
            properties.append(BindingProperty(name: key, type: type, isRequired: required.contains(key)))
        }
        classes[name] = BindingClass(name: name, properties: properties)
    }

    /// What an object is made of.
    private struct Parts {
        var members = JSONObject()
        var required: Set<String> = []
        /// The components that were looked at: another time they give nothing new, however often they are named.
        var seen: Set<String> = []
    }

    /// The members of an object, also those that it has from others.
    private func collect(_ schema: JSON, _ parts: inout Parts, _ depth: Int) throws(BindingFault) {
        guard depth < 32 else { throw BindingFault("components are made of one another too deeply") }
        if let reference = schema["$ref"] {
            let (name, component) = try component(reference)
            if parts.seen.insert(name).inserted { try collect(component, &parts, depth + 1) }
            return
        }
        for part in schema["allOf"]?.array ?? [] { try collect(part, &parts, depth + 1) }
        for (key, member) in schema["properties"]?.object ?? [:] { parts.members[key] = member }
        parts.required.formUnion((schema["required"]?.array ?? []).compactMap(\.string))
    }

    private func component(_ reference: JSON) throws(BindingFault) -> (name: String, schema: JSON) {
        let prefix = "#/components/schemas/"
        guard let text = reference.string, text.hasPrefix(prefix) else {
            throw BindingFault("a reference is not to a component")
        }
        let name = String(text.dropFirst(prefix.count))
        guard let schema = components[name] else { throw BindingFault("component \(name) is missing") }
        return (name, schema)
    }

    /// - Parameters:
    ///   - place: what an object that stands here is named.
    ///   - owner: the class in which it stands.
    private mutating func type(
        of schema: JSON, _ place: String, _ owner: String, _ depth: Int
    ) throws(BindingFault) -> BindingType {
        guard depth < 64 else { throw BindingFault("components are made of one another too deeply") }
        if let reference = schema["$ref"] {
            let (name, component) = try component(reference)
            if let known = names[name] { return .reference(known) }
            return try type(of: component, place, owner, depth + 1)
        }
        if let parts = schema["allOf"]?.array {
            if parts.count == 1 { return try type(of: parts[0], place, owner, depth + 1) }
            return try own(schema, place)
        }
        if schema["oneOf"] != nil || schema["anyOf"] != nil { return .anything }
        if schema["properties"]?.object?.isEmpty == false { return try own(schema, place) }
        return try plainType(of: schema, place, owner, depth)
    }

    private mutating func plainType(
        of schema: JSON, _ place: String, _ owner: String, _ depth: Int
    ) throws(BindingFault) -> BindingType {
        switch (schema["type"]?.string, schema["format"]?.string) {
        case ("string", "date-time"): .dateTime
        case ("string", "date"): .date
        case ("string", _): .string
        case ("boolean", _): .boolean
        case ("integer", "int32"): .integer
        case ("integer", _): .long
        case ("number", _): .number
        case ("array", _): .list(try type(of: schema["items"] ?? [:], owner + "Item", owner, depth + 1))
        case ("object", _):
            if let values = schema["additionalProperties"], values.object?.isEmpty == false {
                .map(try type(of: values, place, owner, depth + 1))
            } else {
                .anything
            }
        default: .anything
        }
    }

    /// A class for an object that is no component.
    private mutating func own(_ schema: JSON, _ place: String) throws(BindingFault) -> BindingType {
        let name = try unique(place)
        try add(name, schema)
        return .reference(name)
    }
}
