internal import ArgumentParser
internal import Base

/// `martlet costs`: what the application used, and what AWS would ask for it.
struct Costs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what was used, and what it would cost on AWS.",
        discussion: "List prices without free tiers. Each line is what one group used of one thing.")

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
            guard let page = try await client.page("/_martlet/costs?days=\(days)") else {
                throw CommandFailure("what answers at \(client.settings.endpoint) keeps no ledger")
            }
            if json { return Terminal.line(page.pretty) }
            show(CostReport(page, by: by))
        }
    }

    private func show(_ report: CostReport) {
        Terminal.line("Cost on AWS in \(days) days (\(report.region), list prices of \(report.date))")
        for group in report.groups {
            Terminal.line("  \(Terminal.pad(group.name, 70))$\(Figures.fixed(group.dollars, 6))")
            for line in group.lines {
                let amount = "\(Figures.fixed(line.quantity, 3)) × \(line.unit)"
                Terminal.line(
                    "    \(Terminal.pad(line.item, 36))\(Terminal.pad(amount, 32))$\(Figures.fixed(line.dollars, 8))")
            }
        }
        Terminal.line("  \(Terminal.pad("together", 70))$\(Figures.fixed(report.dollars, 6))")
    }
}
