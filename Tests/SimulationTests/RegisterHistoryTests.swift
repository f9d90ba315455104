import Testing

@testable import Simulation

/// Histories that can have happened in some order, and such that can't.
struct RegisterHistoryTests {
    private var history = RegisterHistory(first: "0")

    private func interval(_ began: Int, _ ended: Int?) -> RegisterHistory.Interval { .init(began: began, ended: ended) }

    @Test("writers at once, reads on either side, and a write without an answer that happened fit an order")
    func fits() {
        var history = history
        history.replace("0", by: "a", interval(1, 5), isDone: true)
        history.read("0", interval(2, 3))
        history.refuse("0", interval(4, 9))
        history.replace("a", by: "b", interval(6, nil), isDone: false)
        history.read("b", interval(7, 8))
        history.replace("b", by: "c", interval(10, 11), isDone: true)
        history.replace("c", by: "never", interval(12, nil), isDone: false)
        #expect(history.broken(last: "c") == nil)
    }

    @Test("two acknowledged replacements of one value are found: one is lost")
    func lost() {
        var history = history
        history.replace("0", by: "a", interval(1, 2), isDone: true)
        history.replace("0", by: "b", interval(3, 4), isDone: true)
        #expect(history.broken(last: "b") == "the replacement by a was acknowledged and is lost")
    }

    @Test("a read of what had been replaced is found")
    func stale() {
        var history = history
        history.replace("0", by: "a", interval(1, 2), isDone: true)
        history.read("0", interval(3, 4))
        #expect(history.broken(last: "a") == "0 was read after it had been replaced")
    }

    @Test("reads that go back are found, also where no write had an answer")
    func backwards() {
        var history = history
        history.replace("0", by: "a", interval(1, nil), isDone: false)
        history.read("a", interval(2, 3))
        history.read("0", interval(4, 5))
        #expect(history.broken(last: "a") == "0 was read after the newer a")
    }

    @Test("a refusal while the condition held is found")
    func refused() {
        var history = history
        history.replace("0", by: "a", interval(1, 2), isDone: true)
        history.refuse("a", interval(3, 4))
        history.replace("a", by: "b", interval(5, 6), isDone: true)
        #expect(history.broken(last: "b") == "a replacement of a was refused while it was there")
    }

    @Test("what was seen before it was asked for is found")
    func early() {
        var writes = history
        writes.replace("0", by: "a", interval(5, 6), isDone: true)
        writes.replace("a", by: "b", interval(1, 2), isDone: true)
        #expect(writes.broken(last: "b") == "b was written before what it stands behind was asked for")
        var reads = history
        reads.read("a", interval(1, 2))
        reads.replace("0", by: "a", interval(3, 4), isDone: true)
        #expect(reads.broken(last: "a") == "a was read before it was asked for")
    }

    @Test("a value that nobody wrote is found")
    func nowhere() { #expect(history.broken(last: "x") == "the value x comes from nowhere") }
}
