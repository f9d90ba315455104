internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Wire

/// Where a reader stands in a shard, for five minutes.
struct ShardIterator: Hashable, Sendable {
    let stream: Int
    let shard: Int
    /// The place of the record that is read next.
    let place: Int
    let made: Instant
    /// Whose stream it is, so that a call needs nothing else.
    let reference: StreamReference

    private static let kind: UInt8 = 1

    func text(_ seal: Seal) -> String {
        var bytes: [UInt8] = [Self.kind]
        for number in [stream, shard, place, Int(made.nanoseconds)] {
            withUnsafeBytes(of: Int64(number).bigEndian) { bytes += $0 }
        }
        bytes += Self.words(reference).utf8
        return seal.text(bytes)
    }

    /// - Throws: `InvalidArgumentException`.
    init(_ text: String, _ seal: Seal) throws(Fault) {
        guard let bytes = seal.content(text), bytes.count > 33, bytes[0] == Self.kind,
            let reference = Self.reference(bytes[33...])
        else { throw .invalidIterator }
        func number(_ index: Int) -> Int {
            Int(bytes[1 + index * 8..<9 + index * 8].reduce(Int64(0)) { $0 << 8 | Int64($1) })
        }
        (stream, shard, place) = (number(0), number(1), number(2))
        made = Instant(nanoseconds: Int64(number(3)))
        self.reference = reference
    }

    init(_ stream: StoredStream, _ shard: StoredShard, place: Int, made: Instant) {
        (self.stream, self.shard, self.place, self.made) = (stream.id, shard.number, place, made)
        reference = stream.reference
    }

    private static func words(_ reference: StreamReference) -> String {
        "\(reference.tenant.account) \(reference.tenant.region) \(reference.name)"
    }

    private static func reference(_ bytes: ArraySlice<UInt8>) -> StreamReference? {
        let words = String(decoding: bytes, as: UTF8.self).fields(separatedBy: " ").map { String($0) }
        guard words.count == 3, let account = AccountID(words[0]), let region = Region(words[1]) else { return nil }
        return StreamReference(name: words[2], tenant: Tenant(account: account, region: region))
    }

    /// - Throws: `ExpiredIteratorException`.
    func check(now: Instant) throws(Fault) {
        guard now - made > LimitsKinesis.iteratorLife else { return }
        throw KinesisFault.expiredIteratorException(
            "Iterator expired. The iterator was created at time \(CalendarDate(made).iso8601()) while right now it is "
                + "\(CalendarDate(now).iso8601()) which is further in the future than the tolerated delay of "
                + "\(LimitsKinesis.iteratorLife.components.seconds * 1_000) milliseconds.")
    }
}
