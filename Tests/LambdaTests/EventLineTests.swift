import Base
import Testing

@testable import Lambda

/// How many events of a function are taken at one time.
@Suite struct EventLineTests {
    private let start = Instant(seconds: 1_700_000_000)

    @Test("after there was no room, as many are taken as run, each when one of them ends, and slowly more")
    func window() {
        var line = EventLine()
        #expect(line.wake() && !line.wake())
        #expect(line.room(now: start) == LimitsLambda.eventsInFlight)
        line.taken(12, room: LimitsLambda.eventsInFlight)
        for _ in 0..<10 { line.throttled(now: start) }
        #expect(line.window == 2 && line.inFlight == 2)
        #expect(line.wake() == false)
        #expect(line.room(now: start) == nil)
        for _ in 1..<LimitsLambda.eventsBeforeMore {
            line.ended()
            #expect(line.wake() && line.room(now: start) == 1)
            line.taken(1, room: 1)
            #expect(line.room(now: start) == nil)
        }
        line.ended()
        #expect(line.window == 3)
    }

    @Test(
        "where others use the function up, it is tried again after a second, two, four, and no less often than each minute"
    )
    func pauses() {
        var line = EventLine()
        var now = start
        for pause in [1, 2, 4, 8, 16, 32, 60, 60] {
            _ = line.wake()
            #expect(line.room(now: now) ?? 0 > 0)
            line.taken(1, room: 100)
            line.throttled(now: now)
            #expect(!line.isDue(now + .seconds(pause) - .milliseconds(1)))
            now = now + .seconds(pause)
            #expect(line.isDue(now))
            _ = line.room(now: start)
        }
    }

    @Test("a line in which nothing waits and nothing runs is forgotten, unless somebody has come")
    func over() {
        var line = EventLine()
        _ = line.wake()
        _ = line.room(now: start)
        line.looked(nextDue: nil)
        #expect(line.isOver)
        _ = line.wake()
        #expect(!line.isOver)
    }
}
