internal import Base
internal import HTTP
internal import Sandbox
internal import Synchronization

/// One server's sandboxes, and the server of their listeners.
final class SimulatedSandboxes: SandboxDriver, ListenerServer {
    private struct State {
        var sandboxes: [CInt: SimulatedSandbox] = [:]
        /// No number of a descriptor, so that closing one closes nothing.
        var lastListener: CInt = -1_000
        var isClosed = false
    }

    let summary = "simulated"
    private let world: Surroundings
    private let programs: Programs
    private let state = Mutex(State())

    init(_ world: Surroundings, _ programs: Programs) { (self.world, self.programs) = (world, programs) }

    /// Those that are not destroyed.
    var count: Int { state.withLock { $0.sandboxes.count } }

    // MARK: - SandboxDriver

    func create(_ spec: SandboxSpec) async throws(Failure) -> any Sandbox {
        if world.draws(.functions, 0.2) { await world.pause(most: .milliseconds(1_500)) }
        let name = spec.environment["AWS_LAMBDA_FUNCTION_NAME"] ?? ""
        guard let program = programs.named(name) ?? programs.named(spec.environment["_HANDLER"] ?? ""),
            !state.withLock({ $0.isClosed })
        else {
            throw Failure(code: "sandbox.create", message: "there is no program \(name)", stage: "simulate")
        }
        if world.draws(.functions, 0.05) {
            program.failedToStart()
            throw Failure(code: "sandbox.create", message: "an injected fault", stage: "simulate")
        }
        return state.withLock { state in
            state.lastListener -= 2
            let sandbox = SimulatedSandbox(spec, listener: state.lastListener, program: program, world)
            state.sandboxes[state.lastListener] = sandbox
            return sandbox
        }
    }

    func shutdown() async {
        let sandboxes = state.withLock { state in
            state.isClosed = true
            return state.sandboxes.sorted { $0.key > $1.key }.map(\.value)
        }
        for sandbox in sandboxes { await sandbox.destroy() }
    }

    // MARK: - ListenerServer

    func adopt(listener descriptor: CInt, handler: any HTTPHandler) async throws -> HTTPListener {
        let (sandbox, isRuntime) = state.withLock { state in
            state.sandboxes[descriptor].map { ($0, true) } ?? (state.sandboxes[descriptor + 1], false)
        }
        guard let sandbox else {
            throw Failure(code: "http.listen", message: "there is no sandbox with \(descriptor)", stage: "adopt")
        }
        sandbox.serve(isRuntime: isRuntime, handler)
        return HTTPListener(port: nil) { [weak self] in
            // Connections break with the listener, and the process with its sandbox.
            await sandbox.destroy()
            self?.forget(isRuntime ? descriptor : descriptor + 1)
        }
    }

    private func forget(_ descriptor: CInt) { state.withLock { $0.sandboxes[descriptor] = nil } }

    func client() -> HTTPClient { preconditionFailure("nothing outside is reached in a simulation") }

    func shutdown(grace: Duration) async { await shutdown() }
}

/// The programs by the names of their functions, or of their handlers where a template makes up the names.
final class Programs: Sendable {
    private let programs = Mutex<[String: any Program]>([:])

    func named(_ name: String) -> (any Program)? { programs.withLock { $0[name] } }
    func clear() { programs.withLock { $0 = [:] } }
    func add(_ name: String, _ program: any Program) { programs.withLock { $0[name] = program } }
}
