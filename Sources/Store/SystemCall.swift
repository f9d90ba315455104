package import Base

#if canImport(Glibc)
    internal import Glibc
#endif

/// Calls of the operating system whose failure is worth a name.
package enum SystemCall {
    /// What an error number means, in the system's words.
    package static func text(_ number: Int32) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        // SAFETY: the call writes at most the buffer's length and ends the text with a zero.
        guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Runs a call until no signal interrupts it; −1 becomes a failure.
    /// - Throws: `<area>.full` when the disk or the quota is full, else `<area>.io`.
    @discardableResult
    package static func check<Number: SignedInteger>(
        _ area: String, _ stage: String, _ path: String, _ call: () -> Number
    ) throws(Failure) -> Number {
        while true {
            let result = call()
            if result != -1 { return result }
            if errno != EINTR { throw failure(area, stage, path, errno) }
        }
    }

    package static func failure(_ area: String, _ stage: String, _ path: String, _ number: Int32) -> Failure {
        let isFull = [ENOSPC, EDQUOT, EFBIG].contains(number)
        return Failure(
            code: area + (isFull ? ".full" : ".io"), message: "\(path): \(text(number))", stage: stage,
            isRetryable: isFull)
    }
}
