internal import Base
internal import Store

/// A queue whose entries fill the disk, and whose emptying makes room.
struct Stuffing {
    let store: any Store
    private let queue = Key("queue")
    private let contents = Key("contents")

    init(store: any Store) { self.store = store }

    /// Puts entries until the store refuses.
    /// - Returns: how many it acknowledged.
    func fill() async -> Int {
        for number in 0... {
            do throws(Failure) {
                let id = SystemRandomness().bytes(16)
                var transaction = Transaction()
                for part in 0..<2 {
                    transaction.put(
                        contents.appending(.bytes(id), .integer(part)), [UInt8](repeating: 7, count: 96_000))
                }
                _ = try await store.commit(transaction)
                transaction = Transaction()
                transaction.put(Entry(prefix: queue, due: Instant(nanoseconds: 1), id: id))
                _ = try await store.commit(transaction)
            } catch {
                return number
            }
        }
        return 0
    }

    /// Takes and finishes entries, one by one, until there is none.
    private func drain() async throws(Failure) -> Int {
        for number in 0... {
            let claim = Claim(
                prefix: queue, now: Instant(nanoseconds: 2), visibility: .seconds(60), max: 1, owner: "probe")
            guard let entry = try await store.claim(claim).first else { return number }
            var transaction = Transaction()
            transaction.finish(entry)
            transaction.delete(KeyRange(prefix: contents.appending(.bytes(entry.id))))
            _ = try await store.commit(transaction)
        }
        return 0
    }

    func cycle() async throws(Failure) -> String {
        let found = try await drain()
        let again = await fill()
        var transaction = Transaction()
        transaction.delete(KeyRange(prefix: queue))
        transaction.delete(KeyRange(prefix: contents))
        _ = try await store.commit(transaction)
        let after = await fill()
        return "\(found) \(again) \(after) \(try await drain())"
    }
}
