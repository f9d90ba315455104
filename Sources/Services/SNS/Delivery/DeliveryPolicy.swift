internal import Base
internal import SNSAPI
internal import Wire

/// How HTTP endpoints are served: retries, rate and content type. A topic has one, and each subscription may have one
/// of its own.
/// - Source: Amazon SNS Developer Guide, "Creating an HTTP/S delivery policy".
struct DeliveryPolicy: Sendable, Hashable {
    var retry: RetryPolicy?
    /// Deliveries a second.
    var rate: Int?
    var contentType: String?
    /// Whether a topic's policy counts for subscriptions that have one of their own.
    var ignoresSubscriptions = false

    static let standardContentType = "text/plain; charset=UTF-8"

    init() {}

    /// A topic's: under `http`, each part's name with `default` before it.
    /// - Throws: `InvalidParameter`.
    init(topic text: String, _ prefix: String) throws(Fault) {
        let reader = Reader(prefix: prefix)
        let whole = try reader.document(text)
        try reader.check(whole, "", ["http"])
        guard let http = try reader.object(whole["http"], "http") else { return }
        let names = [
            "defaultHealthyRetryPolicy", "defaultThrottlePolicy", "defaultRequestPolicy",
            "disableSubscriptionOverrides",
            "defaultSicklyRetryPolicy",
        ]
        try reader.check(http, "http.", names)
        try reader.refuse(http, "defaultSicklyRetryPolicy")
        retry = try reader.retry(http, "defaultHealthyRetryPolicy")
        rate = try reader.rate(http, "defaultThrottlePolicy")
        contentType = try reader.contentType(http, "defaultRequestPolicy")
        ignoresSubscriptions = http["disableSubscriptionOverrides"]?.bool ?? false
    }

    /// A subscription's.
    /// - Throws: `InvalidParameter`.
    init(subscription text: String, _ prefix: String) throws(Fault) {
        let reader = Reader(prefix: prefix)
        let whole = try reader.document(text)
        let names = ["healthyRetryPolicy", "throttlePolicy", "requestPolicy", "sicklyRetryPolicy", "guaranteed"]
        try reader.check(whole, "", names)
        try reader.refuse(whole, "sicklyRetryPolicy")
        retry = try reader.retry(whole, "healthyRetryPolicy")
        rate = try reader.rate(whole, "throttlePolicy")
        contentType = try reader.contentType(whole, "requestPolicy")
    }

    /// What counts for a subscription of a topic with this policy.
    func applied(to subscription: DeliveryPolicy?) -> DeliveryPolicy {
        guard let subscription, !ignoresSubscriptions else { return self }
        var applied = self
        applied.retry = subscription.retry ?? retry
        applied.rate = subscription.rate ?? rate
        applied.contentType = subscription.contentType ?? contentType
        return applied
    }

    /// A topic's, with the defaults of the service.
    var effective: JSON {
        var http: JSONObject = [
            "defaultHealthyRetryPolicy": (retry ?? .web).json,
            "disableSubscriptionOverrides": .bool(ignoresSubscriptions),
        ]
        http["defaultThrottlePolicy"] = rate.map { ["maxReceivesPerSecond": .integer(Int64($0))] }
        http["defaultRequestPolicy"] = ["headerContentType": .string(contentType ?? Self.standardContentType)]
        return ["http": .object(http)]
    }

    /// A subscription's, once the topic's was applied.
    var effectiveForSubscription: JSON {
        [
            "healthyRetryPolicy": (retry ?? .web).json, "sicklyRetryPolicy": nil,
            "throttlePolicy": rate.map { ["maxReceivesPerSecond": .integer(Int64($0))] } ?? nil,
            "requestPolicy": ["headerContentType": .string(contentType ?? Self.standardContentType)],
            "guaranteed": false,
        ]
    }
}

extension RetryPolicy {
    var json: JSON {
        [
            "minDelayTarget": .integer(Int64(minimumDelay)), "maxDelayTarget": .integer(Int64(maximumDelay)),
            "numRetries": .integer(Int64(retries)), "numMaxDelayRetries": .integer(Int64(after)),
            "numNoDelayRetries": .integer(Int64(immediate)), "numMinDelayRetries": .integer(Int64(before)),
            "backoffFunction": .string(backoff.rawValue),
        ]
    }
}

/// Reads the parts of a policy, and says what is wrong with them.
private struct Reader {
    let prefix: String

    func fault(_ reason: String) -> Fault { .invalidParameter("\(prefix)DeliveryPolicy: \(reason)") }

    func document(_ text: String) throws(Fault) -> JSONObject {
        guard let object = text.json?.object else { throw fault("failed to parse JSON.") }
        return object
    }

