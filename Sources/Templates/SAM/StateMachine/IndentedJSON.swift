internal import Base

/// A value as JSON over lines, four spaces a level, with sorted members: what SAM writes into definitions.
enum IndentedJSON {
    static func text(_ value: JSON, level: Int = 0) -> String {
        let (inner, outer) = (String(repeating: "    ", count: level + 1), String(repeating: "    ", count: level))
        switch value {
        case .array(let elements) where !elements.isEmpty:
            let lines = elements.map { inner + text($0, level: level + 1) }
            return "[\n" + lines.joined(separator: ",\n") + "\n" + outer + "]"
        case .object(let members) where !members.isEmpty:
            let lines = members.keys.sorted().map { key in
                inner + ascii(.string(key)) + ": " + text(members[key] ?? .null, level: level + 1)
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
        default: return ascii(value)
        }
    }

    /// The value's JSON with every character beyond ASCII escaped.
    private static func ascii(_ value: JSON) -> String {
        var text = ""
        for unit in value.description.utf16 {
            if unit < 128 {
                text.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            } else {
                let digits = String(unit, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return text
    }
}
