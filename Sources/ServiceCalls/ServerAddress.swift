internal import Synchronization

/// What functions reach of the network.
package enum FunctionNetwork: Sendable {
    case nothing
    /// No address of this machine, and no private one.
    case internet
    /// Also this machine's.
    case host
}

/// Where the server listens: for the addresses in messages, and so that no message goes there.
package final class ServerAddress: Sendable {
    private struct State {
        var host = "localhost"
        var port = 4566
    }

    private let state = Mutex(State())

    package init() {}

    /// - Parameter port: 0 where it is not known yet.
    package func set(host: String, port: Int) {
        state.withLock { state in
            // Who listens on all addresses is reached by this one.
            state.host = ["0.0.0.0", "::"].contains(host) ? "localhost" : host
            state.port = port
        }
    }

    package var port: Int { state.withLock { $0.port } }

    /// `http://127.0.0.1:4566`.
    package var url: String {
        let (host, port) = state.withLock { ($0.host, $0.port) }
        return Self.url(host: host, port: port)
    }

    package static func url(host: String, port: Int) -> String {
        "http://\(host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host):\(port)"
    }
}
