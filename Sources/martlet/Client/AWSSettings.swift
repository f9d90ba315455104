internal import Base

/// Who calls what: the answer of `ConnectionOptions`.
struct AWSSettings: Sendable {
    let endpoint: Endpoint
    let region: String
    let accessKeyID: String
    let secret: Secret<String>
    let sessionToken: String?

    init(endpoint: Endpoint, region: String, accessKeyID: String, secret: String, sessionToken: String?) {
        (self.endpoint, self.region, self.accessKeyID) = (endpoint, region, accessKeyID)
        (self.secret, self.sessionToken) = (Secret(secret), sessionToken)
    }
}

/// The address of a server: `http://host:port`, an IPv6 host in brackets.
struct Endpoint: Sendable, CustomStringConvertible {
    /// A name or an address, without brackets.
    let host: String
    let port: Int

    init(host: String, port: Int) { (self.host, self.port) = (Self.plain(Substring(host)), port) }

    /// - Throws: `CommandFailure` for what is no such address.
    init(_ text: String) throws {
        let rest = text.hasPrefix("http://") ? text.dropFirst(7) : Substring(text)
        guard !text.hasPrefix("https://") else {
            throw CommandFailure("\(text): Martlet is reached by http://, not https://")
        }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard let colon = authority.lastIndex(of: ":"), authority.last != "]" else {
            (host, port) = (Self.plain(authority), 80)
            // A word alone is more often a slip than a host at HTTP's own port.
            guard !host.isEmpty, text.hasPrefix("http://") else {
                throw CommandFailure("'\(text)' is no address; write http://host:port")
            }
            return
        }
        guard let number = UInt16(authority[authority.index(after: colon)...]), number > 0, colon > authority.startIndex
        else {
            throw CommandFailure("'\(text)' is no address; write http://host:port")
        }
        let name = authority[..<colon]
        guard !name.contains(":") || (name.hasPrefix("[") && name.hasSuffix("]")) else {
            throw CommandFailure("'\(text)' is no address; write an IPv6 address in brackets: http://[::1]:4566")
        }
        (host, port) = (Self.plain(name), Int(number))
    }

    private static func plain(_ host: Substring) -> String {
        host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : String(host)
    }

    var description: String { "http://\(authority)" }
    var authority: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
    /// The base under which a browser on this machine finds APIs.
    var browserBase: String { host == "127.0.0.1" ? "http://localhost:\(port)" : description }
}
