package import Base
internal import Store
internal import Synchronization

/// Segments of traces that are sampled, until X-Ray takes them: what services have made, and what functions and
/// programs have told the daemon.
package final class SegmentBook: Sendable {
    /// A segment and whose it is.
    package struct Entry: Sendable {
        package let tenant: Tenant
        /// Who tells of it, and must be allowed to; nil for a service of the platform.
        package let caller: Caller?
        package let content: Content
    }

    package enum Content: Sendable {
        case segment(TraceSegment)
        /// As it was told, and not looked at yet.
        case document(String)
    }

    private struct State {
        var entries: [Entry] = []
        /// Bytes of documents among them.
        var bytes = 0
        var dropped = 0
    }

    private let state = Mutex(State())
    private let hub = WatchHub()
    private static let change = Key("segments")

    package init() {}

    /// Beyond `LimitsObservation.segments` that nobody took, new ones are dropped.
    package func add(_ segment: TraceSegment, of tenant: Tenant) {
        add(Entry(tenant: tenant, caller: nil, content: .segment(segment)), bytes: 0)
    }

    /// The same, and beyond `LimitsObservation.documentBytes`.
    package func add(document: String, of tenant: Tenant, by caller: Caller) {
        add(Entry(tenant: tenant, caller: caller, content: .document(document)), bytes: document.utf8.count)
    }

    /// Counts one that was dropped on its way here.
    package func drop() { state.withLock { $0.dropped += 1 } }

    private func add(_ entry: Entry, bytes: Int) {
        let isFirst = state.withLock { state in
            guard state.entries.count < LimitsObservation.segments,
                bytes == 0 || state.bytes + bytes <= LimitsObservation.documentBytes
            else {
                state.dropped += 1
                return false
            }
            state.entries.append(entry)
            state.bytes += bytes
            return state.entries.count == 1
        }
        if isFirst, !hub.isIdle { hub.wake(keys: [Self.change]) }
    }

    /// All of them, in the order in which they came.
    package func take() -> [Entry] {
        state.withLock { state in
            defer { (state.entries, state.bytes) = ([], 0) }
            return state.entries
        }
    }

    /// How many were dropped since somebody asked.
    package func takeDropped() -> Int {
        state.withLock { state in
            defer { state.dropped = 0 }
            return state.dropped
        }
    }

    /// Hints that there are some.
    package func watch() -> AsyncStream<Void> { hub.watch([Self.change]) }
}
