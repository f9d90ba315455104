internal import Advice
internal import ArgumentParser
internal import Base
internal import Platform

/// `martlet optimize`: what to change in an application to make it faster, cheaper and safer.
struct Optimize: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what to change, and what shows it.",
        discussion: """
            It reads settings, code, logs and what the platform recorded; it changes nothing. With --measure the \
            events that functions had last are run again, at other sizes of memory and in new environments. Ends with \
            status 2 when it has found more than notes.
            """)

    @Argument(help: "The stack; all that is there where nothing is said.") var stack: String?
    @Option(help: "The template, or its folder: changes are told as a diff of it, and places in it to code scanning.")
    var template: String?
    @Option(
        help:
            #"A file of what is not to be told: {"suppress": [{"rule": …, "subject": …, "reason": …}]}."#)
    var suppressions: String?
    @Flag(help: "Run experiments too: what functions do to tables, queues and others is done again.")
    var measure = false
    @Flag(help: "Do not ask whether what functions do to others may be done.") var yes = false
    @Flag(help: "As JSON.") var json = false
    @Flag(help: "As SARIF, for code scanning.") var sarif = false
    @Flag(help: "Only the changes of templates, all together, as `patch -p0` takes them.") var diff = false
    @Flag(help: "End with status 0 whatever is found.") var lenient = false
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard [json, sarif, diff].count(where: \.self) <= 1 else {
            throw ValidationError("--json, --sarif and --diff are documents of their own: ask for one")
        }
    }

    func run() async throws {
        let suppressed = try suppressions.map { try SuppressionFile.read($0) } ?? []
        let places = try template.map { try TemplatePlaces($0) }
        let (report, diffs) = try await AWSClient.with(connection) { client in
            let survey = try await Survey(client, stack: stack)
            var (application, notes) = try await survey.application()
            for note in notes { Terminal.note("Note: \(Terminal.foreign(note))") }
            if measure { try await ExperimentSurvey(client, mayHaveEffects: yes).add(to: &application) }
            let report = AdviceReport(application, suppressed)
            let diffs = try await TemplateDiffs(places, survey.names, client)
            await client.leave(report.json { diffs.diff(of: $0) }, .advice, of: stack)
            return (report, diffs)
        }
        for idle in report.idle {
            Terminal.note(
                "Note: nothing is hidden by the suppression of \(idle.rule.rawValue)"
                    + (idle.subject.map { " of \(Terminal.foreign($0))" } ?? ""))
        }
        if sarif {
            let reading = AdviceReport.Reading(place: { places?.place(of: $0) }, diff: { diffs.diff(of: $0) })
            Terminal.line(report.sarif(version: Version.current, reading).pretty)
        } else if diff {
            Terminal.raw(Array(diffs.diff(of: report.findings).utf8))
        } else if json {
            Terminal.line(report.json { diffs.diff(of: $0) }.pretty)
        } else {
            show(report, diffs)
        }
        if report.isSerious && !lenient { throw ExitCode(2) }
    }

    private func show(_ report: AdviceReport, _ diffs: TemplateDiffs) {
        var rest = report.findings[...]
        while let finding = rest.first {
            let same = rest.prefix { $0.isSame(as: finding) }
            let names = same.map { $0.logicalID ?? $0.subject }
            FindingText(finding, of: names, diff: names.count == 1 ? diffs.diff(of: finding) : nil).show()
            rest = rest.dropFirst(same.count)
        }
        let kept = report.suppressed.isEmpty ? "" : ", \(report.suppressed.count) suppressed"
        Terminal.line(
            report.findings.isEmpty
                ? "Nothing to change\(kept)." : "\(report.findings.count) findings\(kept).")
    }
}
