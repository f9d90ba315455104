internal import Base
internal import Synchronization

/// Tells environments of an experiment from those that are used: they are nobody else's, log nothing, are not billed
/// and not traced. What their runs took is told here.
final class Trial: RunTally {
    let id: String
    /// What is to be told of its environment's start; nil where its events alone count.
    let watch: StartWatch?
    /// The names of the folders that its environments show in the place of the function's own; nil for those.
    let folders: [String]?
    private let reports = Mutex<[String: ReportLine]>([:])

    init(_ randomness: any Randomness, watch: StartWatch? = nil, folders: [String]? = nil) {
        id = "trial-" + randomness.uuid()
        (self.watch, self.folders) = (watch, folders)
    }

    func add(_ report: ReportLine) { reports.withLock { $0[report.requestID] = report } }

    /// What an event's run took, once; nil where the function never got it.
    func take(_ requestID: String) -> ReportLine? { reports.withLock { $0.removeValue(forKey: requestID) } }
}

extension Trial: Hashable {
    static func == (left: Trial, right: Trial) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
