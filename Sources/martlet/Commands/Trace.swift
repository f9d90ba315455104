internal import ArgumentParser
internal import Base
internal import HTTP
internal import Pricing

/// `martlet trace`: what one request did, how long each call took, and what it would cost.
struct Trace: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the calls of a trace with their durations, and their cost on AWS.",
        discussion:
            "The id is in the X-Amzn-Trace-Id header of an answer; the newest trace is shown where none is named. "
            + "Runs that event sources make are shown of functions with Active tracing, by what X-Ray has of them.")

    @Argument(help: "1-5759e988-bd862e3fe1be46a994272793, or the whole header.") var id: String?
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        try await AWSClient.with(connection) { client in
            let id = try await traceID(client)
            let recorded = (try await client.page("/_martlet/traces/\(id)")?.array ?? []).map { TraceCall($0) }
            let calls = recorded + TraceCall.runs(try await Self.segments(of: id, client), besides: recorded)
            guard !calls.isEmpty else { throw CommandFailure("nothing is recorded of trace \(id)") }
            Terminal.line("Trace \(id)")
            Self.show(TraceTree(calls))
            try await show(costOf: id, client)
        }
    }

    private func traceID(_ client: AWSClient) async throws -> String {
        if let id {
            let root = id.split(separator: ";").first { $0.hasPrefix("Root=") }
            return root.map { String($0.dropFirst(5)) } ?? id
        }
        guard let newest = try await client.page("/_martlet/traces")?[0]?.string else {
            throw CommandFailure("nothing is traced yet at \(client.settings.endpoint)")
        }
        return newest
    }

    /// What X-Ray has of a trace, as far as the caller may read it.
    private static func segments(of trace: String, _ client: AWSClient) async throws -> [JSON] {
        let input: JSON = ["TraceIds": [.string(trace)]]
        do {
            let answer = try await client.restJSON(
                AWSClient.Call("xray", "X-Ray BatchGetTraces", .post, "/Traces", body: input.bytes))
            return try (answer["Traces"]?[0]?["Segments"]?.array ?? []).compactMap { segment in
                try segment["Document"]?.string.map { try JSON(parsing: $0) }
            }
        } catch let fault as AWSFault where ["InvalidRequestException", "AccessDeniedException"].contains(fault.code) {
            // A trace can have a name that is none of X-Ray's.
            return []
        }
    }

    private static func show(_ tree: TraceTree) {
        let label = { (call: TraceCall, depth: Int) in String(repeating: "  ", count: depth + 1) + call.label }
        let width = max(44, (tree.rows.map { label($0.call, $0.depth).count }.max() ?? 0) + 1)
        for (call, depth) in tree.rows {
            let time = Figures.right(Figures.fixed(call.duration.inMilliseconds, 2), 9)
            let outcome = call.isFailed ? Terminal.paint(call.outcome, .red) : call.outcome
            Terminal.line("\(Terminal.pad(label(call, depth), width))\(time) ms  \(outcome)")
        }
    }

    private func show(costOf trace: String, _ client: AWSClient) async throws {
        let page = try await client.page("/_martlet/costs/\(trace)") ?? .null
        let prices = try PriceList.builtIn()
        let lines = TraceCost.lines(page)
        let total = lines.reduce(0) { $0 + $1.dollars }
        Terminal.line("Cost on AWS (\(prices.region), list prices of \(prices.date))")
        for line in lines { Terminal.line("  \(Terminal.pad(line.what, 72))$\(Figures.fixed(line.dollars, 10))") }
        Terminal.line("  \(Terminal.pad("together", 72))$\(Figures.fixed(total, 10))")
        Terminal.line("  \(Terminal.pad("a million such requests", 72))$\(Figures.fixed(total * 1e6, 2))")
        Terminal.line("  Without logs, storage and what event sources poll for: no single request is asked for them.")
    }
}
