import Base
import EventBridgeAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import EventBridge

@Suite("Events on their way to targets")
struct DeliveryTests {
    private static let busy = Fault(code: "ServiceUnavailable", message: "busy", status: 503)

    private func target(_ queue: String, dead: String? = nil, attempts: Int? = nil) -> EventBridgeAPI.Target {
        EventBridgeAPI.Target(
            id: queue, arn: BusBench.arn(queue), deadLetterConfig: dead.map { DeadLetterConfig(arn: BusBench.arn($0)) },
            retryPolicy: attempts.map { RetryPolicy(maximumRetryAttempts: $0) })
    }

    @Test("an event is one row until it is in its queues, and nothing where nobody wants it")
    func rows() async throws {
        let bench = BusBench()
        try await bench.rule("r", #"{"source":["s"]}"#, target("a"), target("b"))
        try await bench.put(source: "other")
        #expect(try await bench.rows("in") == 0)
        let id = try await bench.put()
        #expect(try await bench.rows("in") == 1)
        try await bench.start()
        try await bench.settle { try await bench.rows("in") == 0 }
        await bench.stop()
        for queue in ["a", "b"] {
            #expect(try bench.queues.messages(queue).map { try JSON(parsing: $0.body)["id"]?.string } == [id])
        }
    }

    @Test("ten events go to a queue in one call")
    func batches() async throws {
        let bench = BusBench()
        try await bench.rule("r", #"{"source":["s"]}"#, target("a"))
        for number in 0..<20 { try await bench.put("{\"n\":\(number)}") }
        try await bench.start()
        try await bench.settle { bench.queues.messages("a").count == 20 }
        await bench.stop()
        #expect(bench.queues.calls == 2)
    }

    @Test("a target that is not able is tried again, later each time")
    func retries() async throws {
        let bench = BusBench()
        bench.queues.fail("a", [Self.busy, Self.busy, Self.busy])
        try await bench.rule("r", #"{"source":["s"]}"#, target("a"))
        try await bench.put()
        let begun = bench.platform.clock.now
        try await bench.start()
        try await bench.turn { bench.queues.messages("a").count == 1 }
        await bench.stop()
        #expect(bench.queues.messages("a").count == 1 && bench.platform.clock.now > begun + .milliseconds(3_500))
        #expect(try await bench.rows("lane") == 0)
        #expect(try await bench.rows("held") == 0)
    }

    @Test("what was tried often enough, or refused, is a dead letter that says why")
    func deadLetters() async throws {
        let bench = BusBench()
        bench.queues.fail("a", [Self.busy, Self.busy, Self.busy])
        bench.queues.fail("b", [Fault(code: "AccessDenied", message: "no", status: 403)])
        try await bench.rule(
            "r", #"{"source":["s"]}"#, target("a", dead: "dead-a", attempts: 2), target("b", dead: "dead-b"))
        let id = try await bench.put()
        try await bench.start()
        try await bench.turn { bench.queues.messages("dead-a").count + bench.queues.messages("dead-b").count == 2 }
        await bench.stop()
        let tried = try #require(bench.queues.messages("dead-a").first)
        #expect(try JSON(parsing: tried.body)["id"]?.string == id)
        #expect(tried.attributes["EXHAUSTED_RETRY_CONDITION"] == "MaximumRetryAttempts")
        #expect(tried.attributes["RETRY_ATTEMPTS"] == "2" && tried.attributes["TARGET_ARN"] == BusBench.arn("a"))
        let refused = try #require(bench.queues.messages("dead-b").first)
        #expect(refused.attributes["ERROR_CODE"] == "NO_PERMISSIONS" && refused.attributes["RETRY_ATTEMPTS"] == "0")
        #expect(refused.attributes["EXHAUSTED_RETRY_CONDITION"] == nil)
        #expect(try await bench.rows("held") == 0)
    }

    @Test("what nobody takes is told of once")
    func losses() async throws {
        let bench = BusBench()
        bench.queues.fail(
            "a", [Fault](repeating: Fault(code: "AccessDenied", message: "no", status: 403), count: 9))
        try await bench.rule("r", #"{"source":["s"]}"#, target("a"))
        for _ in 0..<3 { try await bench.put() }
        try await bench.start()
        try await bench.settle { try await bench.rows("in") == 0 }
        await bench.stop()
        #expect(bench.losses.count == 1 && bench.losses[0].contains("AccessDenied"))
    }

    @Test("events that wait are delivered by the next server")
    func restart() async throws {
        let bench = BusBench()
        bench.queues.fail("a", [Self.busy])
        try await bench.rule("r", #"{"source":["s"]}"#, target("a"))
        try await bench.put()
        try await bench.start()
        try await bench.settle { try await bench.rows("lane") == 1 }
        await bench.stop()
        let next = BusBench(store: bench.platform.store)
        try await next.start()
        try await next.turn { next.queues.messages("a").count == 1 }
        await next.stop()
        #expect(next.queues.messages("a").count == 1)
    }

    @Test("a scheduled time has one event, whoever looks, and keeps its pace")
    func schedules() async throws {
        let bench = BusBench()
        try await bench.client.putRule(PutRuleRequest(name: "tick", scheduleExpression: "rate(5 minutes)"))
        try await bench.client.putTargets(PutTargetsRequest(rule: "tick", targets: [target("a")]))
        let begun = bench.platform.clock.now
        let core = EventBridgeCore(bench.platform.environment, EventBridgeSettings(), nil)
        #expect(try await core.schedules.fireAll() == begun + .seconds(300))
        bench.platform.clock.advance(by: .seconds(307))
        async let first = core.schedules.fireAll()
        async let second = core.schedules.fireAll()
        _ = try await (first, second)
        #expect(try await bench.rows("in") == 1)
        #expect(try await core.schedules.fireAll() == begun + .seconds(600))
        // Times that a clock passed which was moved forward have an event each.
        bench.platform.clock.advance(by: .seconds(3_000))
        #expect(try await core.schedules.fireAll() == begun + .seconds(3_600))
        #expect(try await bench.rows("in") == 11)
        // Times that passed while no server ran have one event together.
        bench.platform.clock.advance(by: .seconds(3_000))
        let next = EventBridgeCore(bench.platform.environment, EventBridgeSettings(), nil)
        #expect(try await next.schedules.fireAll() == begun + .seconds(6_600))
        #expect(try await bench.rows("in") == 12)
        try await bench.client.disableRule(DisableRuleRequest(name: "tick"))
        #expect(try await core.schedules.fireAll() == nil)
        #expect(try await bench.rows("next") == 0)
    }

    @Test("an archive lets go of what is older than its retention, and counts what is left")
    func retention() async throws {
        let bench = BusBench()
        let bus = BusReference(name: "default", tenant: BusBench.tenant).arn
        try await bench.client.createArchive(
            CreateArchiveRequest(archiveName: "a", eventSourceArn: bus, retentionDays: 1))
        for _ in 0..<3 { try await bench.put() }
        bench.platform.clock.advance(by: .seconds(86_000))
        try await bench.put(
            String(repeating: " ", count: 10) + #"{"text":"\#(String(repeating: "x", count: 200_000))"}"#)
        bench.platform.clock.advance(by: .seconds(1_000))
        try await Housekeeping(core: EventBridgeCore(bench.platform.environment, EventBridgeSettings(), nil)).sweep()
        let shown = try await bench.client.describeArchive(DescribeArchiveRequest(archiveName: "a"))
        #expect(shown.eventCount == 1 && (shown.sizeBytes ?? 0) > 200_000)
    }

    @Test("what a store's failure cuts off goes on after a moment, not after a minute")
    func failure() async throws {
        let store = StagedStore()
        let bench = BusBench(store: store)
        try await bench.rule("r", #"{"source":["s"]}"#, target("a"))
        try await bench.put()
        let begun = bench.platform.clock.now
        // The event is in its queue, and stays where it was.
        store.before { _ in throw Crash() }
        try await bench.start()
        try await bench.turn { bench.queues.messages("a").count == 2 }
        await bench.stop()
        #expect(bench.platform.clock.now <= begun + LimitsEventBridge.firstPause)
    }

    @Test("an event with more deliveries than are made at once reaches all of its targets")
    func many() async throws {
        let bench = BusBench()
        let targets = (0..<5).map { target("q\($0)") }
        for number in 0..<(LimitsEventBridge.deliveriesPerBatch / 5 + 10) {
            try await bench.client.putRule(PutRuleRequest(name: "r\(number)", eventPattern: #"{"source":["s"]}"#))
            try await bench.client.putTargets(PutTargetsRequest(rule: "r\(number)", targets: targets))
        }
        try await bench.put()
        try await bench.start()
        try await bench.settle { try await bench.rows("in") == 0 }
        await bench.stop()
        for number in 0..<5 {
            #expect(bench.queues.messages("q\(number)").count == LimitsEventBridge.deliveriesPerBatch / 5 + 10)
        }
    }

    @Test("what a rule matched comes although it is disabled; what waits for one that is deleted goes with it")
    func disabled() async throws {
        let bench = BusBench()
        bench.queues.fail("b", [Self.busy])
        try await bench.rule("r", #"{"source":["s"]}"#, target("a"))
        try await bench.put()
        try await bench.client.disableRule(DisableRuleRequest(name: "r"))
        try await bench.rule("gone", #"{"source":["s"]}"#, target("b"))
        try await bench.put()
        try await bench.start()
        try await bench.settle { try await bench.rows("lane") == 1 }
        #expect(bench.queues.messages("a").count == 1)
        try await bench.client.removeTargets(RemoveTargetsRequest(rule: "gone", ids: ["b"]))
        try await bench.client.deleteRule(DeleteRuleRequest(name: "gone"))
        // Another rule of that name has nothing of it.
        try await bench.rule("gone", #"{"source":["s"]}"#, target("b"))
        try await bench.turn { try await bench.rows("lane") == 0 }
        await bench.stop()
        #expect(try await bench.rows("held") == 0)
        #expect(bench.queues.messages("b").isEmpty && bench.losses.isEmpty)
    }

    @Test("another bus gets events as they are, of the same account too", arguments: ["input", "path", "template"])
    func inputOfBus(kind: String) async throws {
        let bench = BusBench()
        let bus = try await bench.client.createEventBus(CreateEventBusRequest(name: "other")).eventBusArn ?? ""
        let target = EventBridgeAPI.Target(
            id: "b", arn: bus, input: kind == "input" ? #"{"account":"222222222222","source":"aws.s3"}"# : nil,
            inputPath: kind == "path" ? "$.detail" : nil,
            inputTransformer: kind == "template" ? InputTransformer(inputTemplate: "<aws.events.event.json>") : nil)
        await #expect(throws: Fault.validation("Modifying the input for target b is not supported")) {
            try await bench.rule("r", #"{"source":["s"]}"#, target)
        }
    }

    @Test("a detail that is nested too deep is refused by itself, and so is a pattern")
    func nested() async throws {
        let bench = BusBench()
        try await bench.rule("r", #"{"source":["s"]}"#, target("a"))
        func deep(_ count: Int, _ inner: String) -> String {
            String(repeating: #"{"a":"#, count: count) + inner + String(repeating: "}", count: count)
        }
        let entries = [511, 512, 100_000].map {
            PutEventsRequestEntry(source: "s", detailType: "t", detail: deep($0, "1"))
        }
        let answers = try await bench.client.putEvents(PutEventsRequest(entries: entries)).entries ?? []
        #expect(answers.map(\.errorCode) == [nil, "MalformedDetail", "MalformedDetail"])
        #expect(try await bench.rows("in") == 1)
        for depth in [512, 600] {
            do {
                try await bench.client.putRule(PutRuleRequest(name: "deep", eventPattern: deep(depth, "[1]")))
                Issue.record("it was taken")
            } catch let fault as Fault { #expect(fault.code == "InvalidEventPatternException") }
        }
    }
}
