internal import Glibc

/// The files of `/opt/extensions` as layers bring them, each of which is started as an extension.
/// - Source: AWS Lambda Developer Guide, "Using the Lambda Extensions API to create extensions".
enum ExtensionFolder {
    /// The names, sorted.
    /// - Parameter layers: folders that lie over each other in `/opt`.
    static func names(_ layers: [String]) -> [String] {
        Set(layers.flatMap { files(in: $0 + "/extensions") }).sorted()
    }

    private static func files(in folder: String) -> [String] {
        FileTree.names(in: folder).filter { name in
            var information = stat()
            return stat(folder + "/" + name, &information) == 0 && information.st_mode & S_IFMT != S_IFDIR
        }
    }
}
