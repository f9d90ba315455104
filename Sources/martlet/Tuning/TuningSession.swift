internal import Base
internal import HTTP
internal import Tuning

/// Has the server run experiments, which end when this program does.
struct TuningSession: Sendable {
    private static let path = "/_martlet/lambda/tune"
    private let client: AWSClient
    private let key: String

    /// - Throws: `CommandFailure` where the server is another machine's or another user's.
    static func open(_ client: AWSClient) async throws -> TuningSession {
        guard let key = try await client.localKey(at: path, file: "/lambda/tune-key") else {
            throw CommandFailure(
                "experiments are for the user of the server at \(client.settings.endpoint), on its machine")
        }
        return TuningSession(client: client, key: key)
    }

    /// - Parameter told: how many events have run, and how many there are at most.
    /// - Returns: the report.
    /// - Throws: `CommandFailure` that says why there is none.
    func run(_ plan: TuningPlan, on arn: String, _ told: (Int, Int) -> Void) async throws -> JSON {
        let path = "\(Self.path)/\(PercentEncoding.encode(arn))"
        let body = try await client.ownLines(path, headers: [("X-Martlet-Key", key)], body: plan.json.bytes)
        var rest: [UInt8] = []
        for try await chunk in body {
            rest += chunk
            guard rest.count <= LimitsClient.responseBytes else { break }
            while let end = rest.firstIndex(of: 10) {
                let line = try JSON(parsing: Array(rest[..<end]))
                rest.removeFirst(end + 1)
                if let report = line["report"] { return report }
                if let message = line["message"]?.string {
                    Terminal.endProgress()
                    Terminal.note(LogText.lines(line["log"]?.string ?? ""))
                    throw CommandFailure(Terminal.foreign(message))
                }
                told(Int(line["done"]?.integer ?? 0), Int(line["most"]?.integer ?? 0))
            }
        }
        throw CommandFailure("the experiment ended without a report: the server stops")
    }

    /// What those who act as a role did to others since the server's start, or tried to, as actions; what only reads,
    /// and what writes logs, metrics and traces, is not among it.
    /// - Returns: nil where nobody was seen to call anything.
    func effects(of role: String) async throws -> [String]? {
        let decisions = try await client.page("/_martlet/decisions")?.array ?? []
        let actions = decisions.filter { $0["principal"]?.string == role }.compactMap { $0["action"]?.string }
        guard !actions.isEmpty else { return nil }
        return Set(actions.filter { !Self.isHarmless($0) }).sorted()
    }

    private static let observing = [
        "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "xray:PutTraceSegments",
        "xray:PutTelemetryRecords", "cloudwatch:PutMetricData",
    ]

    private static func isHarmless(_ action: String) -> Bool {
        let parts = action.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return false }
        return observing.contains(action)
            || ["Get", "List", "Describe", "Head", "BatchGet", "Query", "Scan", "Filter"].contains {
                parts[1].hasPrefix($0)
            }
    }
}
