internal import Base

/// The code of a simulated function.
protocol Program: Sendable {
    /// The function has got an event, and may never come to look at it.
    func began(_ event: ProgramEvent)
    /// A process of the function ends before it asks for its first event, or there is none.
    func failedToStart()
    /// - Throws: `FunctionCrash`, and `CancellationError` when it is killed.
    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome
    /// The outcome was sent.
    /// - Parameter isTaken: whether the platform has acknowledged it.
    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool)
}

struct ProgramEvent: Sendable {
    let requestID: String
    let payload: [UInt8]
}

enum ProgramOutcome: Sendable {
    case answer([UInt8])
    case error(String)
}
