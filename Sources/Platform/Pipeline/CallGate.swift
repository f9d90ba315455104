internal import Synchronization
package import Wire

/// Bounds the calls in flight, so that a flood is refused rather than queued without end.
package final class CallGate: Sendable {
    private let most: Int
    private let inFlight = Atomic<Int>(0)

    package init(most: Int = LimitsPlatform.callsInFlight) { self.most = most }

    /// - Throws: `ThrottlingException` while too many calls are in flight. Otherwise `leave` must follow.
    package func enter() throws(Fault) {
        guard inFlight.wrappingAdd(1, ordering: .relaxed).newValue <= most else {
            leave()
            throw Fault(code: "ThrottlingException", message: "Rate exceeded", status: 429)
        }
    }

    package func leave() { inFlight.wrappingSubtract(1, ordering: .relaxed) }
}
