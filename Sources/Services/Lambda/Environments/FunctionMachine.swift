internal import Base
internal import Glibc
internal import Sandbox
internal import ServiceCalls
internal import Synchronization

/// What runs functions on this machine: the sandbox driver and the prepared runtimes, made when they are first needed.
final class FunctionMachine: Sendable {
    private let settings: LambdaSettings
    private let folder: String
    private let clock: any Clock
    private let compilations = Atomic<Int>(0)
    /// Functions that share a layer compile it one after the other: the second finds it done.
    private let compiling = Turns<String>()
    private let drivers = Once<any SandboxDriver>()
    private let interpreters = Once<Interpreters>()
    private let runtimes = Once<RuntimeFolder>()

    init(_ settings: LambdaSettings, folder: String, clock: any Clock) {
        (self.settings, self.folder, self.clock) = (settings, folder, clock)
    }

    var driver: any SandboxDriver { get async throws { try await drivers.value(settings.driver) } }

    /// Makes the driver ahead of the first function.
    func prepare() async {
        do { _ = try await driver } catch { settings.report("functions can't run: \(error)") }
    }

    /// What is installed.
    var installed: Interpreters {
        get async throws {
            try await interpreters.value {
                if let installed = settings.installed { return await installed() }
                return await InterpreterSearch(environment: settings.machineEnvironment).run()
            }
        }
    }

    func plan(_ runtime: String) async throws -> RuntimePlan {
        let installed = try await installed
        let prepared = try await runtimes.value {
            try RuntimeFolder(folder: folder, source: settings.runtimesFolder, interpreters: installed)
        }
        return try await prepared.plan(for: runtime)
    }

    /// Compiles an archive's Python files, of a layer those where modules are looked for, and counts what it has on the
    /// disk then.
    func compile(_ digest: String, of code: CodeStore, isLayer: Bool, for runtime: String) async throws {
        try await code.using(digest) { folder in
            await compile(folder, isLayer: isLayer, for: runtime)
            try await code.measure(digest)
        }
    }

    /// Functions start more slowly without, and that is all; so a failure is not one here.
    private func compile(_ folder: String, isLayer: Bool, for runtime: String) async {
        let sources = isLayer ? folder + "/python" : folder
        // A link leads who knows where.
        guard FileTree.kind(sources) == S_IFDIR else { return }
        do {
            guard let interpreter = try await installed.choose(runtime).interpreter, interpreter.family == .python
            else {
                return
            }
            let id = "compile-\(compilations.add(1, ordering: .relaxed).newValue)"
            let compiler = BytecodeCompiler(driver: try await driver, clock: clock)
            let plan = try await plan(runtime)
            try await compiling.run(sources) {
                try await compiler.compile(sources, temporary: "\(folder).\(id)", id: id, interpreter, plan)
            }
        } catch is CancellationError {
            // The server stops, or nobody waits for it any more.
        } catch {
            settings.report("the code in \(folder) can't be compiled: \(error)")
        }
    }

    func shutdown() async {
        await drivers.current?.shutdown()
    }
}
