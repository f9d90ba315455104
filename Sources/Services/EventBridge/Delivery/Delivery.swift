internal import Base
internal import ServiceCalls

/// An event on its way to one target of a rule.
struct Delivery: Sendable {
    let event: Event
    let rule: StoredRule
    let target: StoredTarget

    var lane: LaneName { target.lane }
    var payload: [UInt8] { target.input.payload(of: event, rule) }
    /// Whether it waits in its target's lane from the beginning: what answers in its own time must hold up nobody.
    var isSlow: Bool { target.destination != nil }
}

/// Which target of which rule.
struct LaneName: Hashable, Sendable, Comparable {
    let rule: RuleReference
    let target: String
    let text: String

    init(rule: RuleReference, target: String) {
        (self.rule, self.target, text) = (rule, target, "\(rule.arn)\n\(target)")
    }

    init?(_ text: String) {
        let parts = text.split(separator: "\n" as Character).map { String($0) }
        guard parts.count == 2, let rule = RuleReference(arn: parts[0]) else { return nil }
        self.init(rule: rule, target: parts[1])
    }

    static func == (left: LaneName, right: LaneName) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
    static func < (left: LaneName, right: LaneName) -> Bool { left.text < right.text }
}

extension DeliveryFailure {
    /// AWS's name of it, as dead letters have it.
    var deadLetterCode: String {
        let kinds: [(String, [String])] = [
            ("NO_PERMISSIONS", ["AccessDenied", "AuthorizationError", "InvalidSecurity", "NotAuthorized"]),
            ("NO_RESOURCE", ["NotFound", "NonExistentQueue", "QueueDoesNotExist", "NoSuchEntity"]),
            ("INVALID_PARAMETER", ["InvalidParameter", "Validation", "InvalidArgument", "MissingParameter"]),
            ("CONNECTION_FAILURE", ["ConnectionFailed"]), ("TIMEOUT", ["Timeout"]),
        ]
        if code.utf8.allSatisfy({ (65...90).contains($0) || $0 == UInt8(ascii: "_") }) { return code }
        if Self.isThrottling(code) { return "THROTTLING" }
        return kinds.first { $0.1.contains { code.contains($0) } }?.0 ?? "SDK_CLIENT_ERROR"
    }
}
