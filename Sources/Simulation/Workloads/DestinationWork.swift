internal import Base
internal import Synchronization

/// Asynchronous events of functions that tell somebody how they have ended: queues, topics, another function, and dead
/// letters. Every accepted event ends in the right place, at least once, and its record says what has happened.
final class DestinationWork: Workload {
    /// A kind of destination: the function that has it, and where its records come to light.
    enum Kind: String, Sendable, CaseIterable {
        case queue, topic, function

        var teller: String { "tells-\(rawValue)" }
        /// Where the ends of events are told, by queues; a function's listener keeps what it hears itself.
        func place(_ isGood: Bool) -> String { "told-\(rawValue)-\(isGood ? "good" : "bad")" }
    }

    static let letters = "told-letters"
    private static let listener = "told-listener"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let pending: @Sendable () async -> Int
    private let ledger: DestinationLedger

    init(
        _ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge, _ programs: Programs,
        pending: @escaping @Sendable () async -> Int
    ) {
        (self.world, self.edge, self.pending) = (world, edge, pending)
        ledger = DestinationLedger(world)
        for kind in Kind.allCases { programs.add(kind.teller, Teller(ledger)) }
        programs.add(Self.listener, RecordListener(ledger))
    }

    // MARK: - Making

    func prepare() async {
        let client = edge("setup")
        let (functions, topics) = (FunctionSetup(client), TopicSetup(client))
        for queue in [Kind.queue.place(true), Kind.queue.place(false), Self.letters] {
            await QueueSetup(client).make(queue)
        }
        for place in [Kind.topic.place(true), Kind.topic.place(false)] {
            await topics.make(place)
            await topics.make(queue: place, of: place)
        }
        await functions.make(Self.listener, mayDo: [])
        let rights: JSON = [
            "Effect": "Allow", "Action": ["sqs:SendMessage", "sns:Publish", "lambda:InvokeFunction"], "Resource": "*",
        ]
        for kind in Kind.allCases {
            let letters: JSONObject = ["DeadLetterConfig": ["TargetArn": .string(Here.queue(Self.letters))]]
            await functions.make(kind.teller, mayDo: [rights], kind == .queue ? letters : [:])
            await tell(kind, client)
        }
    }

    private func tell(_ kind: Kind, _ client: Edge) async {
        func target(_ isGood: Bool) -> JSON {
            let name = kind.place(isGood)
            return switch kind {
            case .queue: ["Destination": .string(Here.queue(name))]
            case .topic: ["Destination": .string(Here.topic(name))]
            case .function: ["Destination": .string(Here.function(Self.listener))]
            }
        }
        let config: JSON = ["DestinationConfig": ["OnSuccess": target(true), "OnFailure": target(false)]]
        _ = await client.insist("PutFunctionEventInvokeConfig") {
            await client.lambda("PUT", "/2019-09-25/functions/\(kind.teller)/event-invoke-config", config.bytes)
        }
    }

    // MARK: - Working

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for kind in Kind.allCases { group.addTask { await self.send(kind) } }
        }
    }

    private func send(_ kind: Kind) async {
        let client = edge("sender-\(kind)")
        for number in 0..<world.plan.size / 5 {
            await world.pause(most: .seconds(40))
            let mode = ["well", "once", "never"][world.number(0...2)]
            // Each try is an event of its own, so that it is known which of them were accepted.
            let tries = Mutex(0)
            _ = await client.settle("Invoke") {
                let name = "\(kind)-\(number).\(tries.withLock { $0 += 1; return $0 })"
                let told = DestinationLedger.Told(kind: kind, mode: mode, sent: world.clock.now)
                ledger.send(name, told)
                let reply = await client.lambda(
                    "POST", "/2015-03-31/functions/\(kind.teller)/invocations", Teller.payload(name, mode),
                    headers: [("X-Amz-Invocation-Type", "Event")])
                if reply.isDone {
                    world.trace.note(client.name, "\(name) is accepted")
                    ledger.accept(name)
                }
                return reply
            }
        }
    }

    // MARK: - Judging

    func drain() async {
        let client = edge("told-drain")
        _ = await world.untilDrained("the ends of events") {
            guard await pending() == 0 else { return false }
            await collect(client)
            return ledger.missing == nil
        }
        if let missing = ledger.missing { world.fail("\(missing) was accepted, and nobody is told of its end") }
        // What is told twice comes behind.
        await world.pause(most: .seconds(60))
        await collect(client)
    }

    private func collect(_ client: Edge) async {
        for kind in [Kind.queue, .topic] {
            for isGood in [true, false] {
                let place = kind.place(isGood)
                await QueueDepth.empty(client, place) { ledger.note($0.body, at: place, isGood: isGood) }
            }
        }
        await QueueDepth.empty(client, Self.letters) { ledger.noteLetter($0.body) }
    }

    func check() async { for broken in ledger.judge() { world.fail(broken) } }
}

/// The function whose events are told of: it does what the event says.
private final class Teller: Program {
    private let ledger: DestinationLedger

    init(_ ledger: DestinationLedger) { self.ledger = ledger }

    static func payload(_ name: String, _ mode: String) -> [UInt8] {
        (["name": .string(name), "mode": .string(mode)] as JSON).bytes
    }

    private static func read(_ event: ProgramEvent) -> (name: String, mode: String) {
        let json = try? JSON(parsing: event.payload)
        return (json?["name"]?.string ?? "", json?["mode"]?.string ?? "")
    }

    func began(_ event: ProgramEvent) { ledger.begin(Self.read(event).name, event.requestID) }
    func failedToStart() { ledger.failToStart() }

    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        let (name, mode) = Self.read(event)
        let count = ledger.attempts(of: name)
        try await sandbox.pause(most: .milliseconds(1_000))
        return mode == "never" || (mode == "once" && count == 1) ? .error("\(name) fails") : .answer(event.payload)
    }

    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {
        if isTaken, case .answer = outcome { ledger.succeed(Self.read(event).name) }
    }
}

/// The function that is told.
private final class RecordListener: Program {
    private let ledger: DestinationLedger

    init(_ ledger: DestinationLedger) { self.ledger = ledger }

    func began(_ event: ProgramEvent) {
        ledger.note(String(decoding: event.payload, as: UTF8.self), at: "the listener", isGood: nil)
    }

    func failedToStart() { ledger.listenerFailsToStart() }

    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        try await sandbox.pause(most: .milliseconds(500))
        return .answer(Array("null".utf8))
    }

    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {}
}
