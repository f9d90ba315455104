package import Base
internal import Glibc
internal import Synchronization

/// Functions as plain processes, for machines without name spaces. They can read and write what the server can, reach
/// the network, and use all memory and processors: for trusted code on a developer's machine only.
///
/// Several layers at once are refused, since nothing can lay them over each other here, and so are extensions.
package final class ProcessSandboxDriver: SandboxDriver {
    private struct State {
        var isShutDown = false
        var nextNumber = 1
        var sandboxes: [Int: Weak] = [:]
    }

    private struct Weak { weak var sandbox: ProcessSandbox? }

    package let summary = """
        WARNING: functions run as plain processes of this machine: NO isolation of files and network, NO memory and \
        CPU limits. Run as root on Linux for real sandboxes.
        """
    private let temporaryFolder: String
    private let state = Mutex(State())

    /// Prints its warning to standard error at once.
    /// - Parameter temporaryFolder: an own folder, where each function's `/tmp` is made.
    package init(temporaryFolder: String) {
        self.temporaryFolder = temporaryFolder
        _ = write(2, summary + "\n", summary.utf8.count + 1)
    }

    package func create(_ spec: SandboxSpec) async throws(Failure) -> any Sandbox {
        try spec.check()
        guard spec.layerFolders.count <= 1 else {
            throw Failure(
                code: "sandbox.create", message: "several layers need a real sandbox (Linux, root)",
                stage: "mount layers on /opt")
        }
        guard spec.extensions == nil else {
            throw Failure(
                code: "sandbox.create", message: "extensions need a real sandbox (Linux, root)",
                stage: "start extensions")
        }
        guard let number = nextNumber() else { throw HelperProcess.gone }
        let folder = temporaryFolder + "/\(getpid())-\(number)"
        try FileTree.make(folder)
        let sandbox: ProcessSandbox
        do throws(Failure) { sandbox = try start(spec, folder) } catch {
            FileTree.remove(folder)
            throw error
        }
        state.withLock { $0.sandboxes[number] = Weak(sandbox: sandbox) }
        return sandbox
    }

    private func nextNumber() -> Int? {
        state.withLock { state in
            if state.isShutDown { return nil }
            state.sandboxes = state.sandboxes.filter { $0.value.sandbox != nil }
            defer { state.nextNumber += 1 }
            return state.nextNumber
        }
    }

    private func start(_ spec: SandboxSpec, _ folder: String) throws(Failure) -> ProcessSandbox {
        let (runtime, runtimePort) = try LoopbackListener.open()
        let (endpoint, endpointPort) = try LoopbackListener.open()
        let (traces, tracesPort) = try LoopbackReceiver.open()
        let output = try Pipe.open()
        let error = try Pipe.open()
        let translation = PathTranslation(spec, temporaryFolder: folder)
        var environment = spec.environment.mapValues { value in
            value.contains("127.0.0.1:4566") ? LoopbackListener.withPort(value, endpointPort) : translation.paths(value)
        }
        if environment["AWS_XRAY_DAEMON_ADDRESS"] == LoopbackReceiver.address {
            environment["AWS_XRAY_DAEMON_ADDRESS"] = "127.0.0.1:\(tracesPort)"
            environment["_AWS_XRAY_DAEMON_PORT"] = "\(tracesPort)"
        }
        environment["AWS_LAMBDA_RUNTIME_API"] = "127.0.0.1:\(runtimePort)"
        let arguments = spec.arguments.map { translation.path($0) }
        guard access(spec.codeFolder, R_OK) == 0 else { throw failure("open \(spec.codeFolder)") }
        guard access(arguments[0], X_OK) == 0 else { throw failure("execute \(arguments[0])") }
        // posix_spawn has no portable way to change the folder; the shell does, and is replaced at once.
        let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", spec.codeFolder]
        let pid = try Spawn(
            path: shell[0], arguments: shell + arguments, environment: environment.map { "\($0.key)=\($0.value)" },
            descriptors: [nil, output.write.lend { $0 }, error.write.lend { $0 }], ownGroup: true
        ).start()
        return try ProcessSandbox(
            id: spec.id, pid: pid, descriptors: [runtime, endpoint, output.read, error.read, traces],
            temporaryFolder: folder)
    }

    private func failure(_ stage: String) -> Failure { Failure(code: "sandbox.create", stage: stage, errno: errno) }

    package func shutdown() async {
        let sandboxes = state.withLock { state in
            state.isShutDown = true
            return state.sandboxes.values.compactMap(\.sandbox)
        }
        for sandbox in sandboxes { await sandbox.destroy() }
        FileTree.remove(temporaryFolder)
    }
}
