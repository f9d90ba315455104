/// The bounds of archives.
package enum LimitsArchive {
    /// Bytes of everything unpacked, a function's code with its layers.
    /// - Source: Lambda quotas, Deployment package (.zip file archive) size: 250 MB unzipped.
    package static let unpackedBytes = 262_144_000
    /// Entries of one archive. Lambda names no quota; an archive of 250 MB with more has no honest use.
    package static let entries = 200_000
    /// Bytes of one component of a name, and of a whole name: Linux's NAME_MAX and PATH_MAX.
    package static let componentBytes = 255
    package static let nameBytes = 4096
    /// Folders of a name, one in the other.
    static let depth = 128
    /// Links followed before a chain of links counts as endless: Linux's own bound.
    static let linksFollowed = 40
    /// Bytes moved at a time.
    static let chunkBytes = 65_536
}
