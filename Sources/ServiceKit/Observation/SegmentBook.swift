package import Base
internal import Store
internal import Synchronization

/// Segments that services have made of traces that are sampled, until X-Ray takes them.
package final class SegmentBook: Sendable {
    /// A segment and whose it is.
    package struct Entry: Sendable {
        package let tenant: Tenant
        package let segment: TraceSegment
    }

    private let state = Mutex([Entry]())
    private let hub = WatchHub()
    private static let change = Key("segments")

    package init() {}

    /// Beyond `LimitsObservation.segments` that nobody took, new ones are dropped.
    package func add(_ segment: TraceSegment, of tenant: Tenant) {
        let isFirst = state.withLock { entries in
            guard entries.count < LimitsObservation.segments else { return false }
            entries.append(Entry(tenant: tenant, segment: segment))
            return entries.count == 1
        }
        if isFirst, !hub.isIdle { hub.wake(keys: [Self.change]) }
    }

    /// All of them, in the order in which they came.
    package func take() -> [Entry] {
        state.withLock { entries in
            defer { entries = [] }
            return entries
        }
    }

    /// Hints that there are some.
    package func watch() -> AsyncStream<Void> { hub.watch([Self.change]) }
}
