/// The path of an entry inside its folder, as components that can't lead out of it.
struct EntryPath: Hashable, Sendable, CustomStringConvertible {
    let components: [String]

    /// - Throws: for absolute and empty names, `..`, NUL, and what Linux could not store. `.` and doubled slashes are
    ///   dropped, so that two spellings of one path are seen to be one.
    init(_ name: String) throws(ArchiveFault) {
        guard !name.isEmpty else { throw .malformed("an entry has no name") }
        guard name.utf8.count <= LimitsArchive.nameBytes else { throw Self.unsafe(name, "its name is too long") }
        guard name.utf8.first != UInt8(ascii: "/") else { throw Self.unsafe(name, "its name is absolute") }
        guard !name.utf8.contains(0) else { throw Self.unsafe(name, "its name contains a NUL") }
        var components: [String] = []
        for part in name.utf8.split(separator: UInt8(ascii: "/")) where !part.elementsEqual([UInt8(ascii: ".")]) {
            guard !part.elementsEqual("..".utf8) else { throw Self.unsafe(name, "its name contains ..") }
            guard part.count <= LimitsArchive.componentBytes else {
                throw Self.unsafe(name, "a part of its name is too long")
            }
            components.append(String(Substring(part)))
        }
        guard components.count <= LimitsArchive.depth else { throw Self.unsafe(name, "its name has too many folders") }
        self.components = components
    }

    var description: String { components.joined(separator: "/") }

    private static func unsafe(_ name: String, _ reason: String) -> ArchiveFault {
        .unsafe(entry: String(name.prefix(256)), reason: reason)
    }
}
