package import Base
internal import Synchronization

/// Runs every task of a simulation on one thread, in an order that the seed decides: of the jobs that could run it
/// takes one by chance, so that each seed is another interleaving and the same seed the same one.
package final class SimulatedExecutor: TaskExecutor {
    private struct State {
        var jobs: [UnownedJob] = []
        var steps = 0
        /// Of all choices so far, so that two runs that differ anywhere differ here.
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    }

    private let state = Mutex(State())
    private let chance: any Randomness

    package init(chance: any Randomness) { self.chance = chance }

    /// How many jobs have run, and what was chosen.
    package var progress: (steps: Int, digest: UInt64) { state.withLock { ($0.steps, $0.digest) } }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        state.withLock { $0.jobs.append(job) }
    }

    /// Runs one job.
    /// - Returns: false where none can run.
    func step() -> Bool {
        let job = state.withLock { state -> UnownedJob? in
            guard !state.jobs.isEmpty else { return nil }
            let index = Int(chance.next() % UInt64(state.jobs.count))
            state.steps += 1
            for number in [UInt64(index), UInt64(state.jobs.count)] {
                state.digest = (state.digest ^ number) &* 0x0000_0100_0000_01B3
            }
            return state.jobs.remove(at: index)
        }
        guard let job else { return false }
        job.runSynchronously(on: asUnownedTaskExecutor())
        return true
    }
}
