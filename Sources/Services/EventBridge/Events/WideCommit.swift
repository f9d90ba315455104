internal import Base
internal import Store

/// Rows that belong together and may be more than one commit has room for: the bytes of long events go first, and what
/// leads to them comes last, the first part of each value with it. A crash in between leaves parts without a first one,
/// which is nothing.
struct WideCommit {
    /// What is committed last, and all at once.
    var main = Transaction()
    private var early: [Transaction] = []

    private static let room = LimitsEventBridge.commitBytes / 2

    var isEmpty: Bool { main.isEmpty && early.isEmpty }
    var byteCount: Int { main.byteCount }

    /// Puts a value that is not there before the main rows are, as `LongRow` reads it.
    mutating func put(long key: Key, _ bytes: [UInt8]) {
        // Where there is no room for a first part, an empty one is it.
        let first = min(bytes.count, LongRow.partBytes)
        let end = main.byteCount + first > Self.room ? 0 : first
        main.put(key.appending(.integer(0)), Array(bytes[..<end]))
        for (number, start) in stride(from: end, to: bytes.count, by: LongRow.partBytes).enumerated() {
            let part = Array(bytes[start..<min(start + LongRow.partBytes, bytes.count)])
            put(key.appending(.integer(number + 1)), part)
        }
    }

    private mutating func put(_ key: Key, _ part: [UInt8]) {
        guard main.byteCount + part.count > Self.room else { return main.put(key, part) }
        if early.last.map({ $0.byteCount + part.count > LimitsEventBridge.commitBytes }) ?? true {
            early.append(Transaction())
        }
        early[early.count - 1].put(key, part)
    }

    func commit(_ store: any Store) async throws -> CommitResult? {
        for transaction in early { _ = try await store.commit(transaction) }
        return main.isEmpty ? nil : try await store.commit(main)
    }
}
