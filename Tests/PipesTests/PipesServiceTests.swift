import Base
import PipesAPI
import Testing

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
            try #require(InputTemplate(text)).filled(event, [.name: "p", .time: "now"])
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
        let records = ["a", "b", "c"].map {
            SourceRecord(id: $0, json: .null, byteCount: 0)
        }
        func done(_ answer: String) -> [String] {
            BatchOutcome(answer: Array(answer.utf8), ids: ["a", "b", "c"]).done(of: records, isOneToOne: true).map(\.id)
        }
        for good in ["", "null", "{}", #"{"batchItemFailures": []}"#, #"{"batchItemFailures": null}"#, "7"] {
            #expect(done(good) == ["a", "b", "c"])
        }
        #expect(done(#"{"batchItemFailures": [{"itemIdentifier": "b"}]}"#) == ["a", "c"])
        for bad in ["{", #"{"batchItemFailures": 1}"#, #"{"batchItemFailures": [{"itemIdentifier": "x"}]}"#] {
            #expect(done(bad).isEmpty)
        }
        #expect(BatchOutcome.failedEvents([1]).done(of: records, isOneToOne: true).map(\.id) == ["a", "c"])
        #expect(BatchOutcome.failedEvents([1]).done(of: records, isOneToOne: false).isEmpty)
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
