package import Base
internal import Glibc
internal import Synchronization

/// The bootstraps of the managed runtimes, in a folder that every sandbox may read, with Python's bytecode beside
/// them: a sandbox can't keep bytecode, and compiling takes as long as the whole rest of a start.
package final class RuntimeFolder: Sendable {
    private typealias Preparation = OneShot<Result<Void, Failure>>

    private let folder: String
    private let source: String
    private let interpreters: Interpreters
    private let prepared = Mutex<[String: Preparation]>([:])

    private static let copied = ["python", "nodejs", "ruby"]

    /// Copies the bootstraps from `source` (the `Runtimes` folder that martlet ships) to `folder`.
    package init(folder: String, source: String, interpreters: Interpreters) throws(Failure) {
        (self.folder, self.source, self.interpreters) = (folder, source, interpreters)
        for runtime in RuntimeFolder.copied {
            try FileTree.make(folder + "/" + runtime)
            for path in [folder, folder + "/" + runtime] { _ = chmod(path, 0o755) }
            for file in FileTree.names(in: source + "/" + runtime) where !file.hasPrefix("__") {
                try FileCopy.copy("\(source)/\(runtime)/\(file)", to: "\(folder)/\(runtime)/\(file)")
            }
        }
    }

    /// The folder of an interpreter's runtime in the prepared one. Each Java has an own archive of classes.
    static func name(_ interpreter: Interpreter) -> String {
        let family = interpreter.family.rawValue
        return interpreter.family == .java ? "\(family)\(interpreter.version.major)/runtime" : family
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

    /// How to start functions of `identifier`. The first call for a Python version compiles the bootstrap (some 50 ms),
    /// the first one ever for a Java version the runtime (some 4 s).
    /// - Throws: `sandbox.runtime` for an identifier that can't be run here.
    package func plan(for identifier: String) async throws(Failure) -> RuntimePlan {
        let choice = try interpreters.choose(identifier)
        if let interpreter = choice.interpreter { try await prepare(interpreter) }
        let isPython = choice.runtime.family == .python
        let (sdk, warning) =
            choice.interpreter.map { isPython ? interpreters.pythonSDK(for: $0.version) : (nil, nil) } ?? (nil, nil)
        return RuntimePlan(choice, sdk: sdk, sdkWarning: warning, folder: folder)
    }

    private func prepare(_ interpreter: Interpreter) async throws(Failure) {
        let (done, isMine) = prepared.withLock { prepared in
            if let done = prepared[interpreter.path] { return (done, false) }
            let done = Preparation()
            prepared[interpreter.path] = done
            return (done, true)
        }
        if isMine { done.set(await preparation(interpreter)) }
        try await done.value.get()
    }

    private func preparation(_ interpreter: Interpreter) async -> Result<Void, Failure> {
        switch interpreter.family {
        case .python: await compile(interpreter)
        case .java:
            let others = interpreters.installed.lazy.compactMap(\.javaCompiler)
            let java = JavaRuntime(
                source: source + "/java", folder: "\(folder)/java\(interpreter.version.major)",
                interpreter: interpreter, compiler: interpreter.javaCompiler ?? others.first)
            do throws(Failure) { try await java.prepare() } catch { return .failure(error) }
        case .nodejs, .ruby, .dotnet, .go, .provided: break
        }
        return .success(())
    }

    /// Without bytecode functions start more slowly, and that is all; so a failure is not one here.
    private func compile(_ interpreter: Interpreter) async {
        let program =
            "import py_compile, sys; [py_compile.compile(file, invalidation_mode="
            + "py_compile.PycInvalidationMode.UNCHECKED_HASH) for file in sys.argv[1:]]"
        let names = FileTree.names(in: folder + "/python").filter { $0.hasPrefix("_martlet") && $0.hasSuffix(".py") }
        let modules = names.map { folder + "/python/" + $0 }
        _ = await ProgramRun.output([interpreter.path, "-S", "-c", program] + modules)
    }
}
