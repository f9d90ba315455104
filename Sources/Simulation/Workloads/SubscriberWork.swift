internal import Base
internal import Synchronization

/// Functions that listen to a topic, one to everything and one through a filter. Every acknowledged message comes to
/// whom it is for, until that goes well or has failed three times, and to nobody else.
final class SubscriberWork: Workload {
    private static let topic = "heard"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let pending: @Sendable () async -> Int
    private let everything: Listener
    private let loud: Listener

    init(
        _ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge, _ programs: Programs,
        pending: @escaping @Sendable () async -> Int
    ) {
        (self.world, self.edge, self.pending) = (world, edge, pending)
        (everything, loud) = (Listener("hears-all", world), Listener("hears-loud", world))
        for listener in [everything, loud] { programs.add(listener.name, listener) }
    }

    func prepare() async {
        let (functions, topics) = (FunctionSetup(edge("setup")), TopicSetup(edge("setup")))
        await topics.make(Self.topic)
        for listener in [everything, loud] { await functions.make(listener.name, mayDo: []) }
        await topics.subscribe(function: everything.name, to: Self.topic)
        await topics.subscribe(function: loud.name, to: Self.topic, ["FilterPolicy": #"{"volume":["loud"]}"#])
    }

    func work() async {
        let client = edge("crier")
        for number in 0..<world.plan.size / 2 {
            await world.pause(most: .seconds(14))
            let volume = world.happens(0.5) ? "loud" : "quiet"
            await publish("\(volume)-\(number)", volume, client)
        }
    }

    /// Until it is acknowledged: each try may come to the functions.
    private func publish(_ body: String, _ volume: String, _ client: Edge) async {
        let text =
            "Action=Publish&TopicArn=\(PercentEncoding.encode(Here.topic(Self.topic)))&Message=\(body)"
            + "&MessageAttributes.entry.1.Name=volume&MessageAttributes.entry.1.Value.DataType=String"
            + "&MessageAttributes.entry.1.Value.StringValue=\(volume)"
        guard await client.settle("Publish", { await client.sns(text) }) != nil else { return }
        world.trace.note(client.name, "has published \(body)")
        everything.expect(body)
        if volume == "loud" { loud.expect(body) }
    }

    func drain() async {
        let listeners = [everything, loud]
        _ = await world.untilDrained("the functions of a topic") {
            await pending() == 0 && listeners.allSatisfy { $0.lost == nil }
        }
        for listener in listeners {
            if let lost = listener.lost {
                world.fail(
                    "\(lost) was published, and has neither gone well at \(listener.name) nor failed three times")
            }
        }
    }

    func check() async {
        if let heard = loud.heard.first(where: { !$0.hasPrefix("loud-") }) {
            world.fail("\(heard) comes through a filter that does not let it")
        }
    }
}

/// A function that a topic invokes.
private final class Listener: Program {
    private struct Ledger {
        var expected: Set<String> = []
        var attempts = Attempts()
    }

    let name: String
    private let world: Surroundings
    private let ledger = Mutex(Ledger())

    init(_ name: String, _ world: Surroundings) { (self.name, self.world) = (name, world) }

    func expect(_ body: String) { ledger.withLock { _ = $0.expected.insert(body) } }

    var lost: String? { ledger.withLock { $0.attempts.lost(of: $0.expected, isDeadly: world.diedOf) } }
    var heard: [String] { ledger.withLock { $0.attempts.all.keys.sorted() } }

    // MARK: - Program

    func began(_ event: ProgramEvent) {
        guard let body = Self.body(event) else { return world.fail("\(name) gets an event that is no topic's") }
        ledger.withLock { $0.attempts.begin(body, event.requestID, at: world.clock.now) }
    }

    func failedToStart() { ledger.withLock { $0.attempts.failToStart() } }

    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        try await sandbox.pause(most: .milliseconds(1_000))
        return !world.isCalm && world.happens(0.1) ? .error("not now") : .answer(Array("null".utf8))
    }

    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {
        guard isTaken, case .answer = outcome, let body = Self.body(event) else { return }
        ledger.withLock { $0.attempts.succeed(body) }
    }

    private static func body(_ event: ProgramEvent) -> String? {
        let records = (try? JSON(parsing: event.payload))?["Records"]?.array ?? []
        guard records.count == 1, records[0]["EventSource"]?.string == "aws:sns" else { return nil }
        return records[0]["Sns"]?["Message"]?.string
    }
}
