package import Base
package import Store

/// Does what has fallen due, as much at once as `DueLanes` says. What waits lies in the store, and the first of each
/// lane are known here too.
package struct DueWork<Item: DueItem>: Sendable {
    private typealias Lanes = DueLanes<Item>

    private enum Event: Sendable {
        /// - Parameter isDone: whether nothing is left of it in the store.
        case ended(Lanes.Due, isDone: Bool)
        /// Rows that follow those that were looked at.
        case read([Row])
        /// Something came, or has become due.
        case woken
    }

    /// Reads a row; nil where it can't be read, which holds up no other.
    package typealias Reader = @Sendable (Row) -> Item?

    /// A look at all that is due, page by page, from the first row on.
    private struct Look {
        /// Of what comes from its beginning on.
        let hints: AsyncStream<Void>
        /// The last row that was looked at.
        var last: Key?
        var isReading = false
        /// What was done with while a page was being read, which may still have it.
        var ended: Set<[UInt8]> = []
    }

    /// How often the work is looked for that nobody told of.
    private static var sweep: Duration { .seconds(60) }
    /// How long after a failure of the store the work goes on.
    private static var failurePause: Duration { .seconds(1) }

    private let store: any Store
    private let clock: any Clock
    private let read: Reader
    private let arrivals: WatchHub
    private let limits: DueLimits
    private let handler: @Sendable (Item, Row) async throws -> Bool

    /// - Parameters:
    ///   - arrivals: tells that something has come under the items' prefix, or comes later. The store's own watch would
    ///     tell of those too that are done with.
    ///   - perform: does one.
    ///     - Returns: whether nothing is left of it in the store.
    package init(
        _ read: @escaping Reader, in store: any Store, clock: any Clock, arrivals: WatchHub, limits: DueLimits,
        perform: @escaping @Sendable (Item, Row) async throws -> Bool
    ) {
        (self.read, self.store, self.clock) = (read, store, clock)
        (self.arrivals, self.limits, handler) = (arrivals, limits, perform)
    }

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    package func run() async {
        while !Task.isCancelled {
            do {
                try await work()
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                do { try await clock.sleep(for: Self.failurePause) } catch { return }
            }
        }
    }

    private func work() async throws {
        try await withThrowingTaskGroup(of: Event.self) { group in
            defer { group.cancelAll() }
            var lanes = Lanes(limits)
            var (mustLook, isWatching) = (true, false)
            var look: Look?
            var watched: (hints: AsyncStream<Void>, next: Instant?)?
            while true {
                if mustLook, look == nil {
                    (look, watched, mustLook) = (Look(hints: arrivals.watch([Item.prefix])), nil, false)
                    lanes.beginLook()
                }
                while let due = lanes.begin() {
                    group.addTask { .ended(due, isDone: try await self.perform(due)) }
                }
                if var current = look, !current.isReading, !lanes.hasReady {
                    (current.isReading, current.ended) = (true, [])
                    look = current
                    let last = current.last
                    group.addTask { .read(try await self.page(after: last)) }
                }
                if !isWatching, let (hints, next) = watched, !lanes.isFull {
                    (isWatching, watched) = (true, nil)
                    let (clock, sweep) = (clock, clock.now + Self.sweep)
                    let time = next.map { min($0, sweep) } ?? sweep
                    group.addTask {
                        await clock.pause(until: time, orFor: hints)
                        try Task.checkCancellation()
                        return .woken
                    }
                }
                switch try await group.next() {
                case .ended(let due, let isDone)?:
                    look?.ended.insert(due.item.id)
                    if lanes.end(due) || !isDone { mustLook = true }
                case .read(let page)?:
                    guard var current = look else { continue }
                    current.isReading = false
                    let end = add(page, to: &lanes, &current)
                    (look, watched) = end.isAll ? (nil, (current.hints, end.next)) : (current, watched)
                case .woken?, nil: (isWatching, mustLook) = (false, true)
                }
            }
        }
    }

    /// Where the store fails, the item stays as it is, and the others go on.
    /// - Returns: whether nothing is left of it in the store.
    private func perform(_ due: Lanes.Due) async throws -> Bool {
        do { return try await handler(due.item, due.row) } catch {
            try Task.checkCancellation()
            try await clock.sleep(for: Self.failurePause)
            return false
        }
    }

    private func page(after last: Key?) async throws -> [Row] {
        try await store.read(KeyRange(prefix: Item.prefix, after: last, limit: limits.read))
    }

    /// Looks at a page. Where so many are ready that the rest can wait in the store, the look stops at that row.
    /// - Returns: whether that was all that is due, and when the first of those is due that are not.
    private func add(_ page: [Row], to lanes: inout Lanes, _ look: inout Look) -> (isAll: Bool, next: Instant?) {
        let now = clock.now
        for row in page {
            guard let (due, id) = Item.place(row.key) else { continue }
            guard due <= now else { return (true, due) }
            look.last = row.key
            guard !look.ended.contains(id), !lanes.passesOver(id), let item = read(row) else { continue }
            if lanes.add(Lanes.Due(item, row)) { return (false, nil) }
        }
        look.last = page.last?.key ?? look.last
        return (page.count < limits.read, nil)
    }
}
