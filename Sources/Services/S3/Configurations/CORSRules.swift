internal import Base
internal import S3API
internal import Wire

/// Which pages of other origins may use a bucket, and how.
/// - Source: Amazon S3 User Guide, "Elements of a CORS configuration".
struct CORSRules: BucketConfiguration {
    static let kind = ConfigurationKind.cors

    let form: CORSConfiguration

    init(_ form: CORSConfiguration) { self.form = form }

    // MARK: - Form

    /// - Throws: `MalformedXML`, `InvalidRequest`.
    static func check(_ form: CORSConfiguration) throws(Fault) {
        guard (1...LimitsS3.corsRules).contains(form.corsRules.count) else { throw S3Fault.malformedXML }
        for rule in form.corsRules {
            guard !rule.allowedMethods.isEmpty, !rule.allowedOrigins.isEmpty,
                (rule.id ?? "").utf8.count <= LimitsS3.ruleIDLength
            else { throw S3Fault.malformedXML }
            for method in rule.allowedMethods where !["GET", "PUT", "HEAD", "POST", "DELETE"].contains(method) {
                throw S3Fault.invalidRequest(
                    "Found unsupported HTTP method in CORS config. Unsupported method is \(method)")
            }
            for (name, values) in [
                ("AllowedOrigin", rule.allowedOrigins), ("AllowedHeader", rule.allowedHeaders ?? []),
            ] {
                for value in values where value.utf8.count(where: { $0 == UInt8(ascii: "*") }) > 1 {
                    throw S3Fault.invalidRequest("\(name) \"\(value)\" can not have more than one wildcard.")
                }
            }
            for header in rule.exposeHeaders ?? [] where header.contains("*") {
                throw S3Fault.invalidRequest(
                    "ExposeHeader \"\(header)\" contains wildcard. We currently do not support wildcard for "
                        + "ExposeHeader.")
            }
        }
    }

    // MARK: - Deciding

    /// The headers for a page that may do what it asks; nil where no rule lets it.
    /// - Parameters:
    ///   - headers: those that the page wants to send; nil of a request that is sent already.
    func headers(origin: String, method: String, asking headers: [String]?) -> [(name: String, value: String)]? {
        for rule in form.corsRules where rule.allowedMethods.contains(method) {
            guard let allowed = rule.allowedOrigins.first(where: { Self.matches($0, origin) }),
                (headers ?? []).allSatisfy({ header in
                    (rule.allowedHeaders ?? []).contains { Self.matches($0.lowercased(), header.lowercased()) }
                })
            else { continue }
            return Self.headers(rule, allowed == "*" ? "*" : origin, asking: headers)
        }
        return nil
    }

    private static func headers(
        _ rule: CORSRule, _ origin: String, asking headers: [String]?
    ) -> [(name: String, value: String)] {
        var answer = [
            (name: "Access-Control-Allow-Origin", value: origin),
            (name: "Access-Control-Allow-Methods", value: rule.allowedMethods.joined(separator: ", ")),
        ]
        if let headers, !headers.isEmpty {
            answer.append(
                (name: "Access-Control-Allow-Headers", value: headers.map { $0.lowercased() }.joined(separator: ", ")))
        }
        if let exposed = rule.exposeHeaders, !exposed.isEmpty {
            answer.append((name: "Access-Control-Expose-Headers", value: exposed.joined(separator: ", ")))
        }
        if let age = rule.maxAgeSeconds { answer.append((name: "Access-Control-Max-Age", value: "\(age)")) }
        if origin != "*" { answer.append((name: "Access-Control-Allow-Credentials", value: "true")) }
        answer.append(
            (
                name: "Vary", value: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method"
            ))
        return answer
    }

    /// Whether a pattern with one `*` at most is a text.
    private static func matches(_ pattern: String, _ text: String) -> Bool {
        guard let (head, tail) = pattern[...].cut(at: "*") else { return pattern == text }
        return text.utf8.count >= head.utf8.count + tail.utf8.count && text.hasPrefix(head) && text.hasSuffix(tail)
    }
}
