package import Base
package import HTTP
internal import Synchronization

/// Sends a request to an HTTP endpoint.
package protocol WebSend: Sendable {
    /// - Returns: the status, and the beginning of the body.
    /// - Throws: where there is no answer.
    func send(_ request: HTTPClientRequest) async throws -> WebAnswer
}

/// What an HTTP endpoint answered.
package struct WebAnswer: Sendable {
    package let status: Int
    /// Empty where it is longer than anybody reads.
    package let body: [UInt8]

    package init(status: Int, body: [UInt8] = []) { (self.status, self.body) = (status, body) }
}

/// Why an HTTP endpoint did not answer.
package enum WebFailure: Error, Sendable, Hashable {
    /// There is no way to the network.
    case noWay
    /// Nothing may be sent there, for a reason.
    case forbidden(String)
    case late(Duration)
    case unreachable(String)

    package var message: String {
        switch self {
        case .noWay: "There is no way to the network."
        case .forbidden(let reason), .unreachable(let reason): reason
        case .late(let time): "The endpoint did not answer within \(time)."
        }
    }

    /// Whether it may answer another time.
    package var isRetryable: Bool { if case .forbidden = self { false } else { true } }
}

/// Sends the requests that somebody has asked for, no further than they may reach: what functions asked for has a way
/// of its own. Redirects are answers like others.
package final class WebCaller: Sendable {
    private let reach: NetworkReach
    private let limit: Duration
    private let clock: any Clock
    private let own = NetworkSend()
    private let functions = NetworkSend()
    private let other = Mutex<(any WebSend)?>(nil)

    /// - Parameter limit: how long an endpoint may take to answer.
    package init(reach: NetworkReach, within limit: Duration, clock: any Clock) {
        (self.reach, self.limit, self.clock) = (reach, limit, clock)
    }

    /// Gives the way to the network; the clients are made when they are needed. They do not connect to where their
    /// endpoints must not be.
    package func open(_ make: @escaping @Sendable () -> HTTPClient) {
        let reach = reach
        own.client.open { make().limited(to: { reach.refusal($0, port: $1, forFunction: false) == nil }) }
        functions.client.open { make().limited(to: { reach.refusal($0, port: $1, forFunction: true) == nil }) }
    }

    /// Gives another way, to all endpoints.
    package func open(_ way: any WebSend) { other.withLock { $0 = way } }

    package func shutdown() async {
        await own.client.shutdown()
        await functions.client.shutdown()
    }

    /// The answer, if it comes in time.
    /// - Parameter forFunction: whether a function asked for it.
    package func send(_ request: HTTPClientRequest, forFunction: Bool) async throws(WebFailure) -> WebAnswer {
        let network = forFunction ? functions : own
        let way: any WebSend = other.withLock { $0 ?? network }
        let (clock, limit) = (clock, limit)
        let result = await withTaskGroup(of: Result<WebAnswer, WebFailure>.self) { group in
            group.addTask { await Self.answer(way, request) }
            group.addTask {
                do { try await clock.sleep(for: limit) } catch {
                    // It was answered, or the server stops.
                }
                return .failure(.late(limit))
            }
            defer { group.cancelAll() }
            return await group.next()
        }
        guard let result else { preconditionFailure("one of two tasks ends first") }
        return try result.get()
    }

    private static func answer(
        _ way: any WebSend, _ request: HTTPClientRequest
    ) async -> Result<WebAnswer, WebFailure> {
        do { return .success(try await way.send(request)) } catch let failure as WebFailure {
            return .failure(failure)
        } catch let failure as Failure where failure.code == "http.forbidden" {
            return .failure(.forbidden(failure.message))
        } catch { return .failure(.unreachable("\(error)")) }
    }
}

/// The way over the network.
private struct NetworkSend: WebSend {
    let client = LateClient()
    /// Bytes of an answer that are read.
    private static let answerBytes = 65_536

    func send(_ request: HTTPClientRequest) async throws -> WebAnswer {
        guard let client = client.client else { throw WebFailure.noWay }
        let response = try await client.send(request)
        do {
            return WebAnswer(
                status: response.status, body: try await response.body.collect(limit: Self.answerBytes))
        } catch is HTTPBodyTooLarge {
            // Letting go of the rest closes the connection.
            return WebAnswer(status: response.status)
        }
    }
}
