internal import Base
internal import Wire
internal import Synchronization

/// An event on its way to a function.
struct InvocationEvent: Sendable {
    let requestID: String
    let payload: [UInt8]
    let invokedARN: String
    var trace: TraceContext?
    var clientContext: String?
    /// Whether the caller wants the end of the log with the answer.
    var wantsLog = false
    /// Whether nobody waits for the result.
    var isAsynchronous = false
    /// Whether the function could not be initialised for it before: it is tried once more, in the event's own time.
    var reinitializes = false
    /// Where a response that the function streams goes as it comes; nil collects it.
    var channel: ResponseChannel?
}

/// What became of an event.
struct InvocationResult: Sendable, Equatable {
    var payload: [UInt8]
    /// `Unhandled` when the function failed.
    var functionError: String?
    /// The end of the log, where it was wanted.
    var log: [UInt8]?
    /// Whether the platform rather than the function failed: it was not initialised in time, or its runtime is missing.
    var isSystemFailure = false
    /// How long the function worked; nil where it was not reached.
    var duration: Duration?
    /// Whether it ran on an environment that its version keeps for itself.
    var isProvisioned = false
    /// Whether its version keeps some, and none of them was free.
    var isSpilledOver = false
}

enum InvocationOutcome: Sendable {
    case answered(InvocationResult)
    /// The environment ended before the function got the event.
    case undelivered
    /// The function still works on after its last answer.
    case busy
    /// The function could not be initialised.
    case uninitialized
    /// It could not be restored.
    case refused(Fault)
}

/// An event with who waits for its result.
final class Invocation: Sendable {
    let event: InvocationEvent
    private let waiter: Mutex<CheckedContinuation<InvocationOutcome, Never>?>

    init(_ event: InvocationEvent, _ waiter: CheckedContinuation<InvocationOutcome, Never>) {
        self.event = event
        self.waiter = Mutex(waiter)
    }

    /// Later outcomes than the first are dropped.
    func complete(_ outcome: InvocationOutcome) { waiter.withLock { $0.take() }?.resume(returning: outcome) }
}
