internal import Advice

/// A finding, for people.
struct FindingText {
    private let finding: Finding
    /// Whom it is about: functions of one package have the same ones.
    private let names: [String]
    private let diff: String?

    /// - Parameter diff: what carries it out, of the template; nil where nothing does.
    init(_ finding: Finding, of names: [String], diff: String?) {
        (self.finding, self.names, self.diff) = (finding, names, diff)
    }

    func show() {
        let name = Terminal.foreign(names.joined(separator: ", "))
        Terminal.line(
            "\(finding.severity.rawValue): \(Terminal.paint(finding.rule.rawValue, colour))  \(name)")
        Terminal.line("  \(Terminal.foreign(finding.what))")
        for line in finding.evidence { Terminal.line("  - \(Terminal.foreign(line))") }
        if let saving { Terminal.line("  \(saving)") }
        if let diff {
            for line in diff.split(separator: "\n") { Terminal.line(Self.painted(Terminal.foreign(String(line)))) }
        } else {
            for line in finding.change.split(separator: "\n") {
                Terminal.line("    + \(Terminal.foreign(String(line)))")
            }
        }
        Terminal.line("  sure to \(Int(finding.confidence * 100)) %")
    }

    private var colour: Terminal.Colour {
        switch finding.severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }

    private var saving: String? {
        guard let saving = finding.saving else { return nil }
        let (time, money) =
            switch saving.of {
            case .run: ("a run", "1,000,000 runs")
            case .coldStart: ("a cold start", "1,000,000 cold starts")
            case .month: ("a month", "a month")
            }
        let parts = [
            saving.milliseconds.map { ("\(Figures.significant(abs($0))) ms \(time)", $0 < 0) },
            saving.dollars.map {
                ("$\(Figures.significant(abs($0), decimals: 2)) \(saving.of == .month ? "" : "for ")\(money)", $0 < 0)
            },
        ].compactMap(\.self)
        let (saved, lost) = (parts.filter { !$0.1 }.map(\.0), parts.filter(\.1).map(\.0))
        let sides = [("saves ", saved), ("costs ", lost)].filter { !$0.1.isEmpty }
        return sides.map { $0.0 + $0.1.joined(separator: ", ") }.joined(separator: ", and ")
    }

    private static func painted(_ line: String) -> String {
        switch line.first {
        case "+": Terminal.paint(line, .green)
        case "-": Terminal.paint(line, .red)
        case "@": Terminal.paint(line, .cyan)
        default: line
        }
    }
}
