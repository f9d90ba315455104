internal import Base
internal import S3API
internal import Wire

/// Which pages of other origins may use a bucket, and how.
/// - Source: Amazon S3 User Guide, "Elements of a CORS configuration".
struct CORSRules: BucketConfiguration {
    static let kind = ConfigurationKind.cors

    let form: CORSConfiguration
    /// Of each rule.
    private let allowed: [AllowedHeaders]

    init(_ form: CORSConfiguration) {
        self.form = form
        allowed = form.corsRules.map { AllowedHeaders($0.allowedHeaders ?? []) }
    }

    /// The headers that a rule allows, in small letters.
    private struct AllowedHeaders {
        private var names: Set<String> = []
        private var patterns: [String] = []

        init(_ headers: [String]) {
            for header in headers {
                let header = header.lowercased()
                if header.utf8.contains(UInt8(ascii: "*")) { patterns.append(header) } else { names.insert(header) }
            }
        }

        /// - Parameter header: in small letters.
        func contains(_ header: String) -> Bool {
            names.contains(header) || patterns.contains { CORSRules.matches($0, header) }
        }
    }

    // MARK: - Form

    /// - Throws: `MalformedXML`, `InvalidRequest`.
    static func check(_ form: CORSConfiguration) throws(Fault) {
        guard (1...LimitsS3.corsRules).contains(form.corsRules.count), bytes(form).count <= LimitsS3.corsBytes else {
            throw S3Fault.malformedXML
        }
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
    ///   - headers: those that the page wants to send, in small letters; nil of a request that is sent already.
    func headers(origin: String, method: String, asking headers: [String]?) -> [(name: String, value: String)]? {
        for (rule, taken) in zip(form.corsRules, self.allowed) where rule.allowedMethods.contains(method) {
            guard let allowed = rule.allowedOrigins.first(where: { Self.matches($0, origin) }),
                (headers ?? []).allSatisfy({ taken.contains($0) })
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
                (name: "Access-Control-Allow-Headers", value: headers.joined(separator: ", ")))
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
    fileprivate static func matches(_ pattern: String, _ text: String) -> Bool {
        guard let (head, tail) = pattern[...].cut(at: "*") else { return pattern == text }
        return text.utf8.count >= head.utf8.count + tail.utf8.count && text.hasPrefix(head) && text.hasSuffix(tail)
    }
}
