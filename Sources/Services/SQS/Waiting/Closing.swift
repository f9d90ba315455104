internal import Store
internal import Synchronization

/// Something that many wait for and that happens once: the end.
final class Closing: Sendable {
    private let hub = WatchHub()
    private let state = Mutex(false)

    var isClosed: Bool { state.withLock { $0 } }

    func close() {
        state.withLock { $0 = true }
        hub.close()
    }

    /// Returns when it is closed, or the waiter is cancelled.
    func wait() async {
        for await _ in hub.watch([]) { return }
    }
}
