internal import Base

/// Tells secrets from other texts, by their names and by their looks.
enum SecretText {
    private static let words = [
        "PASSWORD", "PASSWD", "SECRET", "TOKEN", "APIKEY", "API_KEY", "ACCESS_KEY", "PRIVATE_KEY", "CREDENTIAL",
        "CREDENTIALS",
    ]
    /// What may stand behind the word: which of several it is, and what it is as. A name that ends otherwise is one of
    /// a place, a kind or a rule: `TOKEN_URL`, `PASSWORD_POLICY`.
    private static let endings: Set<String> = [
        "PROD", "PRODUCTION", "DEV", "DEVELOPMENT", "STAGING", "STAGE", "TEST", "OLD", "NEW", "PRIMARY", "SECONDARY",
        "KEY", "VALUE", "STRING", "TEXT", "PLAIN", "PLAINTEXT", "BASE64", "B64",
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
        var parts = name.uppercased().split { $0 == "_" || $0 == "-" || $0 == "." }.map(String.init)
        func isNamed() -> Bool {
            let upper = "_" + parts.joined(separator: "_")
            return words.contains { upper.hasSuffix("_\($0)") }
        }
        while !isNamed(), let last = parts.last, endings.contains(last) || Int(last) != nil { parts.removeLast() }
        guard isNamed() else { return false }
        // The name of a place, and not what is there.
        return !value.hasPrefix("arn:") && !value.hasPrefix("/") && !value.hasPrefix("{{resolve:")
            && !value.contains("://")
            && Int(value) == nil
            && !["true", "false"].contains(value.lowercased())
    }

    /// Long, of one word, and with a digit, so that nothing else only begins so.
    private static func isToken(_ value: String) -> Bool {
        value.utf8.count >= 20 && tokens.contains { value.hasPrefix($0) } && value.contains { $0.isNumber }
            && HTTPToken.isToken(value)
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
