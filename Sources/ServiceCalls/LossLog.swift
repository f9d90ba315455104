package import Base
internal import Synchronization

/// Says in the server's log where something is lost: it was refused, and no dead-letter queue takes it. Of each
/// subject (a subscription, a rule's target, a schedule) once in a while, with how many were lost since.
package final class LossLog: Sendable {
    private struct Told {
        var at: Instant
        var silent = 0
    }

    private static let pause = Duration.seconds(60)
    private static let mostRemembered = 1_000

    private let clock: any Clock
    private let report: @Sendable (String) -> Void
    private let told = Mutex<[String: Told]>([:])

    package init(clock: any Clock, report: @escaping @Sendable (String) -> Void) {
        (self.clock, self.report) = (clock, report)
    }

    /// - Parameters:
    ///   - subject: whose losses are counted together.
    ///   - what: the sentence up to who refused: `SNS: a message of TOPIC is lost: the endpoint of SUBSCRIPTION`.
    package func note(_ failure: DeliveryFailure, of subject: String, _ what: @autoclosure () -> String) {
        note(of: subject, "\(what()) refused it: \(failure.code): \(failure.message)")
    }

    /// - Parameter sentence: what is lost, and why.
    package func note(of subject: String, _ sentence: @autoclosure () -> String) {
        guard let silent = tell(subject, clock.now) else { return }
        let line = sentence().unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        report(
            String(String.UnicodeScalarView(line))
                + (silent > 0 ? " (and \(silent) more since the last such line)" : ""))
    }

    /// - Returns: how many were not told since the last time; nil where this one is not told either.
    private func tell(_ subject: String, _ now: Instant) -> Int? {
        told.withLock { told in
            if let last = told[subject], last.at + Self.pause > now {
                told[subject]?.silent += 1
                return nil
            }
            if told.count >= Self.mostRemembered, told[subject] == nil {
                told = told.filter { $0.value.at + Self.pause > now }
                guard told.count < Self.mostRemembered else { return nil }
            }
            let silent = told[subject]?.silent ?? 0
            told[subject] = Told(at: now)
            return silent
        }
    }
}
