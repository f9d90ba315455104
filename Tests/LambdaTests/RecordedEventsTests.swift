import Base
import LambdaAPI
import Testing
import Tuning

@testable import Lambda

@Suite("Events that experiments repeat") struct RecordedEventsTests {
    @Test("the last few of a function are kept")
    func last() {
        let events = RecordedEvents()
        for number in 0..<10 { events.note(Self.key("f"), Array("\(number)".utf8)) }
        let kept = events.events(of: Self.key("f")).compactMap(\.integer)
        #expect(Set(kept) == [6, 7, 8, 9] && kept.count == LimitsStarts.recordedEvents)
        events.note(Self.key("f"), Array("no JSON".utf8))
        #expect(events.events(of: Self.key("f")).count == 3)
    }

    @Test("of too many functions the one without an event for the longest time is forgotten")
    func tooMany() {
        let events = RecordedEvents()
        for number in 0..<LimitsLambda.recordedFunctions { events.note(Self.key("f\(number)"), Array("1".utf8)) }
        events.note(Self.key("f0"), Array("2".utf8))
        events.note(Self.key("new"), Array("3".utf8))
        #expect(events.events(of: Self.key("f1")).isEmpty)
        #expect(events.events(of: Self.key("f0")).count == 2 && events.events(of: Self.key("new")).count == 1)
    }

    private static func key(_ name: String) -> FunctionKey {
        FunctionKey(account: .default, region: .default, name: name)
    }
}
