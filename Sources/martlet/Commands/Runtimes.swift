internal import ArgumentParser
internal import Base
internal import Glibc
internal import Sandbox

/// `martlet runtimes`: what functions can be run with on this machine.
struct Runtimes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what each runtime is run with here, and install what is missing.",
        subcommands: [List.self, Install.self], defaultSubcommand: List.self)

    /// `martlet runtimes list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show what each runtime is run with here.")

        func run() async throws {
            let installed = await InterpreterSearch(environment: Runtimes.environment).run()
            for identifier in LambdaRuntime.identifiers { Terminal.line(Self.row(identifier, installed)) }
            let (sdk, warning) = installed.newestPythonSDK
            Terminal.line(
                sdk.map { "boto3 in " + $0.folder } ?? warning ?? "boto3 is missing: martlet runtimes install boto3")
        }

        /// Name, version and path; then what is to know of it.
        private static func row(_ identifier: String, _ installed: Interpreters) -> String {
            let name = Terminal.pad(identifier, 18)
            let isDeprecated = LambdaRuntime(identifier)?.isDeprecated == true
            let note = isDeprecated ? "  (deprecated by AWS)" : ""
            do throws(Failure) {
                let choice = try installed.choose(identifier)
                guard let interpreter = choice.interpreter else { return name + "the function's own program" + note }
                let version = Terminal.pad("\(interpreter.version)", 8)
                let nearest = choice.warning == nil ? "" : "  (nearest version)"
                return name + version + interpreter.path + nearest + note
            } catch {
                return name + Terminal.paint("missing", .yellow) + ": " + error.message + note
            }
        }
    }

    /// `martlet runtimes install NAME`
    struct Install: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Install what a runtime needs, from Debian or PyPI.")

        @Argument(help: "A runtime's name, as python3.12; or boto3.") var name: String

        func run() async throws {
            let environment = Runtimes.environment
            let installed = await InterpreterSearch(environment: environment).run().installed
            let pythons = installed.filter { $0.family == .python }.map(\.version)
            let home = environment["HOME"] ?? "/root"
            guard let installation = RuntimeInstallation(name, home: home, pythons: pythons) else {
                throw CommandFailure("there is no runtime \(name); `martlet runtimes` lists them")
            }
            guard !installation.ways.isEmpty else {
                guard LambdaRuntime(name)?.isServed == true else {
                    throw CommandFailure("\(name) can't be installed. \(installation.advice)")
                }
                return Terminal.line("\(name): \(installation.advice)")
            }
            for way in installation.ways where await Self.goes(way, environment) {
                return Terminal.line("\(name) is installed; a running server finds it after a restart")
            }
            throw CommandFailure("\(name) could not be installed; \(installation.advice)")
        }

        private static func goes(_ steps: [[String]], _ environment: [String: String]) async -> Bool {
            for step in steps {
                Terminal.note("$ " + step.joined(separator: " "))
                guard await ProgramRun.succeeds(step, environment: environment) else { return false }
            }
            return true
        }
    }

    /// What the search and the installers need.
    static var environment: [String: String] {
        let names = [
            "PATH", "HOME", "PYENV_ROOT", "MARTLET_PYTHON_SDK", "PIP_INDEX_URL", "PIP_CERT", "SSL_CERT_FILE",
            "UV_PYTHON_INSTALL_MIRROR", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy",
            "no_proxy",
        ]
        let found = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
        return Dictionary(uniqueKeysWithValues: found).merging(["DEBIAN_FRONTEND": "noninteractive"]) { own, _ in own }
    }
}
