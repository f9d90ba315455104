package import Base
internal import Glibc
internal import Synchronization

/// Sandboxes of name spaces and cgroups, made by the program `martlet-sandbox`. Needs Linux 5.2 or newer and root.
///
/// A program that dies takes its sandboxes with it; the next create starts another, which removes what the dead one
/// left.
package final class LinuxSandboxDriver: SandboxDriver {
    private struct State {
        var helper: HelperProcess
        var nextNumber: UInt64 = 1
        var isShutDown = false
    }

    /// Where the driver finds its program, and what it makes.
    package struct Configuration: Sendable {
        package var program: String
        /// Sandboxes made ahead, so that a cold start does not wait for name spaces and cgroups. Each holds about 0.5
        /// MB.
        package var spares: Int
        /// Runtimes started ahead, of each one that functions have used in the last ten minutes: a cold start then
        /// waits for the function's own code alone. Each holds 10 to 40 MB; 0 starts none.
        package var warm: Int
        /// A folder on a disk for the contents of `/tmp`, unnamed and gone with each sandbox; nil keeps them in memory.
        package var imagesFolder: String?
        package var egress = Egress.none
        /// Whether functions may not run without that egress; otherwise a machine that can't give it gives none.
        package var isEgressRequired = false
        /// The server's own port, which `Egress.host` does not reach.
        package var guardedPort = 0
        /// Gets the sentences that the server's log should have.
        package var report: @Sendable (String) -> Void = { _ in }

        package init(program: String, spares: Int = 3, warm: Int = 0) {
            (self.program, self.spares, self.warm) = (program, spares, warm)
        }

        var arguments: [String] {
            [program, "--server", "\(getpid())", "--spares", "\(spares)", "--warm", "\(warm)"]
                + (imagesFolder.map { ["--images", $0] } ?? [])
                + ["--egress", "\(egress.number)", "--guarded-port", "\(guardedPort)"]
        }
    }

    private let configuration: Configuration
    private let state: Mutex<State>
    package let summary: String

    /// Starts the program and waits until it has made a first sandbox, or knows why it can't.
    /// - Throws: `sandbox.egress` where the egress is required and not to be had.
    package init(_ configuration: Configuration) async throws(Failure) {
        let helper = try HelperProcess(configuration)
        do throws(Failure) {
            let hello = try await helper.hello.value.get()
            if configuration.isEgressRequired, hello.egress != configuration.egress { throw Self.noEgress }
            summary = "functions run in sandboxes of name spaces and cgroups (\(hello.summary))"
        } catch {
            await helper.shutdown()
            throw error
        }
        self.configuration = configuration
        state = Mutex(State(helper: helper))
    }

    static let noEgress = Failure(
        code: "sandbox.egress", message: "this machine gives functions no network; start with --egress none",
        stage: "open functions' way out")

    /// The program's path where it stands beside the running executable, as it is built and installed.
    package static func programBesideExecutable() throws(Failure) -> String {
        let program = try ExecutableFolder.path() + "/martlet-sandbox"
        guard access(program, X_OK) == 0 else {
            throw Failure(code: "sandbox.helper", stage: "find \(program)", errno: errno)
        }
        return program
    }

    package func create(_ spec: SandboxSpec) async throws(Failure) -> any Sandbox {
        try spec.check()
        let (helper, number) = try next()
        return try await helper.create(spec, id: number)
    }

    private func next() throws(Failure) -> (HelperProcess, UInt64) {
        let result = state.withLock { state in
            Result { () throws(Failure) -> (HelperProcess, UInt64) in
                if state.isShutDown { throw HelperProcess.gone }
                if state.helper.isClosed {
                    state.helper = try HelperProcess(configuration)
                }
                defer { state.nextNumber += 1 }
                return (state.helper, state.nextNumber)
            }
        }
        return try result.get()
    }

    package func shutdown() async {
        let helper = state.withLock { state in
            state.isShutDown = true
            return state.helper
        }
        let diedBefore = helper.isClosed
        await helper.shutdown()
        guard diedBefore else { return }
        // One that was killed could not remove its cgroups: another one's start does.
        do throws(Failure) {
            await (try HelperProcess(Configuration(program: configuration.program, spares: 0))).shutdown()
        } catch {
            // The program can't be started any more; the next server's start removes what is left.
        }
    }
}
