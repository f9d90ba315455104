internal import Advice
internal import ArgumentParser
internal import Base

/// `martlet optimize`: what to change in an application to make it faster, cheaper and safer.
struct Optimize: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what to change, and what shows it.",
        discussion: """
            It reads settings, logs and what the platform recorded; it changes nothing. Ends with status 2 when it \
            has found more than notes.
            """)

    @Argument(help: "The stack; all that is there where nothing is said.") var stack: String?
    @Option(help: "The template, or its folder: places in it are told to code scanning.")
    var template: String?
    @Option(
        help:
            #"A file of what is not to be told: {"suppress": [{"rule": …, "subject": …, "reason": …}]}."#)
    var suppressions: String?
    @Flag(help: "As JSON.") var json = false
    @Flag(help: "As SARIF, for code scanning.") var sarif = false
    @Flag(help: "End with status 0 whatever is found.") var lenient = false
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard !(json && sarif) else {
            throw ValidationError("--json and --sarif are two documents: ask for one")
        }
    }

    func run() async throws {
        let suppressed = try suppressions.map { try SuppressionFile.read($0) } ?? []
        let places = try template.map { try TemplatePlaces($0) }
        let report = try await AWSClient.with(connection) { client in
            AdviceReport(try await Survey(client, stack: stack).application(), suppressed)
        }
        if sarif {
            let document = report.sarif(version: Version.current) { places?.place(of: $0) }
            Terminal.line(document.pretty)
        } else if json {
            Terminal.line(report.json.pretty)
        } else {
            show(report)
        }
        if report.isSerious && !lenient { throw ExitCode(2) }
    }

    private func show(_ report: AdviceReport) {
        for finding in report.findings {
            let colour: Terminal.Colour =
                switch finding.rule.severity {
                case .error: .red
                case .warning: .yellow
                case .note: .cyan
                }
            let name = Terminal.foreign(finding.logicalID ?? finding.subject)
            Terminal.line("\(Terminal.paint(finding.rule.rawValue, colour))  \(name)")
            Terminal.line("  \(Terminal.foreign(finding.what))")
            for line in finding.evidence { Terminal.line("  - \(Terminal.foreign(line))") }
            for line in finding.change.split(separator: "\n") {
                Terminal.line("    + \(Terminal.foreign(String(line)))")
            }
            Terminal.line("  sure to \(Int(finding.confidence * 100)) %")
        }
        let kept = report.suppressed.isEmpty ? "" : ", \(report.suppressed.count) suppressed"
        Terminal.line(
            report.findings.isEmpty
                ? "Nothing to change\(kept)." : "\(report.findings.count) findings\(kept).")
    }
}
