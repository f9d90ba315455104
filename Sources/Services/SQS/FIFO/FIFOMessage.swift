internal import Base

/// A message of a FIFO queue, with what its receives left.
struct FIFOMessage: Sendable, Hashable {
    let sequence: Int
    var receives = 0
    var firstReceive: Instant?
    /// When it was received last.
    var received: Instant?
    /// Until when it is invisible after that.
    var due: Instant?
    var record: MessageRecord

    func isInFlight(_ now: Instant) -> Bool { due.map { $0 > now } ?? false }

    /// When it can be received, as far as its queue's delay goes.
    func available(_ delay: Int) -> Instant { record.sent + .seconds(delay) }
}

extension FIFOMessage {
    var bytes: [UInt8] {
        var writer = RecordWriter()
        if receives > 0 { writer.field(1, receives) }
        if let firstReceive { writer.field(2, Int(firstReceive.nanoseconds)) }
        if let received { writer.field(3, Int(received.nanoseconds)) }
        if let due { writer.field(4, Int(due.nanoseconds)) }
        writer.field(5, record.bytes)
        return writer.bytes
    }

    /// - Throws: `sqs.message` where the bytes are no message.
    init(_ bytes: [UInt8], sequence: Int) throws(Failure) {
        var reader = RecordReader(bytes[...])
        var (receives, record): (Int, MessageRecord?) = (0, nil)
        var times: [UInt8: Instant] = [:]
        while let (tag, content) = try reader.next() {
            switch tag {
            case 1: receives = RecordReader.number(content)
            case 5: record = try MessageRecord(content)
            default: times[tag] = Instant(nanoseconds: Int64(RecordReader.number(content)))
            }
        }
        guard let record else { throw RecordReader.damaged }
        self.init(
            sequence: sequence, receives: receives, firstReceive: times[2], received: times[3], due: times[4],
            record: record)
    }
}
