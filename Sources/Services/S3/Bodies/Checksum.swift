internal import Base

/// The checksums that S3 keeps of an object besides its entity tag.
/// - Source: Amazon S3 User Guide, "Checking object integrity".
enum ChecksumKind: String, CaseIterable, Sendable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha1 = "SHA1"
    case sha256 = "SHA256"

    /// The header that carries it: `x-amz-checksum-crc32`.
    var header: String { "x-amz-checksum-" + rawValue.lowercased() }

    var byteCount: Int {
        switch self {
        case .crc32, .crc32c: 4
        case .crc64nvme: 8
        case .sha1: 20
        case .sha256: 32
        }
    }

    /// Whether the checksum of a whole can be had from those of its parts.
    var joins: CyclicChecksum.Algorithm? {
        switch self {
        case .crc32: CyclicChecksum.crc32
        case .crc32c: CyclicChecksum.crc32c
        case .crc64nvme: CyclicChecksum.crc64nvme
        case .sha1, .sha256: nil
        }
    }
}

/// A checksum as it is kept and shown: base 64, for a composite one with `-` and the number of parts.
struct StoredChecksum: Hashable, Sendable {
    let kind: ChecksumKind
    let value: String
    var isComposite = false

    init(kind: ChecksumKind, value: String) { (self.kind, self.value) = (kind, value) }
    init(kind: ChecksumKind, bytes: [UInt8]) { self.init(kind: kind, value: Base64.encode(bytes)) }

    /// Whether the value is one of its kind, and no composite one.
    var isWellFormed: Bool { Base64.decode(value)?.count == kind.byteCount }

    /// The bytes of a checksum that is not composite.
    var bytes: [UInt8] { Base64.decode(value) ?? [] }
}

/// A checksum of bytes that come in parts.
enum RunningChecksum: Sendable {
    case crc32(UInt32)
    case cyclic(CyclicChecksum, byteCount: Int)
    case sha1(SHA1Stream)
    case sha256(SHA256Stream)

    init(_ kind: ChecksumKind) {
        switch kind {
        case .crc32: self = .crc32(0)
        case .crc32c: self = .cyclic(CyclicChecksum(CyclicChecksum.crc32c), byteCount: 4)
        case .crc64nvme: self = .cyclic(CyclicChecksum(CyclicChecksum.crc64nvme), byteCount: 8)
        case .sha1: self = .sha1(SHA1Stream())
        case .sha256: self = .sha256(SHA256Stream())
        }
    }

    mutating func update(_ bytes: [UInt8]) {
        switch self {
        case .crc32(let value): self = .crc32(Digest.crc32(bytes, after: value))
        case .cyclic(var checksum, let count):
            checksum.update(bytes)
            self = .cyclic(checksum, byteCount: count)
        case .sha1(var stream):
            stream.update(bytes)
            self = .sha1(stream)
        case .sha256(var stream):
            stream.update(bytes)
            self = .sha256(stream)
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .crc32(let value): value.mostSignificantFirst
        case .cyclic(let checksum, let count): Array(checksum.value.mostSignificantFirst.suffix(count))
        case .sha1(let stream): stream.finish()
        case .sha256(let stream): stream.finish()
        }
    }
}

extension FixedWidthInteger {
    /// The number's bytes as the network sends them.
    var mostSignificantFirst: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
