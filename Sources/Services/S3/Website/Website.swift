internal import Base
internal import S3API
internal import Wire

/// How a bucket is a website.
/// - Source: Amazon S3 User Guide, "Hosting a static website using Amazon S3".
struct Website: BucketConfiguration {
    static let kind = ConfigurationKind.website

    let form: WebsiteConfiguration

    init(_ form: WebsiteConfiguration) { self.form = form }

    // MARK: - Form

    /// - Throws: `MalformedXML`, `InvalidArgument`, `InvalidRequest`.
    static func check(_ form: WebsiteConfiguration) throws(Fault) {
        if let all = form.redirectAllRequestsTo {
            guard form.indexDocument == nil, form.errorDocument == nil, form.routingRules == nil, !all.hostName.isEmpty
            else {
                throw S3Fault.invalidArgument(
                    "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.",
                    "RedirectAllRequestsTo", "not null")
            }
            return
        }
        guard let index = form.indexDocument else {
            throw S3Fault.invalidArgument(
                "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty", "IndexDocument",
                "null")
        }
        guard !index.suffix.isEmpty, !index.suffix.contains("/") else {
            throw S3Fault.invalidArgument("The IndexDocument Suffix is not well formed", "IndexDocument", index.suffix)
        }
        if let error = form.errorDocument, error.key.isEmpty {
            throw S3Fault.invalidArgument("The ErrorDocument Key is not well formed", "ErrorDocument", error.key)
        }
        let rules = form.routingRules ?? []
        guard rules.count <= LimitsS3.routingRules else {
            throw S3Fault.invalidRequest(
                "\(rules.count) routing rules provided, the number of routing rules in a website configuration is "
                    + "limited to \(LimitsS3.routingRules).")
        }
        for rule in rules { try check(rule) }
    }

    private static func check(_ rule: RoutingRule) throws(Fault) {
        let redirect = rule.redirect
        if redirect.replaceKeyWith != nil, redirect.replaceKeyPrefixWith != nil {
            throw S3Fault.invalidRequest(
                "You can only define ReplaceKeyPrefix or ReplaceKey but not both.")
        }
        if let condition = rule.condition, condition.keyPrefixEquals == nil,
            condition.httpErrorCodeReturnedEquals == nil
        {
            throw S3Fault.invalidRequest(
                "Condition cannot be empty. To redirect all requests without a condition, the condition element "
                    + "shouldn't be present.")
        }
        if let code = redirect.httpRedirectCode, Int(code).map({ (301...308).contains($0) }) != true {
            throw S3Fault.invalidRequest(
                "The provided HTTP redirect code (\(code)) is not valid. Valid codes are 3XX except 300.")
        }
        if let code = rule.condition?.httpErrorCodeReturnedEquals,
            Int(code).map({ (400...599).contains($0) }) != true
        {
            throw S3Fault.invalidRequest(
                "The provided HTTP error code (\(code)) is not valid. Valid codes are 4XX or 5XX.")
        }
    }

    // MARK: - Deciding

    /// Where a browser is sent.
    struct Redirection: Hashable, Sendable {
        let status: Int
        let location: String
    }

    /// The object that a path means: the index document of a folder.
    func key(_ path: String) -> String {
        path.isEmpty || path.hasSuffix("/") ? path + (form.indexDocument?.suffix ?? "") : path
    }

    /// Where a request for a key is sent, before it is looked for or after it ended with an error.
    /// - Parameters:
    ///   - key: as the path names it, without an index document.
    ///   - error: the status of the error; nil before the object is looked for.
    ///   - host: the one that was asked.
    func redirection(_ key: String, error: Int?, host: String) -> Redirection? {
        if let all = form.redirectAllRequestsTo {
            let location = "\(all.protocol?.rawValue ?? "http")://\(all.hostName)/\(Self.encoded(key))"
            return Redirection(status: 301, location: location)
        }
        for rule in form.routingRules ?? [] {
            let prefix = rule.condition?.keyPrefixEquals
            guard rule.condition?.httpErrorCodeReturnedEquals == error.map({ "\($0)" }), key.beginsExactly(prefix ?? "")
            else { continue }
            let redirect = rule.redirect
            var target = key
            if let whole = redirect.replaceKeyWith {
                target = whole
            } else if let start = redirect.replaceKeyPrefixWith {
                target = start + key.dropFirst((prefix ?? "").count)
            }
            let location =
                "\(redirect.protocol?.rawValue ?? "http")://\(redirect.hostName ?? host)/\(Self.encoded(target))"
            return Redirection(status: redirect.httpRedirectCode.flatMap { Int($0) } ?? 301, location: location)
        }
        return nil
    }

    private static func encoded(_ key: String) -> String { PercentEncoding.encode(key, keepingSlashes: true) }
}
