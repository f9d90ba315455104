internal import Base
internal import Synchronization

/// Tells environments of an experiment from those that are used: they are nobody else's, log nothing, are not billed
/// and not traced. What their runs took is told here.
final class Trial: RunTally {
    let id: String
    private let reports = Mutex<[String: ReportLine]>([:])

    init(_ randomness: any Randomness) { id = "trial-" + randomness.uuid() }

    func add(_ report: ReportLine) { reports.withLock { $0[report.requestID] = report } }

    /// What an event's run took, once; nil where the function never got it.
    func take(_ requestID: String) -> ReportLine? { reports.withLock { $0.removeValue(forKey: requestID) } }
}

extension Trial: Hashable {
    static func == (left: Trial, right: Trial) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
