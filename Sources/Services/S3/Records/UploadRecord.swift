internal import Base
internal import S3API

/// An upload in parts that is neither completed nor aborted.
struct UploadRecord: Hashable, Sendable {
    /// Under what the parts' blobs and rows are kept.
    var group = ""
    var initiated = Instant(seconds: 0)
    /// The ARN of who began it.
    var initiator = ""
    var checksumKind: ChecksumKind?
    var isComposite = false
    var headers = ObjectHeaders()
    var tags: [Tag] = []
    var protection = ObjectProtection()

    private enum Field {
        static let group: UInt8 = 1, initiated: UInt8 = 2, initiator: UInt8 = 3, checksum: UInt8 = 4,
            composite: UInt8 = 5, tag: UInt8 = 6
    }

    var bytes: [UInt8] {
        var writer = FieldWriter()
        writer.field(Field.group, group)
        writer.field(Field.initiated, Int(initiated.nanoseconds))
        writer.field(Field.initiator, initiator)
        writer.field(Field.checksum, checksumKind?.rawValue)
        writer.field(Field.composite, isComposite)
        headers.write(to: &writer)
        for tag in tags { writer.field(Field.tag, pair: (tag.key, tag.value)) }
        protection.write(to: &writer)
        return writer.bytes
    }

    init() {}

    /// - Throws: `s3.damagedRow`.
    init(_ bytes: [UInt8]) throws {
        var reader = FieldReader(bytes)
        while let field = try reader.next() {
            switch field.tag {
            case Field.group: group = field.text
            case Field.initiated: initiated = Instant(nanoseconds: Int64(try field.integer()))
            case Field.initiator: initiator = field.text
            case Field.checksum: checksumKind = ChecksumKind(rawValue: field.text)
            case Field.composite: isComposite = true
            case Field.tag:
                let (key, value) = try field.pair()
                tags.append(Tag(key: key, value: value))
            default: if try !protection.read(field) { try headers.read(field) }
            }
        }
    }
}
