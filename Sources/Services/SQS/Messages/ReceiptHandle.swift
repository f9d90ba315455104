internal import Base
internal import Wire

/// What a receiver shows to delete a message or to change its visibility: which receive of which message it was.
///
/// It says where the message stood after that receive, so that most calls find it without a search.
struct ReceiptHandle: Hashable, Sendable {
    enum Place: Hashable, Sendable {
        /// The message's entry in a standard queue.
        case standard(due: Instant, id: [UInt8])
        case fifo(group: String, sequence: Int)
    }

    let queue: Int
    let generation: Int
    let received: Instant
    /// Whether the message's content has rows of its own.
    let isStored: Bool
    let place: Place

    /// The first three bytes make it look as AWS's does, and leave room for other forms.
    private static let head: [UInt8] = [1, 1, 1]

    var text: String {
        var writer = RecordWriter()
        writer.field(1, queue)
        writer.field(2, generation)
        writer.field(3, Int(received.nanoseconds))
        if isStored { writer.field(4, [UInt8]()) }
        switch place {
        case .standard(let due, let id):
            writer.field(5, Int(due.nanoseconds))
            writer.field(6, id)
        case .fifo(let group, let sequence):
            writer.field(7, group)
            writer.field(8, sequence)
        }
        let check = Digest.crc32(writer.bytes)
        return Base64.encode(Self.head + withUnsafeBytes(of: check.bigEndian) { Array($0) } + writer.bytes)
    }

    /// Nil for a text that is no handle.
    init?(_ text: String) {
        guard let bytes = Base64.decode(text), bytes.count > 7, bytes.starts(with: Self.head) else { return nil }
        let check = bytes[3..<7].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard Digest.crc32(bytes[7...]) == check else { return nil }
        var fields: [UInt8: ArraySlice<UInt8>] = [:]
        var reader = RecordReader(bytes[7...])
        while let field = try? reader.next() { fields[field.tag] = field.content }
        func number(_ tag: UInt8) -> Int? { fields[tag].map { RecordReader.number($0) } }
        guard let queue = number(1), let generation = number(2), let received = number(3) else { return nil }
        (self.queue, self.generation) = (queue, generation)
        (self.received, isStored) = (Instant(nanoseconds: Int64(received)), fields[4] != nil)
        if let due = number(5), let id = fields[6] {
            place = .standard(due: Instant(nanoseconds: Int64(due)), id: Array(id))
        } else if let group = fields[7], let sequence = number(8) {
            place = .fifo(group: RecordReader.text(group), sequence: sequence)
        } else {
            return nil
        }
    }

    init(queue: Queue, received: Instant, isStored: Bool, place: Place) {
        (self.queue, generation) = (queue.id, queue.generation)
        (self.received, self.isStored, self.place) = (received, isStored, place)
    }

    /// Reads the handle of one of the queue's messages.
    /// - Throws: `ReceiptHandleIsInvalid`.
    static func read(_ text: String, of queue: StoredQueue) throws(Fault) -> ReceiptHandle {
        guard !text.isEmpty else { throw .missingParameter("ReceiptHandle") }
        guard let handle = ReceiptHandle(text), handle.queue == queue.queue.id else { throw .invalidHandle(text) }
        return handle
    }
}
