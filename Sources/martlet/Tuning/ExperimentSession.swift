internal import Base
internal import HTTP
internal import Tuning

/// Has the server run experiments, which end when this program does.
struct ExperimentSession: Sendable {
    private static let path = "/_martlet/lambda/experiments"
    private let client: AWSClient
    private let key: String

    /// - Throws: `CommandFailure` where the server is another machine's or another user's.
    static func open(_ client: AWSClient) async throws -> ExperimentSession {
        guard let key = try await client.localKey(at: path, file: "/lambda/experiment-key") else {
            throw CommandFailure(
                "experiments are for the user of the server at \(client.settings.endpoint), on its machine")
        }
        return ExperimentSession(client: client, key: key)
    }

    /// - Parameter told: how many events have run, and how many there are at most.
    /// - Returns: the report.
    /// - Throws: `CommandFailure` that says why there is none.
    func tune(_ plan: TuningPlan, on arn: String, _ told: (Int, Int) -> Void) async throws -> JSON {
        try await run("tune", plan.json, on: arn, told)
    }

    /// - Parameter told: how many rounds of starts there were, and how many there are.
    /// - Returns: the report.
    /// - Throws: `CommandFailure` that says why there is none.
    func cold(_ plan: ColdPlan, on arn: String, _ told: (Int, Int) -> Void) async throws -> JSON {
        try await run("cold", plan.json, on: arn, told)
    }

    private func run(_ kind: String, _ plan: JSON, on arn: String, _ told: (Int, Int) -> Void) async throws -> JSON {
        let path = "\(Self.path)/\(kind)/\(PercentEncoding.encode(arn))"
        let body = try await client.ownLines(path, headers: [("X-Martlet-Key", key)], body: plan.bytes)
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

    /// Asks whether what a function does to others may be done again, unless it was not seen to do anything; one event
    /// shows that where nothing of it was seen yet.
    /// - Parameter most: the events that may do it.
    /// - Throws: where the user does not want it, or can't be asked.
    func ask(_ function: ExperimentFunction, probe: TuningPlan, most: Int) async throws {
        var effects = try await effects(of: function.role)
        if effects?.isEmpty ?? true {
            // Nothing was seen yet, or other events did less.
            _ = try await tune(probe, on: function.arn) { _, _ in }
            effects = try await self.effects(of: function.role)
        }
        guard let effects, !effects.isEmpty else { return }
        let told =
            "the function's role was seen to use \(Terminal.list(effects)), and up to \(most) events may do so again"
        guard Terminal.isAsked else { throw CommandFailure("\(told): add --yes where that may be") }
        guard Terminal.ask("Warning: \(told). Go on?") else { throw CommandFailure("not wanted") }
    }

    /// What those who act as a role did to others since the server's start, or tried to, as actions; what only reads,
    /// and what writes logs, metrics and traces, is not among it.
    /// - Returns: nil where nobody was seen to call anything.
    private func effects(of role: String) async throws -> [String]? {
        let decisions = try await client.page("/_martlet/decisions")?.array ?? []
        let actions = decisions.filter { $0["principal"]?.string == role }.compactMap { $0["action"]?.string }
        guard !actions.isEmpty else { return nil }
        return Set(actions.filter { !Self.isHarmless($0) }).sorted()
    }

    // MARK: - Plans

    /// A file with an event, or several.
    static func read(_ file: String) throws -> JSON {
        do {
            return try JSON(parsing: try FileContent.read(file, limit: LimitsTuning.planBytes))
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("\(file) is no JSON: \(error)")
        }
    }

    /// Says of a plan that is none what would be right.
    static func planned<Value>(_ make: () throws -> Value) throws -> Value {
        do { return try make() } catch let failure as Failure where failure.code == "tuning.plan" {
            throw CommandFailure(failure.message)
        }
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
