internal import ArgumentParser
internal import Base

/// `martlet costs`: what the application used, and what AWS would ask for it.
struct Costs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what was used, and what it would cost on AWS.",
        discussion: """
            List prices of one Region without free tiers. Each line is what one group used of one thing, in all \
            Regions, or in the one that --region names.
            """)

    @Option(help: "The days to count, today among them: 1 to 400.") var days = 30
    @Option(help: "What a line is of: service, function, stack or resource.") var by = Grouping.service
    @Flag(help: "As JSON.") var json = false
    @OptionGroup var connection: ConnectionOptions

    /// What lines are gathered by.
    enum Grouping: String, ExpressibleByArgument, CaseIterable {
        case service, function, stack, resource

        /// The member of a line that names its group.
        var member: String { self == .function ? "actor" : rawValue }
    }

    func validate() throws {
        guard (1...400).contains(days) else { throw ValidationError("--days \(days): a number from 1 to 400") }
    }

    func run() async throws {
        try await AWSClient.with(connection) { client in
            guard let page = try await client.page(path) else {
                throw CommandFailure("what answers at \(client.settings.endpoint) keeps no ledger")
            }
            if json { return Terminal.line(page.pretty) }
            for line in CostReport(page, by: by).lines(title: title) { Terminal.line(line) }
        }
    }

    /// The Region that the environment names is not asked for: it says where calls go, and not what is counted.
    private var path: String {
        "/_martlet/costs?days=\(days)" + (connection.region.map { "&region=\(PercentEncoding.encode($0))" } ?? "")
    }

    private var title: String { "in \(days) day\(days == 1 ? "" : "s"), \(connection.region ?? "all Regions")" }
}
