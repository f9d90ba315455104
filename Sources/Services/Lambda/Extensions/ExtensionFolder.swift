internal import Glibc
internal import Sandbox

/// The files of `/opt/extensions` as layers bring them, each of which is started as an extension.
/// - Source: AWS Lambda Developer Guide, "Using the Lambda Extensions API to create extensions".
enum ExtensionFolder {
    /// The names, sorted.
    /// - Parameter layers: folders that lie over each other in `/opt`.
    static func names(_ layers: [String]) -> [String] {
        Set(layers.flatMap { files(in: $0 + "/extensions") }).sorted()
    }

    /// No link is followed: it is a layer's, and would be followed on this machine rather than in `/opt`. One that
    /// lies in the folder counts as a file.
    private static func files(in folder: String) -> [String] {
        guard FileTree.kind(folder) == S_IFDIR else { return [] }
        return FileTree.names(in: folder).filter { name in
            FileTree.kind(folder + "/" + name).map { $0 != S_IFDIR } ?? false
        }
    }
}
