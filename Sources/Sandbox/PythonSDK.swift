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

    /// One bind a package: the folder holds more than Lambda offers.
    package var binds: [SandboxSpec.ReadOnlyBind] {
        FolderTree.names(in: folder).filter { PythonSDK.packages.contains($0) }.map {
            SandboxSpec.ReadOnlyBind(source: folder + "/" + $0, target: PythonSDK.insideFolder + "/" + $0)
        }
    }
}
