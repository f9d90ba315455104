internal import Base
internal import KinesisAPI

/// The hash keys that a shard has: from a first to a last one, of 0 … 2^128 − 1.
struct HashKeys: Hashable, Sendable {
    let first: UInt128
    let last: UInt128

    static let all = HashKeys(first: 0, last: .max)

    /// The hash key of a record: the MD5 digest of its partition key, as a number.
    static func key(of partitionKey: String) -> UInt128 {
        Digest.md5(partitionKey.utf8).withUnsafeBytes { UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self)) }
    }

    func contains(_ key: UInt128) -> Bool { first <= key && key <= last }

    /// As many parts as even as they can be.
    static func even(_ count: Int) -> [HashKeys] {
        guard count > 1 else { return [.all] }
        // 2^128 ÷ count, though 2^128 has one bit too many for the type.
        let (quotient, rest) = UInt128.max.quotientAndRemainder(dividingBy: UInt128(count))
        let size = rest == UInt128(count) - 1 ? quotient + 1 : quotient
        return (0..<count).map { index in
            HashKeys(
                first: size * UInt128(index),
                last: index == count - 1 ? .max : size * UInt128(index + 1) - 1)
        }
    }

    var range: HashKeyRange { HashKeyRange(startingHashKey: "\(first)", endingHashKey: "\(last)") }
}
