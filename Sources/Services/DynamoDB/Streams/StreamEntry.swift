internal import Base

/// What a write did to an item, as a stream keeps it.
///
/// Its bytes are a version, the event, whether the item's time to live ended it, when (nanoseconds, 8 bytes), and then
/// the key, the old and the new image, each an `ItemRecord` behind its length (4 bytes; 0 where there is none).
struct StreamEntry: Sendable, Equatable {
    enum Event: UInt8, Sendable {
        case insert = 1
        case modify, remove
    }

    let event: Event
    /// Whether the item went since its time to live was over.
    let isExpiry: Bool
    let time: Instant
    let keys: Item
    let old: Item?
    let new: Item?

    /// Nil where the write left the item as it was.
    init?(
        _ old: Item?, _ new: Item?, key: KeySchema, view: TableStream.View, time: Instant, isExpiry: Bool = false
    ) {
        guard let item = new ?? old, old != new else { return nil }
        event = old == nil ? .insert : new == nil ? .remove : .modify
        (self.isExpiry, self.time, keys) = (isExpiry, time, key.part(of: item))
        (self.old, self.new) = (view.hasOld ? old : nil, view.hasNew ? new : nil)
    }

    /// What AWS counts for it.
    var size: Int { [keys, old, new].compactMap(\.self).reduce(0) { $0 + ItemSize.of($1) } }

    // MARK: - Bytes

    private static let version: UInt8 = 1
    private static let headBytes = 11

    var bytes: [UInt8] {
        var bytes = [Self.version, event.rawValue, isExpiry ? 1 : 0]
        withUnsafeBytes(of: time.nanoseconds.bigEndian) { bytes += $0 }
        for item in [keys, old, new] {
            let record = item.map { ItemRecord.encode($0, size: ItemSize.of($0)) } ?? []
            withUnsafeBytes(of: UInt32(record.count).bigEndian) { bytes += $0 }
            bytes += record
        }
        return bytes
    }

    /// - Throws: `dynamodb.stream` where the bytes are no entry that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard bytes.count > Self.headBytes, bytes[0] == Self.version, let event = Event(rawValue: bytes[1]) else {
            throw Self.damaged
        }
        (self.event, isExpiry) = (event, bytes[2] == 1)
        time = Instant(nanoseconds: bytes[3..<Self.headBytes].reduce(Int64(0)) { $0 << 8 | Int64($1) })
        var rest = bytes[Self.headBytes...]
        func item() throws(Failure) -> Item? {
            guard rest.count >= 4 else { throw Self.damaged }
            let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(4)
            guard count > 0 else { return nil }
            guard count <= rest.count else { throw Self.damaged }
            defer { rest = rest.dropFirst(count) }
            return try ItemRecord.decode(Array(rest.prefix(count))).item
        }
        guard let keys = try item() else { throw Self.damaged }
        self.keys = keys
        (old, new) = (try item(), try item())
    }

    static let damaged = Failure(
        code: "dynamodb.stream", message: "A record of a stream is damaged or was written by a newer version.",
        stage: "read stream")
}
