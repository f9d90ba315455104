internal import Base

/// Where an HTTP endpoint is.
package struct WebAddress: Sendable, Hashable {
    package let isSecure: Bool
    package let host: String
    package let port: Int
    /// Path and query.
    package let target: String
    /// `user:password`, for basic authentication.
    package let credentials: String?

    package init?(_ text: String) {
        guard let scheme = text.firstRange(of: "://") else { return nil }
        let rest = text[scheme.upperBound...].prefix { $0 != "#" }
        let slash = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        var authority = rest[..<slash]
        let path = rest[slash...]
        target = path.isEmpty ? "/" : path.hasPrefix("?") ? "/" + path : String(path)
        if let at = authority.lastIndex(of: "@") {
            credentials = PercentEncoding.decode(authority[..<at])
            authority = authority[authority.index(after: at)...]
        } else {
            credentials = nil
        }
        isSecure = text.hasPrefix("https:")
        let standard = isSecure ? 443 : 80
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            host = String(authority[authority.index(after: authority.startIndex)..<end])
            authority = authority[authority.index(after: end)...].dropFirst()
        } else {
            host = String(authority.prefix { $0 != ":" })
            authority = authority.drop { $0 != ":" }.dropFirst()
        }
        guard !host.isEmpty, let port = authority.isEmpty ? standard : Int(authority), (1...65_535).contains(port),
            target.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
        else { return nil }
        self.port = port
    }
}
