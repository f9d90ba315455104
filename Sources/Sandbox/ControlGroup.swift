internal import Base
internal import Glibc

/// The cgroup files of one sandbox that the server uses itself: a message to the sandbox program would cost more than
/// the write. After `close` nothing is done any more, and nothing is an error.
struct ControlGroup {
    private let cpuFolder: String
    private let version: UInt64
    private let freezeVersion: UInt64
    private let freezer: SandboxDescriptor
    /// Held open: on v2 a reset counts for the descriptor that wrote it.
    private let peak: SandboxDescriptor
    /// Where the kernel counts processor time; nil on machines that do not.
    private let usage: SandboxDescriptor?

    /// From a `created` message.
    init(_ message: HelperMessage) throws(Failure) {
        guard let cpu = message.text(.cpuFolder), let memory = message.text(.memoryFolder),
            let freeze = message.text(.freezeFile), let version = message.number(.groupVersion),
            let freezeVersion = message.number(.freezeVersion)
        else {
            throw Failure(
                code: "sandbox.helper", message: "a field is missing", stage: "read the new sandbox's cgroups")
        }
        (cpuFolder, self.version, self.freezeVersion) = (cpu, version, freezeVersion)
        freezer = try ControlGroup.open([O_WRONLY], freeze)
        // Linux before 6.12 gives the peak on v2 for reading only; then it is the sandbox's whole life.
        peak = try ControlGroup.open(
            [O_RDWR, O_RDONLY], memory + (version == 2 ? "/memory.peak" : "/memory.max_usage_in_bytes"))
        usage = try message.text(.usageFile).map { file throws(Failure) in try ControlGroup.open([O_RDONLY], file) }
    }

    func setQuota(_ share: CPUShare) throws(Failure) {
        let file = cpuFolder + (version == 2 ? "/cpu.max" : "/cpu.cfs_quota_us")
        let text =
            version == 2 ? "\(share.quotaMicroseconds) \(CPUShare.periodMicroseconds)" : "\(share.quotaMicroseconds)"
        try ControlGroup.write(text, to: try ControlGroup.open([O_WRONLY], file), stage: "write \(text) to \(file)")
    }

    func freeze(_ isFrozen: Bool) throws(Failure) {
        let word = freezeVersion == 2 ? (isFrozen ? "1" : "0") : (isFrozen ? "FROZEN" : "THAWED")
        try ControlGroup.write(word, to: freezer, stage: isFrozen ? "freeze" : "thaw")
    }

    /// The peak since the last call, and a reset.
    func takePeakMemory() throws(Failure) -> Int? {
        let found = try ControlGroup.number(in: peak, stage: "read the peak of memory")
        _ = peak.lend { number in retrying { pwrite(number, "0", 1, 0) } }
        return found
    }

    /// Of all that ran in the sandbox since it was made.
    func processorTime() throws(Failure) -> Duration? {
        guard let usage, let count = try ControlGroup.number(in: usage, stage: "read the processor time") else {
            return nil
        }
        // `usage_usec 1234` and more lines; or nanoseconds alone.
        return version == 2 ? .microseconds(count) : .nanoseconds(count)
    }

    func close() {
        freezer.close()
        peak.close()
        usage?.close()
    }

    /// The first number in a file; nil once that is closed.
    private static func number(in file: SandboxDescriptor, stage: String) throws(Failure) -> Int? {
        var bytes = [UInt8](repeating: 0, count: 32)
        var error: Int32 = 0
        let count = file.lend { number in
            let count = retrying { pread(number, &bytes, bytes.count, 0) }
            error = errno
            return count
        }
        guard let count else { return nil }
        guard count > 0 else { throw Failure(code: "sandbox.cgroup", stage: stage, errno: error) }
        let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
        return Int(String(decoding: bytes[..<count].drop { !isDigit($0) }.prefix(while: isDigit), as: UTF8.self))
    }

    private static func open(_ modes: [Int32], _ file: String) throws(Failure) -> SandboxDescriptor {
        for mode in modes {
            let number = Glibc.open(file, mode | O_CLOEXEC)
            if number >= 0 { return SandboxDescriptor(number) }
        }
        throw Failure(code: "sandbox.cgroup", stage: "open \(file)", errno: errno)
    }

    private static func write(_ text: String, to file: SandboxDescriptor, stage: String) throws(Failure) {
        var error: Int32 = 0
        let written = file.lend { number in
            let written = retrying { pwrite(number, text, text.utf8.count, 0) }
            error = errno
            return written
        }
        guard let written, written != text.utf8.count else { return }
        throw Failure(code: "sandbox.cgroup", stage: stage, errno: error)
    }
}
