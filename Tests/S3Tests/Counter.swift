import Synchronization

/// Says yes so many times.
final class Counter: Sendable {
    private let left: Mutex<Int>
    init(parts: Int) { left = Mutex(parts) }

    func take() -> Bool {
        left.withLock { left in
            left -= 1
            return left >= 0
        }
    }
}
