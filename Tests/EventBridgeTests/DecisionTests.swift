import Base
import EventBridgeAPI
import ServiceCalls
import Store
import Testing

@testable import EventBridge

@Suite("What targets get of an event")
struct TargetInputTests {
    private func fill(_ template: String, _ values: [String: JSON]) -> String {
        InputTemplate(template).fill { name in values[name].map { .json($0) } ?? .missing }
    }

    @Test("a value stands as text within quotation marks, and as JSON outside of them")
    func values() {
        let values: [String: JSON] = ["s": "a \"b\"\n", "n": 5, "o": ["x": [1, true]]]
        #expect(fill(#""<s> <n> <o> <none>""#, values) == #""a \"b\"\n 5 {\"x\":[1,true]} ""#)
        #expect(
            fill("{\"s\": <s>, \"n\": <n>, \"o\": <o>, \"none\": <none>}", values)
                == #"{"s": "a \"b\"\n", "n": 5, "o": {"x":[1,true]}, "none": ""}"#)
        #expect(fill(#"{"a\"<n>": "<n>"}"#, values) == #"{"a\"5": "5"}"#)
    }

    @Test("what stands between other brackets stays")
    func brackets() {
        #expect(fill("\"1 < 2 <b c> <>\"", [:]) == "\"1 < 2 <b c> <>\"")
        #expect(InputTemplate("<a>, <aws.events.rule-arn>").variables == ["a", "aws.events.rule-arn"])
    }

