import Base
import PipesAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import Pipes

@Suite("What is decided about a pipe's events")
struct PipeEventTests {
    private let event: JSON = [
        "messageId": "m", "body": #"{"n": 1, "list": [{"id": "a"}, {"id": "b"}], "text": "say \"x\"", "inner": "[2]"}"#,
        "plain": "no { JSON", "attributes": ["SentTimestamp": "5"],
    ]

    @Test(
        "paths lead into texts that are JSON",
        arguments: [
            ("$.messageId", "m"), ("$.body.n", 1), ("$.body.list[1].id", "b"), ("$.body.list[*].id", ["a", "b"]),
            ("$.body.inner[0]", 2), ("$.attributes.SentTimestamp", "5"), ("$.plain", "no { JSON"), ("$.body.none", nil),
            ("$.plain.x", nil), ("$.body.list[7]", nil), ("$.body.n[0]", nil),
        ] as [(String, JSON?)])
    func paths(_ text: String, _ wanted: JSON?) throws {
        #expect(try #require(EventPath(text)).value(in: event) == wanted)
    }

    @Test("what is no path is refused", arguments: ["", "a", "$a", "$.", "$..a", "$.a[", "$.a[x]", "$.a[-1]", "$[0]"])
    func malformedPaths(_ text: String) { #expect(EventPath(text) == nil) }

    @Test("templates write values as JSON, and between quotes as texts")
    func templates() throws {
        func filled(_ text: String) throws -> String {
            let template = try #require(InputTemplate(text))
            return try #require(template.filled(event, [.name: "p", .time: "now"], limit: 10_000))
        }
        #expect(
            try filled(#"{"n": <$.body.n>, "t": "<$.body.text>!", "s": <$.body.text>}"#)
                == #"{"n": 1, "t": "say \"x\"!", "s": "say \"x\""}"#)
        #expect(try filled("<aws.pipes.pipe-name> at <aws.pipes.event.ingestion-time>") == #""p" at "now""#)
        #expect(try filled("<$.body.none>") == "null")
        #expect(try filled(#""<$.body.none>""#) == #""""#)
        #expect(try filled("1 < 2 > <$.body.n>") == "1 < 2 > 1")
        #expect(try filled(#""\"<$.body.n>""#) == #""\"1""#)
        #expect(try JSON(parsing: Array(filled("<aws.pipes.event>").utf8)) == event)
        #expect(InputTemplate("<aws.pipes.nothing>") == nil && InputTemplate("<$[>") == nil)
    }

    @Test("a template that names a large event very often is given up at the target's limit")
    func longTemplates() throws {
        let large: JSON = ["body": .string(String(repeating: "x", count: 100_000))]
        let template = try #require(InputTemplate(String(repeating: "<$>", count: 2_000)))
        #expect(template.filled(large, [:], limit: 1_048_576) == nil)
        let short = try #require(InputTemplate("<$.body>"))
        #expect(short.filled(large, [:], limit: 100_002)?.utf8.count == 100_002)
        #expect(short.filled(large, [:], limit: 100_001) == nil)
    }

    @Test("filters compare bodies in the form that the pattern has")
    func filters() throws {
        func matches(_ pattern: String, _ body: String) throws -> Bool {
            let filter = try RecordFilter([pattern], dataMember: "body")
            return try #require(filter).matches(["body": .string(body), "eventSource": "aws:sqs"])
        }
        #expect(try matches(#"{"body": {"n": [{"numeric": [">", 1]}]}}"#, #"{"n": 2}"#))
        #expect(try !matches(#"{"body": {"n": [{"numeric": [">", 1]}]}}"#, #"{"n": 1}"#))
        #expect(try matches(#"{"body": ["x"]}"#, "x"))
        #expect(try !matches(#"{"body": {"n": [1]}}"#, "x"))
        #expect(try matches(#"{"eventSource": ["aws:sqs"]}"#, "x"))
        #expect(try RecordFilter([], dataMember: "body") == nil)
    }

    @Test("a function's answer names the records that have failed; what can't be understood is a failure of all")
    func outcomes() {
        let records = ["a", "b", "c"].map { SourceRecord(id: $0, json: .null) }
        func done(_ answer: String) -> [String] {
            let failed = BatchOutcome(answer: Array(answer.utf8), ids: ["a", "b", "c"]).failed(of: records)
            return records.map(\.id).filter { !failed.contains($0) }
        }
        for good in ["", "null", "{}", #"{"batchItemFailures": []}"#, #"{"batchItemFailures": null}"#, "7"] {
            #expect(done(good) == ["a", "b", "c"])
        }
        #expect(done(#"{"batchItemFailures": [{"itemIdentifier": "b"}]}"#) == ["a", "c"])
        for bad in ["{", #"{"batchItemFailures": 1}"#, #"{"batchItemFailures": [{"itemIdentifier": "x"}]}"#] {
            #expect(done(bad).isEmpty)
        }
        #expect(BatchOutcome(failed: ["a"], of: records) == .partial(failed: ["a"]))
        #expect(BatchOutcome(failed: ["a", "b", "c"], of: records) == .failed)
    }

    @Test("a change of the kind of target carries no parameters of the other kind, but the template")
    func targets() throws {
        let role = "arn:aws:iam::000000000000:role/r"
        var settings = try PipeWish.settings(
            CreatePipeRequest(
                name: "p", source: "arn:aws:sqs:us-east-1:000000000000:a",
                target: "arn:aws:kinesis:us-east-1:000000000000:stream/b",
                targetParameters: PipeTargetParameters(
                    inputTemplate: "<$.body>",
                    kinesisStreamParameters: PipeTargetKinesisStreamParameters(partitionKey: "$.messageId")),
                roleArn: role))
        try PipeWish.change(
            &settings,
            UpdatePipeRequest(name: "p", target: "arn:aws:kinesis:us-east-1:000000000000:stream/c", roleArn: role))
        #expect(settings.parameters.partitionKey == "$.messageId")
        let queue = "arn:aws:sqs:us-east-1:000000000000:b"
        try PipeWish.change(&settings, UpdatePipeRequest(name: "p", target: queue, roleArn: role))
        #expect(settings.target == queue && settings.targetTemplate == "<$.body>")
        #expect(settings.parameters.partitionKey == nil)
    }

    @Test("rows come back as they were")
    func rows() throws {
        var settings = PipeSettings(description: "d", role: "r", source: "s", target: "t")
        (settings.filters, settings.enrichment, settings.window) = (["{}"], "e", 5)
        settings.parameters = PipeSettings.Parameters(
            isFunctionAsynchronous: true, messageGroup: "g", resources: ["x"], logStream: "l")
        var record = PipeRecord(
            created: Instant(seconds: 1), modified: Instant(seconds: 2), settings: settings, isWanted: true,
            state: .startFailed, reason: "no")
        record.tags = ["a": "b"]
        #expect(try PipeRecord(record.bytes) == record)
        #expect(record.isSettled && record.described == .running)
    }
}

@Suite("A pipe's operations")
struct PipeOperationTests {
    private let platform = TestPlatform()
    private var client: PipesClient { PipesClient(platform.root) }

    private func make(_ tags: [String: String]) async throws -> String {
        platform.register(PipesService(platform.environment))
        return try await make("p", tags)
    }

    private func make(_ name: String, _ tags: [String: String]? = nil) async throws -> String {
        try await client.createPipe(
            CreatePipeRequest(
                name: name, source: "arn:aws:sqs:us-east-1:000000000000:a",
                target: "arn:aws:sqs:us-east-1:000000000000:b", roleArn: "arn:aws:iam::000000000000:role/r", tags: tags)
        ).arn ?? ""
    }

    @Test("pipes that are made at once are no more than an account may have")
    func quota() async throws {
        platform.register(PipesService(platform.environment))
        _ = try await make("first")
        let row = try #require(try await platform.store.readAll(KeyRange(prefix: PipesStore.pipes)).first)
        let tenant = Tenant(account: .default, region: .default)
        var transaction = Transaction()
        for number in 0..<(LimitsPipes.pipes - 6) {
            transaction.put(PipeReference(tenant: tenant, name: "p\(number)").key, row.value)
        }
        _ = try await platform.store.commit(transaction)
        let made = await withTaskGroup(of: Bool.self) { tasks in
            for number in 0..<20 {
                tasks.addTask {
                    do { _ = try await make("new\(number)") } catch {
                        #expect((error as? Fault)?.code == "ServiceQuotaExceededException")
                        return false
                    }
                    return true
                }
            }
            return await tasks.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 5)
    }

    private func conditions(_ action: String) -> [String: [String]]? {
        platform.accesses.last { $0.action == "pipes:\(action)" }?.conditions
    }

    @Test("ask with the tags of the pipe and of the call")
    func tags() async throws {
        let arn = try await make(["team": "shop"])
        let given = ["aws:RequestTag/team": ["shop"], "aws:TagKeys": ["team"]]
        #expect(conditions("CreatePipe") == given && conditions("TagResource") == given)
        _ = try await client.describePipe(DescribePipeRequest(name: "p"))
        #expect(conditions("DescribePipe") == ["aws:ResourceTag/team": ["shop"]])
        _ = try await client.tagResource(TagResourceRequest(resourceArn: arn, tags: ["a": "b"]))
        #expect(
            conditions("TagResource")
                == ["aws:ResourceTag/team": ["shop"], "aws:RequestTag/a": ["b"], "aws:TagKeys": ["a"]])
        _ = try await client.untagResource(UntagResourceRequest(resourceArn: arn, tagKeys: ["a"]))
        #expect(conditions("UntagResource")?["aws:TagKeys"] == ["a"])
        #expect(conditions("UntagResource")?["aws:ResourceTag/a"] == ["b"])
    }

    @Test("a template's pipe that does not go is not told to be gone")
    func deletion() async throws {
        _ = try await make(["a": "b"])
        let handler = PipeResource(clock: platform.clock, owners: ResourceOwners(store: platform.store))
        let context = ResourceContext(
            stackName: "s", stackID: "id", logicalID: "P", account: .default, region: .default, token: "t",
            caller: platform.root)
        let deleted = Task { try await handler.delete("p", [:], context) }
        let turning = Task {
            while !Task.isCancelled {
                platform.clock.advance(by: .seconds(10))
                await Task.yield()
            }
        }
        let fault = await #expect(throws: Fault.self) { try await deleted.value }
        #expect(fault == .invalid("The pipe p has not gone."))
        turning.cancel()
    }
}
