package import Base
internal import Synchronization

/// Something that many wait for and that happens once: the end.
package final class Closing: Sendable {
    private let hub = WatchHub()
    private let state = Mutex(false)

    package init() {}

    package var isClosed: Bool { state.withLock { $0 } }

    package func close() {
        state.withLock { $0 = true }
        hub.close()
    }

    /// Returns when it is closed, or the waiter is cancelled.
    package func wait() async {
        for await _ in hub.watch([]) { return }
    }

    /// Waits for a hint, a time or the end, whichever comes first.
    package func pause(_ hints: AsyncStream<Void>? = nil, until deadline: Instant, _ clock: any Clock) async {
        await clock.pause(until: deadline, orFor: hints) { await self.wait() }
    }
}
