internal import Base
internal import Synchronization

/// Events on a bus with rules: to a queue as they are, to one by a template, over another bus, to one that is closed at
/// times, and to one that is not there. Every acknowledged event comes to each target whose rule it matches, or to its
/// dead letters; nothing else comes; the archive has each event once, and a replay brings what the archive has.
final class BusWork: Workload {
    private static let bus = "shop"
    private static let moody = BusLedger.Place.moody.queue
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let ledger: BusLedger

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
        ledger = BusLedger(world)
    }

    // MARK: - Making

    func prepare() async {
        let client = edge("setup")
        for place in BusLedger.Place.allCases { await QueueSetup(client).make(place.queue, for: "events") }
        let right: JSON = [
            "Effect": "Allow", "Action": "events:PutEvents", "Resource": .string(Here.bus("far")),
        ]
        await RoleSetup(client).make("forwards", for: "events", mayDo: [right])
        let setup = BusSetup(client)
        for bus in [Self.bus, "far"] { await setup.make(bus: bus) }
        let all: JSON = ["source": [.string(Self.bus)]]
        await setup.make(archive: Self.bus, of: Self.bus, all)
        await setup.make(rule: "whole", on: Self.bus, all, targets: [Self.target(.whole), moodyTarget])
        let loud: JSON = ["source": [.string(Self.bus)], "detail": ["volume": ["loud"]]]
        var template = Self.target(.loud)
        template["InputTransformer"] = [
            "InputPathsMap": ["name": "$.detail.name"], "InputTemplate": #"{"told": <name>}"#,
        ]
        await setup.make(rule: "loud", on: Self.bus, loud, targets: [template])
        let far: JSONObject = ["Arn": .string(Here.bus("far")), "RoleArn": .string(Here.role("forwards"))]
        await setup.make(rule: "far", on: Self.bus, all, targets: [far])
        await setup.make(rule: "arrived", on: "far", all, targets: [Self.target(.far)])
        var missing: JSONObject = ["Arn": .string(Here.queue("nowhere"))]
        missing["DeadLetterConfig"] = ["Arn": .string(Here.queue(BusLedger.Place.missingLetters.queue))]
        await setup.make(rule: "missing", on: Self.bus, all, targets: [missing])
        let again: JSON = ["replay-name": [["exists": true]]]
        await setup.make(rule: "again", on: Self.bus, again, targets: [Self.target(.replayed)])
    }

    private static func target(_ place: BusLedger.Place) -> JSONObject { ["Arn": .string(Here.queue(place.queue))] }

    private var moodyTarget: JSONObject {
        var target = Self.target(.moody)
        target["DeadLetterConfig"] = ["Arn": .string(Here.queue(BusLedger.Place.moodyLetters.queue))]
        target["RetryPolicy"] = ["MaximumRetryAttempts": 3, "MaximumEventAgeInSeconds": 3_600]
        return target
    }

    // MARK: - Working

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<2 { group.addTask { await self.put(by: "shop-\(number)") } }
            group.addTask { await self.close() }
            group.addTask { await self.replayMeanwhile() }
        }
    }

    private func put(by name: String) async {
        let client = edge(name)
        for number in 0..<world.plan.size / 4 {
            await world.pause(most: .seconds(14))
            let count = world.number(1...4)
            let tries = Mutex(0)
            _ = await client.settle("PutEvents") {
                // Each try has names of its own, so that it is known which of them were acknowledged.
                let turn = tries.withLock {
                    $0 += 1; return $0
                }
                let events = (0..<count).map { BusEvent.random("\(name)-\(number).\(turn).\($0)", world) }
                ledger.send(events)
                let entries = JSON.array(events.map { $0.entry(on: Self.bus) })
                let reply = await client.events("PutEvents", ["Entries": entries])
                if let answers = reply.json?["Entries"]?.array { ledger.note(answers, of: events) }
                return reply
            }
        }
    }

    /// Takes the rule's right to send to a queue away, and gives it back.
    private func close() async {
        let client = edge("shop-closer")
        for _ in 0..<world.plan.size / 10 {
            for isOpen in [false, true] {
                await world.pause(most: .seconds(40))
                let policy = isOpen ? QueueSetup.policy(Self.moody, "events") : ""
                _ = await client.insist("SetQueueAttributes") {
                    await client.sqs(
                        "SetQueueAttributes",
                        ["QueueUrl": Here.url(Self.moody), "Attributes": ["Policy": policy]])
                }
            }
        }
    }

    // MARK: - Replays

    private func replayMeanwhile() async {
        await world.pause(most: .seconds(120))
        let known = ledger.acknowledged
        await replay("early", edge("shop-replayer"))
        ledger.replayed("early", wants: known)
    }

    private func replay(_ name: String, _ client: Edge) async {
        let second = Int64(world.clock.now.seconds)
        let request: JSON = [
            "ReplayName": .string(name),
            "EventSourceArn": .string("arn:aws:events:us-east-1:\(Here.account):archive/\(Self.bus)"),
            "EventStartTime": .integer(second - 100_000), "EventEndTime": .integer(second + 1),
            "Destination": [
                "Arn": .string(Here.bus(Self.bus)),
                "FilterArns": [.string("arn:aws:events:us-east-1:\(Here.account):rule/\(Self.bus)/again")],
            ],
        ]
        _ = await client.settle("StartReplay") {
            let reply = await client.events("StartReplay", request)
            // A try whose answer was lost has made it.
            let isThere = reply.fault?.contains("ResourceAlreadyExistsException") == true
            return isThere ? .answered(status: 200, body: []) : reply
        }
    }

    // MARK: - Judging

    func drain() async {
        let client = edge("shop-drain")
        await untilDone("the bus", client)
        await world.pause(most: .seconds(60))
        await replay("late", client)
        ledger.replayed("late", wants: ledger.acknowledged)
        _ = await world.untilDrained("a replay") {
            let reply = await client.events("DescribeReplay", ["ReplayName": "late"])
            return reply.json?["State"]?.string == "COMPLETED"
        }
        await untilDone("the replay", client)
        // What comes twice comes behind.
        await world.pause(most: .seconds(60))
        await collect(client)
    }

    private func untilDone(_ what: String, _ client: Edge) async {
        _ = await world.untilDrained(what) {
            await collect(client)
            return ledger.missing == nil
        }
        if let missing = ledger.missing { world.fail(missing) }
    }

    private func collect(_ client: Edge) async {
        for place in BusLedger.Place.allCases {
            await QueueDepth.empty(client, place.queue) { ledger.come($0.body, to: place) }
        }
    }

    func check() async {
        let reply = await edge("shop-check").events("DescribeArchive", ["ArchiveName": .string(Self.bus)])
        guard let count = reply.json?["EventCount"]?.integer else { return world.fail("the archive is not shown") }
        for broken in ledger.judge(archived: Int(count)) { world.fail(broken) }
    }
}

/// An event as a client puts it. What is `odd` is refused, and what is from elsewhere is nobody's.
struct BusEvent: Sendable {
    let name: String
    let source: String
    let isLoud: Bool
    let isOdd: Bool
    let padding: Int

    static func random(_ name: String, _ world: Surroundings) -> BusEvent {
        BusEvent(
            name: name, source: world.happens(0.1) ? "street" : "shop", isLoud: world.happens(0.5),
            isOdd: world.happens(0.05), padding: world.happens(0.05) ? 60_000 : 0)
    }

    var isWanted: Bool { source == "shop" && !isOdd }

    func entry(on bus: String) -> JSON {
        var detail: JSONObject = ["name": .string(name), "volume": isLoud ? "loud" : "quiet"]
        if padding > 0 { detail["padding"] = .string(String(repeating: "x", count: padding)) }
        return [
            "EventBusName": .string(bus), "Source": .string(source), "DetailType": "said",
            "Detail": .string(isOdd ? "[\"\(name)\"]" : JSON.object(detail).description),
        ]
    }
}
