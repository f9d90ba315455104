import Base
import Testing

@testable import Simulation

/// What the workloads of logs, metrics, alarms and traces take for good, and that they find what is broken.
struct SightHistoryTests {
    // MARK: - Logs

    private static let events = (0..<3).map { LoggedEvent("a/0.1/\($0)", in: "left", at: Int64($0), isLoud: $0 == 1) }

    private static func logs(isAcknowledged: Bool) -> LogHistory {
        var history = LogHistory()
        history.begin("a/0.1", events)
        if isAcknowledged { history.acknowledge("a/0.1") }
        return history
    }

    @Test("a batch is there whole, and one without an answer whole or not at all")
    func batches() {
        let events = Self.events
        #expect(Self.logs(isAcknowledged: true).broken(events) == nil)
        #expect(Self.logs(isAcknowledged: false).broken([]) == nil)
        #expect(Self.logs(isAcknowledged: false).broken(events) == nil)
        #expect(Self.logs(isAcknowledged: true).acknowledged(loud: true) == ["a/0.1/1"])
    }

    @Test("events that are lost, torn apart, doubled, out of order or made up are found")
    func brokenLogs() {
        let (history, events) = (Self.logs(isAcknowledged: true), Self.events)
        #expect(history.broken([]) == "of a/0.1, which was acknowledged, 0 events are read, not 3")
        #expect(history.broken([], of: "right") == nil)
        #expect(
            Self.logs(isAcknowledged: false).broken([events[0]]) == "of a/0.1 1 events are read, not 3")
        #expect(history.broken(events + [events[2]]) == "a/0.1/2 is read twice")
        #expect(
            history.broken([events[1], events[0], events[2]]) == "a/0.1/0 is read behind the later a/0.1/1")
        let changed = LoggedEvent("a/0.1/1", in: "left", at: 1, isLoud: false)
        #expect(history.broken([changed]) == "a/0.1/1 is read, and nobody has put it so")
    }

    @Test("an event is read as it was written")
    func message() {
        let event = Self.events[1]
        let json: JSON = ["timestamp": .integer(1), "message": .string(event.message(padding: 9))]
        #expect(LoggedEvent(json, stream: "left") == event)
        #expect(LoggedEvent(["timestamp": 1, "message": "nothing"], stream: "left") == nil)
    }

    // MARK: - Metrics

    /// One call to two dials, acknowledged, and one to the first without an answer.
    private static var metrics: MetricHistory {
        var history = MetricHistory()
        history.acknowledge(history.begin(["a", "b"]).call)
        _ = history.begin(["a"])
        return history
    }

    @Test("a sum has what was acknowledged, and may have what had no answer")
    func sums() {
        let history = Self.metrics
        #expect(history.broken(["a-0": MetricSum(sum: 1, count: 1), "b-0": MetricSum(sum: 1, count: 1)]) == nil)
        #expect(history.broken(["a-0": MetricSum(sum: 3, count: 2), "b-0": MetricSum(sum: 1, count: 1)]) == nil)
    }

    @Test("numbers that are lost, doubled or made up, and calls of which a part is there, are found")
    func brokenSums() {
        let history = Self.metrics
        let one = MetricSum(sum: 1, count: 1)
        #expect(history.broken(["a-0": one]) == "the 0. number of b-0 was acknowledged, and is lost")
        #expect(
            history.broken(["a-0": MetricSum(sum: 2, count: 2), "b-0": one])
                == "a-0 has 2.0 numbers, and they make 2.0")
        #expect(
            history.broken(["a-0": MetricSum(sum: 5, count: 2), "b-0": one])
                == "the 2. number of a-0 is there, and nobody has put it")
        var torn = MetricHistory()
        _ = torn.begin(["a", "b"])
        #expect(torn.broken(["a-0": one]) == "of the call with the 0. number of a-0 a part is there")
    }

    @Test("a metric that has as many numbers as a sum tells apart is followed by another")
    func manyNumbers() {
        var history = MetricHistory()
        for _ in 0..<51 { history.acknowledge(history.begin(["a"]).call) }
        #expect(history.metrics == ["a-0", "a-1"])
        let full = MetricSum(sum: Double(UInt64(1) << 50 - 1), count: 50)
        #expect(history.broken(["a-0": full, "a-1": MetricSum(sum: 1, count: 1)]) == nil)
    }

    // MARK: - Alarms

    private static func change(_ old: String, _ new: String, _ values: [Double], at time: Double) -> JSON {
        let data: JSON = [
            "oldState": ["stateValue": .string(old)],
            "newState": [
                "stateValue": .string(new),
                "stateReasonData": ["recentDatapoints": .array(values.map { .double($0) })],
            ],
        ]
        return [
            "Timestamp": .double(time), "HistoryItemType": "StateUpdate", "HistoryData": .string(data.description),
        ]
    }

    private static func telling(at time: Double, isGood: Bool = true) -> JSON {
        let data: JSON = ["actionState": isGood ? "Succeeded" : "Failed"]
        return ["Timestamp": .double(time), "HistoryItemType": "Action", "HistoryData": .string(data.description)]
    }

    private static let letters = [
        AlarmHistory.Letter(time: "1", old: "INSUFFICIENT_DATA", new: "ALARM"),
        AlarmHistory.Letter(time: "2", old: "ALARM", new: "OK"),
    ]

    private static func story(_ second: JSON = change("ALARM", "OK", [5], at: 3), isGood: Bool = true) -> AlarmHistory {
        AlarmHistory([
            change("INSUFFICIENT_DATA", "ALARM", [6], at: 1), telling(at: 2), second, telling(at: 4, isGood: isGood),
        ])
    }

    @Test("a history whose states follow from each other and from their data is good")
    func alarm() {
        #expect(Self.story().broken(state: "OK", threshold: 5) == nil)
        #expect(Self.story().broken(Self.letters) == nil)
        #expect(Self.story().broken(Self.letters + [Self.letters[0]]) == nil)
        #expect(Self.story(isGood: false).broken([Self.letters[0]]) == nil)
    }

    @Test("states against their data, gaps, another order, and what the topic was not told are found")
    func brokenAlarm() {
        let against = Self.story(Self.change("ALARM", "OK", [6], at: 3))
        #expect(
            against.broken(state: "OK", threshold: 5) == "the 1. change is to OK, and the data are [6.0]")
        let gap = Self.story(Self.change("OK", "ALARM", [6], at: 3))
        #expect(
            gap.broken(state: "ALARM", threshold: 5) == "the 1. change is from OK to ALARM, and the state was ALARM")
        let early = Self.story(Self.change("ALARM", "OK", [5], at: 0))
        #expect(early.broken(state: "OK", threshold: 5) == "the history is not in order")
        #expect(
            Self.story().broken(state: "ALARM", threshold: 5) == "the history ends with OK, and the state is ALARM")
        #expect(Self.story().broken([Self.letters[0]]) == "of 2 changes the topic was told of 1")
        let strange = AlarmHistory.Letter(time: "3", old: "OK", new: "ALARM")
        #expect(
            Self.story().broken(Self.letters + [strange])
                == "the topic was told of a change from OK to ALARM, which is not in the history")
    }

    // MARK: - Traces

    private static let trace = TraceDocuments(
        id: "1-6ab00000-000000000000000000000000",
        segments: ["000000000000000a", "000000000000000b", "000000000000000c", "000000000000000d"], began: 100)

    private static func told(_ first: JSON, parts: [JSON], _ others: [JSON]) -> JSON {
        var object = first.object ?? [:]
        if !parts.isEmpty { object["subsegments"] = .array(parts) }
        let documents = [JSON.object(object)] + others
        return [
            "Segments": .array(documents.map { ["Id": $0["id"] ?? "", "Document": .string($0.description)] })
        ]
    }

    @Test("a trace with all its segments is good; one in progress, one that misses some, or has one twice, is found")
    func traces() {
        let trace = Self.trace
        #expect(trace.broken(Self.told(trace.done, parts: [trace.apart], [trace.below])) == nil)
        #expect(trace.broken(nil) == "is not there")
        #expect(
            trace.broken(Self.told(trace.open, parts: [trace.apart], [trace.below]))
                == "its first segment is in progress still")
        #expect(
            trace.broken(Self.told(trace.done, parts: [], [trace.below])) == "its first segment has the subsegments []")
        #expect(
            trace.broken(Self.told(trace.done, parts: [trace.apart], []))
                == #"has the segments ["000000000000000a"]"#)
        #expect(
            trace.broken(Self.told(trace.done, parts: [trace.apart], [trace.below, trace.done]))?
                .hasPrefix("has the segments") == true)
    }
}
