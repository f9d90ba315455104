/// Tells secrets from other texts, by their names and by their looks.
enum SecretText {
    private static let words = [
        "PASSWORD", "PASSWD", "SECRET", "TOKEN", "APIKEY", "API_KEY", "ACCESS_KEY", "PRIVATE_KEY", "CREDENTIAL",
        "CREDENTIALS",
    ]
    /// What names of secrets' places end in.
    private static let places = [
        "ARN", "NAME", "ID", "PATH", "URL", "URI", "ENDPOINT", "ISSUER", "TYPE", "REGION", "AUDIENCE", "EXPIRY", "TTL",
        "TABLE", "LENGTH", "PARAMETER", "HEADER", "POLICY", "MODE", "ALGORITHM", "FORMAT", "PROVIDER", "BACKEND",
        "VERSION", "PREFIX", "FIELD", "COOKIE", "SCOPE",
    ]
    /// How tokens begin that services give out, whatever a variable is called: GitHub's, GitLab's, Stripe's, Slack's,
    /// Google's, SendGrid's, npm's.
    /// - Source: GitHub Docs, "Secret scanning", supported patterns.
    private static let tokens = [
        "ghp_", "gho_", "ghs_", "ghu_", "github_pat_", "glpat-", "sk_live_", "rk_live_", "whsec_", "xoxb-", "xoxp-",
        "AIza", "SG.", "npm_",
    ]

    static func isSecret(name: String, value: String) -> Bool {
        guard value.utf8.count >= 6 else { return false }
        if value.hasPrefix("-----BEGIN") && value.contains("PRIVATE KEY") { return true }
        if isAccessKey(value) || isToken(value) || hasPassword(value) { return true }
        // Words, so that a tokenizer is no token.
        let upper = "_" + name.uppercased() + "_"
        guard words.contains(where: { upper.contains("_\($0)_") }),
            !places.contains(where: { upper.hasSuffix("_\($0)_") })
        else { return false }
        // The name of a place, and not what is there.
        return !value.hasPrefix("arn:") && !value.hasPrefix("/") && !value.hasPrefix("{{resolve:")
            && !value.contains("://")
            && Int(value) == nil
            && !["true", "false"].contains(value.lowercased())
    }

    /// Long, of one word, and with a digit, so that nothing else only begins so.
    private static func isToken(_ value: String) -> Bool {
        value.utf8.count >= 20 && tokens.contains { value.hasPrefix($0) } && value.contains { $0.isNumber }
            && value.utf8.allSatisfy { byte in
                UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
                    || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "_-.".utf8.contains(byte)
            }
    }

    /// - Source: IAM User Guide, "IAM identifiers", Unique identifiers.
    private static func isAccessKey(_ value: String) -> Bool {
        value.utf8.count == 20 && (value.hasPrefix("AKIA") || value.hasPrefix("ASIA"))
            && value.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
    }

    /// `postgres://user:password@host/…`.
    private static func hasPassword(_ value: String) -> Bool {
        guard let scheme = value.firstRange(of: "://"),
            let at = value[scheme.upperBound...].firstIndex(of: "@")
        else {
            return false
        }
        let user = value[scheme.upperBound..<at]
        guard !user.contains("/"), let colon = user.firstIndex(of: ":") else { return false }
        return user.index(after: colon) < user.endIndex && user[user.index(after: colon)] != "{"
    }
}
