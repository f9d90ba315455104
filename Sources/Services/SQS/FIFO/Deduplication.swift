internal import Base

/// What was sent under a deduplication id.
struct Deduplication: Hashable, Sendable {
    let accepted: Instant
    let id: MessageID
    let sequence: Int

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.field(1, Int(accepted.nanoseconds))
        writer.field(2, id.bytes)
        writer.field(3, sequence)
        return writer.bytes
    }

    init(accepted: Instant, id: MessageID, sequence: Int) {
        (self.accepted, self.id, self.sequence) = (accepted, id, sequence)
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var fields: [UInt8: ArraySlice<UInt8>] = [:]
        var reader = RecordReader(bytes[...])
        while let (tag, content) = try reader.next() { fields[tag] = content }
        guard let accepted = fields[1], let id = fields[2], let sequence = fields[3] else { throw RecordReader.damaged }
        self.init(
            accepted: Instant(nanoseconds: Int64(RecordReader.number(accepted))), id: MessageID(bytes: Array(id)),
            sequence: RecordReader.number(sequence))
    }

    /// Whether a message that comes `now` is the same one.
    func counts(_ now: Instant) -> Bool { accepted + LimitsSQS.deduplication > now }

    /// The digest under which an id is remembered: of the id alone, or of the group with it.
    static func digest(_ id: String, group: String, _ settings: QueueSettings) -> [UInt8] {
        Array(Digest.sha256(Array((settings.deduplicatesByGroup ? "\(group)\n\(id)" : id).utf8)).prefix(16))
    }
}
