internal import Base
internal import ServiceCalls
internal import Synchronization

/// Says in the server's log where a message is lost: it was refused, and no dead-letter queue takes it. Of each
/// subscription once in a while, with how many were lost since.
final class LossLog: Sendable {
    private struct Told {
        var at: Instant
        var silent = 0
    }

    private let clock: any Clock
    private let report: @Sendable (String) -> Void
    private let told = Mutex<[String: Told]>([:])

    init(clock: any Clock, report: @escaping @Sendable (String) -> Void) { (self.clock, self.report) = (clock, report) }

    /// - Parameter isDeadLetter: whether it was the dead-letter queue that refused.
    func note(_ failure: DeliveryFailure, _ subscription: StoredSubscription, isDeadLetter: Bool = false) {
        let now = clock.now
        let silent = told.withLock { told -> Int? in
            if let last = told[subscription.arn], last.at + LimitsSNS.lossPause > now {
                told[subscription.arn]?.silent += 1
                return nil
            }
            if told.count >= LimitsSNS.lossesRemembered, told[subscription.arn] == nil {
                told = told.filter { $0.value.at + LimitsSNS.lossPause > now }
                guard told.count < LimitsSNS.lossesRemembered else { return nil }
            }
            let silent = told[subscription.arn]?.silent ?? 0
            told[subscription.arn] = Told(at: now)
            return silent
        }
        guard let silent else { return }
        let reason = failure.message.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        report(
            "SNS: a message of \(subscription.reference.topic.arn) is lost: "
                + "\(isDeadLetter ? "the dead-letter queue" : "the endpoint") of the subscription \(subscription.arn) "
                + "refused it: \(failure.code): \(String(String.UnicodeScalarView(reason)))"
                + (silent > 0 ? " (and \(silent) more since the last such line)" : ""))
    }
}
