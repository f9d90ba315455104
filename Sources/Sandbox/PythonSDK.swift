/// boto3 as this machine has it. Functions see it as they do in Lambda: after their own folders, so that their own
/// copy wins, and with nothing else of the machine's packages beside it.
package struct PythonSDK: Sendable, Hashable {
    /// The machine's folder of packages that boto3 is in.
    package let folder: String

    package init(folder: String) { self.folder = folder }

    /// Where a sandbox shows it.
    package static let insideFolder = "/var/sdk/python"

    /// What boto3 consists of, as Lambda's own runtimes have it.
    static let packages = ["boto3", "botocore", "s3transfer", "jmespath", "dateutil", "urllib3", "six.py"]

    /// The first botocore that takes `AWS_ENDPOINT_URL`; older ones would call AWS itself.
    private static let firstVersion = LanguageVersion(major: 1, minor: 31)

    /// As `botocore/__init__.py` tells it; nil when it can't be read.
    private var version: LanguageVersion? {
        let lines = SmallFile.text(folder + "/botocore/__init__.py")?.split(separator: "\n") ?? []
        guard let line = lines.first(where: { $0.hasPrefix("__version__ = ") }) else { return nil }
        return LanguageVersion(line.dropFirst(14).filter { $0 != "'" && $0 != "\"" })
    }

    /// The first Python that its boto3 runs on, as its package says; nil where nothing is said.
    private var firstPython: LanguageVersion? {
        let package = FileTree.names(in: folder).first { $0.hasPrefix("boto3-") && $0.hasSuffix(".dist-info") }
        let lines = package.flatMap { SmallFile.text("\(folder)/\($0)/METADATA") }?.split(separator: "\n") ?? []
        let wanted = lines.first { $0.hasPrefix("Requires-Python: ") }?.drop { $0 != "=" }.dropFirst()
        return wanted.flatMap { LanguageVersion($0.filter { $0 != " " }) }
    }

    /// Why functions on this Python can't use it, and what to do; nil when they can.
    func refusal(for python: LanguageVersion) -> String? {
        guard let version, version >= PythonSDK.firstVersion else {
            return """
                the boto3 in \(folder) is not offered to Python functions: its botocore \
                \(version?.description ?? "(unknown)") does not know AWS_ENDPOINT_URL and would call AWS itself; run \
                `martlet runtimes install boto3`, or name the folder of a newer one by MARTLET_PYTHON_SDK
                """
        }
        guard let firstPython, python < firstPython else { return nil }
        return """
            the boto3 in \(folder) needs Python \(firstPython) and is not offered to functions on Python \(python); \
            pack a boto3 with the function, or choose a newer runtime
            """
    }

    /// One bind a package: the folder holds more than Lambda offers.
    package var binds: [SandboxSpec.ReadOnlyBind] {
        FileTree.names(in: folder).filter { PythonSDK.packages.contains($0) }.map {
            SandboxSpec.ReadOnlyBind(source: folder + "/" + $0, target: PythonSDK.insideFolder + "/" + $0)
        }
    }
}
