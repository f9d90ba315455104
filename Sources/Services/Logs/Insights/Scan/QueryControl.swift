internal import Base
internal import Synchronization

/// What a running query is told, and tells of itself.
final class QueryControl: Sendable {
    private struct State {
        var isStopped = false
        var numbers = PagePart.Numbers()
    }

    private let clock: any Clock
    private let deadline: Instant
    private let state = Mutex(State())

    init(clock: any Clock, deadline: Instant) { (self.clock, self.deadline) = (clock, deadline) }

    func stop() { state.withLock { $0.isStopped = true } }

    /// What was read and found so far.
    var numbers: PagePart.Numbers {
        get { state.withLock { $0.numbers } }
        set { state.withLock { $0.numbers = newValue } }
    }

    /// - Parameter memory: what groups take.
    /// - Throws: where the query must end.
    func check(_ memory: Int) throws {
        try Task.checkCancellation()
        if state.withLock({ $0.isStopped }) { throw QueryFailure.stopped }
        if clock.now >= deadline { throw QueryFailure.timedOut }
        if memory > LimitsLogs.queryMemory { throw QueryFailure.tooManyGroups }
    }
}
