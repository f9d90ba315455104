package import Base
internal import Synchronization

/// What happened in a run, a line each, with the machine's time and the count of steps.
package final class Trace: Sendable {
    private let clock: any Clock
    private let executor: SimulatedExecutor
    private let began: Instant
    private let kept = Mutex<[String]>([])

    package init(clock: any Clock, executor: SimulatedExecutor) {
        (self.clock, self.executor, began) = (clock, executor, clock.now)
    }

    package var lines: [String] { kept.withLock { $0 } }

    /// - Parameter who: a client, a function, the disk.
    package func note(_ who: String, _ text: @autoclosure () -> String) {
        let milliseconds = (clock.now - began).inNanoseconds / 1_000_000
        let line = "\(milliseconds) ms #\(executor.progress.steps) \(who): \(text())"
        kept.withLock { $0.append(line) }
    }
}
