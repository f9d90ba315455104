internal import Base
internal import Store

/// Content that is too long for its message's row: a receive writes the row again, and one commit has a bound.
///
/// It is written before its message, with a note that it is loose; the message's own commit takes the note away.
struct ContentStore: Sendable {
    let store: any Store
    let clock: any Clock
    let randomness: any Randomness

    private static let bodies = Key("sqs", "body")
    static let loose = Key("sqs", "loose")

    private static func chunks(_ id: [UInt8]) -> Key { bodies.appending(.bytes(id)) }
    private static func looseKey(_ id: [UInt8]) -> Key { loose.appending(.bytes(id)) }

    /// Runs `body` with contents as their messages' records have them, for which it writes what goes into rows of its
    /// own. Where it fails, those rows go again.
    func prepare<Result>(
        _ contents: [MessageContent], _ body: ([MessageRecord.Content]) async throws -> Result
    ) async throws -> Result {
        var prepared: [MessageRecord.Content] = []
        do {
            for content in contents {
                prepared.append(record(of: content))
                if case .stored(let id, _)? = prepared.last { try await write(content, id) }
            }
            return try await body(prepared)
        } catch {
            await discard(prepared)
            throw error
        }
    }

    private func record(of content: MessageContent) -> MessageRecord.Content {
        let bytes = content.body.count + content.attributes.count
        return bytes > LimitsSQS.inlineBytes ? .stored(id: randomness.bytes(16), bytes: bytes) : .inline(content)
    }

    private func write(_ content: MessageContent, _ id: [UInt8]) async throws {
        var writer = RecordWriter()
        writer.field(1, content.body)
        writer.field(2, content.attributes)
        var transaction = Transaction()
        transaction.put(Self.looseKey(id), withUnsafeBytes(of: clock.now.nanoseconds.bigEndian) { Array($0) })
        var rest = writer.bytes[...]
        var number = 0
        while !rest.isEmpty {
            if transaction.byteCount + LimitsSQS.chunkBytes > LimitsSQS.commitBytes {
                _ = try await store.commit(transaction)
                transaction = Transaction()
            }
            transaction.put(Self.chunks(id).appending(.integer(number)), Array(rest.prefix(LimitsSQS.chunkBytes)))
            rest = rest.dropFirst(LimitsSQS.chunkBytes)
            number += 1
        }
        _ = try await store.commit(transaction)
    }

    /// Removes contents whose messages were not written: a full disk would be fuller by each send that it refuses. The
    /// note tells whether a message was written all the same.
    private func discard(_ contents: [MessageRecord.Content]) async {
        for case .stored(let id, _) in contents {
            var transaction = Transaction()
            transaction.check(Self.looseKey(id), .present)
            transaction.delete(Self.looseKey(id))
            Self.remove(id, &transaction)
            // What cannot be removed now, the housekeeping removes.
            do { _ = try await store.commit(transaction) } catch { continue }
        }
    }

    /// The content belongs to a message that the same commit writes.
    static func keep(_ content: MessageRecord.Content, _ transaction: inout Transaction) {
        if case .stored(let id, _) = content { transaction.clear(looseKey(id)) }
    }

    static func remove(_ id: [UInt8]?, _ transaction: inout Transaction) {
        if let id { transaction.delete(KeyRange(prefix: chunks(id))) }
    }

    /// - Returns: nil where the message was deleted meanwhile.
    func load(_ content: MessageRecord.Content) async throws -> MessageContent? {
        guard case .stored(let id, _) = content else {
            if case .inline(let content) = content { return content }
            return nil
        }
        var bytes: [UInt8] = []
        for row in try await store.readAll(KeyRange(prefix: Self.chunks(id))) { bytes += row.value }
        guard !bytes.isEmpty else { return nil }
        var loaded = MessageContent(body: [], attributes: [])
        var reader = RecordReader(bytes[...])
        while let (tag, content) = try reader.next() {
            if tag == 1 { loaded.body = Array(content) } else { loaded.attributes = Array(content) }
        }
        return loaded
    }

    /// Removes content whose message never came, where it was written before `time`.
    func removeLoose(before time: Instant) async throws {
        for row in try await store.readAll(KeyRange(prefix: Self.loose)) {
            guard let id = row.key.elements(after: Self.loose)?.first?.bytes,
                Instant(nanoseconds: Int64(RecordReader.number(row.value[...]))) <= time
            else { continue }
            var transaction = Transaction()
            transaction.check(row.key, isStill: row)
            transaction.delete(row.key)
            Self.remove(id, &transaction)
            _ = try await store.commit(transaction)
        }
    }
}
