internal import Base

/// The function through which a pipe's records go: it gives each of them a mark of its own, anew each time. So a FIFO
/// queue behind it does not take what comes twice for once.
struct PipeEnricher: Program {
    static let name = "enricher"
    /// Where the mark stands in a record.
    static let mark = "turn"

    func began(_ event: ProgramEvent) {}
    func failedToStart() {}

    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        try await sandbox.pause(most: .milliseconds(200))
        guard let records = (try? JSON(parsing: event.payload))?.array else { return .error("no list of records") }
        let marked = records.enumerated().map { number, record in
            var record = record.object ?? [:]
            record[Self.mark] = .string("\(event.requestID)-\(number)")
            return JSON.object(record)
        }
        return .answer(JSON.array(marked).bytes)
    }

    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {}
}
