internal import Base
internal import S3API
internal import Wire

/// The document by which the one who signed a form says what may be uploaded with it.
/// - Source: Amazon S3 API Reference, "POST policy".
struct PostPolicy: Sendable {
    private struct Condition: Sendable {
        let isPrefix: Bool
        /// Of the field, as the policy writes it.
        let field: String
        let value: String

        var name: String { field.lowercased() }
    }

    private let expiration: Instant
    private var conditions: [Condition] = []
    /// Bytes that the file may have.
    private(set) var sizes: ClosedRange<Int>?

    /// - Parameter encoded: the field `policy`, in base 64.
    /// - Throws: `InvalidPolicyDocument`.
    init(_ encoded: String) throws(Fault) {
        let compact = encoded.filter { !$0.isWhitespace }
        guard let bytes = Base64.decode(compact) else { throw Self.invalid("Could not decode policy.") }
        let json: JSON
        do {
            json = try JSON(parsing: bytes)
        } catch {
            throw Self.invalid("Invalid JSON.")
        }
        guard let text = json["expiration"]?.string, let expiration = CalendarDate.instant(iso8601: text) else {
            throw Self.invalid("Policy document must specify a valid expiration value.")
        }
        guard let conditions = json["conditions"]?.array else { throw Self.invalid("Policy missing conditions.") }
        self.expiration = expiration
        for condition in conditions { try add(condition) }
    }

    private mutating func add(_ condition: JSON) throws(Fault) {
        if let pair = condition.object {
            for (name, value) in pair {
                guard let value = value.string else { throw Self.invalid("Invalid Simple-Condition.") }
                conditions.append(Condition(isPrefix: false, field: name, value: value))
            }
            return
        }
        guard let list = condition.array, list.count == 3, let kind = list[0].string?.lowercased() else {
            throw Self.invalid("Invalid Condition.")
        }
        if kind == "content-length-range" {
            guard let low = Self.number(list[1]), let high = Self.number(list[2]), low <= high else {
                throw Self.invalid("Invalid content-length-range.")
            }
            return sizes = low...high
        }
        guard let name = list[1].string, name.hasPrefix("$"), let value = list[2].string else {
            throw Self.invalid("Invalid Condition.")
        }
        let field = String(name.dropFirst())
        switch kind {
        case "eq": conditions.append(Condition(isPrefix: false, field: field, value: value))
        case "starts-with": conditions.append(Condition(isPrefix: true, field: field, value: value))
        default: throw Self.invalid("Unknown condition operation \(kind).")
        }
    }

    private static func number(_ json: JSON) -> Int? {
        json.integer.map { Int($0) } ?? json.string.flatMap { Int($0) }
    }

    private static func invalid(_ message: String) -> Fault {
        S3Fault.fault("InvalidPolicyDocument", "Invalid Policy: \(message)")
    }

    // MARK: - Judging

    /// Fields that need no condition.
    private static let free: Set<String> = [
        "x-amz-signature", "signature", "awsaccesskeyid", "policy", "file", "bucket",
    ]

    /// - Parameter fields: the form's, with the bucket among them.
    /// - Throws: `AccessDenied`.
    func check(_ fields: [String: String], now: Instant) throws(Fault) {
        guard now < expiration else { throw Self.denied("Policy expired.") }
        for condition in conditions { try check(condition, fields) }
        let named = Set(conditions.map(\.name))
        let extra = fields.keys.filter {
            !Self.free.contains($0) && !$0.hasPrefix("x-ignore-") && !named.contains($0)
        }
        guard extra.isEmpty else { throw Self.denied("Extra input fields: \(extra.sorted().joined(separator: ", "))") }
    }

    private func check(_ condition: Condition, _ fields: [String: String]) throws(Fault) {
        let given = fields[condition.name] ?? ""
        guard condition.isPrefix else {
            guard given.isExactly(condition.value) else { throw Self.failed(condition) }
            return
        }
        // Of a list of content types, each must begin so.
        let values = condition.name == "content-type" ? given.split(separator: ",").map { String($0) } : [given]
        guard !values.isEmpty || condition.value.isEmpty,
            values.allSatisfy({ $0.drop { $0 == " " }.beginsExactly(condition.value) })
        else { throw Self.failed(condition) }
    }

    private static func failed(_ condition: Condition) -> Fault {
        let kind = condition.isPrefix ? "starts-with" : "eq"
        return denied("Policy Condition failed: [\"\(kind)\", \"$\(condition.field)\", \"\(condition.value)\"]")
    }

    private static func denied(_ message: String) -> Fault {
        S3Fault.accessDenied("Invalid according to Policy: \(message)")
    }
}
