internal import Base
internal import Sandbox

/// Compiles the Python files of a function, since its own sandboxes can't keep bytecode. A compiler takes memory and
/// time without bounds for some sources: it runs in a sandbox without the network, which is given so much of both and
/// no more. Without bytecode functions start more slowly, and that is all; so what is not compiled by then stays so.
struct BytecodeCompiler {
    private static let memoryMB = 512
    private static let processes = 8
    /// One processor.
    private static let shareMB = 1_769
    private static let program = "/var/runtime/_martlet_compile.py"

    let driver: any SandboxDriver
    let clock: any Clock

    /// - Parameters:
    ///   - folder: the unpacked code.
    ///   - temporary: as `BytecodeFolder` takes it.
    ///   - id: of this run alone.
    ///   - plan: how the interpreter is started.
    /// - Throws: what keeps the compiler from starting.
    func compile(
        _ folder: String, temporary: String, id: String, _ interpreter: Interpreter, _ plan: RuntimePlan
    ) async throws(Failure) {
        var spec = SandboxSpec(
            id: id, codeFolder: folder, arguments: [interpreter.insidePath, "-I", "-S", Self.program])
        (spec.runtimeFolder, spec.binds) = (plan.runtimeFolder, interpreter.binds)
        // Nothing is looked for in the code's folder. Where the interpreter's own libraries may be is its place inside.
        spec.environment = ["PATH": "/usr/bin:/bin", "LD_LIBRARY_PATH": "/var/lang/lib"]
        (spec.memoryMB, spec.processes, spec.isSecluded) = (Self.memoryMB, Self.processes, true)
        let target = try BytecodeFolder(folder, temporary: temporary)
        try await SandboxRun.output(
            of: spec, by: driver, within: LimitsLambda.compilation, clock: clock, share: Self.shareMB
        ) { target.take($0) }
    }
}
