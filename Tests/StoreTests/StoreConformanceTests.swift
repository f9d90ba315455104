import Base
import Store
import Testing

/// What every store must do. A new engine is a new `StoreKind`.
@Suite("Every store")
struct StoreConformanceTests {
    @Test("gives back what was committed, with the commit's version", arguments: StoreKind.allCases)
    func putAndGet(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let version = try await store.put(Key("a"), "one")
            #expect(try await store.get(Key("a")) == Row(key: Key("a"), value: Array("one".utf8), version: version))
            #expect(try await store.get(Key("b")) == nil)
            #expect(try await store.put(Key("a"), "two") > version)
            #expect(try await store.text(Key("a")) == "two")
        }
    }

    @Test(
        "writes a transaction that is made when it is its turn, if it is none that is too large",
        arguments: StoreKind.allCases)
    func madeLate(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let result = try await store.commit {
                var transaction = Transaction()
                transaction.put(Key("a"), Array("one".utf8))
                return transaction
            }
            #expect(try await store.get(Key("a"))?.version == result.version && result.version != nil)
            await #expect(throws: Failure.self) {
                try await store.commit {
                    var transaction = Transaction()
                    transaction.put(Key("b"), [UInt8](repeating: 1, count: LimitsStore.valueBytes + 1))
                    return transaction
                }
            }
            #expect(try await store.get(Key("b")) == nil)
            try await store.put(Key("a"), "two")
            #expect(try await store.text(Key("a")) == "two")
        }
    }

    @Test("keeps empty values and keys of any bytes", arguments: StoreKind.allCases)
    func emptyValues(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await store.put(Key(bytes: [0]), "")
            try await store.put(Key(bytes: [255, 0, 255]), "x")
            #expect(try await store.text(Key(bytes: [0])) == "")
            #expect(
                try await store.read(KeyRange(from: Key(bytes: []), to: nil)).map(\.key.bytes) == [[0], [255, 0, 255]])
        }
    }

    @Test("reads ranges in order, from either end, with limits, page by page", arguments: StoreKind.allCases)
    func ranges(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            var transaction = Transaction()
            for number in 0..<700 { transaction.put(Key("n", .integer(number)), [UInt8](repeating: 1, count: 10)) }
            transaction.put(Key("m", 1), [])
            transaction.put(Key("o", 1), [])
            _ = try await store.commit(transaction)
            func numbers(_ range: KeyRange) async throws -> [Int?] {
                try await store.read(range).map { $0.key.elements(after: Key("n"))?.first?.integer }
            }
            #expect(try await numbers(KeyRange(prefix: Key("n"))) == Array(0..<700))
            #expect(try await numbers(KeyRange(prefix: Key("n"), limit: 3)) == [0, 1, 2])
            #expect(try await numbers(KeyRange(prefix: Key("n"), limit: 3, isReversed: true)) == [699, 698, 697])
            #expect(try await numbers(KeyRange(prefix: Key("n"), after: Key("n", 697))) == [698, 699])
            #expect(try await numbers(KeyRange(prefix: Key("n"), after: Key("n", 2), isReversed: true)) == [1, 0])
            #expect(try await numbers(KeyRange(from: Key("n", 300), to: Key("n", 303))) == [300, 301, 302])
            #expect(try await numbers(KeyRange(prefix: Key("n"), byteLimit: 40)).count == 3)
            #expect(try await store.readAll(KeyRange(prefix: Key("n"), limit: 99)).count == 700)
            #expect(try await store.readAll(KeyRange(prefix: Key("n"), limit: 99, isReversed: true)).count == 700)
            #expect(try await numbers(KeyRange(from: Key("n", 5), to: Key("n", 5))) == [])
            #expect(try await numbers(KeyRange(from: Key("n", 5), to: Key("n", 4))) == [])
        }
    }

    @Test("reads several ranges and single keys at once", arguments: StoreKind.allCases)
    func severalRanges(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await store.put(Key("a", 1), "x")
            try await store.put(Key("b", 1), "y")
            let rows = try await store.read([KeyRange(Key("b", 1)), KeyRange(prefix: Key("a")), KeyRange(Key("c"))])
            #expect(rows.map { $0.map(\.key) } == [[Key("b", 1)], [Key("a", 1)], []])
        }
    }

    @Test("refuses a transaction whose checks fail, names the keys, and writes nothing", arguments: StoreKind.allCases)
    func conflicts(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let version = try await store.put(Key("a"), "one")
            var transaction = Transaction()
            transaction.check(Key("a"), .version(version - 1))
            transaction.check(Key("a"), .present)
            transaction.check(Key("b"), .present)
            transaction.check(Key("c"), .absent)
            transaction.put(Key("d"), [1])
            #expect(try await store.commit(transaction) == .conflict([Key("a"), Key("b")]))
            #expect(try await store.get(Key("d")) == nil)
            var second = Transaction()
            second.check(Key("a"), isStill: try await store.get(Key("a")))
            second.check(Key("b"), isStill: nil)
            second.delete(Key("a"))
            #expect(try await store.commit(second).version != nil)
            #expect(try await store.get(Key("a")) == nil)
        }
    }

    @Test("gives a row that was deleted and written again a new version", arguments: StoreKind.allCases)
    func noABA(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let first = try await store.put(Key("a"), "one")
            var transaction = Transaction()
            transaction.delete(Key("a"))
            _ = try await store.commit(transaction)
            try await store.put(Key("a"), "one")
            var stale = Transaction()
            stale.check(Key("a"), .version(first))
            stale.put(Key("a"), [])
            #expect(try await store.commit(stale) == .conflict([Key("a")]))
        }
    }

    @Test("deletes a range and no row beside it, then applies what follows", arguments: StoreKind.allCases)
    func rangeDeletes(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            var filling = Transaction()
            for number in 0..<600 { filling.put(Key("n", .integer(number)), []) }
            _ = try await store.commit(filling)
            var transaction = Transaction()
            transaction.delete(KeyRange(from: Key("n", 1), to: Key("n", 599)))
            transaction.put(Key("n", 300), [])
            _ = try await store.commit(transaction)
            #expect(
                try await store.read(KeyRange(prefix: Key("n"))).map(\.key) == [
                    Key("n", 0), Key("n", 300), Key("n", 599),
                ])
            var all = Transaction()
            all.delete(KeyRange(from: Key("n", 1), to: nil))
            _ = try await store.commit(all)
            #expect(try await store.read(KeyRange(prefix: Key(bytes: []))).map(\.key) == [Key("n", 0)])
        }
    }

    @Test("counts, and numbers rows in the commit that counts", arguments: StoreKind.allCases)
    func counters(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            for expected in [2, 4] {
                var transaction = Transaction()
                let sequence = transaction.add(Key("next"), 2)
                transaction.add(Key("bytes"), -5)
                transaction.put(Key("log"), sequence: sequence, offset: -1, suffix: Key("s"), [1])
                transaction.put(Key("log"), sequence: sequence, suffix: Key("s"), [2])
                guard case .committed(_, let counters) = try await store.commit(transaction) else {
                    throw TestFailure()
                }
                #expect(counters == [expected, expected / 2 * -5])
            }
            let rows = try await store.read(KeyRange(prefix: Key("log")))
            #expect(rows.map(\.key) == (1...4).map { Key("log", .integer($0), "s") })
            #expect(try await store.get(Key("next"))?.counter == 4)
        }
    }

    @Test("adds twice to one counter in one transaction", arguments: StoreKind.allCases)
    func addTwice(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            var transaction = Transaction()
            transaction.add(Key("n"), 1)
            transaction.add(Key("n"), 10)
            guard case .committed(_, let counters) = try await store.commit(transaction) else { throw TestFailure() }
            #expect(counters == [1, 11])
        }
    }

    @Test("refuses to count on a row that is no counter, and past the end", arguments: StoreKind.allCases)
    func notACounter(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await store.put(Key("a"), "text")
            var transaction = Transaction()
            transaction.put(Key("b"), [])
            transaction.add(Key("a"), 1)
            #expect(await failureCode { _ = try await store.commit(transaction) } == "store.notACounter")
            var large = Transaction()
            large.put(Key("b"), [])
            large.add(Key("c"), .max)
            large.add(Key("c"), 1)
            #expect(await failureCode { _ = try await store.commit(large) } == "store.counterOverflow")
            #expect(try await store.get(Key("b")) == nil)
            try await store.put(Key("b"), "still works")
        }
    }

    @Test("counts right under many committers at once", arguments: StoreKind.allCases)
    func concurrentCommits(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let seen = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        var seen: [Int] = []
                        for _ in 0..<20 {
                            var transaction = Transaction()
                            transaction.add(Key("n"), 1)
                            guard case .committed(_, let counters) = try await store.commit(transaction) else {
                                throw TestFailure()
                            }
                            seen += counters
                        }
                        return seen
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(seen.sorted() == Array(1...320))
        }
    }

    @Test("keeps a snapshot over several ranges while others write", arguments: StoreKind.allCases)
    func snapshots(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for number in 1...200 {
                        var transaction = Transaction()
                        transaction.put(Key("a", 1), Array("\(number)".utf8))
                        transaction.put(Key("b", 1), Array("\(number)".utf8))
                        _ = try await store.commit(transaction)
                    }
                }
                for _ in 0..<300 {
                    let rows = try await store.read([KeyRange(prefix: Key("a")), KeyRange(prefix: Key("b"))])
                    #expect(rows[0].map(\.value) == rows[1].map(\.value))
                }
                try await group.waitForAll()
            }
        }
    }

    @Test(
        "takes keys, values and transactions up to the limits and refuses more by name", arguments: StoreKind.allCases)
    func limits(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            func code(_ key: Int, _ value: Int, times: Int = 1, isLarge: Bool = false) async -> String? {
                var transaction = Transaction()
                transaction.isLarge = isLarge
                for time in 0..<times {
                    transaction.put(
                        Key(bytes: [UInt8](repeating: UInt8(time + 1), count: key)), [UInt8](repeating: 1, count: value)
                    )
                }
                return await failureCode { _ = try await store.commit(transaction) }
            }
            #expect(await code(2_048, 100_000) == nil)
            let largest = try await store.get(Key(bytes: [UInt8](repeating: 1, count: 2_048)))
            #expect(largest?.value.count == 100_000)
            #expect(await code(2_049, 1) == "store.keyTooLong")
            #expect(await code(1, 100_001) == "store.valueTooLarge")
            #expect(await code(1_000, 99_000, times: 10) == nil)
            #expect(await code(1_001, 99_000, times: 10) == "store.transactionTooLarge")
            #expect(await code(1_000, 99_000, times: 100, isLarge: true) == nil)
            #expect(await code(1_001, 99_000, times: 100, isLarge: true) == "store.transactionTooLarge")
        }
    }

    @Test("fails with store.closed once it is closed", arguments: StoreKind.allCases)
    func closed(_ kind: StoreKind) async throws {
        try await withStore(kind) { store in
            await store.close()
            #expect(await failureCode { try await store.put(Key("a"), "x") } == "store.closed")
            #expect(await failureCode { _ = try await store.get(Key("a")) } == "store.closed")
            for await _ in store.watch([Key("a")]) { Issue.record("a closed store gives no hints") }
        }
    }
}

struct TestFailure: Error {}
