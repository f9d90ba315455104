internal import Base

/// Packs files into a zip. The same files give the same bytes: entries are sorted, times are fixed.
package struct ZipWriter: Sendable {
    private struct Item: Sendable {
        let content: [UInt8]
        /// With the bits of the kind.
        let mode: UInt16
    }

    /// By name, so that the order in which files were found does not matter.
    private var items: [String: Item] = [:]

    package init() {}

    /// - Throws: for names that no reader of ours would take, and for a second entry of one name.
    package mutating func addFile(_ name: String, _ content: [UInt8], mode: UInt16 = 0o644) throws(ArchiveFault) {
        guard content.count <= LimitsArchive.unpackedBytes else { throw .tooLarge(limit: LimitsArchive.unpackedBytes) }
        try add(name, Item(content: content, mode: 0o100000 | mode & 0o777))
    }

    package mutating func addDirectory(_ name: String, mode: UInt16 = 0o755) throws(ArchiveFault) {
        try add(
            name.utf8.last == UInt8(ascii: "/") ? name : name + "/", Item(content: [], mode: 0o040000 | mode & 0o777))
    }

    package mutating func addLink(_ name: String, to target: String) throws(ArchiveFault) {
        try add(name, Item(content: Array(target.utf8), mode: 0o120777))
    }

    private mutating func add(_ name: String, _ item: Item) throws(ArchiveFault) {
        _ = try EntryPath(name)
        guard items.updateValue(item, forKey: name) == nil else { throw .duplicate(entry: name) }
        guard items.count <= LimitsArchive.entries else { throw .tooManyEntries(limit: LimitsArchive.entries) }
    }

    /// The archive.
    package func archive() -> [UInt8] {
        var output: [UInt8] = []
        var directory: [UInt8] = []
        for (name, item) in items.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            let deflated = item.content.isEmpty ? [] : Deflate.deflate(item.content)
            let isDeflated = !item.content.isEmpty && deflated.count < item.content.count
            let packed = isDeflated ? deflated : item.content
            let offset = UInt32(output.count)
            let common = Self.common(name, item.content, packed, isDeflated: isDeflated)
            output.append32(ZipSignature.local)
            output += common
            output += name.utf8
            output += packed
            Self.appendCentral(name, common, mode: item.mode, offset: offset, to: &directory)
        }
        return finish(output, directory)
    }

    /// The fields that both headers share: versions, flags, method, time, checksum, sizes, lengths.
    private static func common(_ name: String, _ content: [UInt8], _ packed: [UInt8], isDeflated: Bool) -> [UInt8] {
        var fields: [UInt8] = []
        fields.append16(20)
        fields.append16(0x0800)  // Names are UTF-8.
        fields.append16(isDeflated ? 8 : 0)
        fields.append16(0)
        fields.append16(0x0021)  // 1 January 1980, the first day that a zip knows.
        fields.append32(Digest.crc32(content))
        fields.append32(UInt32(packed.count))
        fields.append32(UInt32(content.count))
        fields.append16(UInt16(name.utf8.count))
        fields.append16(0)
        return fields
    }

    private static func appendCentral(
        _ name: String, _ common: [UInt8], mode: UInt16, offset: UInt32, to directory: inout [UInt8]
    ) {
        directory.append32(ZipSignature.central)
        directory.append16(3 << 8 | 20)  // Made on Unix.
        directory += common
        directory.append16(0)
        directory.append16(0)
        directory.append16(0)
        directory.append32(UInt32(mode) << 16)
        directory.append32(offset)
        directory += name.utf8
    }

    /// Appends the directory and its end; beyond 65,534 entries the 64-bit end record too.
    private func finish(_ entries: [UInt8], _ directory: [UInt8]) -> [UInt8] {
        precondition(entries.count + directory.count < Int(UInt32.max), "an archive is under 4 GB")
        var output = entries + directory
        if items.count >= 0xFFFF { appendEnd64(entries.count, directory.count, to: &output) }
        let count = UInt16(min(items.count, 0xFFFF))
        output.append32(ZipSignature.end)
        output.append32(0)
        output.append16(count)
        output.append16(count)
        output.append32(UInt32(directory.count))
        output.append32(UInt32(entries.count))
        output.append16(0)
        return output
    }

    private func appendEnd64(_ offset: Int, _ size: Int, to output: inout [UInt8]) {
        let record = output.count
        output.append32(ZipSignature.end64)
        output.append64(44)
        output.append16(3 << 8 | 45)
        output.append16(45)
        output.append64(0)
        output.append64(UInt64(items.count))
        output.append64(UInt64(items.count))
        output.append64(UInt64(size))
        output.append64(UInt64(offset))
        output.append32(ZipSignature.locator64)
        output.append32(0)
        output.append64(UInt64(record))
        output.append32(1)
    }
}
