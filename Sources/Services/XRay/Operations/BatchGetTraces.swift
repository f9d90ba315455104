internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// Tells traces in full.
/// - Source: AWS X-Ray API Reference, BatchGetTraces.
struct BatchGetTraces: Operation {
    static let model = XRayModel.batchGetTraces
    let core: XRayCore

    func access(_ input: BatchGetTracesRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("BatchGetTraces", context)
    }

    func run(_ input: BatchGetTracesRequest, _ context: CallContext) async throws -> BatchGetTracesResult {
        let page = try TracePage(input.traceIds, input.nextToken)
        var traces: [Trace] = []
        var missing: [String] = []
        for id in page.traces {
            let (texts, isCut) = try await core.traces.documents(of: id, context.tenant, now: context.now)
            guard !texts.isEmpty else {
                missing.append(id.text)
                continue
            }
            let segments = try JoinedTrace(texts).segments
            traces.append(
                Trace(id: id.text, duration: try duration(id, texts), limitExceeded: isCut, segments: segments))
        }
        core.usage.read(traces.count, context)
        return BatchGetTracesResult(traces: traces, unprocessedTraceIds: missing, nextToken: page.next)
    }

    private func duration(_ id: TraceID, _ texts: [[UInt8]]) throws -> Double {
        let facets = try texts.map { text in
            let document = try SegmentDocument(String(decoding: text, as: UTF8.self))
            return SegmentFacet(traceTime: document.began, received: document.began, entities: document.entities)
        }
        return TraceView.rounded(TraceView(id, facets).duration)
    }
}

/// Traces that a call names, a few at a time.
struct TracePage {
    let traces: [TraceID]
    let next: String?

    /// - Throws: `InvalidRequestException` for names that no trace has.
    init(_ names: [String], _ token: String?) throws(Fault) {
        guard names.count <= LimitsXRay.tracesPerCall else {
            throw .invalid("A call can name \(LimitsXRay.tracesPerCall) traces at most.")
        }
        var all: [TraceID] = []
        for name in names {
            guard let id = TraceID(name) else { throw .invalid("Invalid trace ID: \(name)") }
            if !all.contains(id) { all.append(id) }
        }
        var first = 0
        if let token {
            guard let place = Int(token), (0...all.count).contains(place) else { throw .badToken }
            first = place
        }
        let end = min(first + LimitsXRay.tracesPerPage, all.count)
        traces = Array(all[first..<end])
        next = end < all.count ? "\(end)" : nil
    }
}
