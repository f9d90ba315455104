internal import Base

/// What a plain scalar of YAML 1.1 means. Timestamps stay texts, as CloudFormation reads them.
/// - Source: yaml.org/type (int, float, bool, null).
enum YAMLScalar {
    private static let trues: Set<String> = ["yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"]
    private static let falses: Set<String> = ["no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"]
    private static let nulls: Set<String> = ["", "~", "null", "Null", "NULL"]

    /// The value of a scalar without quotes and without tag.
    static func value(ofPlain text: String) -> JSON {
        guard let first = text.utf8.first else { return .null }
        // Most scalars are words: look further only where the first letter allows another type.
        guard "+-.0123456789".utf8.contains(first) else { return word(text) }
        return number(text) ?? .string(text)
    }

    /// The value of a scalar with one of YAML's own tags; nil where the text does not fit it.
    static func value(of text: String, tag: String) -> JSON? {
        let plain = value(ofPlain: text)
        return switch tag {
        case "tag:yaml.org,2002:str": .string(text)
        case "tag:yaml.org,2002:int": plain.integer == nil ? nil : plain
        case "tag:yaml.org,2002:float": plain.double.map { .double($0) }
        case "tag:yaml.org,2002:bool": plain.bool == nil ? nil : plain
        case "tag:yaml.org,2002:null": plain.isNull ? plain : nil
        default: nil
        }
    }

    private static func word(_ text: String) -> JSON {
        if trues.contains(text) { return true }
        if falses.contains(text) { return false }
        return nulls.contains(text) ? .null : .string(text)
    }

    // MARK: - Numbers

    private static func number(_ text: String) -> JSON? {
        let isNegative = text.hasPrefix("-")
        let body = isNegative || text.hasPrefix("+") ? text.dropFirst() : Substring(text)
        if let magnitude = integer(body) { return .integer(isNegative ? -magnitude : magnitude) }
        if let magnitude = float(body, isSigned: body.count < text.count) {
            return .double(isNegative ? -magnitude : magnitude)
        }
        return nil
    }

    private static func integer(_ body: Substring) -> Int64? {
        let digits = body.filter { $0 != "_" }
        if body.hasPrefix("0b") { return Int64(digits.dropFirst(2), radix: 2) }
        if body.hasPrefix("0x") { return Int64(digits.dropFirst(2), radix: 16) }
        if body.contains(":") { return sexagesimal(digits) }
        guard body.utf8.first.map({ (48...57).contains($0) }) == true else { return nil }
        return body.hasPrefix("0") && digits.count > 1 ? Int64(digits, radix: 8) : Int64(digits)
    }

    /// `1:30` is 90 in YAML 1.1: the parts after the first are one or two digits below 60.
    private static func sexagesimal(_ digits: String) -> Int64? {
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        guard let first = parts.first, !first.hasPrefix("0"), var total = Int64(first), total < 1 << 40, parts.count < 4
        else { return nil }
        for part in parts.dropFirst() {
            guard part.utf8.count <= 2, part.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int64(part),
                value < 60
            else { return nil }
            total = total * 60 + value
        }
        return total
    }

    /// A float has a point; its exponent, where there is one, has a sign.
    private static func float(_ body: Substring, isSigned: Bool) -> Double? {
        let text = body.filter { $0 != "_" }
        guard text.contains("."), text != ".", !(isSigned && text.hasPrefix(".")) else { return nil }
        let allowed = text.utf8.allSatisfy {
            (48...57).contains($0) || $0 == 46 || $0 | 32 == 101 || $0 == 43 || $0 == 45
        }
        guard allowed else { return nil }
        if let exponent = text.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            let rest = text[text.index(after: exponent)...]
            guard rest.hasPrefix("+") || rest.hasPrefix("-") else { return nil }
        }
        return Double(text.hasPrefix(".") ? "0" + text : text.hasSuffix(".") ? text + "0" : text)
    }
}
