internal import Base

/// One part of an upload: as its own row while the upload goes on, then in the object's manifest.
struct PartRecord: Hashable, Sendable {
    var number = 0
    var size = 0
    var eTag = ""
    var checksum: StoredChecksum?
    var lastModified = Instant(seconds: 0)
    /// The last part of the blob's name.
    var piece = ""

    var quotedETag: String { "\"\(eTag)\"" }

    private enum Field {
        static let number: UInt8 = 1, size: UInt8 = 2, eTag: UInt8 = 3, checksum: UInt8 = 4, lastModified: UInt8 = 5, piece: UInt8 = 6
    }

    var bytes: [UInt8] {
        var writer = FieldWriter()
        writer.field(Field.number, number)
        writer.field(Field.size, size)
        writer.field(Field.eTag, eTag)
        if let checksum { writer.field(Field.checksum, pair: (checksum.kind.rawValue, checksum.value)) }
        writer.field(Field.lastModified, Int(lastModified.nanoseconds))
        writer.field(Field.piece, piece)
        return writer.bytes
    }

    init() {}

    /// - Throws: `s3.damagedRow`.
    init(_ bytes: [UInt8]) throws {
        var reader = FieldReader(bytes)
        while let field = try reader.next() {
            switch field.tag {
            case Field.number: number = try field.integer()
            case Field.size: size = try field.integer()
            case Field.eTag: eTag = field.text
            case Field.checksum:
                let (name, value) = try field.pair()
                checksum = ChecksumKind(rawValue: name).map { StoredChecksum(kind: $0, value: value) }
            case Field.lastModified: lastModified = Instant(nanoseconds: Int64(try field.integer()))
            case Field.piece: piece = field.text
            default: break
            }
        }
    }

    // MARK: - The manifest

    /// A row of the manifest: each part as one field.
    static func row(_ parts: some Sequence<PartRecord>) -> [UInt8] {
        var writer = FieldWriter()
        for part in parts { writer.field(1, part.bytes) }
        return writer.bytes
    }

    static func parts(_ row: [UInt8]) throws -> [PartRecord] {
        var reader = FieldReader(row)
        var parts: [PartRecord] = []
        while let field = try reader.next() { parts.append(try PartRecord(Array(field.content))) }
        return parts
    }
}
