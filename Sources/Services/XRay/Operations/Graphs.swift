internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// Tells who called whom in a span of time.
/// - Source: AWS X-Ray API Reference, GetServiceGraph.
struct GetServiceGraph: Operation {
    static let model = XRayModel.getServiceGraph
    let core: XRayCore

    func access(_ input: GetServiceGraphRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetServiceGraph", context)
    }

    func run(_ input: GetServiceGraphRequest, _ context: CallContext) async throws -> GetServiceGraphResult {
        let span = try core.span(input.startTime, input.endTime, most: LimitsXRay.graphSpan)
        let filter = try await core.filter(groupName: input.groupName, arn: input.groupARN, context.tenant)
        guard input.nextToken == nil else { throw Fault.badToken }
        var graph = ServiceGraph()
        _ = try await TraceSearch(store: core.traces, tenant: context.tenant, span: span, type: .traceId).forEach(
            rows: LimitsXRay.rowsPerGraph
        ) { trace, _ in
            if filter?.matches(trace) ?? true { graph.add(trace) }
            return true
        }
        return GetServiceGraphResult(
            startTime: span.from, endTime: span.to, services: graph.services, containsOldGroupVersions: false)
    }
}

/// Tells who called whom in some traces.
/// - Source: AWS X-Ray API Reference, GetTraceGraph.
struct GetTraceGraph: Operation {
    static let model = XRayModel.getTraceGraph
    let core: XRayCore

    func access(_ input: GetTraceGraphRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetTraceGraph", context)
    }

    func run(_ input: GetTraceGraphRequest, _ context: CallContext) async throws -> GetTraceGraphResult {
        guard input.nextToken == nil else { throw Fault.badToken }
        var graph = ServiceGraph()
        var next: String?
        repeat {
            let page = try TracePage(input.traceIds, next)
            for id in page.traces {
                guard let period = try await core.traces.period(of: id, context.tenant, now: context.now) else {
                    continue
                }
                let facets = try await core.traces.facets(of: id, period: period, context.tenant)
                if !facets.isEmpty { graph.add(TraceView(id, facets)) }
            }
            next = page.next
        } while next != nil
        return GetTraceGraphResult(services: graph.services)
    }
}

/// Tells how services, or connections between them, did minute by minute.
/// - Source: AWS X-Ray API Reference, GetTimeSeriesServiceStatistics.
struct GetTimeSeriesServiceStatistics: Operation {
    static let model = XRayModel.getTimeSeriesServiceStatistics
    let core: XRayCore

    func access(_ input: GetTimeSeriesServiceStatisticsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetTimeSeriesServiceStatistics", context)
    }

    func run(
        _ input: GetTimeSeriesServiceStatisticsRequest, _ context: CallContext
    ) async throws -> GetTimeSeriesServiceStatisticsResult {
        guard input.forecastStatistics != true else { throw Fault.notSupported("ForecastStatistics") }
        guard input.nextToken == nil else { throw Fault.badToken }
        let span = try core.span(input.startTime, input.endTime, most: LimitsXRay.graphSpan)
        let period = input.period ?? 60
        guard [60, 300].contains(period) else { throw Fault.invalid("Period must be 60 or 300 seconds.") }
        let filter = try await core.filter(groupName: input.groupName, arn: input.groupARN, context.tenant)
        let selector = try await core.filter(input.entitySelectorExpression, context.tenant)
        var series = TimeSeries(selector: selector, period: Int64(period))
        _ = try await TraceSearch(store: core.traces, tenant: context.tenant, span: span, type: .traceId).forEach(
            rows: LimitsXRay.rowsPerGraph
        ) { trace, _ in
            if filter?.matches(trace) ?? true { series.add(trace) }
            return true
        }
        return GetTimeSeriesServiceStatisticsResult(
            timeSeriesServiceStatistics: series.output, containsOldGroupVersions: false)
    }
}
