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
}
