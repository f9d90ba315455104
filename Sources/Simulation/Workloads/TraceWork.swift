internal import Base
internal import Synchronization

/// Traces whose segments come in any order: one in progress, the same one finished, one below it, and a subsegment that
/// is sent apart. A trace is told of with all that was acknowledged, finished where that was told, and is found once;
/// what is no segment is told back, and takes no other with it.
final class TraceWork: Workload {
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    /// Those of which all is acknowledged, by their names.
    private let traces = Mutex<[String: TraceDocuments]>([:])

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
    }

    // MARK: - Working

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<3 { group.addTask { await self.trace("tracer\(number)") } }
        }
    }

    private func trace(_ name: String) async {
        let client = edge(name)
        for _ in 0..<world.plan.size / 2 {
            await world.pause(most: .seconds(20))
            let trace = TraceDocuments(world)
            let odd = world.happens(0.2) ? [trace.odd] : []
            let calls = [[trace.open], [trace.done, trace.below] + odd, [trace.apart]]
            await withTaskGroup(of: Void.self) { group in
                for documents in calls { group.addTask { await self.put(documents, of: trace, client) } }
            }
            if Task.isCancelled { return }
            world.trace.note(name, "has put \(trace.id)")
            traces.withLock { $0[trace.id] = trace }
            if world.happens(0.3) { await look([trace], client) }
        }
    }

    private func put(_ documents: [JSON], of trace: TraceDocuments, _ client: Edge) async {
        await world.pause(most: .seconds(3))
        let input: JSON = ["TraceSegmentDocuments": .array(documents.map { .string($0.description) })]
        let answer = await client.insist("PutTraceSegments") { await client.xray("TraceSegments", input) }
        let refused = (answer?["UnprocessedTraceSegments"]?.array ?? []).compactMap { $0["Id"]?.string }
        let odd = documents.contains(trace.odd) ? [trace.oddID] : []
        if answer != nil, refused != odd { world.fail("of \(trace.id), \(refused) are refused, not \(odd)") }
    }

    // MARK: - Judging

    func check() async {
        let client = edge("traces-check")
        let traces = traces.withLock(\.self).sorted { $0.key < $1.key }.map(\.value)
        for begin in stride(from: 0, to: traces.count, by: 5) {
            await look(Array(traces[begin..<min(begin + 5, traces.count)]), client)
        }
        let found = await summaries(client)
        if found.sorted() != traces.map(\.id) { world.fail("of \(traces.count) traces \(found.count) are found") }
    }

    /// Looks whether traces are told of in full: no more of them than one page has.
    private func look(_ traces: [TraceDocuments], _ client: Edge) async {
        let input: JSON = ["TraceIds": .array(traces.map { .string($0.id) })]
        guard let answer = await client.insist("BatchGetTraces", { await client.xray("Traces", input) }) else { return }
        var told: [String: JSON] = [:]
        for trace in answer["Traces"]?.array ?? [] { told[trace["Id"]?.string ?? ""] = trace }
        for trace in traces {
            if let broken = trace.broken(told[trace.id]) { world.fail("\(trace.id): \(broken)") }
        }
    }

    /// The names of all traces that are found by the times at which they began.
    private func summaries(_ client: Edge) async -> [String] {
        var names: [String] = []
        for begin in stride(from: world.began.seconds - 60, to: world.clock.now.seconds + 60, by: 6 * 3_600) {
            let input: JSONObject = ["StartTime": .integer(begin), "EndTime": .integer(begin + 6 * 3_600)]
            names += await client.all("TraceSummaries", of: "GetTraceSummaries", input) {
                await client.xray("TraceSummaries", $0)
            }.compactMap { $0["Id"]?.string }
        }
        return names
    }
}
