internal import Base
internal import Wire

/// A pattern over a message whose fields are separated by spaces: `[ip, user, ..., status = 4* || status = 5*, bytes
/// > 1000]`. What stands in double quotes or square brackets is one field. Without `...`, the number of fields must
/// fit.
struct FieldsPattern: Sendable {
    private struct Field: Sendable {
        let name: String
        /// Alternatives of comparisons that must all hold; empty where any text will do.
        var conditions: [[PatternComparison]] = []

        func matches(_ text: String) -> Bool {
            conditions.isEmpty || conditions.contains { $0.allSatisfy { $0.matches(text: text) } }
        }
    }

    private var leading: [Field] = []
    /// The fields behind `...`; nil where there is none.
    private var trailing: [Field]?

    init(_ scanner: inout PatternScanner) throws(Fault) {
        try scanner.expect("[")
        repeat {
            if scanner.take("...") {
                guard trailing == nil else { throw FilterPattern.invalid("more than one '...'") }
                trailing = []
            } else if trailing == nil {
                leading.append(try Self.field(&scanner))
            } else {
                trailing?.append(try Self.field(&scanner))
            }
        } while scanner.take(",")
        try scanner.expect("]")
        guard scanner.peek() == nil else { throw FilterPattern.invalid("unexpected text after ']'") }
    }

    private static func field(_ scanner: inout PatternScanner) throws(Fault) -> Field {
        let name = try name(&scanner)
        guard let sign = PatternComparison.sign(&scanner) else { return Field(name: name) }
        var alternatives = [[try PatternComparison(sign, &scanner)]]
        while true {
            let isOr = scanner.take("||")
            guard isOr || scanner.take("&&") else { return Field(name: name, conditions: alternatives) }
            let again = try Self.name(&scanner)
            guard again == name, let sign = PatternComparison.sign(&scanner) else {
                throw FilterPattern.invalid("the conditions of one field must name that field")
            }
            let comparison = try PatternComparison(sign, &scanner)
            if isOr {
                alternatives.append([comparison])
            } else {
                alternatives[alternatives.count - 1].append(comparison)
            }
        }
    }

    private static func name(_ scanner: inout PatternScanner) throws(Fault) -> String {
        _ = scanner.peek()
        let name = scanner.word { !PatternScanner.isWord($0) && $0 != UInt8(ascii: "-") }
        guard !name.isEmpty else {
            throw FilterPattern.invalid("expected the name of a field at position \(scanner.offset + 1)")
        }
        return name
    }

    /// The names that it gives to fields.
    var names: Set<String> { Set((leading + (trailing ?? [])).map(\.name)) }

    func matches(_ message: String) -> Bool { matches(Self.fields(of: message)) }

    /// The fields of a message that matches, by their names; those for which `...` stands by their numbers.
    func match(_ message: String) -> [String: String]? {
        let fields = Self.fields(of: message)
        guard matches(fields) else { return nil }
        var named: [String: String] = [:]
        let tail = fields.count - (trailing?.count ?? 0)
        for (index, text) in fields.enumerated() {
            let name =
                index < leading.count
                ? leading[index].name : index >= tail ? trailing?[index - tail].name : String(index + 1)
            named[name ?? String(index + 1)] = text
        }
        return named
    }

    private func matches(_ fields: [String]) -> Bool {
        let tail = trailing ?? []
        let fits = trailing == nil ? fields.count == leading.count : fields.count >= leading.count + tail.count
        return fits && zip(leading, fields).allSatisfy { $0.matches($1) }
            && zip(tail, fields.suffix(tail.count)).allSatisfy { $0.matches($1) }
    }

    static func fields(of message: String) -> [String] {
        var scanner = PatternScanner(message)
        var fields: [String] = []
        while let first = scanner.peek() {
            switch first {
            case UInt8(ascii: "\""), UInt8(ascii: "["):
                let end: UInt8 = first == UInt8(ascii: "[") ? UInt8(ascii: "]") : first
                _ = first == UInt8(ascii: "[") ? scanner.take("[") : scanner.take("\"")
                fields.append(scanner.word { $0 == end })
                _ = end == UInt8(ascii: "]") ? scanner.take("]") : scanner.take("\"")
            default: fields.append(scanner.word(until: PatternScanner.isSpace))
            }
        }
        return fields
    }
}
