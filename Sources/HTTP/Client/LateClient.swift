internal import Synchronization

/// A client that is made for the first request.
package final class LateClient: Sendable {
    private struct State {
        var make: (@Sendable () -> HTTPClient)?
        var client: HTTPClient?
    }

    private let state = Mutex(State())

    package init() {}

    package func open(_ make: @escaping @Sendable () -> HTTPClient) { state.withLock { $0.make = make } }

    /// Nil before there is a way to make one.
    package var client: HTTPClient? {
        state.withLock { state in
            if state.client == nil { state.client = state.make?() }
            return state.client
        }
    }

    package func shutdown() async { await state.withLock { $0.client }?.shutdown() }
}
