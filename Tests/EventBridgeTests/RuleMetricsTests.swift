import Base
import EventBridgeAPI
import Pricing
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import EventBridge

@Suite("What is measured and billed of buses")
struct RuleMetricsTests {
    let bench = BusBench()

    /// The sums of metrics by their names and dimensions, once so many invocations are over, which are told last.
    private func sums(after invocations: Double) async throws -> [String: Double] {
        var sums: [String: Double] = [:]
        func collect() async throws -> Bool {
            for reading in try await bench.platform.measured() {
                #expect(reading.metric.namespace == "AWS/Events")
                let isTime = reading.metric.name.hasSuffix("Latency")
                let isSize = reading.metric.name == "PutEventsRequestSize"
                #expect(reading.metric.unit == (isTime ? "Milliseconds" : isSize ? "Bytes" : "Count"))
                let dimensions = reading.metric.dimensions.map { "\($0.name)=\($0.value)" }
                sums[([reading.metric.name] + dimensions).joined(separator: " "), default: 0] += reading.numbers.sum
            }
            return sums["Invocations"] ?? 0 >= invocations
        }
        try await bench.settle(until: collect)
        return sums
    }

    @Test("a delivery counts for its rule, for its bus and for the region")
    func delivered() async throws {
        try await bench.rule("r", #"{"source":["s"]}"#, .init(id: "q", arn: BusBench.arn("q")))
        try await bench.start()
        try await bench.put()
        try await bench.put(source: "other")
        let sums = try await sums(after: 1)
        for name in ["InvocationAttempts", "SuccessfulInvocationAttempts", "TriggeredRules"] {
            #expect(sums[name] == 1)
            #expect(sums["\(name) RuleName=r"] == 1)
            #expect(sums["\(name) EventBusName=default"] == 1)
        }
        #expect(sums["Invocations"] == 1 && sums["Invocations RuleName=r"] == 1)
        #expect(sums["MatchedEvents RuleName=r"] == 1 && sums["MatchedEvents EventBusName=default"] == 1)
        #expect(sums["InvocationsCreated"] == 1)
        #expect(sums["IngestionToInvocationStartLatency RuleName=r"] != nil)
        #expect(sums["FailedInvocations RuleName=r"] == nil)
        #expect(sums["PutEventsApproximateCallCount"] == 2 && sums["PutEventsApproximateSuccessCount"] == 2)
        #expect(sums["PutEventsEntriesCount"] == 2 && sums["PutEventsFailedEntriesCount"] == 0)
        // Source, detail type and detail.
        #expect(sums["PutEventsRequestSize"] == 12)
        await bench.stop()
    }

    @Test("what services tell of themselves is no call of PutEvents")
    func services() async throws {
        let sender = Caller.service(Caller.ServicePrincipal(name: "s3.amazonaws.com"))
        let client = EventBridgeClient(
            bench.platform.caller(as: sender, account: .default, region: .default, traceHeader: nil))
        let entry = PutEventsRequestEntry(source: "aws.s3", detailType: "t", detail: "{}")
        #expect(try await client.putEvents(PutEventsRequest(entries: [entry])).failedEntryCount == 0)
        let measured = try await bench.platform.measured()
        #expect(!measured.contains { $0.metric.name.hasPrefix("PutEvents") })
    }

    @Test("a rule of another bus has the bus in its name; what its target refuses goes to the dead-letter queue")
    func failed() async throws {
        try await bench.client.createEventBus(CreateEventBusRequest(name: "orders"))
        try await bench.client.putRule(
            PutRuleRequest(name: "r", eventPattern: #"{"source":["s"]}"#, eventBusName: "orders"))
        var target = EventBridgeAPI.Target(id: "q", arn: BusBench.arn("q"))
        target.deadLetterConfig = DeadLetterConfig(arn: BusBench.arn("letters"))
        try await bench.client.putTargets(PutTargetsRequest(rule: "r", eventBusName: "orders", targets: [target]))
        bench.queues.fail("q", [Fault(code: "AccessDenied", message: "not you", status: 403)])
        try await bench.start()
        var entry = PutEventsRequestEntry(source: "s", detailType: "t", detail: "{}")
        entry.eventBusName = "orders"
        try await bench.client.putEvents(PutEventsRequest(entries: [entry]))
        let sums = try await sums(after: 1)
        #expect(sums["FailedInvocations EventBusName=orders RuleName=r"] == 1)
        #expect(sums["Invocations EventBusName=orders RuleName=r"] == 1)
        #expect(sums["SuccessfulInvocationAttempts"] == nil)
        try await bench.settle {
            try await bench.platform.measured().contains {
                $0.metric.name == "InvocationsSentToDlq" && $0.metric.dimensions.count == 2
            }
        }
        #expect(bench.queues.bodies("letters").count == 1)
        await bench.stop()
    }

    @Test("an archive costs by what goes into it, and by what it keeps")
    func archives() async throws {
        try await bench.start()
        let arn = "arn:aws:events:us-east-1:000000000000:event-bus/default"
        try await bench.client.createArchive(CreateArchiveRequest(archiveName: "all", eventSourceArn: arn))
        try await bench.put()
        bench.platform.clock.advance(by: .seconds(3_600))
        let used = try await bench.platform.used()
        let quantities = Dictionary(used.map { ($0.item, $0.quantity) }, uniquingKeysWith: +)
        let bytes = (quantities[.busArchived] ?? 0) * Double(1 << 30)
        #expect(bytes > 100 && bytes < 400)
        let stored = (quantities[.busArchiveStorage] ?? 0) * Double(1 << 30) * 730
        #expect(abs(stored - bytes) < 0.001)
        await bench.stop()
    }
}
