import Synchronization
import Testing

@testable import Base

struct AdjustableClockTests {
    private let machine = ManualClock()

    @Test("it shows the machine's time until somebody changes it")
    func untouched() {
        let clock = AdjustableClock(over: machine)
        #expect(clock.now == machine.now)
        machine.advance(by: .seconds(5))
        #expect(clock.now == machine.now)
    }

    @Test("an advance moves it forward by so much, and again by more")
    func advances() throws {
        let clock = AdjustableClock(over: machine)
        try clock.change(.advance(.seconds(900)))
        try clock.change(.advance(.seconds(60)))
        #expect(clock.now - machine.now == .seconds(960))
    }

    @Test("with a rate of 60 a second is a minute, and what was gained stays")
    func rates() throws {
        let clock = AdjustableClock(over: machine)
        let began = clock.now
        try clock.change(.rate(60))
        machine.advance(by: .seconds(2))
        #expect(clock.now - began == .seconds(120))
        try clock.change(.rate(1))
        machine.advance(by: .seconds(2))
        #expect(clock.now - began == .seconds(122))
    }

    @Test(
        "it is never moved back, nor beyond what an instant holds",
        arguments: [
            AdjustableClock.Change.advance(.seconds(-1)), .advance(.seconds(400_000_000)), .rate(0.5), .rate(0),
            .rate(.nan), .rate(100_000),
        ])
    func bounds(_ change: AdjustableClock.Change) {
        let clock = AdjustableClock(over: machine)
        #expect(throws: Failure.self) { try clock.change(change) }
        #expect(clock.now == machine.now)
    }

    @Test("a fast clock stops before the last instant")
    func latest() throws {
        let clock = AdjustableClock(over: machine)
        try clock.change(.rate(86_400))
        machine.advance(by: .seconds(86_400 * 365))
        #expect(clock.now == LimitsClock.latest)
    }

    @Test("a setting goes on after a restart, with the time between")
    func restores() throws {
        let kept = Mutex<AdjustableClock.Setting?>(nil)
        let first = AdjustableClock(over: machine)
        try first.change(.advance(.seconds(900))) { setting in kept.withLock { $0 = setting } }
        machine.advance(by: .seconds(30))
        let second = AdjustableClock(over: machine, setting: kept.withLock { $0 })
        #expect(second.now == first.now)
    }

    @Test("what can't be kept does not count")
    func unkept() {
        let clock = AdjustableClock(over: machine)
        let full = Failure(code: "clock.full", message: "full", stage: "write")
        #expect(throws: Failure.self) {
            try clock.change(.advance(.seconds(5))) { _ throws(Failure) in throw full }
        }
        #expect(clock.now == machine.now)
    }

    @Test("a sleeper wakes when an advance passes its time, and sleeps on when it does not")
    func sleepers() async throws {
        let clock = AdjustableClock(over: machine)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await clock.sleep(for: .seconds(900)) }
            while machine.sleeperCount < 1 { await Task.yield() }
            try clock.change(.advance(.seconds(899)))
            // The old timer goes, and a new one for the last second comes.
            while machine.nextDeadline != machine.now + .seconds(1) { await Task.yield() }
            try clock.change(.advance(.seconds(1)))
            try await group.waitForAll()
        }
        #expect(machine.sleeperCount == 0)
    }

    @Test("with a rate, sleepers wake by the machine's earlier time")
    func scaledSleeper() async throws {
        let clock = AdjustableClock(over: machine)
        try clock.change(.rate(60))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await clock.sleep(for: .seconds(600)) }
            while machine.sleeperCount < 1 { await Task.yield() }
            #expect(machine.nextDeadline == machine.now + .seconds(10))
            machine.advance(by: .seconds(10))
            try await group.waitForAll()
        }
    }

    @Test("a cancelled sleeper leaves at once and nothing of it stays")
    func cancelled() async {
        let clock = AdjustableClock(over: machine)
        await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                do {
                    try await clock.sleep(for: .seconds(10))
                    return false
                } catch {
                    return error is CancellationError
                }
            }
            while machine.sleeperCount < 1 { await Task.yield() }
            group.cancelAll()
            #expect(await group.next() == true)
        }
        #expect(machine.sleeperCount == 0)
    }
}
