import Base
import Store
import StoreSQLite
import Testing

/// Random work on both engines must give the same answers and the same rows.
@Suite("The engines agree")
struct StoreModelTests {
    @Test("on a long random history of transactions, claims and reads", arguments: [UInt64(1), 2, 3])
    func history(_ seed: UInt64) async throws {
        try await withFolder { folder in
            let randomness = SeededRandomness(seed: seed)
            let stores: [any Store] = [MemoryStore(), try SQLiteStore(folder: folder)]
            for step in 0..<200 {
                var work = RandomWork(randomness: randomness, step: step)
                let transaction = work.transaction()
                let range = work.range()
                var answers: [String] = []
                for store in stores {
                    let result = try await store.commit(transaction)
                    let entries = try await store.claim(work.claim)
                    let rows = try await store.read([range, KeyRange(prefix: Key(bytes: []))])
                    answers.append(
                        "\(outcome(result)) \(entries.map(\.key)) \(rows.map { $0.map { "\($0.key)=\($0.value)" } })")
                }
                try #require(answers[0] == answers[1], "step \(step)")
            }
            for store in stores { await store.close() }
        }
    }

    /// Without the version, which engines may number as they like.
    private func outcome(_ result: CommitResult) -> String {
        if case .committed(_, let counters) = result { "committed \(counters)" } else { "\(result)" }
    }
}

private struct RandomWork {
    let randomness: SeededRandomness
    let step: Int

    func number(_ bound: Int) -> Int { Int(randomness.next() % UInt64(bound)) }
    func key() -> Key { Key("k", .integer(number(40) - 20)) }

    var claim: Claim {
        Claim(
            prefix: Key("e"), now: Instant(seconds: Int64(step)), visibility: .seconds(20), max: 2,
            owner: "o\(step % 3)", tally: Key("t"))
    }

    func range() -> KeyRange {
        let keys = [key(), key()].sorted()
        return KeyRange(
            from: keys[0], to: number(3) == 0 ? nil : keys[1], after: number(2) == 0 ? key() : nil,
            limit: number(10) + 1,
            isReversed: number(2) == 0)
    }

    mutating func transaction() -> Transaction {
        var transaction = Transaction()
        for _ in 0..<number(3) { transaction.check(key(), number(2) == 0 ? .absent : .present) }
        for _ in 0...number(5) {
            switch number(6) {
            case 0: transaction.delete(key())
            case 1: transaction.delete(KeyRange(from: key(), to: key()))
            case 2:
                let sequence = transaction.add(Key("c", .integer(number(3))), number(9) - 4)
                transaction.put(Key("s"), sequence: sequence, [UInt8(number(256))])
            case 3:
                transaction.put(
                    Entry(prefix: Key("e"), due: Instant(seconds: Int64(number(200))), id: [UInt8(number(9))]))
            default: transaction.put(key(), [UInt8(number(256))])
            }
        }
        return transaction
    }
}
