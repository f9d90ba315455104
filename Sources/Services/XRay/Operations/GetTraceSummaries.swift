internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// Finds traces of a span of time, the newest first. A page ends when it is full, or when so much was read that a
/// caller should not wait longer: then it may be empty and have a successor.
/// - Source: AWS X-Ray API Reference, GetTraceSummaries.
struct GetTraceSummaries: Operation {
    static let model = XRayModel.getTraceSummaries
    let core: XRayCore

    func access(_ input: GetTraceSummariesRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetTraceSummaries", context)
    }

    func run(_ input: GetTraceSummariesRequest, _ context: CallContext) async throws -> GetTraceSummariesResult {
        let span = try core.span(input.startTime, input.endTime, most: LimitsXRay.searchSpan)
        let filter = try await core.filter(input.filterExpression, context.tenant)
        let share = try share(input)
        let search = TraceSearch(
            store: core.traces, tenant: context.tenant, span: span, type: input.timeRangeType ?? .traceId)
        var found: [TraceSummary] = []
        var (seen, bytes) = (0, 0)
        let next = try await search.forEach(
            after: try input.nextToken.map { try SearchPosition(token: $0) }, rows: LimitsXRay.rowsPerSearch
        ) { trace, updated in
            seen += 1
            guard trace.id.fraction < share, filter?.matches(trace) ?? true else { return true }
            let summary = trace.summary(matched: updated)
            found.append(summary)
            bytes += summary.wire.size
            return found.count < LimitsXRay.summariesPerPage && bytes < LimitsXRay.summaryBytes
        }
        core.usage.read(seen, context)
        return GetTraceSummariesResult(
            traceSummaries: found, approximateTime: context.now, tracesProcessedCount: seen, nextToken: next?.token)
    }

    /// Which part of the traces is wanted: the same ones each time.
    private func share(_ input: GetTraceSummariesRequest) throws -> Double {
        guard input.sampling == true, let strategy = input.samplingStrategy else { return 1 }
        let value = strategy.value ?? 1
        guard value > 0, value <= 1 else {
            throw Fault.invalid("The Value of SamplingStrategy must be above 0 and 1 at most.")
        }
        return value
    }
}
