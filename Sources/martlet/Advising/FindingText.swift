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
        if let saving { Terminal.line("  saves \(saving)") }
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
            saving.milliseconds.map { "\(Figures.significant($0)) ms \(time)" },
            saving.dollars.map {
                "$\(Figures.significant($0, decimals: 2)) \(saving.of == .month ? "" : "for ")\(money)"
            },
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
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
