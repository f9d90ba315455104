import Base

@testable import Simulation

/// A function that never fails but when it says so.
struct Part: Program {
    let run: @Sendable (JSON, SimulatedSandbox) async -> ProgramOutcome

    func began(_ event: ProgramEvent) {}
    func failedToStart() {}
    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        await run((try? JSON(parsing: event.payload)) ?? .null, sandbox)
    }
    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {}
}
