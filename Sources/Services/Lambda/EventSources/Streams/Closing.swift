internal import Base
internal import Store
internal import Synchronization

/// Something that several wait for and that happens once: the end of a mapping.
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

    /// Waits for a hint, a time or the end, whichever comes first.
    func pause(_ hints: AsyncStream<Void>? = nil, until deadline: Instant, _ clock: any Clock) async {
        await withTaskGroup(of: Void.self) { group in
            if let hints { group.addTask { for await _ in hints { return } } }
            group.addTask { await self.wait() }
            group.addTask {
                // Cancelled when something else comes first.
                do { try await clock.sleep(until: deadline) } catch { return }
            }
            await group.next()
            group.cancelAll()
        }
    }
}
