internal import Base
internal import Glibc
internal import Synchronization

/// The running sandbox program, and who waits for its answers. One thread reads them for as long as the program lives.
final class HelperProcess: Sendable {
    /// A sandbox's two events, kept until the second has come.
    struct Life {
        let exit = OneShot<SandboxExit>()
        let gone = OneShot<Void>()
    }

    private struct State {
        var isClosed = false
        var creating: [UInt64: CheckedContinuation<Result<LinuxSandbox, Failure>, Never>] = [:]
        var lives: [UInt64: Life] = [:]
        var names: [UInt64: String] = [:]
    }

    private let socket: HelperSocket
    private let pid: pid_t
    private let state = Mutex(State())
    /// What the program found: how it keeps functions apart, or why it can't.
    let hello = OneShot<Result<Hello, Failure>>()
    /// Set when the program has ended and its process is reaped.
    let ended = OneShot<Void>()

    private let report: @Sendable (String) -> Void

    /// What the program found on this machine.
    struct Hello: Sendable {
        let summary: String
        let egress: Egress
    }

    /// Starts the program. Its answer to whether it can work here comes as `hello`.
    init(_ configuration: LinuxSandboxDriver.Configuration) throws(Failure) {
        report = configuration.report
        let ends = try HelperSocket.pair()
        defer { _ = Glibc.close(ends.helper) }
        socket = ends.server
        do throws(Failure) {
            let spawn = Spawn(
                path: configuration.program, arguments: configuration.arguments,
                descriptors: [nil, 2, 2, ends.helper])
            pid = try spawn.start()
        } catch {
            _ = Glibc.close(ends.server.descriptor)
            throw error
        }
        // The thread keeps this object alive; closing the socket ends the thread.
        try DedicatedThread.run("sandbox-reader") { [self] in read() }
    }

    deinit { _ = Glibc.close(socket.descriptor) }

    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// Makes what `spec` describes.
    func create(_ spec: SandboxSpec, id: UInt64) async throws(Failure) -> LinuxSandbox {
        let result = await withCheckedContinuation { continuation in
            let isClosed = state.withLock { state in
                if !state.isClosed { (state.creating[id], state.names[id]) = (continuation, spec.id) }
                return state.isClosed
            }
            if isClosed { return continuation.resume(returning: .failure(HelperProcess.gone)) }
            do throws(Failure) {
                try socket.send(HelperMessage(creating: spec, id: id))
            } catch {
                takeCreating(id)?.resume(returning: .failure(error))
            }
        }
        return try result.get()
    }

    /// Sends a request about a sandbox. A program that is gone has taken the sandbox with it, so that failing is no
    /// loss.
    func request(_ message: HelperMessage) {
        do throws(Failure) { try socket.send(message) } catch { life(message.id)?.exit.set(.killed) }
    }

    /// Ends the program and, by that, all of its sandboxes. Returns when all is gone.
    func shutdown() async {
        // Only this direction: what the program still has to say is read until it closes its end.
        _ = Glibc.shutdown(socket.descriptor, Int32(SHUT_WR))
        await ended.value
    }

    static let gone = Failure(
        code: "sandbox.helper", message: "the sandbox program has ended", stage: "ask the sandbox program",
        isRetryable: true)

    private func life(_ id: UInt64) -> Life? { state.withLock { $0.lives[id] } }

    private func takeCreating(_ id: UInt64) -> CheckedContinuation<Result<LinuxSandbox, Failure>, Never>? {
        state.withLock { $0.creating.removeValue(forKey: id) }
    }
}

// MARK: - The reading thread

extension HelperProcess {
    private func read() {
        var buffer = [UInt8](repeating: 0, count: SandboxLimits.messageBytes)
        while let packet = socket.receive(into: &buffer) { take(packet) }
        end()
    }

    private func take(_ packet: HelperSocket.Packet) {
        let message = packet.message
        if message.kind == .created { return takeCreated(packet) }
        for descriptor in packet.descriptors { _ = Glibc.close(descriptor) }
        switch message.kind {
        case .hello: hello.set(message.failure.map { .failure($0) } ?? .success(Self.hello(message)))
        case .note: if let text = message.text(.text) { report(text) }
        case .failed: takeFailed(message)
        case .exited: life(message.id)?.exit.set(exit(message))
        case .destroyed: takeDestroyed(message.id)
        case .created, .create, .destroy, .signal: break
        }
    }

    private static func hello(_ message: HelperMessage) -> Hello {
        let egress = Egress.allCases.first { $0.number == message.number(.egress) }
        return Hello(summary: message.text(.text) ?? "", egress: egress ?? .none)
    }

    private func exit(_ message: HelperMessage) -> SandboxExit {
        SandboxExit(
            waitStatus: Int32(truncatingIfNeeded: message.number(.status) ?? UInt64(SIGKILL)),
            outOfMemoryKills: message.number(.outOfMemoryKills) ?? 0)
    }

    private func takeCreated(_ packet: HelperSocket.Packet) {
        let id = packet.message.id
        let (waiter, name, life) = state.withLock { state in
            let life = Life()
            state.lives[id] = life
            return (state.creating.removeValue(forKey: id), state.names.removeValue(forKey: id), life)
        }
        let descriptors = packet.descriptors.map { SandboxDescriptor($0) }
        let result = Result { () throws(Failure) -> LinuxSandbox in
            guard descriptors.count == SandboxLimits.messageDescriptors else {
                throw Failure(
                    code: "sandbox.helper", message: "\(descriptors.count)", stage: "count the new descriptors")
            }
            let group = try ControlGroup(packet.message)
            return LinuxSandbox(
                id: name ?? "", number: id, descriptors: descriptors, group: group, life: life, helper: self)
        }
        if case .failure = result { request(HelperMessage(.destroy, id: id)) }
        waiter?.resume(returning: result)
    }

    private func takeFailed(_ message: HelperMessage) {
        let name = state.withLock { $0.names.removeValue(forKey: message.id) }
        let failure = message.failure ?? HelperProcess.gone
        let named = Failure(
            code: failure.code, message: "sandbox \(name ?? ""): \(failure.message)", stage: failure.stage)
        takeCreating(message.id)?.resume(returning: .failure(named))
        takeDestroyed(message.id)
    }

    private func takeDestroyed(_ id: UInt64) {
        guard let life = state.withLock({ $0.lives.removeValue(forKey: id) }) else { return }
        life.exit.set(.killed)
        life.gone.set(())
    }

    private func end() {
        _ = Glibc.shutdown(socket.descriptor, Int32(SHUT_RDWR))  // ends a program whose message made no sense, too
        var status: Int32 = 0
        _ = retrying { waitpid(pid, &status, 0) }
        let (creating, lives) = state.withLock { state in
            defer { (state.creating, state.lives, state.names) = ([:], [:], [:]) }
            state.isClosed = true
            return (Array(state.creating.values), Array(state.lives.values))
        }
        hello.set(.failure(HelperProcess.gone))
        for waiter in creating { waiter.resume(returning: .failure(HelperProcess.gone)) }
        for life in lives {
            life.exit.set(.killed)
            life.gone.set(())
        }
        ended.set(())
    }
}
