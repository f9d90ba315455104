import Base
import LambdaAPI
import SQSAPI
import Testing
import Wire

@testable import Lambda

@Suite struct EventSourceDecisionTests {
    private let now = Instant(seconds: 1_000)

    private func record(_ id: String, bytes: Int = 10) -> SourceRecord {
        SourceRecord(
            id: id, handle: "h\(id)", json: [UInt8](repeating: 49, count: bytes), heldUntil: now + .seconds(30))
    }

    private func records(_ numbers: Range<Int>) -> [SourceRecord] { numbers.map { record("\($0)") } }

    // MARK: - Batches

    @Test("a batch goes when it is full, or when the window is over that its first record opened")
    func batches() {
        var collector = BatchCollector(size: 3, window: .seconds(5))
        let none = collector.add(records(0..<2), now: now)
        #expect(none.isEmpty && collector.room == 1)
        #expect(collector.isOpen(now: now + .seconds(4)) && !collector.isOpen(now: now + .seconds(5)))
        let done = collector.add(records(2..<7), now: now + .seconds(1))
        #expect(done.map { $0.map(\.id) } == [["0", "1", "2"], ["3", "4", "5"]])
        #expect(collector.records.map(\.id) == ["6"] && collector.deadline == now + .seconds(6))
        let last = collector.close()
        #expect(last.map(\.id) == ["6"] && collector.deadline == nil)
    }

    @Test("a record that comes again while its batch waits takes its own place")
    func comesAgain() {
        var collector = BatchCollector(size: 3, window: .seconds(300))
        _ = collector.add(records(0..<2), now: now)
        var again = record("0")
        again.heldUntil = now + .seconds(60)
        let none = collector.add([again], now: now + .seconds(31))
        let batch = collector.close()
        #expect(none.isEmpty && batch.map(\.id) == ["0", "1"] && batch[0].heldUntil == again.heldUntil)
        _ = collector.add([again], now: now)
        #expect(collector.records.count == 1)
    }

    @Test("without a window a batch is what one poll has given")
    func noWindow() {
        var collector = BatchCollector(size: 10, window: .zero)
        let none = collector.add(records(0..<2), now: now)
        let isOpen = collector.isOpen(now: now)
        let batch = collector.close()
        #expect(none.isEmpty && !isOpen && batch.count == 2)
    }

