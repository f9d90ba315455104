package import Base
internal import Glibc
package import Wire

/// A key in a file that the server's user alone may read: with it, commands on the server's machine prove that they may
/// do what the server can. An address proves nothing: whoever has a server send a request somewhere could send it here.
package struct LocalKey: Sendable {
    package static let header = "x-martlet-key"

    package let path: String
    private let key: String

    package init(path: String, randomness: any Randomness) {
        (self.path, key) = (path, Hex.encode(randomness.bytes(32)))
    }

    /// Writes the key, for the server's user alone.
    package func write() throws(Failure) {
        unlink(path)
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure }
        defer { Glibc.close(file) }
        guard Glibc.write(file, key, key.utf8.count) == key.utf8.count else { throw failure }
    }

    /// Whether a request comes from this machine, and not from a function. Behind a proxy everybody would seem to be
    /// here, so what was forwarded is not, and neither is what SNS delivers.
    package static func isNear(_ request: WireRequest, _ context: CallContext) -> Bool {
        ["127.0.0.1", "::1", "::ffff:127.0.0.1"].contains(context.sourceIP) && !context.isFromFunction
            && !["x-forwarded-for", "forwarded", "origin", "x-amz-sns-message-type"].contains {
                request.header($0) != nil
            }
    }

    /// Whether the request has the key.
    package func opens(to request: WireRequest) -> Bool {
        // Digests, so that the time of the comparison tells nothing.
        Digest.sha256((request.header(Self.header) ?? "").utf8) == Digest.sha256(key.utf8)
    }

    private var failure: Failure {
        Failure(code: "server.key", message: String(cString: strerror(errno)), stage: "write \(path)")
    }
}
