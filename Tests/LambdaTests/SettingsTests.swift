import Base
import LambdaAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import Lambda

/// What aliases, retries, chains and rows decide, without a sandbox.
@Suite struct SettingsTests {
    private let start = Instant(seconds: 1_700_000_000)
    private let key = FunctionKey(account: .default, region: .default, name: "f")

    @Test("an alias gives its second version the share that it has")
    func weights() {
        let alias = FunctionAlias(name: "a", version: "1", description: "", weights: ["2": 0.25], revisionID: "r")
        #expect(alias.version(at: 0) == "2" && alias.version(at: 0.2499) == "2")
        #expect(alias.version(at: 0.25) == "1" && alias.version(at: 0.999) == "1")
        let chance = SeededRandomness(seed: 7)
        let second = (0..<10_000).count { _ in alias.version(at: chance.fraction) == "2" }
        #expect((2_300...2_700).contains(second))
    }

    @Test("a function's record is read as it was written")
    func record() throws {
        let config = FunctionConfig(
            runtime: "python3.12", role: "role", handler: "h", logGroup: "g", digest: "00", codeSize: 1,
            lastModified: "now", revisionID: "r")
        var record = FunctionRecord(name: "f", latest: config)
        record.aliases = [
            FunctionAlias(name: "a", version: "1", description: "d", weights: ["2": 0.5], revisionID: "r")
        ]
        record.eventInvokes = ["a": EventInvokeConfig(retryAttempts: 0, eventAgeSeconds: nil, modified: start)]
        record.urls = [
            "$LATEST": FunctionURL(
                id: "u", isPublic: true, isStreaming: false, cors: CrossOrigin(Cors(allowOrigins: ["*"], maxAge: 3)),
                created: start, modified: start)
        ]
        record.provisioned = ["1": ProvisionedConcurrency(requested: 3, modified: start)]
        (record.codeSigningARN, record.publishedContent) = ("arn", config.content)
        (record.allowsRecursion, record.runtimeUpdates) = (true, ["1": "Manual"])
        #expect(FunctionRecord(try JSON(parsing: record.json.bytes)) == record)
        record.forget("a")
        #expect(record.eventInvokes.isEmpty && record.urls.count == 1)
    }

    @Test("an event invoke configuration decides how often and how long an event is tried")
    func retries() {
        var event = AsyncEvent(
            Invoker.Order(reference: FunctionReference(key: key, qualifier: nil), requestID: "r", payload: []),
            accepted: start)
        event.failures = 1
        let none = EventInvokeConfig(retryAttempts: 0, eventAgeSeconds: nil, modified: start)
        #expect(event.retryAfterFailure(none, now: start) == nil)
        let short = EventInvokeConfig(retryAttempts: nil, eventAgeSeconds: 90, modified: start)
        #expect(event.retryAfterFailure(short, now: start) == start + .seconds(60))
        // It would be too old by then.
        #expect(event.retryAfterFailure(short, now: start + .seconds(40)) == nil)
        #expect(event.retryAfterDelay(short, now: start + .seconds(88)) == start + .seconds(89))
        #expect(!event.isTooOld(short, now: start + .seconds(90)))
        #expect(event.isTooOld(short, now: start + .seconds(91)))
    }

    @Test("a chain of events counts the runs of each function in its trace header")
    func lineage() {
        var header: String?
        for run in 0..<20 {
            var trace = TraceContext(header: header, isActive: false, now: start, SeededRandomness(seed: 1))
            #expect(trace.lineage.add(key) == run)
            header = trace.header
        }
        var other = TraceContext(header: header, isActive: false, now: start, SeededRandomness(seed: 1))
        #expect(other.lineage.add(FunctionKey(account: .default, region: .default, name: "g")) == 0)
        #expect(other.isSampled == false && other.header.contains(";Lineage="))
    }

    @Test("a count that a caller makes up ends the chain, and not the server")
    func madeUpLineage() {
        var lineage = Lineage(nil)
        _ = lineage.add(key)
        let name = String(lineage.text.prefix(8))
        for count in [Int.max, 1_000_000, 1_000] {
            var made = Lineage("\(name):\(count)")
            #expect(made.add(key) == 1_000)
        }
        var wrong = Lineage("\(name):-1|\(name):9223372036854775808|:|::|")
        #expect(wrong.add(key) == 0)
    }

    @Test("idle environments that are to be kept are not taken")
    func idle() {
        struct Element: Identifiable { let id: Int }
        var pool = EnvironmentPool<Element>()
        for id in 1...3 { pool.put(Element(id: id), now: start + .seconds(id)) }
        #expect(pool.takeIdle(since: start + .seconds(3), most: 2).map(\.id) == [1, 2])
        #expect(pool.takeIdle(since: start + .seconds(2)).isEmpty && pool.count == 1)
    }
}
