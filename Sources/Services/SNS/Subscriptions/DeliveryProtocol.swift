internal import Base
internal import SNSAPI
internal import ServiceCalls
internal import Wire

/// The ways in which a subscription gets its messages.
/// - Source: Amazon SNS API Reference, Subscribe.
enum DeliveryProtocol: String, Sendable, CaseIterable {
    case http, https, email, sms, sqs, lambda
    case emailJSON = "email-json"

    /// - Throws: `InvalidParameter`, `NotImplementedException`.
    init(_ text: String) throws(Fault) {
        guard let known = DeliveryProtocol(rawValue: text) else {
            if text == "application" || text == "firehose" { throw .notSupported("The protocol \(text) of SNS") }
            throw .invalidParameter("Amazon SNS does not support this protocol string: \(text)")
        }
        self = known
    }

    var isWeb: Bool { self == .http || self == .https }
    var isMail: Bool { self == .email || self == .emailJSON }
    /// Whether the message may come as it was published.
    var mayBeRaw: Bool { isWeb || self == .sqs }
    /// What is delivered at once, since it answers quickly; everything else goes through its subscription's lane.
    var isManaged: Bool { self == .sqs || self == .lambda }

    /// - Throws: `InvalidParameter`.
    static func checkLength(_ endpoint: String) throws(Fault) {
        guard endpoint.utf8.count <= LimitsSNS.endpointBytes else {
            throw .invalidParameter("Endpoint Reason: must be at most \(LimitsSNS.endpointBytes) characters long")
        }
    }

    /// Holds an endpoint against what the protocol needs.
    /// - Throws: `InvalidParameter`.
    func check(_ endpoint: String, topic: TopicReference) throws(Fault) {
        if topic.isFIFO, self != .sqs {
            throw .invalidParameter(
                "Invalid parameter: Endpoint Reason: Please use SQS queues as endpoints of FIFO topics")
        }
        switch self {
        case .http, .https:
            guard endpoint.hasPrefix(rawValue + "://") else {
                throw .invalidParameter("Endpoint must match the specified protocol")
            }
            guard WebAddress(endpoint) != nil else { throw .invalidParameter("Unparseable Endpoint") }
        case .email, .emailJSON:
            let parts = endpoint.split(separator: "@" as Character, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !endpoint.contains(where: \.isWhitespace)
            else { throw .invalidParameter("Email address") }
        case .sms:
            guard PhoneNumber.isValid(endpoint) else {
                throw .invalidParameter("Invalid SMS endpoint: \(endpoint)")
            }
        case .sqs:
            guard let arn = ARN(endpoint), arn.service == "sqs", AccountID(arn.account) != nil,
                Region(arn.region) != nil
            else { throw .invalidParameter("SQS endpoint ARN") }
            guard !arn.resource.hasSuffix(TopicName.suffix) || topic.isFIFO else {
                throw .invalidParameter(
                    "Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics")
            }
        case .lambda:
            guard let arn = ARN(endpoint), arn.service == "lambda", AccountID(arn.account) != nil,
                Region(arn.region) != nil, arn.resource.hasPrefix("function:")
            else { throw .invalidParameter("Lambda endpoint ARN") }
        }
    }

    /// The account that owns an endpoint which has an owner.
    func owner(of endpoint: String) -> AccountID? { isManaged ? ARN(endpoint).flatMap { AccountID($0.account) } : nil }
}

/// Numbers of E.164.
enum PhoneNumber {
    static func isValid(_ text: String) -> Bool {
        let digits = text.utf8.dropFirst()
        return text.hasPrefix("+") && (7...15).contains(digits.count) && digits.allSatisfy { (48...57).contains($0) }
            && digits.first != 48
    }
}
