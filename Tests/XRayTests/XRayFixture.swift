import Base
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire
import XRayAPI

@testable import XRay

/// X-Ray with nothing around it, at a time of the tests' own.
struct XRayFixture {
    let platform: TestPlatform
    let client: XRayClient
    let core: XRayCore

    init(store: any Store = MemoryStore()) {
        platform = TestPlatform(store: store)
        platform.clock.advance(by: Instant(seconds: 1_800_000_000) - platform.clock.now)
        platform.register(XRayService(platform.environment))
        client = XRayClient(platform.root)
        core = XRayCore(platform.environment)
    }

    var now: Instant { platform.clock.now }
    var tenant: Tenant { Tenant(account: .default, region: .default) }

    /// A trace's name that tells that it began so many seconds ago.
    func trace(_ number: Int, ago: Int64 = 10) -> String {
        TraceID(high: UInt64(now.seconds - ago) << 32 | UInt64(number), low: 1).text
    }

    @discardableResult
    func put(_ documents: [JSON]) async throws -> [UnprocessedTraceSegment] {
        try await client.putTraceSegments(
            PutTraceSegmentsRequest(traceSegmentDocuments: documents.map(\.description))
        ).unprocessedTraceSegments ?? []
    }

    func segment(
        _ trace: String, _ id: String, name: String = "web", ago: Double = 10, took: Double = 1,
        _ more: JSONObject = [:]
    ) -> JSON {
        let start = Double(now.seconds) - ago
        var document: JSONObject = [
            "trace_id": .string(trace), "id": .string(id), "name": .string(name),
            "start_time": .double(start),
            "end_time": .double(start + took),
        ]
        for (key, value) in more { document[key] = value }
        return .object(document)
    }

    func found(_ filter: String? = nil, ago: Int64 = 3_600, type: TimeRangeType? = nil) async throws
        -> [TraceSummary]
    {
        var all: [TraceSummary] = []
        var token: String?
        repeat {
            let page = try await client.getTraceSummaries(
                GetTraceSummariesRequest(
                    startTime: now - .seconds(ago), endTime: now + .seconds(1), timeRangeType: type,
                    filterExpression: filter, nextToken: token))
            all += page.traceSummaries ?? []
            token = page.nextToken
        } while token != nil
        return all
    }

    func documents(_ trace: String) async throws -> [JSON] {
        let result = try await client.batchGetTraces(BatchGetTracesRequest(traceIds: [trace]))
        return try (result.traces?.first?.segments ?? []).map { try JSON(parsing: $0.document ?? "") }
    }
}

/// Expects that a call is refused with this code.
func expectFault(
    _ code: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("it was not refused", sourceLocation: sourceLocation)
    } catch let fault as Fault {
        #expect(fault.code == code, sourceLocation: sourceLocation)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}
