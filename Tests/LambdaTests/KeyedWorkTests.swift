import Base
import Synchronization
import Testing

@testable import Lambda

@Suite struct KeyedWorkTests {
    private struct Refused: Error {}

    private let clock = ManualClock()
    private let log = Log()

    /// What was done, and doors at which it waits.
    private final class Log: Sendable {
        private let lines = Mutex<[String]>([])
        var all: [String] { lines.withLock { $0 } }
        func add(_ line: String) { lines.withLock { $0.append(line) } }
    }

    private func play(_ body: (KeyedWork<KeyQueue<String>>) async throws -> Void) async throws {
        let background = Background()
        try await body(KeyedWork(KeyQueue(), clock: clock, background: background))
        await background.shutdown()
    }

    /// Lets time pass until something is so.
    private func pass(until condition: () -> Bool) async throws {
        for _ in 0..<10_000 {
            if condition() { return }
            for _ in 0..<10 { await Task.yield() }
            clock.advance(by: .seconds(1))
        }
        Issue.record("it never came about")
    }

    @Test("what is wanted while a key is worked at is done once, after it")
    func order() async throws {
        try await play { work in
            let (door, opener) = AsyncStream<Void>.makeStream()
            work.begin("a") { [log] in
                log.add("first")
                for await _ in door { break }
            }
            try await pass { log.all == ["first"] }
            for number in 1...3 { work.begin("a") { [log] in log.add("again \(number)") } }
            work.begin("b") { [log] in log.add("other") }
            try await pass { log.all.contains("other") }
            #expect(log.all == ["first", "other"])
            opener.yield()
            await work.settled("a")
            #expect(log.all == ["first", "other", "again 3"])
            await work.settled("nobody's")
        }
    }

    @Test("who waits for a key goes on when the work is stopped, and nothing begins after it")
    func stop() async throws {
        try await play { work in
            let (door, opener) = AsyncStream<Void>.makeStream()
            work.begin("a") { for await _ in door { break } }
            async let waits: Void = work.settled("a")
            for _ in 0..<100 { await Task.yield() }
            work.stop()
            await waits
            opener.yield()
            work.begin("b") { [log] in log.add("too late") }
            for _ in 0..<100 { await Task.yield() }
            #expect(log.all.isEmpty)
        }
    }

    @Test("work that has failed is done again later, and what nobody has begun is found")
    func secondTries() async throws {
        try await play { work in
            work.again("a") { [log] in log.add("again") }
            #expect(log.all.isEmpty)
            try await pass { log.all == ["again"] }
            let found = Mutex(["lost"])
            work.watch {
                found.withLock { found in
                    defer { found = [] }
                    return found
                }
            } start: { [log] key in
                work.begin(key) { log.add(key) }
            }
            try await pass { log.all == ["again", "lost"] }
        }
    }
}
