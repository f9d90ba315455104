internal import Base
internal import Glibc
internal import Simulation
internal import Synchronization

/// Runs of plans under seeds, some of them side by side: each has one thread, and nothing in common with the others.
final class Runs: Sendable {
    struct Run: Sendable {
        let plan: Plan
        let seed: UInt64

        /// - Parameter size: nil leaves the plan its own.
        init(plan: Plan, seed: UInt64, size: Int?) {
            var plan = plan
            plan.size = size ?? plan.size
            (self.plan, self.seed) = (plan, seed)
        }
    }

    private struct Totals {
        var done = 0
        var broken = 0
        var steps = 0
        var events = 0
    }

    private let runs: [Run]
    private let clock = SystemClock()
    private let totals = Mutex(Totals())

    init(_ runs: [Run]) { self.runs = runs }

    /// - Returns: how many runs broke a promise, or found nothing where a defect was put in.
    func play(jobs: Int, showsTrace: Bool) async -> Int {
        let began = clock.now
        await withTaskGroup(of: Void.self) { group in
            for (index, run) in runs.enumerated() {
                if index >= jobs { await group.next() }
                group.addTask { self.play(run, index, showsTrace) }
            }
        }
        let totals = totals.withLock(\.self)
        if runs.count > 1 {
            let seconds = (clock.now - began).inNanoseconds / 1_000_000_000
            print(
                "\(totals.done) runs, \(totals.broken) broken: \(totals.events) events in \(totals.steps) steps, \(seconds) s"
            )
        }
        return totals.broken
    }

    private func play(_ run: Run, _ index: Int, _ showsTrace: Bool) {
        let outcome = Simulation.run(
            run.plan, seed: run.seed, folder: "/tmp/martlet-simulation.\(getpid()).\(index)")
        let isBroken = outcome.failures.isEmpty == run.plan.hasDefect
        let done = totals.withLock { totals in
            totals.done += 1
            totals.broken += isBroken ? 1 : 0
            totals.steps += outcome.steps
            totals.events += outcome.trace.count
            return totals.done
        }
        if showsTrace { print(outcome.trace.joined(separator: "\n")) }
        if isBroken || !outcome.failures.isEmpty && runs.count == 1 { return print(outcome.report) }
        print(
            "\(done)/\(runs.count) seed \(run.seed) \(run.plan.name): \(outcome.trace.count) events in \(outcome.steps) steps, "
                + "digest \(String(outcome.digest, radix: 16))")
    }
}
