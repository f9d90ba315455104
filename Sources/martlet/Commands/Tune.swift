internal import ArgumentParser
internal import Base
internal import Platform
internal import Tuning

/// `martlet tune`: measures a function at several sizes of memory, and says which one is best.
struct Tune: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure a function at several sizes of memory, and recommend one.",
        discussion: """
            Events really run, in environments that are made for that alone and with the function's role: what the \
            function does to tables, queues and others is done. The function itself, its log and its bill stay as \
            they are. It ends early where more events would change nothing.
            """)

    @Argument(help: "The function's name or ARN, or its logical id in a stack; name:qualifier for a version or alias.")
    var name: String?
    @Option(help: "A version or an alias; $LATEST where nothing is said.") var qualifier: String?
    @Option(help: "The stack that the logical id is of.") var stack: String?
    @Option(help: "The sizes in MB, with commas: 128,256,512.") var memory: String?
    @Option(help: "The most events of each size, and of each start.") var invokes = LimitsTuning.invokes
    @Flag(help: "Which environments events meet: new ones, ready ones, or each in turn.") var starts = Starts.both
    @Option(help: "What counts: cost, speed or balanced.") var strategy = "cost"
    @Option(help: "The cost's share in balanced, 0 to 1; the rest is the time's.") var weight = TuningStrategy
        .evenWeight
    @Option(help: "A file with the event, JSON; - reads standard input. The last ones, or {}, where nothing is said.")
    var event: String?
    @Option(help: #"A file with several: [{"event": {…}, "weight": 3}, …]."#) var events: String?
    @Option(help: "How many events of a size run at one time.") var parallel = 1
    @Option(name: .customLong("expect"), help: "The type of an error that is no failure. May be repeated.")
    var expectedErrors: [String] = []
    @Flag(help: "Run all events, also where they would change nothing.") var thorough = false
    @Flag(help: "Do not ask whether what the function does to others may be done.") var yes = false
    @Option(help: "Write the size into this template, or into that of this folder.") var apply: String?
    @Option(help: "A file with the input of the power-tuning state machine; its output is printed.") var input: String?
    @Flag(help: "As JSON.") var json = false
    @OptionGroup var connection: ConnectionOptions

    /// Which environments events meet.
    enum Starts: String, EnumerableFlag {
        case cold, warm, both

        var all: [TuningPlan.Start] { TuningPlan.Start.allCases.filter { self == .both || $0.rawValue == rawValue } }
    }

    func validate() throws {
        guard name == nil || input == nil else {
            throw ValidationError("name the function, or give --input, which names it: not both")
        }
        guard name != nil || input != nil else {
            throw ValidationError("name the function, or give --input, which names it")
        }
        guard event == nil || events == nil else {
            throw ValidationError("--event is one, --events are several: give one of them")
        }
    }

    func run() async throws {
        if let input {
            let document = try ExperimentSession.planned { try PowerTuningDocument(try ExperimentSession.read(input)) }
            try await tune(document.function, document.plan, document)
        } else if let name {
            try await tune(name, try ExperimentSession.planned { try plan() }, nil)
        }
    }

    private func tune(_ name: String, _ plan: TuningPlan, _ document: PowerTuningDocument?) async throws {
        try await AWSClient.with(connection) { client in
            let function = try await ExperimentFunction(name, qualifier: qualifier, stack: stack, client)
            let template = try await template(document, function, client)
            let session = try await ExperimentSession.open(client)
            if !yes {
                // The largest size has enough memory where any has.
                let probed = max(function.memoryMB, plan.sizes.last ?? 0)
                try await session.ask(function, probe: try plan.probe(memoryMB: probed), most: plan.mostEvents)
            }
            defer { Terminal.endProgress() }
            let report = try await session.tune(plan, on: function.arn) { done, most in
                Terminal.progress("\(done) of at most \(most) events")
            }
            Terminal.endProgress()
            await client.leave(report, .tune, of: function.arn)
            if let document {
                guard let output = document.output(of: report) else { throw Self.unsure(report) }
                Terminal.line(output.pretty)
            } else if json {
                Terminal.line(report.pretty)
            } else {
                TuningTable(report).show()
            }
            guard let template else { return }
            guard let size = report["recommendation"]?["memoryMB"]?.integer else { throw Self.unsure(report) }
            try template.write(Int(size))
        }
    }

    private static func unsure(_ report: JSON) -> CommandFailure {
        CommandFailure("no size is recommended: \(report["recommendation"]?["reason"]?.string ?? "")")
    }

    /// The template that is to be changed, found before anything runs.
    private func template(
        _ document: PowerTuningDocument?, _ function: ExperimentFunction, _ client: AWSClient
    ) async throws -> TemplateMemory? {
        guard let apply else {
            guard document?.appliesSize != true else {
                throw CommandFailure("autoOptimize changes a template here: name it with --apply")
            }
            return nil
        }
        return try TemplateMemory(apply, logicalID: try await function.logicalID(client))
    }

    // MARK: - The plan

    private func plan() throws -> TuningPlan {
        try TuningPlan(
            sizes: try sizes(), invokes: invokes, starts: starts.all,
            strategy: try TuningStrategy(strategy, weight: weight), payloads: try payloads(), atOnce: parallel,
            expectedErrors: Set(expectedErrors), isThorough: thorough)
    }

    private func sizes() throws -> [Int] {
        guard let memory else { return LimitsTuning.sizes }
        return try memory.split(separator: ",", omittingEmptySubsequences: false).map { text in
            guard let size = Int(text) else {
                throw ValidationError("--memory \(memory): write sizes in MB, 128,256,512")
            }
            return size
        }
    }

    private func payloads() throws -> [TuningPlan.Payload] {
        if let event { return [TuningPlan.Payload(event: try ExperimentSession.read(event))] }
        guard let events else { return [] }
        let list = try ExperimentSession.read(events).array ?? []
        let read = list.compactMap { TuningPlan.Payload($0) }
        guard !read.isEmpty, read.count == list.count else {
            throw ValidationError(#"\#(events): write [{"event": {…}, "weight": 3}, …]"#)
        }
        return read
    }

}
