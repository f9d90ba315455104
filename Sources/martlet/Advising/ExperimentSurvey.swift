internal import Advice
internal import Base
internal import Tuning

/// Measures the functions of an application that events were recorded of, by experiments that run these again.
struct ExperimentSurvey: Sendable {
    /// Events of each size, and cold starts.
    private static let invokes = 15
    private static let starts = 8

    private let client: AWSClient
    private let session: ExperimentSession
    private let mayHaveEffects: Bool

    /// - Parameter mayHaveEffects: whether it is known that what functions do to others may be done again.
    init(_ client: AWSClient, mayHaveEffects: Bool) async throws {
        (self.client, self.mayHaveEffects) = (client, mayHaveEffects)
        session = try await ExperimentSession.open(client)
    }

    /// A function that fails in an experiment is told of, and the others are measured.
    func add(to application: inout Application) async throws {
        defer { Terminal.endProgress() }
        for index in application.functions.indices where !application.functions[index].runs.isEmpty {
            let function = application.functions[index]
            do {
                application.functions[index].measured = try await measured(function)
            } catch let failure as CommandFailure {
                Terminal.endProgress()
                Terminal.note("\(Terminal.foreign(function.name)) was not measured: \(failure)")
            }
        }
    }

    private func measured(_ function: Application.Function) async throws -> Application.Measured {
        let sizes = Set(LimitsTuning.sizes + [function.memoryMB]).sorted()
        let (tuning, cold) = try ExperimentSession.planned {
            (
                try TuningPlan(sizes: sizes, invokes: Self.invokes),
                try ColdPlan(starts: Self.starts, remedies: [.laterImports])
            )
        }
        if !mayHaveEffects {
            try await session.ask(
                try await ExperimentFunction(function.arn, qualifier: nil, stack: nil, client),
                probe: try tuning.probe(memoryMB: function.memoryMB),
                most: sizes.count * Self.invokes + cold.mostEvents)
        }
        let name = Terminal.foreign(function.name)
        let tuned = try await session.tune(tuning, on: function.arn) { done, most in
            Terminal.progress("\(name): \(done) of at most \(most) events")
        }
        let started = try await session.cold(cold, on: function.arn) { done, most in
            Terminal.progress("\(name): \(done) of \(most) rounds of starts")
        }
        return Application.Measured(tuning: tuned, cold: started)
    }
}
