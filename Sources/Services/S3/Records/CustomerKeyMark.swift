internal import Base
internal import ServiceKit

/// What is kept of a customer's encryption key: a salt, and a code that only who has the key can make of it. Neither
/// the key nor its MD5 can be had from them.
/// - Source: Amazon S3 User Guide, "Using server-side encryption with customer-provided keys (SSE-C)".
struct CustomerKeyMark: Hashable, Sendable {
    static let field: UInt8 = 65
    static let saltBytes = 16

    let salt: [UInt8]
    private let code: [UInt8]

    /// - Parameter salt: chance, new for each object and upload.
    init(_ key: CustomerKey, salt: [UInt8]) {
        (self.salt, code) = (salt, Seal(key: key.bytes).code(Self.content(salt)))
    }

    func fits(_ key: CustomerKey) -> Bool { Seal(key: key.bytes).made(code[...], for: Self.content(salt)[...]) }

    /// The cipher of one body, whose key serves no other.
    /// - Parameter piece: the part that the body is, where it is one of an upload.
    func cipher(_ key: CustomerKey, piece: String? = nil) -> CounterCipher {
        CounterCipher(
            key: Digest.hmacSHA256(key: key.bytes, Array("body".utf8) + salt + Array((piece ?? "").utf8)))
    }

    /// An entity tag that tells nothing of the bytes, as those of encrypted objects are no MD5 of theirs.
    func eTag(_ md5: [UInt8]) -> [UInt8] { Digest.md5(salt + md5) }

    /// What is sealed: no body's cipher has a key made of it.
    private static func content(_ salt: [UInt8]) -> [UInt8] { Array("mark".utf8) + salt }

    // MARK: - The row

    func write(to writer: inout FieldWriter) { writer.field(Self.field, salt + code) }

    /// - Throws: `s3.damagedRow`.
    init(_ field: FieldReader.Field) throws {
        guard field.content.count == Self.saltBytes + Seal.length else { throw FieldReader.damaged }
        (salt, code) = (Array(field.content.prefix(Self.saltBytes)), Array(field.content.dropFirst(Self.saltBytes)))
    }
}
