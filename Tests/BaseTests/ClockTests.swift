import Synchronization
import Testing

@testable import Base

/// What tasks write down.
private final class Notes: Sendable {
    private let kept = Mutex<[Int]>([])
    var all: [Int] { kept.withLock { $0 } }
    func add(_ note: Int) { kept.withLock { $0.append(note) } }
}

struct ClockTests {
    @Test("sleepers wake when their time has come, and not before")
    func sleepers() async throws {
        let clock = ManualClock()
        let woken = Notes()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for seconds in [30, 10, 20] {
                group.addTask {
                    try await clock.sleep(for: .seconds(seconds))
                    woken.add(seconds)
                }
            }
            while clock.sleeperCount < 3 { await Task.yield() }
            clock.advance(by: .seconds(9))
            #expect(clock.sleeperCount == 3)
            clock.advance(by: .seconds(1))
            while woken.all.isEmpty { await Task.yield() }
            #expect(woken.all == [10])
            clock.advance(by: .seconds(60))
            try await group.waitForAll()
        }
        #expect(Set(woken.all) == [10, 20, 30])
    }

    @Test("a cancelled sleeper leaves at once")
    func cancelled() async {
        let clock = ManualClock()
        await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                do {
                    try await clock.sleep(for: .seconds(10))
                    return false
                } catch {
                    return error is CancellationError
                }
            }
            while clock.sleeperCount < 1 { await Task.yield() }
            group.cancelAll()
            #expect(await group.next() == true)
        }
        #expect(clock.sleeperCount == 0)
    }

    @Test("the same seed gives the same chance")
    func seeded() {
        let (first, second) = (SeededRandomness(seed: 7), SeededRandomness(seed: 7))
        #expect((0..<10).map { _ in first.uuid() } == (0..<10).map { _ in second.uuid() })
        #expect(first.token(8, from: "abc").allSatisfy("abc".contains))
    }

    @Test("background work is cancelled and awaited by the shutdown, and none begins after it")
    func background() async {
        let background = Background()
        let clock = ManualClock()
        let ended = Notes()
        background.start {
            do { try await clock.sleep(for: .seconds(1000)) } catch { ended.add(1) }
        }
        await background.shutdown()
        #expect(ended.all == [1])
        background.start { Issue.record("work began after the shutdown") }
        await background.shutdown()
    }
}
