internal import Base
internal import S3API

/// One version of an object, or a delete marker, as a row holds it.
struct ObjectRecord: Hashable, Sendable {
    /// Where the bytes are.
    enum Body: Hashable, Sendable {
        case inline([UInt8])
        /// One blob of this name's group.
        case blob(group: String)
        /// The parts of an upload, in the order of the manifest's rows.
        case parts(group: String, count: Int)

        var group: String? {
            switch self {
            case .inline: nil
            case .blob(let group), .parts(let group, _): group
            }
        }
    }

    /// Grows with each version of the key; the greatest is the current one.
    var order = 0
    /// Nil is the version `null`: one written while the bucket did not keep versions.
    var versionID: String?
    var isDeleteMarker = false
    /// To the second, as every answer gives it.
    var lastModified = Instant(seconds: 0)
    var size = 0
    /// Without its quotes.
    var eTag = ""
    var checksum: StoredChecksum?
    var headers = ObjectHeaders()
    var tags: [Tag] = []
    var protection = ObjectProtection()
    /// Until when an archived object that was restored can be read.
    var restoredUntil: Instant?
    /// The upload in parts that made it, so that completing that again answers the same.
    var uploadID: String?
    var body = Body.inline([])

    /// What answers call the version.
    var shownVersionID: String { versionID ?? "null" }
    var quotedETag: String { "\"\(eTag)\"" }

    /// Whether the storage class is one whose objects must be restored before they are read.
    var isArchived: Bool { headers.storageClass == "GLACIER" || headers.storageClass == "DEEP_ARCHIVE" }

    /// Parts of the upload that made the object; nil for one that came whole.
    var partsCount: Int? { if case .parts(_, let count) = body { count } else { nil } }
}

// MARK: - The row

extension ObjectRecord {
    private enum Field {
        static let order: UInt8 = 1, versionID: UInt8 = 2, deleteMarker: UInt8 = 3, lastModified: UInt8 = 4
        static let size: UInt8 = 5, eTag: UInt8 = 6, checksum: UInt8 = 7, composite: UInt8 = 8, tag: UInt8 = 9
        static let inline: UInt8 = 20, group: UInt8 = 21, parts: UInt8 = 22, restoredUntil: UInt8 = 23,
            uploadID: UInt8 = 24
    }

    var bytes: [UInt8] {
        var writer = FieldWriter()
        writer.field(Field.order, order)
        writer.field(Field.versionID, versionID)
        writer.field(Field.deleteMarker, isDeleteMarker)
        writer.field(Field.lastModified, Int(lastModified.nanoseconds))
        writer.field(Field.size, size)
        writer.field(Field.eTag, eTag)
        if let checksum {
            writer.field(Field.checksum, pair: (checksum.kind.rawValue, checksum.value))
            writer.field(Field.composite, checksum.isComposite)
        }
        headers.write(to: &writer)
        for tag in tags { writer.field(Field.tag, pair: (tag.key, tag.value)) }
        protection.write(to: &writer)
        writer.field(Field.restoredUntil, restoredUntil.map { Int($0.nanoseconds) })
        writer.field(Field.uploadID, uploadID)
        switch body {
        case .inline(let bytes): writer.field(Field.inline, bytes)
        case .blob(let group): writer.field(Field.group, group)
        case .parts(let group, let count):
            writer.field(Field.group, group)
            writer.field(Field.parts, count)
        }
        return writer.bytes
    }

    /// - Throws: `s3.damagedRow`.
    init(_ bytes: [UInt8]) throws {
        var reader = FieldReader(bytes)
        var group: String?
        var count: Int?
        while let field = try reader.next() {
            switch field.tag {
            case Field.group: group = field.text
            case Field.parts: count = try field.integer()
            case Field.inline: body = .inline(Array(field.content))
            default: try read(field)
            }
        }
        if let group { body = count.map { .parts(group: group, count: $0) } ?? .blob(group: group) }
    }

    private mutating func read(_ field: FieldReader.Field) throws {
        switch field.tag {
        case Field.order: order = try field.integer()
        case Field.versionID: versionID = field.text
        case Field.deleteMarker: isDeleteMarker = true
        case Field.lastModified: lastModified = Instant(nanoseconds: Int64(try field.integer()))
        case Field.size: size = try field.integer()
        case Field.eTag: eTag = field.text
        case Field.checksum:
            let (name, value) = try field.pair()
            checksum = ChecksumKind(rawValue: name).map { StoredChecksum(kind: $0, value: value) }
        case Field.composite: checksum?.isComposite = true
        case Field.tag:
            let (key, value) = try field.pair()
            tags.append(Tag(key: key, value: value))
        case Field.uploadID: uploadID = field.text
        case Field.restoredUntil: restoredUntil = Instant(nanoseconds: Int64(try field.integer()))
        default: if try !protection.read(field) { try headers.read(field) }
        }
    }
}
