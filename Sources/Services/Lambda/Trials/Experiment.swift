internal import Base
internal import ServiceKit
internal import Wire

/// What is measured on a function as long as somebody reads of it.
protocol Experiment: AnyObject, Sendable {
    /// Goes on by a round.
    /// - Returns: nil behind the report.
    /// - Throws: where the function fails in a way that is not expected.
    func next() async throws -> ExperimentStep?

    /// Ends its environments; no round follows.
    func end()
}

/// What is told after a round.
enum ExperimentStep: Sendable {
    case progress(done: Int, most: Int)
    case report(JSON)
}

/// An event's way through the function.
struct TrialRun: Sendable {
    let report: ReportLine
    /// Whether it ended in an error that was expected.
    let isError: Bool
}

/// Why an experiment has no result: the function failed in a way that was not expected.
struct TrialFailure: Error {
    enum Cause: Sendable {
        /// The function had more to keep than its memory holds.
        case outOfMemory
        /// Any other error of its own.
        case function
        /// What is not its own.
        case other
    }

    let message: String
    /// The end of that event's log.
    let log: String
    let cause: Cause

    init(message: String, log: String, cause: Cause = .other) {
        (self.message, self.log, self.cause) = (message, log, cause)
    }

    /// - Parameters:
    ///   - error: as the function said it.
    ///   - place: ` at 128 MB`.
    init(of error: JSON, at place: String = "", log: String, cause: Cause) {
        let told = error["errorMessage"]?.string ?? String(decoding: error.bytes, as: UTF8.self)
        let type = error["errorType"]?.string.map { "\($0): " } ?? ""
        self.init(message: "the function failed\(place) with \(type)\(told)", log: log, cause: cause)
    }

    /// What is told of any failure of an experiment.
    static func text(_ error: any Error) -> String {
        switch error {
        case let fault as Fault: fault.message
        case let failure as Failure: failure.message
        case let failure as TrialFailure: failure.message
        case let failure as LaunchFailure: "the function's program can't be started: \(failure.path): \(failure.reason)"
        default: "\(error)"
        }
    }
}
