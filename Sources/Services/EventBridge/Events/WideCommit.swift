internal import Base
internal import Store

/// Rows that belong together and may be more than one commit has room for: the bytes of long events go first, and what
/// leads to them comes last. A crash in between leaves bytes that nothing leads to.
struct WideCommit {
    /// What is committed last, and all at once.
    var main = Transaction()
    private var early: [Transaction] = []

    private static let room = LimitsEventBridge.commitBytes / 2

    var isEmpty: Bool { main.isEmpty && early.isEmpty }
    var byteCount: Int { main.byteCount }

    /// Puts a value that nothing sees before the main rows are there.
    mutating func put(long key: Key, _ bytes: [UInt8]) {
        for (number, start) in stride(from: 0, to: max(1, bytes.count), by: LongRow.partBytes).enumerated() {
            let part = Array(bytes[start..<min(start + LongRow.partBytes, bytes.count)])
            put(key.appending(.integer(number)), part)
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
