internal import Glibc

/// How a function's first process ended.
package struct SandboxExit: Sendable, Equatable, CustomStringConvertible {
    /// The exit status, when it ended by itself.
    package let status: Int32?
    /// The signal that ended it, when one did.
    package let signal: Int32?
    /// Whether it was killed for reaching the memory limit, or ended with a failure after a process of it was.
    package let isOutOfMemory: Bool

    package init(status: Int32?, signal: Int32?, isOutOfMemory: Bool) {
        (self.status, self.signal, self.isOutOfMemory) = (status, signal, isOutOfMemory)
    }

    /// From what `waitpid` gives, and the number of processes killed for want of memory.
    package init(waitStatus: Int32, outOfMemoryKills: UInt64) {
        let signal = waitStatus & 0x7F
        self.init(
            status: signal == 0 ? (waitStatus >> 8) & 0xFF : nil,
            signal: signal == 0 ? nil : signal,
            isOutOfMemory: outOfMemoryKills > 0 && waitStatus != 0)
    }

    /// What a sandbox reports that was destroyed, or whose keeper is gone.
    package static let killed = SandboxExit(status: nil, signal: SIGKILL, isOutOfMemory: false)

    /// As Lambda words it after "Runtime exited with error: ".
    package var description: String {
        if let signal { return "signal: \(SandboxExit.names[signal] ?? "signal \(signal)")" }
        return "exit status \(status ?? 0)"
    }

    private static let names: [Int32: String] = [
        SIGKILL: "killed", SIGSEGV: "segmentation fault", SIGABRT: "aborted", SIGTERM: "terminated",
        SIGBUS: "bus error",
        SIGILL: "illegal instruction", SIGFPE: "floating point exception", SIGINT: "interrupt", SIGPIPE: "broken pipe",
        SIGSYS: "bad system call", SIGXFSZ: "file size limit exceeded",
    ]
}
