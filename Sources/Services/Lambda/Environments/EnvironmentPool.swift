internal import Base

/// The environments of one version of a function that wait for an event, the most recently used last.
struct EnvironmentPool<Element: Identifiable & Sendable>: Sendable {
    private struct Idle: Sendable {
        let element: Element
        let since: Instant
    }

    private var idle: [Idle] = []

    var isEmpty: Bool { idle.isEmpty }
    var count: Int { idle.count }
    /// Since when the one has waited that has waited longest.
    var oldest: Instant? { idle.first?.since }

    /// Takes the one that was used last, so that those beyond the need grow old.
    mutating func take() -> Element? { idle.popLast()?.element }

    mutating func put(_ element: Element, now: Instant) { idle.append(Idle(element: element, since: now)) }

    @discardableResult
    mutating func remove(_ id: Element.ID) -> Bool {
        guard let index = idle.firstIndex(where: { $0.element.id == id }) else { return false }
        idle.remove(at: index)
        return true
    }

    /// Takes out those that have waited since `time` or longer, the oldest first.
    mutating func takeIdle(since time: Instant, most: Int = .max) -> [Element] {
        let count = min(most, idle.prefix { $0.since <= time }.count)
        defer { idle.removeFirst(count) }
        return idle.prefix(count).map(\.element)
    }
}
