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

/// The address of a server: `http://host:port`.
struct Endpoint: Sendable, CustomStringConvertible {
    let host: String
    let port: Int

    /// - Throws: `CommandFailure` for what is no such address.
    init(_ text: String) throws {
        let rest = text.hasPrefix("http://") ? text.dropFirst(7) : Substring(text)
        guard !text.hasPrefix("https://") else {
            throw CommandFailure("\(text): Martlet is reached by http://, not https://")
        }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard let colon = authority.lastIndex(of: ":") else {
            (host, port) = (String(authority), 80)
            guard !host.isEmpty else { throw CommandFailure("'\(text)' is no address; write http://host:port") }
            return
        }
        guard let number = UInt16(authority[authority.index(after: colon)...]), number > 0, colon > authority.startIndex
        else {
            throw CommandFailure("'\(text)' is no address; write http://host:port")
        }
        (host, port) = (String(authority[..<colon]), Int(number))
    }

    var description: String { "http://\(host):\(port)" }
    var authority: String { "\(host):\(port)" }
    /// The base under which a browser on this machine finds APIs.
    var browserBase: String { host == "127.0.0.1" ? "http://localhost:\(port)" : description }
}
