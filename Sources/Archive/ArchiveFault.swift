/// Why an archive is refused. `message` is Lambda's own text; the case says what is really wrong.
package enum ArchiveFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Not a zip, cut off, or contradicting itself.
    case malformed(String)
    case encrypted(entry: String)
    case unsupportedMethod(UInt16, entry: String)
    /// A name or a link that leads, or could lead, out of the folder.
    case unsafe(entry: String, reason: String)
    /// Two entries for one path, however it is spelled.
    case duplicate(entry: String)
    case tooLarge(limit: Int)
    case tooManyEntries(limit: Int)

    /// What Lambda answers.
    package var message: String {
        if case .tooLarge(let limit) = self { return "Unzipped size must be smaller than \(limit) bytes" }
        return "Could not unzip uploaded file. Please check your file, then try to upload again."
    }

    /// What is wrong, for logs and for the command line.
    package var description: String {
        switch self {
        case .malformed(let reason): "the archive is malformed: \(reason)"
        case .encrypted(let entry): "the entry \(entry) is encrypted"
        case .unsupportedMethod(let method, let entry): "the entry \(entry) is compressed by method \(method)"
        case .unsafe(let entry, let reason): "the entry \(entry) is unsafe: \(reason)"
        case .duplicate(let entry): "several entries are for the path \(entry)"
        case .tooLarge(let limit): "the archive unpacks to more than \(limit) bytes"
        case .tooManyEntries(let limit): "the archive has more than \(limit) entries"
        }
    }
}
