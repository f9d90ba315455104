/// The environments that have something to be looked after: one with an event always, another one until it is calm.
///
/// Who looks takes a list, and says afterwards which of it were calm. What has begun for one of them meanwhile counts
/// for more than what was seen before it.
struct AttentionList<Element: Identifiable & Sendable> {
    /// An element as it was seen.
    struct Entry: Sendable {
        let element: Element
        fileprivate let number: Int
    }

    private struct State: Sendable {
        let element: Element
        /// Another one for each thing that begins.
        let number: Int
        var hasEvent: Bool
    }

    private var states: [Element.ID: State] = [:]
    private var lastNumber = 0

    var isEmpty: Bool { states.isEmpty }
    /// Those that are to be looked after now.
    var entries: [Entry] {
        states.values.sorted { $0.number < $1.number }.map { Entry(element: $0.element, number: $0.number) }
    }

    /// Something begins: an event, where one was given to it.
    mutating func add(_ element: Element, hasEvent: Bool) {
        lastNumber += 1
        states[element.id] = State(element: element, number: lastNumber, hasEvent: hasEvent)
    }

    /// Its event is over; it is looked after until it is calm.
    mutating func eventEnded(on id: Element.ID) { states[id]?.hasEvent = false }

    mutating func remove(_ id: Element.ID) { states[id] = nil }

    /// Lets those go that were calm.
    mutating func calm(_ entries: [Entry]) {
        for entry in entries {
            guard let state = states[entry.element.id], state.number == entry.number, !state.hasEvent else { continue }
            states[entry.element.id] = nil
        }
    }
}
