import Base
import LambdaAPI
import ServiceKit
import ServiceTesting
import Testing

@testable import Lambda

@Suite("Functions' traces")
struct TracingTests {
    private let start = Instant(seconds: 1_700_000_000)
    private let key = FunctionKey(account: .default, region: .default, name: "f")

    private func trace(_ header: String?, isActive: Bool = true, _ decide: () -> Bool = { true }) -> TraceContext {
        TraceContext(header: header, isActive: isActive, now: start, SeededRandomness(seed: 1), decide: decide)
    }

    @Test("go on below the function's work where it is traced, and below its caller where it is not")
    func parents() {
        let header = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1"
        let active = trace(header)
        #expect(active.isTraced && active.caller == "53995c3f42cd8ad8")
        #expect(active.header.contains("Parent=\(active.work);Sampled=1"))
        #expect(Set([active.service, active.segment, active.work]).count == 3)
        let passed = trace(header, isActive: false)
        #expect(!passed.isTraced && passed.header == header)
    }

    @Test("are sampled as the caller decided, else as the rules do, and never of a function that passes them through")
    func sampling() {
        let root = "Root=1-5759e988-bd862e3fe1be46a994272793"
        #expect(!trace(root + ";Sampled=0").isSampled)
        #expect(trace(root).isTraced)
        #expect(!trace(root) { false }.isSampled)
        #expect(!trace(nil, isActive: false).isSampled)
        #expect(trace(nil) { true }.header.contains("Sampled=1"))
    }

    @Test("have a segment of the function with its parts, in the platform's time")
    func segment() throws {
        let environment = TestPlatform().environment
        let tracer = FunctionTracer(environment)
        let now = environment.clock.now
        let made = trace(nil)
        let config = FunctionConfig(
            runtime: "python3.11", role: "role", handler: "app.handler", logGroup: "group", digest: "00", codeSize: 1,
            lastModified: "", revisionID: "r")
        var begin = ExecutionEnvironment.Start()
        begin.initDuration = .milliseconds(80)
        tracer.record(
            FunctionTracer.Run(
                began: now, answered: now + .milliseconds(5), ended: now + .milliseconds(6),
                created: now - .milliseconds(100), start: begin,
                failure: FunctionTracer.Cause(type: "ValueError", message: "no way")), made,
            FunctionVersion(key: key, config: config))
        let entry = try #require(environment.observation.segments.take().first)
        guard case .segment(let segment) = entry.content else {
            Issue.record("it is no segment")
            return
        }
        #expect(segment.id == made.segment && segment.parentID == made.service && segment.failure.isFault)
        #expect(segment.subsegments.map(\.name) == ["Initialization", "Invocation", "Overhead"])
        #expect(segment.subsegments[0].ended == now - .milliseconds(20))
        #expect(segment.subsegments[1].id == made.work && segment.subsegments[1].ended == now + .milliseconds(5))
        #expect(segment.document["subsegments"]?[1]?["cause"]?["exceptions"]?[0]?["type"] == "ValueError")
    }

    @Test("have one segment of the service for all attempts of an event, with the time that it waited and each attempt")
    func attempts() throws {
        let platform = TestPlatform()
        let tracer = FunctionTracer(platform.environment)
        var event = AsyncEvent(
            Invoker.Order(reference: FunctionReference(key: key, qualifier: nil), requestID: "r", payload: []),
            accepted: platform.clock.now)
        platform.clock.advance(by: .seconds(3))
        let first = trace(nil)
        tracer.record(call(event, at: platform.clock.now, fails: true), first)
        event.failures = 1
        event.goOn(in: first)
        platform.clock.advance(by: .seconds(60))
        let second = trace(event.traceHeader)
        #expect(second.root == first.root && second.isTraced)
        tracer.record(call(event, at: platform.clock.now, fails: false), second)
        let segments = platform.environment.observation.segments.take().compactMap(Self.segment)
        #expect(segments.map(\.name) == ["f", "Dwell Time", "Attempt #1", "f", "Attempt #2"])
        #expect(segments[0].id == segments[3].id && segments[0].origin == "AWS::Lambda")
        #expect(segments[3].began == event.accepted && segments[3].fields["http"]?["response"]?["status"] == 202)
        #expect(segments[1].began == event.accepted && segments[1].ended == event.accepted + .seconds(3))
        #expect([segments[2].id, segments[4].id] == [first.service, second.service])
        #expect([2, 4].map { segments[$0].failure.isFault } == [true, false])
        for place in [1, 2, 4] {
            #expect(segments[place].parentID == segments[0].id && segments[place].document["type"] == "subsegment")
        }
    }

    @Test("tell of no attempt for which there was no room")
    func noRoom() {
        let platform = TestPlatform()
        let event = AsyncEvent(
            Invoker.Order(reference: FunctionReference(key: key, qualifier: nil), requestID: "r", payload: []),
            accepted: platform.clock.now)
        var refused = call(event, at: platform.clock.now, fails: false)
        refused.status = 429
        FunctionTracer(platform.environment).record(refused, trace(nil))
        #expect(platform.environment.observation.segments.take().isEmpty)
    }

    private func call(_ event: AsyncEvent, at began: Instant, fails: Bool) -> FunctionTracer.Call {
        FunctionTracer.Call(
            reference: event.reference, requestID: event.requestID, began: began, attempt: event.attempt, status: 200,
            isFailed: fails)
    }

    private static func segment(_ entry: SegmentBook.Entry) -> TraceSegment? {
        guard case .segment(let segment) = entry.content else { return nil }
        return segment
    }
}
