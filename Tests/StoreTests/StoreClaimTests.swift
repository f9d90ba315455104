import Base
import Store
import Testing

/// Entries that fall due, leases and hints, over every store.
@Suite("Every store's entries, leases and hints")
struct StoreClaimTests {
    private let prefix = Key("queue", "q")
    private let start = Instant(seconds: 1_000)

    private func fill(_ store: any Store, _ dues: [Int64]) async throws {
        var transaction = Transaction()
        for (index, due) in dues.enumerated() {
            transaction.put(
                Entry(prefix: prefix, due: Instant(seconds: due), id: [UInt8(index)], payload: [UInt8(index)]))
        }
        _ = try await store.commit(transaction)
    }

    private func claim(_ now: Int64, max: Int = 10, owner: String = "me", fence: Fence? = nil) -> Claim {
        Claim(
            prefix: prefix, now: Instant(seconds: now), visibility: .seconds(30), max: max, owner: owner, fence: fence)
    }

    @Test(
        "are taken when due, oldest first, and come back after their visibility timeout", arguments: StoreKind.allCases)
    func takeDue(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await fill(store, [1_002, 1_000, 1_001])
            #expect(try await store.claim(claim(999)).isEmpty)
            let first = try await store.claim(claim(1_001))
            #expect(first.map(\.payload) == [[1], [2]])
            #expect(first.map(\.claims) == [1, 1] && first.map(\.owner) == ["me", "me"])
            #expect(try await store.claim(claim(1_030)).map(\.payload) == [[0]])
            let again = try await store.claim(claim(1_031, owner: "you"))
            #expect(again.map(\.payload) == [[1], [2]] && again.map(\.claims) == [2, 2])
            var late = Transaction()
            late.finish(first[0])
            #expect(try await store.commit(late) == .conflict([first[0].key]))
            var finish = Transaction()
            for entry in again { finish.finish(entry) }
            #expect(try await store.commit(finish).version != nil)
            #expect(try await store.claim(claim(9_999)).map(\.payload) == [[0]])
        }
    }

    @Test("keep when they were first taken, and are counted where they are taken", arguments: StoreKind.allCases)
    func firstClaimAndTally(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await fill(store, [1_000, 1_001, 1_002])
            let tally = Key("tally")
            func take(_ now: Int64, _ max: Int) async throws -> [Entry] {
                try await store.claim(
                    Claim(
                        prefix: prefix, now: Instant(seconds: now), visibility: .seconds(30), max: max, owner: "",
                        tally: tally))
            }
            #expect(try await take(999, 10).isEmpty)
            #expect(try await store.get(tally) == nil)
            #expect(try await take(1_001, 1).map(\.firstClaim) == [Instant(seconds: 1_001)])
            #expect(try await take(1_002, 10).map(\.firstClaim) == [1_002, 1_002].map { Instant(seconds: $0) })
            #expect(try await store.get(tally)?.counter == 3)
            let again = try await take(1_031, 10)
            #expect(again.map(\.firstClaim) == [Instant(seconds: 1_001)] && again.map(\.claims) == [2])
            #expect(again.map(\.payload) == [[0]])
            #expect(try await store.get(tally)?.counter == 4)
            var due = Transaction()
            due.finish(again[0])
            #expect(try await store.commit(due).version != nil)
        }
    }

    @Test("are counted by many at once without a gap", arguments: StoreKind.allCases)
    func counters(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let (counter, rows) = (Key("count", "all"), Key("rows"))
            let seen = try await withThrowingTaskGroup(of: Int.self) { group in
                for task in 0..<40 {
                    group.addTask {
                        var transaction = Transaction()
                        let number = transaction.add(counter, 1)
                        transaction.put(rows, sequence: number, [UInt8(task)])
                        guard case .committed(_, let counters) = try await store.commit(transaction) else { return 0 }
                        // A reader of the range sees what was acknowledged.
                        let read = try await store.read(KeyRange(prefix: Key("count")))
                        #expect((read.first?.counter ?? 0) >= counters[0])
                        return counters[0]
                    }
                }
                return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
            }
            #expect(seen == Set(1...40))
            #expect(try await store.read(KeyRange(prefix: rows)).count == 40)
            var reset = Transaction()
            reset.add(counter, 5)
            reset.delete(KeyRange(prefix: Key("count")))
            reset.put(counter, [1])
            _ = try await store.commit(reset)
            #expect(try await store.get(counter)?.value == [1])
        }
    }

    @Test("go to exactly one of two takers", arguments: StoreKind.allCases)
    func twoTakers(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await fill(store, (0..<100).map { _ in 1_000 })
            let taken = try await withThrowingTaskGroup(of: [Entry].self) { group in
                for owner in ["a", "b"] {
                    group.addTask {
                        var mine: [Entry] = []
                        while case let more = try await store.claim(claim(1_000, max: 3, owner: owner)), !more.isEmpty {
                            mine += more
                        }
                        return mine
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(taken.count == 100 && Set(taken.map(\.id)).count == 100)
        }
    }

    @Test("let only one hold a lease, and fence off the one who held it before", arguments: StoreKind.allCases)
    func leases(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let key = Key("lease")
            let first = try #require(try await store.acquireLease(key, owner: "a", now: start, for: .seconds(10)))
            #expect(try await store.acquireLease(key, owner: "b", now: start, for: .seconds(10)) == nil)
            let renewed = try #require(
                try await store.acquireLease(key, owner: "a", now: start + .seconds(5), for: .seconds(10)))
            #expect(renewed.epoch == first.epoch && renewed.expires == start + .seconds(15))
            let second = try #require(
                try await store.acquireLease(key, owner: "b", now: start + .seconds(15), for: .seconds(10)))
            #expect(second.epoch > first.epoch)
            var late = Transaction(fence: first.fence)
            late.put(Key("x"), [])
            #expect(try await store.commit(late) == .fenced)
            try await fill(store, [1])
            #expect(try await store.claim(claim(1_000, fence: first.fence)).isEmpty)
            #expect(try await store.claim(claim(1_000, fence: second.fence)).count == 1)
            try await store.releaseLease(second)
            let third = try await store.acquireLease(key, owner: "c", now: start + .seconds(16), for: .seconds(1))
            #expect(try #require(third).epoch > second.epoch)
        }
    }

    @Test("wake those who watch a prefix of what changed, and nobody else", arguments: StoreKind.allCases)
    func hints(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            var mine = store.watch([Key("a"), Key("b", 1)]).makeAsyncIterator()
            let other = store.watch([Key("c")])
            try await store.put(Key("a", 7), "x")
            #expect(await mine.next() != nil)
            var transaction = Transaction()
            transaction.delete(KeyRange(prefix: Key("b")))
            _ = try await store.commit(transaction)
            #expect(await mine.next() != nil)
            await store.close()
            #expect(await mine.next() == nil)
            for await _ in other { Issue.record("nothing changed under c") }
        }
    }

    @Test(
        "each key of a commit wakes those who watch it, whatever it shares with the others",
        arguments: StoreKind.allCases)
    func hintsOfOneCommit(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let prefixes = [Key("a"), Key("a", 1), Key("a", 2), Key("b", "x"), Key("c")]
            var watchers = prefixes.map { store.watch([$0]).makeAsyncIterator() }
            var transaction = Transaction()
            for key in [Key("a", 1, 5), Key("a", 1, 6), Key("a", 2, 5), Key("b", "x", 1)] { transaction.put(key, []) }
            _ = try await store.commit(transaction)
            for index in 0..<4 { #expect(await watchers[index].next() != nil, "\(prefixes[index])") }
            await store.close()
            #expect(await watchers[4].next() == nil)
        }
    }
}
