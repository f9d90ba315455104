internal import Base
internal import Glibc

/// Looks for interpreters in the usual places: the system's, then `PATH`, then version managers. A version manager's
/// shim is a script and is passed over; the real program is found where the manager keeps it.
package struct InterpreterSearch: Sendable {
    private let folders: [String]
    private let home: String
    private let givenSDK: String?

    /// - Parameter environment: of the server; `PATH`, `HOME`, `PYENV_ROOT` and `MARTLET_PYTHON_SDK` (the folder that
    ///   holds boto3, before all others) are read.
    package init(environment: [String: String]) {
        home = environment["HOME"] ?? "/root"
        givenSDK = environment["MARTLET_PYTHON_SDK"]
        let pyenv = environment["PYENV_ROOT"] ?? home + "/.pyenv"
        let managed = [pyenv + "/versions", home + "/.nvm/versions/node", home + "/.local/share/uv/python"]
        let paths = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        folders =
            ["/usr/bin", "/usr/local/bin"] + paths
            + managed.flatMap { root in FolderTree.names(in: root).reversed().map { "\(root)/\($0)/bin" } }
    }

    /// Runs each Node once to ask for its version, so that this takes some 20 ms: do it when the first function comes.
    package func run() async -> Interpreters {
        let pythons = oneOfEach(.python, folders.flatMap { pythonPrograms(in: $0) })
        var nodes: [Interpreter] = []
        for path in Set(folders.compactMap { program($0 + "/node") }).sorted() {
            if let version = await ProgramRun.output([path, "--version"]).flatMap({ LanguageVersion($0) }) {
                nodes.append(Interpreter(family: .nodejs, version: version, path: path))
            }
        }
        return Interpreters(installed: pythons + oneOfEach(.nodejs, nodes), pythonSDK: sdk(pythons))
    }

    private func oneOfEach(_ family: LambdaRuntime.Family, _ found: [Interpreter]) -> [Interpreter] {
        let key = { (one: Interpreter) in
            family == .nodejs ? LanguageVersion(major: one.version.major, minor: 0) : one.version
        }
        return Array(Dictionary(found.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first }).values)
    }

    /// `python3.11` tells its version by its name.
    private func pythonPrograms(in folder: String) -> [Interpreter] {
        FolderTree.names(in: folder).compactMap { name in
            guard name.hasPrefix("python3."), name.dropFirst(8).allSatisfy(\.isNumber),
                let version = LanguageVersion(name.dropFirst(6)), let path = program(folder + "/" + name)
            else { return nil }
            return Interpreter(family: .python, version: version, path: path)
        }
    }

    /// The real path, when it is an executable and not a script.
    private func program(_ path: String) -> String? {
        guard let real = RealPath.of(path), access(real, X_OK) == 0 else { return nil }
        let file = open(real, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { _ = close(file) }
        var start = [UInt8](repeating: 0, count: 4)
        return read(file, &start, 4) == 4 && start == Array("\u{7F}ELF".utf8) ? real : nil
    }

    private func sdk(_ pythons: [Interpreter]) -> PythonSDK? {
        let own = pythons.sorted { $0.version > $1.version }.flatMap { python in
            [
                "\(python.prefix)/lib/python\(python.version)/site-packages",
                "/usr/local/lib/python\(python.version)/dist-packages",
                "\(home)/.local/lib/python\(python.version)/site-packages",
            ]
        }
        let folder = ([givenSDK].compactMap { $0 } + own + ["/usr/lib/python3/dist-packages"]).first { folder in
            access(folder + "/boto3", R_OK) == 0 && access(folder + "/botocore", R_OK) == 0
        }
        return folder.map { PythonSDK(folder: $0) }
    }
}
