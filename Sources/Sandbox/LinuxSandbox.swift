internal import Base
internal import Glibc

/// A sandbox that the sandbox program made: name spaces, cgroups, a read-only root.
final class LinuxSandbox: Sandbox {
    let id: String
    let runtimeListener: SandboxDescriptor
    let endpointListener: SandboxDescriptor
    let standardOutput: SandboxDescriptor
    let standardError: SandboxDescriptor
    let traceSocket: SandboxDescriptor?
    let extensionOutput: SandboxDescriptor?
    private let number: UInt64
    private let group: ControlGroup
    private let life: HelperProcess.Life
    private let helper: HelperProcess

    /// - Parameter descriptors: the two listeners, standard output, standard error, the datagrams of traces, what
    ///   extensions print.
    init(
        id: String, number: UInt64, descriptors: [SandboxDescriptor], group: ControlGroup, life: HelperProcess.Life,
        helper: HelperProcess
    ) {
        (self.id, self.number, self.group, self.life, self.helper) = (id, number, group, life, helper)
        (runtimeListener, endpointListener) = (descriptors[0], descriptors[1])
        (standardOutput, standardError) = (descriptors[2], descriptors[3])
        traceSocket = descriptors[4]
        extensionOutput = descriptors.count > 5 ? descriptors[5] : nil
    }

    // A sandbox that was forgotten must not run on.
    deinit {
        if life.gone.current == nil { helper.request(HelperMessage(.destroy, id: number)) }
        group.close()
    }

    var exit: SandboxExit { get async { await life.exit.value } }

    var processEnds: AsyncStream<SandboxProcessEnd>? { extensionOutput == nil ? nil : life.ends.stream }

    func setCPU(memoryMB: Int) throws(Failure) { try group.setQuota(CPUShare(memoryMB: memoryMB)) }
    func freeze() throws(Failure) { try group.freeze(true) }
    func thaw() throws(Failure) { try group.freeze(false) }
    func takePeakMemory() throws(Failure) -> Int? { try group.takePeakMemory() }
    func processorTime() throws(Failure) -> Duration? { try group.processorTime() }

    func terminate() {
        var message = HelperMessage(.signal, id: number)
        message.add(.number, UInt64(SIGTERM))
        helper.request(message)
    }

    func run() { helper.request(HelperMessage(.run, id: number)) }

    func endProcess(_ name: String?) {
        var message = HelperMessage(.signal, id: number)
        message.add(.number, UInt64(SIGKILL))
        message.add(.text, name ?? "")
        helper.request(message)
    }

    func connect(port: UInt16) async throws(Failure) -> Int32 { try await helper.connect(number, port: port) }

    func destroy() async {
        if life.gone.current == nil {
            helper.request(HelperMessage(.destroy, id: number))
            await life.gone.value
        }
        for descriptor in [runtimeListener, endpointListener, standardOutput, standardError] { descriptor.close() }
        traceSocket?.close()
        extensionOutput?.close()
        group.close()
    }
}
