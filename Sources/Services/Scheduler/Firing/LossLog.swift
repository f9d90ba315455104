internal import Base
internal import ServiceCalls
internal import Synchronization

/// Says in the server's log where a call of a schedule is lost: it failed for good, and no dead-letter queue takes it.
/// Of each schedule once in a while, with how many were lost since.
final class LossLog: Sendable {
    private struct Told {
        var at: Instant
        var silent = 0
    }

    private let clock: any Clock
    private let report: @Sendable (String) -> Void
    private let told = Mutex<[ScheduleReference: Told]>([:])

    init(clock: any Clock, report: @escaping @Sendable (String) -> Void) { (self.clock, self.report) = (clock, report) }

    /// - Parameter isDeadLetter: whether it was the dead-letter queue that refused.
    func note(_ failure: DeliveryFailure, _ delivery: Delivery, isDeadLetter: Bool = false) {
        let now = clock.now
        let schedule = delivery.schedule
        let silent = told.withLock { told -> Int? in
            if let last = told[schedule], last.at + LimitsScheduler.lossPause > now {
                told[schedule]?.silent += 1
                return nil
            }
            if told.count >= LimitsScheduler.lossesRemembered, told[schedule] == nil {
                told = told.filter { $0.value.at + LimitsScheduler.lossPause > now }
                guard told.count < LimitsScheduler.lossesRemembered else { return nil }
            }
            let silent = told[schedule]?.silent ?? 0
            told[schedule] = Told(at: now)
            return silent
        }
        guard let silent else { return }
        let reason = failure.message.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        report(
            "Scheduler: a call of \(schedule.arn) is lost: \(isDeadLetter ? "the dead-letter queue" : "the target") "
                + "refused it: \(failure.code): \(String(String.UnicodeScalarView(reason)))"
                + (silent > 0 ? " (and \(silent) more since the last such line)" : ""))
    }
}
