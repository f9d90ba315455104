internal import Base
internal import ServiceCalls
internal import Synchronization

/// Says in the server's log where an event is lost: its target refused it, and no dead-letter queue takes it. Of each
/// target once in a while, with how many were lost since.
final class LossLog: Sendable {
    private struct Told {
        var at: Instant
        var silent = 0
    }

    private let clock: any Clock
    private let report: @Sendable (String) -> Void
    private let told = Mutex<[LaneName: Told]>([:])

    init(clock: any Clock, report: @escaping @Sendable (String) -> Void) { (self.clock, self.report) = (clock, report) }

    func note(_ failure: DeliveryFailure, _ lane: LaneName) {
        let now = clock.now
        let silent = told.withLock { told -> Int? in
            if let last = told[lane], last.at + LimitsEventBridge.lossPause > now {
                told[lane]?.silent += 1
                return nil
            }
            if told.count >= LimitsEventBridge.lossesRemembered, told[lane] == nil {
                told = told.filter { $0.value.at + LimitsEventBridge.lossPause > now }
                guard told.count < LimitsEventBridge.lossesRemembered else { return nil }
            }
            let silent = told[lane]?.silent ?? 0
            told[lane] = Told(at: now)
            return silent
        }
        guard let silent else { return }
        let reason = failure.message.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        report(
            "EventBridge: an event is lost: the target \(lane.target) of the rule \(lane.rule.arn) refused it: "
                + "\(failure.code): \(String(String.UnicodeScalarView(reason)))"
                + (silent > 0 ? " (and \(silent) more since the last such line)" : ""))
    }
}
