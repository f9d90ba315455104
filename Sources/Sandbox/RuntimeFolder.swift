package import Base
internal import Glibc
internal import Synchronization

/// The bootstraps of the managed runtimes, in a folder that every sandbox may read, with Python's bytecode beside
/// them: a sandbox can't keep bytecode, and compiling takes as long as the whole rest of a start.
package final class RuntimeFolder: Sendable {
    private let folder: String
    private let interpreters: Interpreters
    private let compiled = Mutex<[String: OneShot<Bool>]>([:])

    private static let files = ["python": ["bootstrap.py", "_martlet_runtime.py"], "nodejs": ["bootstrap.cjs"]]

    /// Copies the bootstraps from `source` (the `Runtimes` folder that martlet ships) to `folder`.
    package init(folder: String, source: String, interpreters: Interpreters) throws(Failure) {
        (self.folder, self.interpreters) = (folder, interpreters)
        for (runtime, files) in RuntimeFolder.files {
            try FolderTree.make(folder + "/" + runtime)
            for path in [folder, folder + "/" + runtime] { _ = chmod(path, 0o755) }
            for file in files { try FileCopy.copy("\(source)/\(runtime)/\(file)", to: "\(folder)/\(runtime)/\(file)") }
        }
    }

    /// The `Runtimes` folder as martlet is built or installed: beside the executable, in `share/martlet` next to its
    /// folder, or in a folder above it (a build folder in a checkout).
    package static func shipped() throws(Failure) -> String {
        var above = try ExecutableFolder.path()
        var candidates = [above + "/Runtimes", above + "/../share/martlet/Runtimes"]
        while let slash = above.lastIndex(of: "/"), above != "/" {
            above = String(above[..<slash])
            candidates.append(above + "/Runtimes")
        }
        for candidate in candidates where access(candidate + "/python/bootstrap.py", R_OK) == 0 { return candidate }
        throw Failure(
            code: "sandbox.runtime", message: "looked beside the executable and above it",
            stage: "find the Runtimes folder")
    }

    /// How to start functions of `identifier`. The first call for a Python version compiles the bootstrap (some 50 ms).
    /// - Throws: `sandbox.runtime` for an identifier that can't be run here.
    package func plan(for identifier: String) async throws(Failure) -> RuntimePlan {
        let choice = try interpreters.choose(identifier)
        if let interpreter = choice.interpreter, interpreter.family == .python { await compile(interpreter) }
        return RuntimePlan(choice, sdk: interpreters.pythonSDK, folder: folder)
    }

    /// Without bytecode functions start more slowly, and that is all; so a failure is not one here.
    private func compile(_ interpreter: Interpreter) async {
        let (done, isMine) = compiled.withLock { compiled in
            if let done = compiled[interpreter.path] { return (done, false) }
            let done = OneShot<Bool>()
            compiled[interpreter.path] = done
            return (done, true)
        }
        if isMine {
            let program =
                "import py_compile, sys; py_compile.compile(sys.argv[1], invalidation_mode="
                + "py_compile.PycInvalidationMode.UNCHECKED_HASH)"
            let module = folder + "/python/_martlet_runtime.py"
            done.set(await ProgramRun.output([interpreter.path, "-S", "-c", program, module]) != nil)
        }
        _ = await done.value
    }
}
