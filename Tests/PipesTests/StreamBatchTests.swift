import Base
import PipesAPI
import Testing
import Wire

@testable import Pipes

@Suite("Batches of a shard")
struct StreamBatchTests {
    private func records(_ count: Int) -> [StreamBatch.Record] {
        (0..<count).map {
            StreamBatch.Record(
                record: SourceRecord(id: "\($0)", json: .null), arrived: Instant(seconds: Int64($0)))
        }
    }

    private func settings(retries: Int? = nil, age: Int? = nil, bisects: Bool = false) throws -> StreamSettings {
        try StreamSettings(
            PipeSourceKinesisStreamParameters(
                onPartialBatchItemFailure: bisects ? .automaticBisect : nil, maximumRecordAgeInSeconds: age,
                maximumRetryAttempts: retries, startingPosition: .trimHorizon))
    }

    private let now = Instant(seconds: 0)

    @Test("what stands before the first failure is done, and the rest is carried again")
    func partial() throws {
        var batch = StreamBatch(records(4), try settings())
        #expect(batch.note(.partial(failed: ["3", "2"]))?.record.id == "1")
        #expect(batch.next.map(\.record.id) == ["2", "3"] && batch.failures == 1)
        #expect(batch.note(.succeeded)?.record.id == "3")
        #expect(batch.isEmpty)
    }

    @Test("a batch that fails is halved, until a record by itself is given up")
    func bisects() throws {
        var batch = StreamBatch(records(4), try settings(retries: 1, bisects: true))
        #expect(batch.note(.failed) == nil && batch.next.count == 2)
        #expect(batch.note(.succeeded)?.record.id == "1")
        #expect(batch.note(.failed) == nil && batch.next.count == 1)
        #expect(batch.note(.failed) == nil && batch.givenUp(now: now) == nil && batch.note(.failed) == nil)
        let given = batch.givenUp(now: now)
        #expect(given?.records == Array(records(4)[2...2]) && given?.reason == .retries)
        #expect(batch.note(.succeeded)?.record.id == "3")
        #expect(batch.isEmpty)
    }

    @Test("a batch whose first record has failed is halved too, and what comes on counts anew")
    func bisectsReports() throws {
        var batch = StreamBatch(records(4), try settings(retries: 0, bisects: true))
        #expect(batch.note(.partial(failed: ["0", "1", "2", "3"])) == nil && batch.next.count == 2)
        #expect(batch.note(.partial(failed: ["1"]))?.record.id == "0")
        #expect(batch.next.map(\.record.id) == ["1"] && batch.givenUp(now: now) == nil)
        #expect(batch.note(.partial(failed: ["1"])) == nil)
        #expect(batch.givenUp(now: now)?.records.map(\.record.id) == ["1"])
        var plain = StreamBatch(records(3), try settings(retries: 1))
        #expect(plain.note(.failed) == nil && plain.failures == 1)
        #expect(plain.note(.partial(failed: ["1"]))?.record.id == "0")
        #expect(plain.failures == 1 && plain.givenUp(now: now) == nil)
    }

    @Test("without an end it is tried for ever, with retries so often and no more")
    func retries() throws {
        var endless = StreamBatch(records(1), try settings(retries: -1))
        for _ in 0..<1_000 { #expect(endless.note(.failed) == nil && endless.givenUp(now: now) == nil) }
        var batch = StreamBatch(records(2), try settings(retries: 2))
        for _ in 0..<3 {
            #expect(batch.givenUp(now: now) == nil)
            #expect(batch.note(.failed) == nil)
        }
        #expect(batch.givenUp(now: now)?.records == records(2) && batch.isEmpty)
    }

    @Test("records that are too old are given up")
    func age() throws {
        var batch = StreamBatch(records(3), try settings(age: 60))
        #expect(batch.givenUp(now: Instant(seconds: 60)) == nil)
        let given = batch.givenUp(now: Instant(seconds: 62))
        #expect(given?.records == Array(records(3)[..<2]) && given?.reason == .age)
        #expect(batch.next.map(\.record.id) == ["2"])
    }

    @Test("records that the stream keeps no longer are given up, whatever the pipe says")
    func retention() throws {
        var batch = StreamBatch(records(3), try settings())
        #expect(batch.givenUp(now: Instant(seconds: 1_000)) == nil)
        let given = batch.givenUp(now: Instant(seconds: 62), retention: .seconds(60))
        #expect(given?.records == Array(records(3)[..<2]) && given?.reason == .age)
        var short = StreamBatch(records(1), try settings(age: 60))
        #expect(short.givenUp(now: Instant(seconds: 61), retention: .seconds(600))?.records.count == 1)
    }

    @Test("what the platform could not do is no failure of the records that it left")
    func interruptions() throws {
        for bisects in [false, true] {
            var batch = StreamBatch(records(4), try settings(retries: 0, bisects: bisects))
            #expect(batch.note(.interrupted(left: ["2", "3"]))?.record.id == "1")
            #expect(batch.next.map(\.record.id) == ["2", "3"] && batch.failures == 0)
            #expect(batch.note(.interrupted(left: ["2", "3"])) == nil)
            #expect(batch.givenUp(now: now) == nil && batch.next.count == 2)
        }
    }

    @Test("data is looked into as the text that it is")
    func data() throws {
        let event: JSON = [
            "eventSource": "aws:kinesis", "data": .string(Base64.encode(Array(#"{"n": [1, 2]}"#.utf8))),
            "partitionKey": "k",
        ]
        #expect(try #require(EventPath("$.data.n[1]")).value(in: event) == 2)
        let text = try #require(InputTemplate("<$.data>")).filled(event, [:], limit: 100)
        #expect(try JSON(parsing: Array(#require(text).utf8)) == ["n": [1, 2]])
        let filter = try RecordFilter([#"{"data": {"n": [2]}, "partitionKey": ["k"]}"#], dataMember: "data")
        #expect(try #require(filter).matches(event))
    }
}
