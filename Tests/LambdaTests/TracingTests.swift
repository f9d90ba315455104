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
}
