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

/// The bounds of the platform as a whole.
package enum LimitsPlatform {
    /// Calls in flight at once.
    package static let callsInFlight = 10_000
    /// Bytes of a request's body that is held in memory: Lambda's zip of 50 MB in base 64, with room.
    package static let bodyBytes = 72 << 20
    /// Bytes of a streamed body: S3's largest PUT.
    package static let streamBytes = 5 << 30
}
