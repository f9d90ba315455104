/// A failure of the world: a disk, a socket, a system call. Faults that a caller caused are `Fault`s; bugs are
/// preconditions.
package struct Failure: Error, Sendable, CustomStringConvertible {
    /// A short constant a program can compare, such as `store.full`.
    package let code: String
    /// What went wrong, where, and what to do.
    package let message: String
    /// What was being done: `open`, `commit`, `mount /opt`.
    package let stage: String
    package let cause: String?
    package let isRetryable: Bool

    package init(code: String, message: String, stage: String, cause: (any Error)? = nil, isRetryable: Bool = false) {
        (self.code, self.message, self.stage, self.isRetryable) = (code, message, stage, isRetryable)
        self.cause = cause.map { String(describing: $0) }
    }

    package var description: String {
        "\(code) at \(stage): \(message)" + (cause.map { " (\($0))" } ?? "")
    }
}
