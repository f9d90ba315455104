internal import Base
internal import Wire

/// Reads an operation's input from JSON with the names that the operation's documentation has, or with a large first
/// letter, as AWS's SDK integrations write them: `LogGroupName` as well as `logGroupName`. Bytes are texts in it.
struct ParameterReader {
    let schema: Schema

    /// - Throws: `ValidationException` with AWS's text.
    func record(_ operation: OperationModel, _ bytes: [UInt8]) throws(Fault) -> Record {
        guard let input = operation.input else { return Record([]) }
        let json: JSON
        do { json = try JSON(parsing: bytes) } catch {
            throw Self.invalid("The input is no well-formed JSON.")
        }
        return try record(schema[input], json)
    }

    private static func invalid(_ reason: String) -> Fault {
        .invalid("Invalid RequestJson provided. Reason \(reason)")
    }

    private func record(_ shape: Shape, _ json: JSON) throws(Fault) -> Record {
        guard let object = json.object else { throw Self.invalid("\(shape.name) must be an object.") }
        var record = Record(memberCount: shape.members.count)
        for (name, value) in object {
            let slot =
                shape.members.firstIndex { $0.name == name }
                ?? shape.members.firstIndex { $0.name.prefix(1).uppercased() + $0.name.dropFirst() == name }
            guard let slot else {
                throw Self.invalid("The field '\(name)' is not supported.")
            }
            record[slot] = try self.value(shape.members[slot].target, value, name)
        }
        if let missing = shape.members.indices.first(where: { shape.members[$0].isRequired && record[$0].isNone }) {
            throw Self.invalid("The required field '\(shape.members[missing].name)' is missing.")
        }
        return record
    }

    private func value(_ target: Int, _ json: JSON, _ name: String) throws(Fault) -> Value {
        if json.isNull { return .none }
        let shape = schema[target]
        let found: Value? =
            switch shape.kind {
            case .structure, .union: .record(try record(shape, json))
            case .list: try list(shape, json, name)
            case .map: try map(shape, json, name)
            case .string: json.string.map { .string($0) }
            case .integer, .long: json.integer.map { .integer($0) }
            case .float, .double: json.double.map { .double($0) }
            case .boolean: json.bool.map { .bool($0) }
            case .blob: json.string.map { .blob(Array($0.utf8)) }
            case .timestamp: Self.time(json).map { .timestamp($0) }
            case .document: .document(json)
            }
        guard let found else { throw Self.invalid("The field '\(name)' has a wrong type.") }
        return found
    }

    private func list(_ shape: Shape, _ json: JSON, _ name: String) throws(Fault) -> Value? {
        guard let elements = json.array else { return nil }
        var values: [Value] = []
        for element in elements { values.append(try value(shape.element, element, name)) }
        return .list(values)
    }

    private func map(_ shape: Shape, _ json: JSON, _ name: String) throws(Fault) -> Value? {
        guard let object = json.object else { return nil }
        var entries: [Value.Entry] = []
        for (key, element) in object { entries.append(Value.Entry(key, try value(shape.element, element, name))) }
        return .map(entries)
    }

    private static func time(_ json: JSON) -> Instant? {
        if let text = json.string { return CalendarDate.instant(iso8601: text) }
        return json.double.map { Instant(milliseconds: Int64(exactly: ($0 * 1_000).rounded()) ?? 0) }
    }
}
