internal import Base
internal import Glibc
internal import Synchronization

/// A function as a plain process group of this machine: nothing keeps it from the machine's files, network and memory.
final class ProcessSandbox: Sandbox {
    let id: String
    let runtimeListener: SandboxDescriptor
    let endpointListener: SandboxDescriptor
    let standardOutput: SandboxDescriptor
    let standardError: SandboxDescriptor
    let traceSocket: SandboxDescriptor?
    /// Its driver refuses extensions.
    let extensionOutput: SandboxDescriptor? = nil
    let processEnds: AsyncStream<SandboxProcessEnd>? = nil
    private let pid: pid_t
    private let temporaryFolder: String
    /// Set under the lock in which signals are sent, so that none reaches a process that got the number afterwards.
    private let isReaped = Mutex(false)
    private let ended = OneShot<SandboxExit>()

    /// - Parameter descriptors: the two listeners, standard output, standard error, the datagrams of traces.
    init(id: String, pid: pid_t, descriptors: [SandboxDescriptor], temporaryFolder: String) throws(Failure) {
        (self.id, self.pid, self.temporaryFolder) = (id, pid, temporaryFolder)
        (runtimeListener, endpointListener) = (descriptors[0], descriptors[1])
        (standardOutput, standardError, traceSocket) = (descriptors[2], descriptors[3], descriptors[4])
        try DedicatedThread.run("sandbox-wait") { [self] in wait() }
    }

    private func wait() {
        var information = siginfo_t()
        // Waits without reaping: the group's number stays ours until everything in it is killed.
        _ = retrying { waitid(P_PID, id_t(pid), &information, WEXITED | WNOWAIT) }
        var status: Int32 = 0
        isReaped.withLock { isReaped in
            _ = kill(-pid, SIGKILL)
            _ = retrying { waitpid(pid, &status, 0) }
            isReaped = true
        }
        ended.set(SandboxExit(waitStatus: status, outOfMemoryKills: 0))
    }

    private func signal(_ number: Int32) {
        isReaped.withLock { isReaped in
            if !isReaped { _ = kill(-pid, number) }
        }
    }

    var exit: SandboxExit { get async { await ended.value } }

    /// Does nothing: there is no cgroup to set a share in. The driver's summary says so.
    func setCPU(memoryMB: Int) throws(Failure) {}
    func freeze() throws(Failure) { signal(SIGSTOP) }
    func thaw() throws(Failure) { signal(SIGCONT) }
    /// Nil: memory and processor time are not counted without a cgroup.
    func takePeakMemory() throws(Failure) -> Int? { nil }
    func processorTime() throws(Failure) -> Duration? { nil }
    func terminate() { signal(SIGTERM) }
    /// It runs already.
    func run() {}
    func endProcess(_ name: String?) { signal(SIGKILL) }
    func connect(port: UInt16) async throws(Failure) -> Int32 { try LoopbackConnection.open(port) }

    func destroy() async {
        signal(SIGKILL)
        _ = await ended.value
        for descriptor in [runtimeListener, endpointListener, standardOutput, standardError] { descriptor.close() }
        traceSocket?.close()
        FileTree.remove(temporaryFolder)
    }
}
