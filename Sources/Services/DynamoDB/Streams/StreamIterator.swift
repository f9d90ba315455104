internal import Base
internal import DynamoDBStreamsAPI
internal import ServiceKit
internal import Wire

/// Where a reader stands in a stream's shard, for fifteen minutes: the stream's ARN in plain text, and what the
/// platform sealed.
/// - Source: Amazon DynamoDB Streams API Reference, GetShardIterator.
struct StreamIterator: Sendable, Hashable {
    let reference: StreamReference
    /// The place of the record that is read next.
    let place: Int
    let made: Instant

    init(_ reference: StreamReference, place: Int, made: Instant) {
        (self.reference, self.place, self.made) = (reference, place, made)
    }

    func text(_ seal: Seal) -> String {
        var bytes: [UInt8] = []
        for number in [place, Int(made.nanoseconds)] { withUnsafeBytes(of: Int64(number).bigEndian) { bytes += $0 } }
        return "\(reference.arn)|1|\(seal.text(bytes + reference.arn.utf8))"
    }

    /// - Throws: ValidationException.
    init(_ text: String, _ seal: Seal) throws(Fault) {
        let parts = text.fields(separatedBy: "|", keepingEmpty: true).map { String($0) }
        guard parts.count == 3, let bytes = seal.content(parts[2]), bytes.count > 16,
            String(decoding: bytes[16...], as: UTF8.self) == parts[0]
        else { throw .validation("Invalid ShardIterator") }
        func number(_ start: Int) -> Int64 { bytes[start..<start + 8].reduce(0) { $0 << 8 | Int64($1) } }
        reference = try StreamReference(arn: parts[0])
        (place, made) = (Int(number(0)), Instant(nanoseconds: number(8)))
    }

    /// - Throws: ExpiredIteratorException.
    func check(now: Instant) throws(Fault) {
        guard now - made > LimitsDynamoDB.iteratorLife else { return }
        throw DynamoDBStreamsFault.expiredIteratorException(
            "The shard iterator has expired and can no longer be used to retrieve stream records.")
    }

    /// What is said where the record at a place has expired.
    static let trimmed = DynamoDBStreamsFault.trimmedDataAccessException(
        "The operation attempted to read past the oldest stream record in a shard.")
}
