internal import Base
internal import Store

/// A record that is to be appended.
struct NewRecord: Sendable {
    enum Content: Sendable {
        case inline([UInt8])
        /// In rows of its own.
        case stored(id: [UInt8], count: Int)
    }

    let partitionKey: String
    let content: Content

    /// The note of its data, which goes when it is written; nil where its data stands in its row.
    var looseKey: Key? {
        if case .stored(let id, _) = content { KinesisStore.looseKey(id) } else { nil }
    }

    /// Bytes of it in a row.
    var rowBytes: Int {
        let data =
            switch content {
            case .inline(let bytes): bytes.count
            case .stored(let id, _): id.count + 5
            }
        return partitionKey.utf8.count + data + 8
    }
}

/// Records that were put together, as they lie in one row: a version, when they came, whether they were to be
/// encrypted, and the records one after the other.
struct RecordPack: Sendable {
    struct Item: Sendable {
        let partitionKey: ArraySlice<UInt8>
        let content: NewRecord.Content
    }

    let arrival: Instant
    let isEncrypted: Bool
    let items: [Item]

    private static let version: UInt8 = 1
    private static let headBytes = 10

    static func bytes(_ records: some Sequence<NewRecord>, arrival: Instant, isEncrypted: Bool, count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + headBytes)
        bytes.append(version)
        bytes.append(isEncrypted ? 1 : 0)
        withUnsafeBytes(of: arrival.nanoseconds.bigEndian) { bytes += $0 }
        for record in records {
            bytes.append(variable: UInt(record.partitionKey.utf8.count))
            bytes += record.partitionKey.utf8
            switch record.content {
            case .inline(let data):
                bytes.append(variable: UInt(data.count << 1))
                bytes += data
            case .stored(let id, let size):
                bytes.append(variable: UInt(size << 1 | 1))
                bytes.append(variable: UInt(id.count))
                bytes += id
            }
        }
        return bytes
    }

    /// Reads a row.
    /// - Throws: `kinesis.records` where it is none that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard bytes.count >= Self.headBytes, bytes[0] == Self.version else { throw Self.damaged }
        isEncrypted = bytes[1] == 1
        arrival = Self.arrival(bytes)
        var rest = bytes[Self.headBytes...]
        var items: [Item] = []
        while !rest.isEmpty {
            let key = try Self.take(try Self.number(&rest), from: &rest)
            let head = try Self.number(&rest)
            if head & 1 == 0 {
                items.append(Item(partitionKey: key, content: .inline(Array(try Self.take(head >> 1, from: &rest)))))
            } else {
                let id = Array(try Self.take(try Self.number(&rest), from: &rest))
                items.append(Item(partitionKey: key, content: .stored(id: id, count: head >> 1)))
            }
        }
        self.items = items
    }

    /// When the records of a row came, without reading them.
    static func arrival(_ bytes: [UInt8]) -> Instant {
        guard bytes.count >= headBytes else { return Instant(nanoseconds: 0) }
        return Instant(nanoseconds: bytes[2..<headBytes].reduce(Int64(0)) { $0 << 8 | Int64($1) })
    }

    private static func number(_ rest: inout ArraySlice<UInt8>) throws(Failure) -> Int {
        guard let number = rest.popVariable() else { throw damaged }
        return Int(clamping: number)
    }

    private static func take(_ count: Int, from rest: inout ArraySlice<UInt8>) throws(Failure) -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw damaged }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    static let damaged = Failure(
        code: "kinesis.records", message: "A row of the store is not what Kinesis wrote.", stage: "read records")
}
