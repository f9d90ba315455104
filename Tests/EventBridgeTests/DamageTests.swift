import Base
import EventBridgeAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import EventBridge

@Suite("Rows that cannot be read")
struct DamageTests {
    private let bench = BusBench()
    private let bus = BusReference(name: "default", tenant: BusBench.tenant)
    private var target: EventBridgeAPI.Target { EventBridgeAPI.Target(id: "a", arn: BusBench.arn("a")) }

    private func damage(_ key: Key) async throws {
        var transaction = Transaction()
        transaction.put(key, Array("what is this?".utf8))
        _ = try await bench.platform.store.commit(transaction)
    }

    @Test("an event is put aside, and those behind it are delivered")
    func event() async throws {
        try await bench.rule("r", #"{"source":["s"]}"#, target)
        for number in 0..<300 {
            try await damage(
                EventRows.incoming.appending(.instant(Instant(nanoseconds: Int64(number))), .bytes([1, 2])))
        }
        try await bench.put()
        try await bench.start()
        try await bench.settle { bench.queues.messages("a").count == 1 }
        await bench.stop()
        #expect(try await bench.rows("aside") == 300)
        #expect(bench.losses.count == 1 && bench.losses[0].contains("put aside"))
    }

    @Test("a rule is left out of its bus and of the list, and told of")
    func rule() async throws {
        try await bench.rule("r", #"{"source":["s"]}"#, target)
        try await bench.rule("broken", #"{"source":["s"]}"#, target)
        try await damage(EventBridgeStore.ruleKey(bus.rule("broken")))
        let next = BusBench(store: bench.platform.store)
        try await next.put()
        #expect(try await next.rows("in") == 1)
        #expect(try await next.client.listRules(ListRulesRequest()).rules?.map(\.name) == ["r"])
        #expect(next.losses.count == 1 && next.losses[0].contains("broken"))
    }

    @Test("what was meant for a rule that cannot be read is put aside, its times wait, and others get what is theirs")
    func ruleWork() async throws {
        bench.queues.fail("a", [Fault(code: "ServiceUnavailable", message: "busy", status: 503)])
        try await bench.rule("broken", #"{"source":["s"]}"#, target)
        try await bench.put()
        try await bench.start()
        try await bench.settle { try await bench.rows("lane") == 1 }
        await bench.stop()
        try await bench.rule("r", #"{"source":["s"]}"#, EventBridgeAPI.Target(id: "d", arn: BusBench.arn("d")))
        let long = #"{"text":"\#(String(repeating: "x", count: 500_000))"}"#
        try await bench.put()
        try await bench.put(long)
        try await bench.client.putRule(PutRuleRequest(name: "tick", scheduleExpression: "rate(5 minutes)"))
        try await bench.client.putTargets(PutTargetsRequest(rule: "tick", targets: [target]))
        for name in ["broken", "tick"] { try await damage(EventBridgeStore.ruleKey(bus.rule(name))) }

        let next = BusBench(store: bench.platform.store)
        let begun = next.platform.clock.now
        try await next.start()
        try await next.turn { next.platform.clock.now > begun + .seconds(400) }
        await next.stop()
        #expect(next.queues.messages("d").count == 2 && next.queues.messages("a").isEmpty)
        for word in ["in", "long", "lane", "held"] as [KeyElement] { #expect(try await next.rows(word) == 0) }
        for word in ["due", "next"] as [KeyElement] { #expect(try await next.rows(word) == 1) }
        // The delivery with its event, and two events.
        let aside = try await next.platform.store.readAll(KeyRange(prefix: Key("events", "aside", "in")))
        let events = try aside.map { try Event.read($0.value, id: MessageID(bytes: [])) }
        #expect(events.count == 2 && events.allSatisfy { $0.rules.count == 1 })
        #expect(try await next.platform.store.readAll(KeyRange(prefix: Key("events", "aside", "lane"))).count == 1)
        let rest = KeyRange(prefix: Key("events", "aside", "long"))
        #expect(try await next.platform.store.readAll(rest).reduce(0) { $0 + $1.value.count } > 400_000)
        #expect(next.losses.contains { $0.contains("a rule that it matched cannot be read") })
    }

    @Test("an archive, a replay and a scheduled time hold up no others")
    func others() async throws {
        for name in ["a", "b"] {
            try await bench.client.createArchive(CreateArchiveRequest(archiveName: name, eventSourceArn: bus.arn))
            try await bench.client.startReplay(
                StartReplayRequest(
                    replayName: name, eventSourceArn: "arn:aws:events:us-east-1:000000000000:archive/\(name)",
                    eventStartTime: Instant(seconds: 0), eventEndTime: Instant(seconds: 1),
                    destination: ReplayDestination(arn: bus.arn)))
        }
        try await bench.client.putRule(PutRuleRequest(name: "tick", scheduleExpression: "rate(5 minutes)"))
        try await bench.client.putTargets(PutTargetsRequest(rule: "tick", targets: [target]))
        try await damage(EventBridgeStore.key("archive", BusBench.tenant, "a"))
        try await damage(Replays.key(BusBench.tenant, "a"))
        try await damage(DueRows.due.appending(.instant(Instant(seconds: 0)), .string("no rule")))
        let core = EventBridgeCore(bench.platform.environment, EventBridgeSettings(), nil)
        while try await core.replays.step() {}
        #expect(
            try await bench.client.describeReplay(DescribeReplayRequest(replayName: "b")).state == .completed)
        bench.platform.clock.advance(by: .seconds(301))
        _ = try await core.schedules.fireAll()
        #expect(try await bench.rows("in") == 1)
        try await Housekeeping(core: core).sweep()
        #expect(try await bench.rows("aside") == 2)
    }

    @Test("a delivery and its event are put aside, and the lane goes on")
    func lane() async throws {
        bench.queues.fail("a", [Fault(code: "ServiceUnavailable", message: "busy", status: 503)])
        try await bench.rule("r", #"{"source":["s"]}"#, target)
        let lane = LaneName(rule: bus.rule("r"), target: "a")
        for number in 0..<30 {
            try await damage(
                LaneEntry.prefix(lane).appending(
                    .instant(Instant(nanoseconds: Int64(number))), .bytes([UInt8](repeating: 1, count: 16))))
        }
        try await bench.put()
        try await bench.start()
        try await bench.turn { bench.queues.messages("a").count == 1 }
        await bench.stop()
        #expect(try await bench.rows("aside") == 30)
        #expect(try await bench.rows("lane") == 0)
    }

    @Test("what belongs to a row that is put aside goes with it")
    func parts() async throws {
        bench.queues.fail("a", [Fault(code: "ServiceUnavailable", message: "busy", status: 503)])
        try await bench.rule("r", #"{"source":["s"]}"#, target)
        try await bench.put()
        try await bench.start()
        try await bench.settle { try await bench.rows("lane") == 1 }
        await bench.stop()
        let lane = LaneName(rule: bus.rule("r"), target: "a")
        let row = try #require(try await bench.platform.store.readAll(KeyRange(prefix: LaneEntry.all)).first)
        let held = try #require(LaneEntry.heldKey(of: row.key, in: lane))
        try await damage(held.appending(.integer(0)))
        try await bench.put(#"{"text":"\#(String(repeating: "x", count: 500_000))"}"#)
        let long = try #require(try await bench.platform.store.readAll(KeyRange(prefix: EventRows.incoming)).first)
        let text = try await LongRow.read(EventRows.rest(of: long.key), bench.platform.store)
        try await damage(long.key)
        let next = BusBench(store: bench.platform.store)
        try await next.start()
        try await next.turn {
            let (waiting, tried) = (try await next.rows("in"), try await next.rows("lane"))
            return waiting + tried == 0
        }
        await next.stop()
        for word in ["held", "long"] as [KeyElement] { #expect(try await next.rows(word) == 0) }
        let aside = EventBridgeStore.aside(held)
        #expect(try await LongRow.read(aside, next.platform.store) == Array("what is this?".utf8))
        #expect(
            try await LongRow.read(EventBridgeStore.aside(EventRows.rest(of: long.key)), next.platform.store) == text)
    }

    @Test("events, deliveries, times and replays wait for a bus that cannot be read, and hold up no other")
    func bus() async throws {
        bench.queues.fail("a", [Fault(code: "ServiceUnavailable", message: "busy", status: 503)])
        try await bench.client.createArchive(CreateArchiveRequest(archiveName: "k", eventSourceArn: bus.arn))
        try await bench.rule("r", #"{"source":["s"]}"#, target)
        try await bench.put()
        try await bench.start()
        try await bench.settle { try await bench.rows("lane") == 1 }
        await bench.stop()
        try await bench.put()
        try await bench.client.startReplay(
            StartReplayRequest(
                replayName: "again", eventSourceArn: "arn:aws:events:us-east-1:000000000000:archive/k",
                eventStartTime: Instant(seconds: 0), eventEndTime: bench.platform.clock.now + .seconds(1),
                destination: ReplayDestination(arn: bus.arn)))
        try await bench.client.putRule(PutRuleRequest(name: "tick", scheduleExpression: "rate(5 minutes)"))
        try await bench.client.putTargets(PutTargetsRequest(rule: "tick", targets: [target]))
        try await bench.client.createEventBus(CreateEventBusRequest(name: "other"))
        try await bench.client.putRule(
            PutRuleRequest(name: "r", eventPattern: #"{"source":["s"]}"#, eventBusName: "other"))
        try await bench.client.putTargets(
            PutTargetsRequest(
                rule: "r", eventBusName: "other",
                targets: [EventBridgeAPI.Target(id: "d", arn: BusBench.arn("d"))]))
        let entry = PutEventsRequestEntry(source: "s", detailType: "t", detail: "{}", eventBusName: "other")
        try await bench.client.putEvents(PutEventsRequest(entries: [entry]))
        let other = BusReference(name: "other", tenant: BusBench.tenant)
        try await bench.client.createArchive(CreateArchiveRequest(archiveName: "o", eventSourceArn: other.arn))
        try await bench.client.startReplay(
            StartReplayRequest(
                replayName: "others", eventSourceArn: "arn:aws:events:us-east-1:000000000000:archive/o",
                eventStartTime: Instant(seconds: 0), eventEndTime: Instant(seconds: 1),
                destination: ReplayDestination(arn: other.arn)))
        try await damage(EventBridgeStore.busKey(bus))

        let next = BusBench(store: bench.platform.store)
        let begun = next.platform.clock.now
        try await next.start()
        try await next.turn { next.platform.clock.now > begun + .seconds(400) }
        #expect(next.queues.messages("d").count == 1 && next.queues.messages("a").isEmpty)
        for word in ["in", "lane", "due", "next", "replaying"] as [KeyElement] {
            #expect(try await next.rows(word) == 1)
        }
        #expect(try await next.rows("aside") == 0)
        #expect(next.losses.allSatisfy { $0.contains("its work waits") })
        var transaction = Transaction()
        transaction.delete(EventBridgeStore.busKey(bus))
        _ = try await next.platform.store.commit(transaction)
        // Two events, two again by the replay, and a time.
        try await next.turn { next.queues.messages("a").count >= 5 }
        await next.stop()
        for word in ["in", "lane", "replaying"] as [KeyElement] { #expect(try await next.rows(word) == 0) }
    }
}
