internal import Glibc
internal import Synchronization

/// A file descriptor with one owner at a time: this object, until somebody takes it.
package final class SandboxDescriptor: Sendable {
    private let number: Mutex<Int32?>

    package init(_ number: Int32) { self.number = Mutex(number) }

    deinit { close() }

    /// Hands the descriptor over; the taker closes it. Nil when it was taken or closed before.
    package func take() -> Int32? {
        number.withLock { number in
            defer { number = nil }
            return number
        }
    }

    /// Lends the descriptor for a short call; nil when it was taken or closed. It can't be closed meanwhile, so that
    /// the call never reaches a file that got the number afterwards.
    func lend<Value: Sendable>(_ body: (Int32) -> Value) -> Value? {
        number.withLock { number in number.map(body) }
    }

    /// Closes the descriptor unless it was taken.
    package func close() {
        if let number = take() { _ = Glibc.close(number) }
    }
}
