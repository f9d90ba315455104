internal import Base
internal import Synchronization

/// What everything in a run has in common: time, chance, the plan, and whether faults happen now.
final class Surroundings: Sendable {
    private struct State {
        var isCalm = true
        var isFull = false
        var failures: [String] = []
        var reports: [String] = []
    }

    let plan: Plan
    let executor: SimulatedExecutor
    /// The machine's time, which jumps to the next timer when nothing can run.
    let machine: ManualClock
    /// The platform's.
    let clock: AdjustableClock
    /// When the run began, on the platform's clock.
    let began: Instant
    let chance: any Randomness
    let trace: Trace
    let background: Background
    private let state = Mutex(State())

    init(_ plan: Plan, seed: UInt64) {
        self.plan = plan
        let seeds = SeededRandomness(seed: seed)
        executor = SimulatedExecutor(chance: SeededRandomness(seed: seeds.next()))
        chance = SeededRandomness(seed: seeds.next())
        machine = ManualClock(now: Instant(seconds: 1_790_000_000))
        clock = AdjustableClock(over: machine)
        began = machine.now
        trace = Trace(clock: machine, executor: executor)
        background = Background(on: executor)
    }

    // MARK: - Faults

    var isCalm: Bool { state.withLock { $0.isCalm } }
    func calm(_ isCalm: Bool) { state.withLock { $0.isCalm = isCalm } }

    /// Whether the disk has no room.
    var isFull: Bool { state.withLock { $0.isFull } }
    func fill(_ isFull: Bool) { state.withLock { $0.isFull = isFull } }

    /// Whether a disturbance of the plan happens now.
    /// - Parameter chance: 0 … 1.
    func draws(_ disturbance: Plan.Disturbance, _ chance: Double) -> Bool {
        plan.has(disturbance) && !isCalm && self.chance.fraction < chance
    }

    // MARK: - Chance and time

    func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(chance.next() % UInt64(range.count)) }

    func happens(_ probability: Double) -> Bool { chance.fraction < probability }

    /// Waits for some time on the machine's clock; a waiter that is cancelled goes on at once.
    func pause(most: Duration) async {
        do {
            try await machine.sleep(for: .nanoseconds(Int64(chance.fraction * Double(most.inNanoseconds))))
        } catch {
            // Its caller looks whether it is cancelled.
        }
    }

    /// Waits for a time on the machine's clock; a waiter that is cancelled goes on at once.
    func wait(_ time: Duration) async {
        do { try await machine.sleep(for: time) } catch {
            // Its caller looks whether it is cancelled.
        }
    }

    // MARK: - Judgement

    var failures: [String] { state.withLock { $0.failures } }

    /// What servers have said in their logs.
    var reports: [String] { state.withLock { $0.reports } }

    func report(_ text: String) {
        trace.note("server", text)
        state.withLock { $0.reports.append(text) }
    }

    /// Whether servers say that they have died too often of one of these events, and so have given it up.
    func diedOf(_ requests: Set<String>) -> Bool {
        reports.contains { report in
            report.contains("the server has died") && requests.contains { report.contains($0) }
        }
    }

    /// A promise that was broken.
    func fail(_ text: String) {
        trace.note("checker", "FAILED: \(text)")
        state.withLock { $0.failures.append(text) }
    }
}