    @Test("an event is never larger than 6 MB, as long as its records are not")
    func payload() {
        var collector = BatchCollector(size: 10, window: .zero)
        let third = LimitsLambda.requestBytes / 3
        let done = collector.add((0..<4).map { record("\($0)", bytes: third) }, now: now)
        let rest = collector.close()
        #expect(done.map(\.count) == [2] && rest.count == 2)
        for batch in done + [rest] { #expect(batch.event.count <= LimitsLambda.requestBytes) }
        #expect(String(decoding: records(0..<2).event, as: UTF8.self) == #"{"Records":[1111111111,1111111111]}"#)
    }

    @Test("records are held anew before they come again, and never where nothing holds them")
    func holdTimes() {
        func time(_ held: Duration) -> Instant? {
            var collector = BatchCollector(size: 10, window: .seconds(60))
            var one = record("a")
            one.heldUntil = now + held
            _ = collector.add([one], now: now)
            return collector.holdTime
        }
        #expect(time(.seconds(30)) == now + .seconds(25))
        #expect(time(.seconds(2)) == now + .seconds(1))
        #expect(time(.zero) == nil)
    }

    // MARK: - Answers

    private func outcome(_ payload: String, reports: Bool = true, error: String? = nil) -> BatchOutcome {
        BatchOutcome(
            InvocationResult(payload: Array(payload.utf8), functionError: error), ids: ["a", "b"],
            reportsFailures: reports)
    }

    @Test(
        "an answer that names no failure means success",
        arguments: ["", "null", "{}", #"{"batchItemFailures":null}"#, #"{"batchItemFailures":[]}"#])
    func success(_ payload: String) { #expect(outcome(payload) == .succeeded) }

    @Test(
        "an answer that makes no sense fails the whole batch",
        arguments: [
            "no json", #""text""#, "[]", #"{"batchItemFailures":"a"}"#, #"{"batchItemFailures":[{}]}"#,
            #"{"batchItemFailures":[{"itemIdentifier":""}]}"#, #"{"batchItemFailures":[{"itemIdentifier":null}]}"#,
            #"{"batchItemFailures":[{"itemIdentifier":"c"}]}"#, #"{"batchItemFailures":[{"wrong":"a"}]}"#,
            #"{"batchItemFailures":["a"]}"#,
        ])
    func nonsense(_ payload: String) { #expect(outcome(payload) == .failed) }

    @Test("the records that an answer names come again, the others are done")
    func partial() {
        let outcome = outcome(#"{"batchItemFailures":[{"itemIdentifier":"b"}]}"#)
        #expect(outcome == .partial(failed: ["b"]))
        #expect(outcome.done(of: [record("a"), record("b")]).map(\.id) == ["a"])
        #expect(self.outcome("{}", error: "Unhandled") == .failed)
        #expect(self.outcome(#"{"batchItemFailures":[{"itemIdentifier":"b"}]}"#, reports: false) == .succeeded)
    }

    // MARK: - Scaling

    @Test("five batches run at first, 300 more a minute while records wait, and five again when they do not")
    func scaling() {
        var scale = PollerScale(maximum: nil, now: now)
        #expect(scale.limit == 5)
        var time = now
        for _ in 0..<60 {
            time = time + .seconds(1)
            while scale.runsBatch() {}
            scale.polled(isFull: true, now: time)
        }
        #expect(scale.limit == 305)
        for _ in 0..<3_000 {
            time = time + .seconds(1)
            while scale.runsBatch() {}
            scale.polled(isFull: true, now: time)
        }
        #expect(scale.limit == LimitsLambda.mostBatches)
        for _ in 0..<3_000 {
            time = time + .seconds(1)
            scale.polled(isFull: false, now: time)
        }
        #expect(scale.limit == 5)
    }

    @Test("a mapping's own maximum is never passed")
    func maximum() {
        var scale = PollerScale(maximum: 2, now: now)
        var running = 0
        while scale.runsBatch() { running += 1 }
        scale.polled(isFull: true, now: now + .seconds(100))
        #expect(running == 2 && scale.limit == 2)
    }

    @Test("failures and throttles bring the number down, successes bring it back")
    func backoff() {
        var scale = PollerScale(maximum: nil, now: now)
        for _ in 0..<10 {
            let runs = scale.runsBatch()
            #expect(runs)
            scale.ran(.bad, for: .seconds(1), now: now)
        }
        #expect(scale.limit == LimitsLambda.fewestBatches)
        for _ in 0..<10 { scale.throttled() }
        #expect(scale.limit == 1)
        let runs = scale.runsBatch()
        #expect(runs)
        scale.ran(.good, for: .seconds(1), now: now + .seconds(10))
        #expect(scale.limit == 5)
    }

    @Test("one poll waits while little comes, and the next batches of a quick function are taken ahead")
    func polls() {
        var scale = PollerScale(maximum: 2, now: now)
        #expect((0..<2).map { _ in scale.takesPoll() } == [true, false])
        scale.polled(isFull: true, now: now)
        scale.endsPoll()
        for _ in 0..<2 { scale.holdsBatch() }
        for _ in 0..<2 { _ = scale.runsBatch() }
        let early = scale.takesPoll()
        #expect(!early, "both batches run, and nobody knows for how long")
        scale.ran(.good, for: .milliseconds(3), now: now)
        let later = scale.takesPoll()
        #expect(later, "one runs, and the function is quick")
    }

    // MARK: - Filters

    private func message(_ body: String) -> SourceRecord {
        guard let queue = QueueAddress("arn:aws:sqs:us-east-1:000000000000:q") else {
            preconditionFailure("the test's own ARN")
        }
        return QueueRecord(queue).record(
            MessageShape(
                messageId: "m", receiptHandle: "r", md5OfBody: "", body: body,
                attributes: ["SenderId": "me"]), heldUntil: now)
    }

    @Test(
        "data is compared in the form that the pattern has",
        arguments: [
            (#"{"body":{"a":[1]}}"#, #"{"a":1}"#, true), (#"{"body":{"a":[1]}}"#, #"{"a":2}"#, false),
            (#"{"body":{"a":[{"exists":false}]}}"#, "text", false), (#"{"body":["text"]}"#, "text", true),
            (#"{"body":["text"]}"#, #"{"text":1}"#, false), (#"{"attributes":{"SenderId":["me"]}}"#, "text", true),
            (#"{"attributes":{"SenderId":["me"]}}"#, "{}", true),
            (#"{"attributes":{"SenderId":["you"]}}"#, "{}", false),
        ])
    func filters(_ pattern: String, _ body: String, _ isKept: Bool) throws {
        let filter = try #require(RecordFilter([pattern], dataMember: "body"))
        #expect(filter.matches(message(body)) == isKept)
    }

    @Test("a pattern that is none is refused, as are too many")
    func patterns() {
        let invalid = LambdaCore.invalid("Invalid filter pattern definition.")
        for pattern in ["", "x", "[]", #"{"body":"a"}"#, #"{"body":[{"wildcard":"*"}]}"#] {
            #expect(throws: invalid) {
                try RecordFilter.patterns(FilterCriteria(filters: [Filter(pattern: pattern)]))
            }
        }
        #expect(throws: Fault.self) {
            try RecordFilter.patterns(FilterCriteria(filters: (0..<6).map { _ in Filter(pattern: #"{"body":["a"]}"#) }))
        }
    }

    // MARK: - Traces

    @Test("an event of several traces goes on with the first, and counts the chains of all")
    func traces() {
        let merged = TraceContext.merged([
            "Root=1-a;Parent=b;Sampled=0;Lineage=11111111:3", "Root=1-c;Lineage=11111111:5|22222222:1",
        ])
        #expect(merged == "Root=1-a;Parent=b;Sampled=0;Lineage=11111111:5|22222222:1")
        let escaped = TraceContext.merged(["Root=1-a;Lineage=11111111:3%7C22222222:4", "Root=1-b"])
        #expect(escaped == "Root=1-a;Lineage=11111111:3|22222222:4")
        #expect(TraceContext.merged([]) == nil && TraceContext.merged(["Root=1-a"]) == "Root=1-a")
    }
}
