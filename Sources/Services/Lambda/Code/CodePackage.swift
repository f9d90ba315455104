internal import Archive
internal import Base
internal import LambdaAPI
internal import Sandbox
internal import Wire

/// An archive of code whose table of contents was checked.
struct CodePackage: Sendable {
    let bytes: [UInt8]
    /// SHA-256 of the archive, in hexadecimal.
    let digest: String
    /// Bytes of the contents.
    let unzippedSize: Int

    /// - Throws: Lambda's own words for archives that it refuses.
    init(_ bytes: [UInt8]) throws(Fault) {
        guard !bytes.isEmpty else { throw Self.isEmpty }
        let hasEntries: Bool
        do throws(ArchiveFault) {
            let entries = try ZipReader(bytes, limit: LimitsLambda.unzippedBytes).entries
            unzippedSize = entries.reduce(0) { $0 + $1.size }
            hasEntries = !entries.isEmpty
        } catch {
            throw Self.refusal(error.message)
        }
        guard hasEntries else { throw Self.isEmpty }
        self.bytes = bytes
        digest = Hex.encode(Digest.sha256(bytes))
    }

    private static let isEmpty = refusal("Uploaded file must be a non-empty zip")

    static func refusal(_ message: String) -> Fault {
        LambdaFault.invalidParameterValueException(message, details: ["Type": "User"])
    }

    /// The failure of an archive whose contents are not what its table says.
    static let brokenArchive = "lambda.archive"

    /// Unpacks into a folder that is not there yet and lets everybody read it, whatever the archive says: the
    /// function's processes run as a user of their own.
    static func extract(_ bytes: [UInt8], to folder: String) throws(Failure) {
        do {
            try ZipReader(bytes, limit: LimitsLambda.unzippedBytes).extract(to: folder)
        } catch let failure as Failure {
            throw failure
        } catch {
            let message = (error as? ArchiveFault)?.message ?? "the archive can't be unpacked"
            throw Failure(code: brokenArchive, message: message, stage: "unpack", cause: error)
        }
        FileTree.openForReading(folder)
    }
}
