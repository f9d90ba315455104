/// One file, folder or link of an archive.
package struct ZipEntry: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case file, directory, link }

    /// As the archive spells it.
    package let name: String
    package let kind: Kind
    /// Permission bits, without set-user-id and its like.
    package let mode: UInt16
    package let size: Int
    package let compressedSize: Int
    package let crc32: UInt32
    let path: EntryPath
    /// The folders that lead to it, and its own name; none for the archive's folder itself.
    package var components: [String] { path.components }
    let isDeflated: Bool
    /// Where the local header begins.
    let offset: Int
}