    @Test(
        "a path leads to a member, an element, or all of them",
        arguments: [
            ("$", #"{"a":{"b":[{"c":1},{"c":2},3]}}"#), ("$.a.b[1].c", "2"), ("$.a.b[*].c", "[1,2]"),
            ("$['a'].b[2]", "3"),
            ("$.a.x", "nil"), ("$.a.b[9]", "nil"),
        ])
    func paths(path: String, found: String) throws {
        let event = try JSON(parsing: #"{"a":{"b":[{"c":1},{"c":2},3]}}"#)
        #expect(try #require(EventPath(path)).find(in: event)?.description ?? "nil" == found)
    }

    @Test("what is no path is none", arguments: ["", "a", "$a", "$.", "$.a[", "$.a[x]", "$..a"])
    func noPaths(path: String) { #expect(EventPath(path) == nil) }
}

@Suite("What log groups get of an event")
struct LogLineTests {
    @Test(
        "a template is an object of a timestamp and a message",
        arguments: [
            (#"{"timestamp": <t>, "message": <m>}"#, true), (#"{"message":"of <m>","timestamp":"<t>"}"#, true),
            (#"{"timestamp": <t>}"#, false), (#"{"timestamp": <t>, "message": <m>, "more": 1}"#, false),
            (#""<m>""#, false), ("<m>", false), (#"{"timestamp": <t>, "message": <m>"#, false),
        ])
    func templates(text: String, isTaken: Bool) {
        #expect(LogLine.takes(template: InputTemplate(text)) == isTaken)
    }

    @Test("the message is written at the timestamp, which is a date or milliseconds")
    func lines() throws {
        for time in [#""1970-01-01T00:00:05Z""#, "5000", #""5000""#] {
            let line = try LogLine(Array("{\"timestamp\":\(time),\"message\":\"m\"}".utf8), isTemplated: true)
            #expect(line.time == Instant(seconds: 5) && line.message == Array("m".utf8))
        }
        let whole = try LogLine(Array("{}".utf8), isTemplated: false)
        #expect(whole.time == nil && whole.message == Array("{}".utf8))
        #expect(throws: DeliveryFailure.self) {
            try LogLine(Array(#"{"timestamp":"soon","message":"m"}"#.utf8), isTemplated: true)
        }
    }
}

@Suite("How long deliveries are tried")
struct RetryScheduleTests {
    private static let start = Instant(seconds: 1_000_000)

    private func event() throws -> Event {
        let bus = BusReference(name: "default", tenant: Tenant(account: .default, region: .default))
        return Event(id: MessageID(bytes: [UInt8](repeating: 1, count: 16)), bus: bus, bytes: [], accepted: Self.start)
    }

    @Test("tries are further and further apart, 185 of them within a day")
    func all() throws {
        var (now, failures) = (Self.start, 1)
        var delays: [Duration] = []
        while case .at(let due) = RetrySchedule.next(
            afterFailures: failures, of: try event(), RuleTarget(target: "arn"), now: now, fraction: 0.5)
        {
            delays.append(due - now)
            (now, failures) = (due, failures + 1)
        }
        #expect(delays.count == 185 && delays[0] == .milliseconds(750) && delays[1] == .milliseconds(1_500))
        #expect(delays.max() == RetrySchedule.longest * 0.75 && now - Self.start < .seconds(86_400))
    }

    @Test("a target bounds them by number and by age")
    func bounds() throws {
        var target = RuleTarget(target: "arn")
        target.retryAttempts = 2
        #expect(try next(3, target, after: .seconds(1)) == .givenUp("MaximumRetryAttempts"))
        target.retryAttempts = 0
        #expect(try next(1, target, after: .zero) == .givenUp("MaximumRetryAttempts"))
        (target.retryAttempts, target.eventAge) = (nil, 60)
        #expect(try next(2, target, after: .seconds(60)) == .givenUp("MaximumEventAgeInSeconds"))
        guard case .at = try next(2, target, after: .seconds(50)) else { Issue.record("it is young enough"); return }
    }

    private func next(_ failures: Int, _ target: RuleTarget, after: Duration) throws -> RetrySchedule.Next {
        RetrySchedule.next(
            afterFailures: failures, of: try event(), target, now: Self.start + after, fraction: 0.5)
    }
}

@Suite("What becomes of a delivery that failed")
struct LaneEntryTests {
    private static let busy = DeliveryFailure(code: "ServiceUnavailable", message: "busy", isRetryable: true)

    @Test("a dead-letter queue is tried for a day, and then the event is lost")
    func deadLetters() throws {
        let bus = BusReference(name: "default", tenant: Tenant(account: .default, region: .default))
        let event = Event(
            id: MessageID(bytes: [UInt8](repeating: 1, count: 16)), bus: bus, bytes: [], accepted: Instant(seconds: 0))
        var definition = RuleTarget(target: "arn")
        (definition.deadLetterQueue, definition.retryAttempts) = ("queue", 0)
        let record = RuleRecord(
            name: "r", id: 1, pattern: #"{"source":["s"]}"#, state: "ENABLED", creator: "", begun: Instant(seconds: 0),
            targets: [definition])
        let rule = try StoredRule(Row(key: Key("k"), value: record.bytes, version: 1), bus)
        let entry = LaneEntry(Delivery(event: event, rule: rule, target: rule.targets[0]), due: event.accepted)
        func after(_ entry: LaneEntry, _ seconds: Int64) -> LaneEntry? {
            entry.after(Self.busy, event, definition, now: Instant(seconds: seconds), fraction: 0)
        }
        // Given up late: the queue has its day all the same.
        let given = try #require(after(entry, 80_000))
        #expect(given.given == Self.busy && given.exhausted == "MaximumRetryAttempts")
        #expect(after(given, 80_100)?.due == Instant(seconds: 80_120))
        #expect(after(given, 80_000 + 86_400) == nil)
    }
}

@Suite("What a dead letter says of a failure")
struct DeadLetterCodeTests {
    @Test(
        "AWS's name of it",
        arguments: [
            ("ProvisionedThroughputExceededException", "THROTTLING"), ("RequestThrottled", "THROTTLING"),
            ("TooManyRequestsException", "THROTTLING"), ("AccessDeniedException", "NO_PERMISSIONS"),
            ("INVALID_JSON", "INVALID_JSON"), ("Whatever", "SDK_CLIENT_ERROR"),
        ])
    func codes(code: String, name: String) {
        #expect(DeliveryFailure(code: code, message: "", isRetryable: true).deadLetterCode == name)
    }
}

@Suite("How long background work waits")
struct StorePauseTests {
    @Test("a minute where nobody tells of anything, and a second after a failure, longer each time")
    func pauses() {
        var pause = StorePause()
        #expect(pause.length == .seconds(60))
        let lengths = (0..<8).map { _ in
            pause.failed()
            return pause.length
        }
        #expect(lengths.map(\.components.seconds) == [1, 2, 4, 8, 16, 32, 60, 60])
        pause.succeeded()
        #expect(pause.length == .seconds(60))
    }
}

@Suite("When scheduled rules are due")
struct RuleScheduleTests {
    @Test(
        "only what a rule may have is a schedule",
        arguments: [
            ("rate(1 minute)", true), ("rate(1 minutes)", false), ("rate(5 minute)", false), ("rate(5 minutes)", true),
            ("rate(0 minutes)", false), ("cron(0 12 * * ? *)", true), ("cron(0 12 ? * MON *)", true),
            ("cron(7 20 * * 1-7 *)", false), ("cron(0 12 * * ?)", false), ("at(2026-01-01T00:00:00)", false),
            ("", false),
        ])
    func texts(text: String, isSchedule: Bool) { #expect((RuleSchedule(text) != nil) == isSchedule) }

    @Test("a rate keeps its pace however late it is looked at")
    func rate() throws {
        let schedule = try #require(RuleSchedule("rate(1 hour)"))
        let begun = Instant(seconds: 500)
        #expect(schedule.next(after: begun, from: begun) == Instant(seconds: 4_100))
        #expect(schedule.next(after: Instant(seconds: 4_100), from: begun) == Instant(seconds: 7_700))
        #expect(schedule.next(after: Instant(seconds: 9_999), from: begun) == Instant(seconds: 11_300))
    }

    @Test("of times long past one an hour comes, and none from before the server began but the first")
    func catchingUp() throws {
        let schedule = try #require(RuleSchedule("rate(1 minute)"))
        let (begun, late) = (Instant(seconds: 0), Instant(seconds: 1_000_000))
        func next(_ time: Int64, started: Int64) -> Instant? {
            schedule.next(
                behind: Instant(seconds: time), started: Instant(seconds: started), now: late, from: begun)
        }
        #expect(next(600, started: 0) == Instant(seconds: 4_200))
        #expect(next(960_000, started: 0) == Instant(seconds: 960_060))
        #expect(next(600, started: 960_030) == Instant(seconds: 960_060))
        #expect(next(600, started: 1_000_000) == Instant(seconds: 1_000_020))
    }

    @Test("ten years that a clock was moved forward have some thousand events of an hourly rule, and the last day all")
    func tenYears() throws {
        let schedule = try #require(RuleSchedule("rate(1 hour)"))
        let (begun, now) = (Instant(seconds: 0), Instant(seconds: 10 * 365 * 86_400))
        var times = [Instant(seconds: 3_600)]
        while let last = times.last, last <= now,
            let next = schedule.next(behind: last, started: begun, now: now, from: begun)
        {
            times.append(next)
        }
        #expect((2_000...6_000).contains(times.count))
        #expect(times.suffix(25).first == now - .seconds(23 * 3_600))
    }
}

@Suite("Events on a bus")
struct EnvelopeTests {
    @Test("white space goes, but not from texts")
    func compact() {
        let text = Array(" { \"a b\" : [ 1 , \"\\\" x\\\\\" ] , \"c\":\t\"\" }\n".utf8)
        let plain = text.withUnsafeBufferPointer { Envelope.compact($0) }
        #expect(String(decoding: plain, as: UTF8.self) == #"{"a b":[1,"\" x\\"],"c":""}"#)
    }

    @Test("a replayed event says by which replay, whatever its texts are")
    func replayed() throws {
        let head = Envelope.Head(
            id: "i", detailType: "\"resources\":", source: "s", account: .default, time: Instant(seconds: 0),
            region: .default, resources: ["r"])
        let event = Envelope.write(head, detail: Array(#"{"resources":1}"#.utf8))
        let again = try JSON(parsing: Envelope.replayed(event, by: "again"))
        #expect(again["replay-name"] == "again" && again["resources"] == ["r"] && again["detail"] == ["resources": 1])
        #expect(again["detail-type"] == "\"resources\":" && again["time"] == "1970-01-01T00:00:00Z")
    }

    @Test("an event's row keeps all of it")
    func row() throws {
        let tenant = Tenant(account: .default, region: .default)
        var event = Event(
            id: MessageID(bytes: [UInt8](repeating: 7, count: 16)), bus: BusReference(name: "b", tenant: tenant),
            bytes: Array("{}".utf8), accepted: Instant(nanoseconds: 123), traceHeader: "Root=1")
        event.origin = tenant
        let read = try Event.read(event.row(rules: [5, 6]), id: event.id)
        #expect(read.event == event && read.rules == [5, 6])
    }
}

extension RuleTarget {
    fileprivate init(target arn: String) {
        self.init(EventBridgeAPI.Target(id: "t", arn: arn))
    }
}
