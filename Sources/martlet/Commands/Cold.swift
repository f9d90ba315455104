internal import ArgumentParser
internal import Base
internal import Platform
internal import Tuning

/// `martlet cold`: where a function's cold starts go, and what would make them shorter.
struct Cold: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say where a function's cold starts go, and what makes them shorter.",
        discussion: """
            The function is started again and again, in environments that are made for that alone and with its role: \
            what it does to tables, queues and others is done. What may help is measured by starting the function so. \
            The function itself, its log and its bill stay as they are.
            """)

    @Argument(help: "The function's name or ARN, or its logical id in a stack; name:qualifier for a version or alias.")
    var name: String
    @Option(help: "A version or an alias; $LATEST where nothing is said.") var qualifier: String?
    @Option(help: "The stack that the logical id is of.") var stack: String?
    @Option(help: "How often each kind of start is measured.") var starts = LimitsStarts.starts
    @Option(help: "A file with the event, JSON; - reads standard input. The last ones, or {}, where nothing is said.")
    var event: String?
    @Option(help: "A file with several events: [{…}, …].") var events: String?
    @Option(
        name: .customLong("try"), parsing: .upToNextOption,
        help:
            "What is tried: \(ColdPlan.Remedy.allCases.map(\.rawValue).joined(separator: ", ")); all where nothing is said."
    )
    var remedies: [String] = []
    @Option(name: .customLong("expect"), help: "The type of an error that is no failure. May be repeated.")
    var expectedErrors: [String] = []
    @Flag(help: "Do not ask whether what the function does to others may be done.") var yes = false
    @Flag(help: "As JSON.") var json = false
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard event == nil || events == nil else {
            throw ValidationError("--event is one, --events are several: give one of them")
        }
        for name in remedies where ColdPlan.Remedy(rawValue: name) == nil {
            throw ValidationError(
                "--try \(name): there are \(ColdPlan.Remedy.allCases.map(\.rawValue).joined(separator: ", "))")
        }
    }

    func run() async throws {
        let plan = try ExperimentSession.planned { try self.plan() }
        try await AWSClient.with(connection) { client in
            let function = try await ExperimentFunction(name, qualifier: qualifier, stack: stack, client)
            let session = try await ExperimentSession.open(client)
            if !yes {
                try await session.ask(
                    function, probe: try plan.probe(memoryMB: function.memoryMB), most: plan.mostEvents)
            }
            defer { Terminal.endProgress() }
            let report = try await session.cold(plan, on: function.arn) { done, most in
                Terminal.progress("\(done) of \(most) rounds of starts")
            }
            Terminal.endProgress()
            await client.leave(report, .cold, of: function.arn)
            if json { Terminal.line(report.pretty) } else { ColdTable(report).show() }
        }
    }

    private func plan() throws -> ColdPlan {
        let tried = remedies.isEmpty ? ColdPlan.Remedy.allCases : remedies.compactMap { ColdPlan.Remedy(rawValue: $0) }
        return try ColdPlan(
            starts: starts, events: try given(), remedies: tried, expectedErrors: Set(expectedErrors))
    }

    private func given() throws -> [JSON] {
        if let event { return [try ExperimentSession.read(event)] }
        guard let events else { return [] }
        guard let list = try ExperimentSession.read(events).array, !list.isEmpty else {
            throw ValidationError("\(events): write [{…}, …]")
        }
        return list
    }
}
