internal import Base
internal import Glibc

extension Failure {
    /// A system call's failure, with the text of `errno`.
    init(code: String, stage: String, errno number: Int32) {
        self.init(code: code, message: SystemError.text(number), stage: stage)
    }
}

/// The C library's words for its error numbers.
enum SystemError {
    static func text(_ number: Int32) -> String {
        // SAFETY: strerror gives a C string that stays valid until the thread's next call; it is copied at once.
        strerror(number).map { String(cString: $0) } ?? "error \(number)"
    }
}

/// Starts over while `call` is interrupted by a signal.
func retrying<Value: BinaryInteger>(_ call: () -> Value) -> Value {
    while true {
        let value = call()
        if value >= 0 || errno != EINTR { return value }
    }
}
