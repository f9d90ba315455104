internal import Base

/// All fields of one event, as GetLogRecord and GetLogGroupFields name them.
enum EventFields {
    /// Discovered fields of one event beyond this number are not looked at.
    /// - Source: CloudWatch Logs User Guide, "Supported logs and discovered fields".
    static let most = 200

    /// The fields of a message with their texts.
    static func all(of message: String, isLambda: Bool) -> [(String, String)] {
        var fields: [(String, String)] = []
        if isLambda { fields += lambda(message) }
        let json = isLambda ? message.drop { $0 != "{" } : message[...]
        guard let first = json.first(where: { !$0.isWhitespace }), first == "{" || first == "[" else { return fields }
        do {
            // A line of Lambda's may have something behind its JSON.
            let value = try Array(json.utf8).withUnsafeBufferPointer { bytes in
                var scanner = JSONScanner(bytes)
                let value = try scanner.value()
                if !isLambda { try scanner.end() }
                return value
            }
            flatten(value, "", &fields)
        } catch {
            // It only looked like JSON.
        }
        return Array(fields.prefix(most))
    }

    private static func lambda(_ message: String) -> [(String, String)] {
        Array(message.utf8).withUnsafeBufferPointer { bytes in
            LambdaField.allCases.compactMap { field in
                let value = field.value(in: bytes)
                return value.isMissing ? nil : (field.rawValue, value.text)
            }
        }
    }

    private static func flatten(_ value: JSON, _ path: String, _ fields: inout [(String, String)]) {
        guard fields.count < most else { return }
        let prefix = path.isEmpty ? "" : path + "."
        switch value {
        case .object(let members):
            for (name, value) in members {
                flatten(value, prefix + (path.isEmpty && name.hasPrefix("@") ? "@" : "") + name, &fields)
            }
        case .array(let elements):
            for (index, value) in elements.enumerated() { flatten(value, prefix + String(index), &fields) }
        case .null: break
        case .string(let text): fields.append((path, text))
        case .bool(let flag): fields.append((path, flag ? "1" : "0"))
        case .integer, .double: fields.append((path, value.description))
        }
    }
}