    func object(_ json: JSON?, _ name: String) throws(Fault) -> JSONObject? {
        guard let json, !json.isNull else { return nil }
        guard let object = json.object else { throw fault("\(name) must be a JSON object") }
        return object
    }

    func check(_ object: JSONObject, _ path: String, _ names: [String]) throws(Fault) {
        if let unknown = object.keys.first(where: { !names.contains($0) }) {
            throw fault("unrecognized JSON property: \(path)\(unknown)")
        }
    }

    func refuse(_ object: JSONObject, _ name: String) throws(Fault) {
        if let json = object[name], !json.isNull { throw .notSupported("The delivery policy's \(name)") }
    }

    func rate(_ object: JSONObject, _ name: String) throws(Fault) -> Int? {
        guard let policy = try self.object(object[name], name) else { return nil }
        try check(policy, "\(name).", ["maxReceivesPerSecond"])
        return try number(policy, name, "maxReceivesPerSecond", LimitsSNS.receivesPerSecond)
    }

    func contentType(_ object: JSONObject, _ name: String) throws(Fault) -> String? {
        guard let policy = try self.object(object[name], name) else { return nil }
        try check(policy, "\(name).", ["headerContentType"])
        guard let type = policy["headerContentType"]?.string else { return nil }
        guard Self.types.contains(type.prefix { $0 != ";" }.lowercased()) else {
            throw fault("\(name).headerContentType is not a supported content type")
        }
        return type
    }

    /// - Source: Amazon SNS Developer Guide, "Creating an HTTP/S delivery policy", headerContentType.
    private static let types: Set<String> = [
        "text/css", "text/csv", "text/html", "text/plain", "text/xml", "application/atom+xml", "application/json",
        "application/octet-stream", "application/soap+xml", "application/x-www-form-urlencoded",
        "application/xhtml+xml", "application/xml",
    ]

    func retry(_ object: JSONObject, _ name: String) throws(Fault) -> RetryPolicy? {
        guard let policy = try self.object(object[name], name) else { return nil }
        let names = [
            "minDelayTarget", "maxDelayTarget", "numRetries", "numMaxDelayRetries", "numNoDelayRetries",
            "numMinDelayRetries", "backoffFunction",
        ]
        try check(policy, "\(name).", names)
        func number(_ member: String, _ range: ClosedRange<Int>) throws(Fault) -> Int? {
            try self.number(policy, name, member, range)
        }
        var retry = RetryPolicy.web
        retry.retries = try number("numRetries", LimitsSNS.retries) ?? retry.retries
        retry.minimumDelay = try number("minDelayTarget", LimitsSNS.retryDelay) ?? retry.minimumDelay
        retry.maximumDelay = try number("maxDelayTarget", LimitsSNS.retryDelay) ?? retry.maximumDelay
        retry.immediate = try number("numNoDelayRetries", LimitsSNS.retries) ?? 0
        retry.before = try number("numMinDelayRetries", LimitsSNS.retries) ?? 0
        retry.after = try number("numMaxDelayRetries", LimitsSNS.retries) ?? 0
        if let json = policy["backoffFunction"], !json.isNull {
            guard let function = json.string.flatMap(RetryPolicy.Backoff.init) else {
                throw fault("\(name).backoffFunction must be one of linear, arithmetic, geometric, exponential")
            }
            retry.backoff = function
        }
        guard retry.minimumDelay <= retry.maximumDelay else {
            throw fault("\(name).maxDelayTarget must be greater than or equal to minDelayTarget")
        }
        guard retry.immediate + retry.before + retry.after <= retry.retries else {
            throw fault(
                "\(name).numRetries must be greater than or equal to total of numMinDelayRetries, numNoDelayRetries "
                    + "and numMaxDelayRetries")
        }
        guard retry.total <= Double(LimitsSNS.retryTime) else {
            throw fault("\(name) total policy retry time cannot be greater than \(LimitsSNS.retryTime) seconds")
        }
        return retry
    }

    private func number(
        _ object: JSONObject, _ name: String, _ member: String, _ range: ClosedRange<Int>
    ) throws(Fault) -> Int? {
        guard let json = object[member], !json.isNull else { return nil }
        guard let number = json.integer else { throw fault("\(name).\(member) must be an integer") }
        guard number >= range.lowerBound else {
            throw fault("\(name).\(member) must be greater than or equal to \(range.lowerBound)")
        }
        guard number <= range.upperBound else {
            throw fault("\(name).\(member) must be less than or equal to \(range.upperBound)")
        }
        return Int(number)
    }
}
