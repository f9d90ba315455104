internal import Base
internal import Pricing
internal import ServiceKit
internal import Synchronization

/// What X-Ray bills: a trace when it is recorded, once, whatever segments come of it, and traces that calls read.
/// - Source: AWS X-Ray pricing.
final class XRayUsage: Sendable {
    private struct Trace: Hashable {
        let tenant: Tenant
        let id: TraceID
    }

    private struct Recorded {
        var traces: Set<Trace> = []
        /// In the order in which they came: a ring, once it is full.
        var order: [Trace] = []
        var oldest = 0

        /// - Returns: whether it is new.
        mutating func insert(_ trace: Trace) -> Bool {
            guard traces.insert(trace).inserted else { return false }
            if order.count < LimitsXRay.billedTraces {
                order.append(trace)
            } else {
                traces.remove(order[oldest])
                order[oldest] = trace
                oldest = (oldest + 1) % order.count
            }
            return true
        }
    }

    private let book: UsageBook
    private let known = Mutex(Recorded())

    init(_ book: UsageBook) { self.book = book }

    /// Segments of traces were stored.
    func recorded(_ documents: [SegmentDocument], _ tenant: Tenant) {
        let new = known.withLock { known in
            documents.map(\.trace).filter { known.insert(Trace(tenant: tenant, id: $0)) }
        }
        for trace in new { book.add([Usage(.tracesRecorded, 1)], by: UsageSource(tenant: tenant), trace: trace.text) }
    }

    /// A call got so many traces in full, or looked at so many for a search.
    func read(_ traces: Int, _ context: CallContext) {
        guard traces > 0 else { return }
        book.add([Usage(.tracesRetrieved, Double(traces))], of: nil, context)
    }
}

extension LimitsXRay {
    /// Traces that are known as billed. One that goes on behind so many others, or behind a restart, is billed again.
    static let billedTraces = 100_000
}
