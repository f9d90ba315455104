internal import Synchronization

/// The compiled routes of APIs, so that a request to a warm API reads nothing from the store.
///
/// A table that was read before a write and would be kept after it is not kept: each write turns the API's generation.
final class RouteCache: Sendable {
    private struct State {
        var routes: [String: APIRoutes] = [:]
        var generation: UInt64 = 0
    }

    private let state = Mutex(State())

    func routes(_ id: String) -> APIRoutes? { state.withLock { $0.routes[id] } }

    /// To be asked before the API is read.
    var generation: UInt64 { state.withLock { $0.generation } }

    /// Keeps routes that were read when the cache was at `generation`.
    func keep(_ routes: APIRoutes, of id: String, readAt generation: UInt64) {
        state.withLock { state in
            guard state.generation == generation else { return }
            if state.routes.count >= LimitsAPIGateway.compiledAPIs { state.routes.removeAll() }
            state.routes[id] = routes
        }
    }

    func forget(_ id: String) {
        state.withLock { state in
            state.generation &+= 1
            state.routes[id] = nil
        }
    }
}
