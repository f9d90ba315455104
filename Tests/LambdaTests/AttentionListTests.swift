import Testing

@testable import Lambda

@Suite("Who is looked after")
struct AttentionListTests {
    private struct One: Identifiable { let id: Int }

    private func list(hasEvent: Bool) -> AttentionList<One> {
        var list = AttentionList<One>()
        list.add(One(id: 1), hasEvent: hasEvent)
        return list
    }

    @Test("one with an event is looked after, however calm it seems")
    func event() {
        var list = list(hasEvent: true)
        list.calm(list.entries)
        #expect(list.entries.map(\.element.id) == [1])
        list.eventEnded(on: 1)
        list.calm(list.entries)
        #expect(list.isEmpty)
    }

    @Test("an event that came, and even ended, after the look is not overlooked")
    func meanwhile() {
        var list = list(hasEvent: false)
        let seen = list.entries
        list.add(One(id: 1), hasEvent: true)
        list.eventEnded(on: 1)
        list.calm(seen)
        #expect(!list.isEmpty)
        list.calm(list.entries)
        #expect(list.isEmpty)
    }

    @Test("one that has ended is looked after no more")
    func ended() {
        var list = list(hasEvent: true)
        list.remove(1)
        list.eventEnded(on: 1)
        #expect(list.isEmpty)
    }
}
