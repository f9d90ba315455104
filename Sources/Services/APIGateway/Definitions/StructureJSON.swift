internal import APIGatewayAPI
internal import Base
internal import Wire

/// Structures of the API as JSON and back, by the names of the model: how definitions are kept, imported and declared.
enum StructureJSON {
    private static let schema = APIGatewayModel.schema
    private static let shapes = Dictionary(
        schema.shapes.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })

    /// The JSON of a structure; absent members are left out.
    static func json<S: Structure>(_ structure: S) -> JSON { json(.record(structure.record), shape(S.self)) }

    /// The structure that JSON describes. Members that the model does not have are passed over.
    /// - Parameter isCapitalised: names begin with a capital, as in CloudFormation.
    /// - Returns: nil where the JSON is no object or a member has another type.
    static func read<S: Structure>(_ json: JSON, as type: S.Type, isCapitalised: Bool = false) -> S? {
        guard case .record(let record)? = value(json, shape(S.self), isCapitalised) else { return nil }
        return S(record: record)
    }

    private static func shape<S: Structure>(_ type: S.Type) -> Int {
        guard let index = shapes[String(describing: type)] else { preconditionFailure("\(type) is not in the model") }
        return index
    }

    private static func json(_ value: Value, _ target: Int) -> JSON {
        let shape = schema[target]
        switch value {
        case .none, .blob, .stream: return .null
        case .bool(let flag): return .bool(flag)
        case .integer(let number): return .integer(number)
        case .double(let number): return .double(number)
        case .string(let text): return .string(text)
        case .timestamp(let instant): return .integer(instant.milliseconds)
        case .document(let document): return document
        case .list(let elements): return .array(elements.map { json($0, shape.element) })
        case .map(let entries): return .object(JSONObject(entries.map { ($0.key, json($0.value, shape.element)) }))
        case .record(let record):
            let members = shape.members.enumerated().filter { !record[$0.offset].isNone }
            return .object(JSONObject(members.map { ($0.element.name, json(record[$0.offset], $0.element.target)) }))
        }
    }

    private static func value(_ json: JSON, _ target: Int, _ isCapitalised: Bool) -> Value? {
        let shape = schema[target]
        switch shape.kind {
        case .structure, .union:
            guard let object = json.object else { return nil }
            return record(object, shape, isCapitalised).map { .record($0) }
        case .list:
            guard let elements = json.array?.map({ value($0, shape.element, isCapitalised) }) else { return nil }
            return elements.contains(nil) ? nil : .list(elements.compactMap(\.self))
        case .map:
            guard let members = json.object else { return nil }
            let entries = members.map { ($0.key, value($0.value, shape.element, isCapitalised)) }
            return entries.contains { $0.1 == nil }
                ? nil : .map(entries.compactMap { entry in entry.1.map { .init(entry.0, $0) } })
        default: return scalar(json, shape.kind)
        }
    }

    private static func record(_ object: JSONObject, _ shape: Shape, _ isCapitalised: Bool) -> Record? {
        var record = Record(memberCount: shape.members.count)
        for (slot, member) in shape.members.enumerated() {
            let name = isCapitalised ? member.name.prefix(1).uppercased() + member.name.dropFirst() : member.name
            guard let json = object[name], !json.isNull else { continue }
            guard let value = value(json, member.target, isCapitalised) else { return nil }
            record[slot] = value
        }
        return record
    }

    /// Numbers and flags may stand in strings, as they do in templates; strings may be written as numbers and flags.
    private static func scalar(_ json: JSON, _ kind: Shape.Kind) -> Value? {
        switch kind {
        case .boolean: (json.bool ?? json.string.flatMap { Bool($0) }).map { .bool($0) }
        case .integer, .long: (json.integer ?? json.string.flatMap { Int64($0) }).map { .integer($0) }
        case .float, .double: (json.double ?? json.string.flatMap { Double($0) }).map { .double($0) }
        case .timestamp: json.integer.map { .timestamp(Instant(milliseconds: $0)) }
        case .document: .document(json)
        case .string: text(json).map { .string($0) }
        default: nil
        }
    }

    private static func text(_ json: JSON) -> String? {
        switch json {
        case .string(let text): text
        case .bool, .integer, .double: json.description
        default: nil
        }
    }
}
