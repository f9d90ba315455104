/// Reads the list of entries at the end of a zip. What stands in front of the first entry (a script's first line) is
/// skipped.
struct CentralDirectory {
    private let bytes: [UInt8]
    private(set) var entries: [ZipEntry] = []
    /// Bytes before the archive proper.
    private var base = 0

    init(_ bytes: [UInt8]) throws(ArchiveFault) {
        self.bytes = bytes
        let end = try Self.endRecord(bytes)
        let directory = try location(end)
        guard directory.count <= LimitsArchive.entries else { throw .tooManyEntries(limit: LimitsArchive.entries) }
        base = directory.end - directory.size - directory.offset
        guard base >= 0, directory.size >= 0, directory.offset >= 0 else {
            throw .malformed("the central directory lies outside")
        }
        try readEntries(from: base + directory.offset, to: directory.end, count: directory.count)
    }

    // MARK: - Where it is

    /// The last end record whose comment reaches just to the end.
    private static func endRecord(_ bytes: [UInt8]) throws(ArchiveFault) -> Int {
        guard bytes.count >= 22 else { throw .malformed("it is too short") }
        for offset in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65_535), by: -1)
        where bytes[offset] == 0x50 && bytes.field32(offset) == ZipSignature.end {
            if offset + 22 + Int(bytes.field16(offset + 20)) == bytes.count { return offset }
        }
        throw .malformed("it has no end record")
    }

    private struct Location {
        let offset: Int
        let size: Int
        let count: Int
        /// Where the directory ends and the end records begin.
        let end: Int
    }

    private func location(_ end: Int) throws(ArchiveFault) -> Location {
        guard bytes.field16(end + 4) == 0 || bytes.field16(end + 4) == 0xFFFF else {
            throw .malformed("it spans several disks")
        }
        let (count, size, offset) = (bytes.field16(end + 10), bytes.field32(end + 12), bytes.field32(end + 16))
        guard count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF, end >= 20,
            bytes.field32(end - 20) == ZipSignature.locator64
        else { return Location(offset: Int(offset), size: Int(size), count: Int(count), end: end) }
        return try location64(end - 20)
    }

    private func location64(_ locator: Int) throws(ArchiveFault) -> Location {
        // The record stands right before its locator; trusting the locator's offset would miss what precedes the
        // archive.
        let record = locator - 56
        guard record >= 0, bytes.field32(record) == ZipSignature.end64, let count = bytes.field64(record + 32),
            let size = bytes.field64(record + 40), let offset = bytes.field64(record + 48), size <= record,
            offset <= record
        else { throw .malformed("its 64-bit end record is broken") }
        return Location(offset: offset, size: size, count: count, end: record)
    }

    // MARK: - Entries

    private mutating func readEntries(from start: Int, to end: Int, count: Int) throws(ArchiveFault) {
        var offset = start
        for _ in 0..<count {
            guard offset + 46 <= end, bytes.field32(offset) == ZipSignature.central else {
                throw .malformed("an entry is missing")
            }
            let name = Int(bytes.field16(offset + 28))
            let extra = Int(bytes.field16(offset + 30))
            let next = offset + 46 + name + extra + Int(bytes.field16(offset + 32))
            guard next <= end else { throw .malformed("an entry reaches beyond the directory") }
            entries.append(try entry(offset, nameCount: name, extraCount: extra))
            offset = next
        }
        guard offset == end else { throw .malformed("the directory has surplus bytes") }
    }

    private func entry(_ offset: Int, nameCount: Int, extraCount: Int) throws(ArchiveFault) -> ZipEntry {
        guard let name = String(validating: bytes[(offset + 46)..<(offset + 46 + nameCount)], as: UTF8.self) else {
            throw .malformed("a name is not UTF-8")
        }
        let flags = bytes.field16(offset + 8)
        let method = bytes.field16(offset + 10)
        guard flags & 0x2041 == 0, method != 99 else { throw .encrypted(entry: name) }
        guard method == 0 || method == 8 else { throw .unsupportedMethod(method, entry: name) }
        let sizes = try sizes(offset, extra: offset + 46 + nameCount, extraCount)
        let attributes = attributes(offset, name)
        guard attributes.kind != .directory || sizes.unpacked == 0 else {
            throw .malformed("the folder \(name) has content")
        }
        guard method == 8 || sizes.unpacked == sizes.packed else { throw .malformed("the sizes of \(name) differ") }
        return ZipEntry(
            name: name, kind: attributes.kind, mode: attributes.mode, size: sizes.unpacked,
            compressedSize: sizes.packed,
            crc32: bytes.field32(offset + 16), path: try EntryPath(name), isDeflated: method == 8,
            offset: base + sizes.offset)
    }

    /// Sizes and offset; each that is all ones stands in the 64-bit extra field instead.
    private func sizes(
        _ entry: Int, extra: Int, _ extraCount: Int
    ) throws(ArchiveFault) -> (unpacked: Int, packed: Int, offset: Int) {
        var values = [24, 20, 42].map { Int(bytes.field32(entry + $0)) }
        guard values.contains(0xFFFF_FFFF) else { return (values[0], values[1], values[2]) }
        guard var field = field64(in: extra..<(extra + extraCount)) else { return (values[0], values[1], values[2]) }
        for index in values.indices where values[index] == 0xFFFF_FFFF {
            guard field.count >= 8, let value = bytes.field64(field.lowerBound), value <= Int(Int32.max) * 1024 else {
                throw .malformed("a 64-bit size is broken")
            }
            values[index] = value
            field = (field.lowerBound + 8)..<field.upperBound
        }
        return (values[0], values[1], values[2])
    }

    private func field64(in extra: Range<Int>) -> Range<Int>? {
        var offset = extra.lowerBound
        while offset + 4 <= extra.upperBound {
            let end = offset + 4 + Int(bytes.field16(offset + 2))
            guard end <= extra.upperBound else { return nil }
            if bytes.field16(offset) == 1 { return (offset + 4)..<end }
            offset = end
        }
        return nil
    }

    /// What Unix wrote in the upper half; archives of other systems get the usual bits.
    private func attributes(_ offset: Int, _ name: String) -> (kind: ZipEntry.Kind, mode: UInt16) {
        let host = bytes[offset + 5]
        let unix = host == 3 || host == 19 ? UInt16(bytes.field32(offset + 38) >> 16) : 0
        let isDirectory = name.utf8.last == UInt8(ascii: "/") || unix & 0o170000 == 0o040000
        let kind: ZipEntry.Kind = isDirectory ? .directory : unix & 0o170000 == 0o120000 ? .link : .file
        let mode = unix & 0o777
        return (kind, mode == 0 ? (isDirectory ? 0o755 : 0o644) : mode)
    }
}
