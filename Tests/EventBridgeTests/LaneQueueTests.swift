import Base
import Testing

@testable import EventBridge

@Suite("Which lanes are worked off")
struct LaneQueueTests {
    private func at(_ seconds: Int64) -> Instant { Instant(seconds: seconds) }

    @Test("so many workers are there, and the others wait for their turn")
    func turns() {
        var queue = LaneQueue<String>(workers: 2, most: 10)
        for (place, name) in ["c", "a", "b"].enumerated() { queue.add(name, due: at(Int64(place))) }
        #expect(queue.next == at(0) && queue.start(at(5)) == ["c", "a"] && queue.next == nil)
        #expect(queue.isCrowded(at(5)))
        // Who has more goes behind those that waited.
        let isDone = queue.end("c", next: at(5), now: at(5))
        #expect(isDone && queue.start(at(5)) == ["b"])
        let isEmpty = queue.end("a", next: nil, now: at(6))
        #expect(isEmpty && queue.start(at(6)) == ["c"] && !queue.isCrowded(at(6)))
    }

    @Test("a lane waits until something of it is due, the earliest time that was told")
    func times() {
        var queue = LaneQueue<String>(workers: 2, most: 10)
        queue.add("a", due: at(9))
        queue.add("a", due: at(3))
        queue.add("a", due: at(7))
        #expect(queue.next == at(3) && queue.start(at(2)) == [] && queue.start(at(3)) == ["a"] && queue.next == nil)
    }

    @Test("what comes while a worker looks makes it look again")
    func again() {
        var queue = LaneQueue<String>(workers: 1, most: 10)
        queue.add("a", due: at(0))
        #expect(queue.start(at(0)) == ["a"])
        queue.add("a", due: at(0))
        var isDone = queue.end("a", next: at(9), now: at(0))
        #expect(!isDone)
        isDone = queue.end("a", next: at(9), now: at(0))
        #expect(isDone && queue.next == at(9))
    }

    @Test("of more lanes than may be known the latest are forgotten, which is told")
    func most() {
        var queue = LaneQueue<String>(workers: 1, most: 2)
        for (name, due) in [("a", 1), ("b", 5)] { queue.add(name, due: at(Int64(due))) }
        #expect(!queue.isPartial)
        queue.add("c", due: at(3))
        queue.add("d", due: at(9))
        #expect(queue.isPartial && queue.start(at(10)) == ["a"])
        _ = queue.end("a", next: nil, now: at(10))
        #expect(queue.start(at(10)) == ["c"] && queue.next == nil)
    }
}
