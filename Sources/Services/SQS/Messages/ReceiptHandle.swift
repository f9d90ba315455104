internal import Base
internal import ServiceKit
internal import Wire

/// What a receiver shows to delete a message or to change its visibility: which receive of which message it was.
///
/// It says where the message stood after that receive, so that most calls find it without a search, and bears the
/// store's seal: nobody else can make one.
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
    /// As the receiver has it.
    let text: String

    /// The first three bytes make it look as AWS's does, and leave room for other forms.
    private static let head: [UInt8] = [1, 1, 1]
    /// Nanoseconds that a time in a handle may have: with room for what is added to it.
    private static let times = 0...Int.max / 2

    /// - Parameter queue: whose message it is, as it was when the message was received.
    init(queue: StoredQueue, received: Instant, isStored: Bool, place: Place) {
        (self.queue, generation) = (queue.queue.id, queue.queue.generation)
        (self.received, self.isStored, self.place) = (received, isStored, place)
        var writer = RecordWriter()
        writer.field(1, queue.queue.id)
        writer.field(2, queue.queue.generation)
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
        text = Base64.encode(Self.head + queue.seal.code(writer.bytes) + writer.bytes)
    }

    /// Nil for a text that is no handle, or was not made under the seal.
    init?(_ text: String, _ seal: Seal) {
        let start = Self.head.count + Seal.length
        guard text.utf8.count <= LimitsSQS.handleLength, let bytes = Base64.decode(text), bytes.count > start,
            bytes.starts(with: Self.head), seal.made(bytes[Self.head.count..<start], for: bytes[start...])
        else { return nil }
        var fields: [UInt8: ArraySlice<UInt8>] = [:]
        var reader = RecordReader(bytes[start...])
        while let field = try? reader.next() { fields[field.tag] = field.content }
        func number(_ tag: UInt8) -> Int? { fields[tag].map { RecordReader.number($0) } }
        guard let queue = number(1), let generation = number(2), let received = number(3),
            Self.times.contains(received)
        else { return nil }
        (self.queue, self.generation, self.text) = (queue, generation, text)
        (self.received, isStored) = (Instant(nanoseconds: Int64(received)), fields[4] != nil)
        if let due = number(5), Self.times.contains(due), let id = fields[6] {
            place = .standard(due: Instant(nanoseconds: Int64(due)), id: Array(id))
        } else if let group = fields[7], let sequence = number(8) {
            place = .fifo(group: RecordReader.text(group), sequence: sequence)
        } else {
            return nil
        }
    }

    /// Reads the handle of one of the queue's messages.
    /// - Throws: `ReceiptHandleIsInvalid`.
    static func read(_ text: String, of queue: StoredQueue) throws(Fault) -> ReceiptHandle {
        guard !text.isEmpty else { throw .missingParameter("ReceiptHandle") }
        guard let handle = ReceiptHandle(text, queue.seal), handle.queue == queue.queue.id else {
            throw .invalidHandle(text)
        }
        return handle
    }
}
