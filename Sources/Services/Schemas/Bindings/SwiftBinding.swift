/// Swift structures that are codable. What is the standard library's is named in full, since a schema may have an
/// object of the same name.
struct SwiftBinding {
    let model: BindingModel

    private static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit",
        "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in",
        "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat", "rethrows", "return", "self", "Self", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "typealias", "var", "where", "while", "_",
    ]
    private static let reserved = keywords.union([
        "encode", "hash", "hashValue", "CodingKeys", "Type", "Protocol", "Swift", "Foundation", "JSONValue",
    ])

    var files: [BindingFile] {
        model.classes.map { BindingFile(model.package, "\($0.name).swift", lines(of: $0)) } + [
            BindingFile(model.package, "JSONValue.swift", jsonValue),
            BindingFile(model.package, "Marshaller.swift", marshaller),
        ]
    }

    private func lines(of type: BindingClass) -> [String] {
        let names = BindingName.identifiers(type.properties, reserved: Self.reserved, BindingName.camel)
        let fields = zip(names, type.properties).map { name, property in
            (name: name, type: self.name(of: property, in: type), json: property.name, isRequired: property.isRequired)
        }
        var lines = [
            "import Foundation", "", "public struct \(type.name): Swift.Codable, Swift.Hashable, Swift.Sendable {",
        ]
        lines += fields.map { "    public var \($0.name): \($0.type)" }
        if !fields.isEmpty {
            lines += ["", "    private enum CodingKeys: Swift.String, Swift.CodingKey {"]
            lines += fields.map { "        case \($0.name) = \(BindingName.quoted($0.json))" }
            lines += ["    }"]
        }
        lines += ["", "    public init("]
        lines += [
            fields.map { "        \($0.name): \($0.type)\($0.isRequired ? "" : " = nil")" }.joined(separator: ",\n")
        ].filter { !$0.isEmpty }
        lines += ["    ) {"]
        lines += fields.map { "        self.\($0.name) = \($0.name)" }
        return lines + ["    }", "}"]
    }

    private func name(of property: BindingProperty, in type: BindingClass) -> String {
        let name = property.type.written(
            { leaf in
                switch leaf {
                case .string, .date: "Swift.String"
                case .boolean: "Swift.Bool"
                case .integer: "Swift.Int32"
                case .long: "Swift.Int64"
                case .number: "Swift.Double"
                case .dateTime: "Foundation.Date"
                case .reference(let name): name
                case .anything, .list, .map: "JSONValue"
                }
            }, list: { "[\($0)]" }, map: { "[Swift.String: \($0)]" })
        // A structure can't have itself: what would be one is read as JSON.
        let shown = model.isRecursive(property.type, in: type.name) ? "JSONValue" : name
        return property.isRequired ? shown : shown + "?"
    }

    private var jsonValue: [String] {
        let access = "public"
        let text = """
            /// Any JSON.
            \(access) enum JSONValue: Swift.Codable, Swift.Hashable, Swift.Sendable {
                case null
                case bool(Swift.Bool)
                case integer(Swift.Int64)
                case number(Swift.Double)
                case string(Swift.String)
                case array([JSONValue])
                case object([Swift.String: JSONValue])

                \(access) init(from decoder: any Swift.Decoder) throws {
                    let container = try decoder.singleValueContainer()
                    if container.decodeNil() {
                        self = .null
                    } else if let value = try? container.decode(Swift.Bool.self) {
                        self = .bool(value)
                    } else if let value = try? container.decode(Swift.Int64.self) {
                        self = .integer(value)
                    } else if let value = try? container.decode(Swift.Double.self) {
                        self = .number(value)
                    } else if let value = try? container.decode(Swift.String.self) {
                        self = .string(value)
                    } else if let value = try? container.decode([JSONValue].self) {
                        self = .array(value)
                    } else {
                        self = .object(try container.decode([Swift.String: JSONValue].self))
                    }
                }

                \(access) func encode(to encoder: any Swift.Encoder) throws {
                    var container = encoder.singleValueContainer()
                    switch self {
                    case .null: try container.encodeNil()
                    case .bool(let value): try container.encode(value)
                    case .integer(let value): try container.encode(value)
                    case .number(let value): try container.encode(value)
                    case .string(let value): try container.encode(value)
                    case .array(let value): try container.encode(value)
                    case .object(let value): try container.encode(value)
                    }
                }
            }
            """
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    private var marshaller: [String] {
        var lines = [
            "import Foundation", "", "/// Makes values of JSON, and JSON of values.", "public enum Marshaller {",
            "    public static func marshal(_ value: some Swift.Encodable) throws -> Foundation.Data {",
            "        let encoder = Foundation.JSONEncoder()",
            "        encoder.dateEncodingStrategy = .custom { date, encoder in",
            "            let format = Foundation.ISO8601DateFormatter()",
            "            let seconds = date.timeIntervalSince1970",
            "            if seconds != seconds.rounded() { format.formatOptions.insert(.withFractionalSeconds) }",
            "            var container = encoder.singleValueContainer()",
            "            try container.encode(format.string(from: date))", "        }",
            "        return try encoder.encode(value)", "    }", "",
            "    public static func unmarshal<Value: Swift.Decodable>(",
            "        _ data: Foundation.Data, as type: Value.Type = Value.self", "    ) throws -> Value {",
            "        let decoder = Foundation.JSONDecoder()",
            "        decoder.dateDecodingStrategy = .custom { decoder in",
            "            let text = try decoder.singleValueContainer().decode(Swift.String.self)",
            "            let plain = Foundation.ISO8601DateFormatter()",
            "            let fractional = Foundation.ISO8601DateFormatter()",
            "            fractional.formatOptions.insert(.withFractionalSeconds)",
            "            guard let date = plain.date(from: text) ?? fractional.date(from: text) else {",
            "                throw Swift.DecodingError.dataCorrupted(",
            "                    .init(codingPath: decoder.codingPath, debugDescription: \"not a date: \\(text)\"))",
            "            }", "            return date", "        }",
            "        return try decoder.decode(type, from: data)",
            "    }",
        ]
        if model.event != nil {
            lines += [
                "", "    public static func unmarshalEvent(_ data: Foundation.Data) throws -> AWSEvent {",
                "        try unmarshal(data)", "    }",
            ]
        }
        return lines + ["}"]
    }
}
