internal import Base

/// A report of an experiment, for people: a line for each size, with bars for its time and its cost.
struct TuningTable {
    private static let bar = 24
    private let report: JSON
    private let results: [JSON]

    init(_ report: JSON) { (self.report, results) = (report, report["results"]?.array ?? []) }

    func show() {
        Terminal.line(report["function"]?.string ?? "")
        Terminal.line(
            Terminal.pad("", 12) + headings.map { Figures.right($0, 11) }.joined() + Figures.right(price, 16)
                + "  events")
        let front = Set((report["paretoFront"]?.array ?? []).compactMap(\.integer))
        let best = report["recommendation"]?["memoryMB"]?.integer
        for result in results {
            let size = result["memoryMB"]?.integer ?? 0
            if let failure = result["failure"]?.string {
                Terminal.line("  \(Figures.right("\(size)", 6)) MB  too small: \(failure)")
                continue
            }
            let mark = size == best ? "→" : front.contains(size) ? "·" : " "
            let line = "\(mark) \(Figures.right("\(size)", 6)) MB " + figures(result) + "  \(events(result))"
            Terminal.line(size == best ? Terminal.paint(line, .green) : line)
        }
        bars("typical time, ms", decimals: 2, .cyan) { $0["duration"]?["typical"]?.double }
        bars("cost, $ a million", decimals: 3, .yellow) { $0["cost"]?["million"]?.double }
        for note in report["notes"]?.array ?? [] { Terminal.line("Note: \(note.string ?? "")") }
        Terminal.line(conclusion)
    }

    /// Whether both kinds of environments were met: the durations and the cost are those of ready ones then.
    private var hasBoth: Bool {
        ["warm", "cold"].allSatisfy { start in
            results.contains { $0["invokes"]?[start]?.integer ?? 0 > 0 }
        }
    }

    private var headings: [String] {
        hasBoth
            ? ["warm p50 ms", "p90 ms", "p99 ms", "cold p50", "init ms"] : ["p50 ms", "p90 ms", "p99 ms", "init ms"]
    }

    private var price: String { hasBoth ? "warm $/million" : "$/million" }

    private func figures(_ result: JSON) -> String {
        let duration = result["duration"]
        let cold = hasBoth ? [result["coldDuration"]?["p50"]] : []
        let times = ([duration?["p50"], duration?["p90"], duration?["p99"]] + cold + [result["init"]?["p50"]])
            .map { $0?.double.map { Figures.fixed($0, 2) } ?? "–" }
        let cost = result["cost"]?["million"]?.double.map { Figures.fixed($0, 3) } ?? "–"
        return times.map { Figures.right($0, 11) }.joined() + Figures.right(cost, 16)
    }

    private func events(_ result: JSON) -> String {
        let counts =
            [("warm", result["invokes"]?["warm"]), ("cold", result["invokes"]?["cold"])]
            + [("in error", result["errors"])]
        return counts.compactMap { name, count in
            count?.integer.flatMap { $0 > 0 ? "\($0) \(name)" : nil }
        }.joined(separator: ", ")
    }

    private func bars(_ title: String, decimals: Int, _ colour: Terminal.Colour, _ value: (JSON) -> Double?) {
        let most = results.compactMap(value).max() ?? 0
        guard most > 0 else { return }
        Terminal.line(title)
        for result in results {
            guard let amount = value(result) else { continue }
            let width = max(1, Int((amount / most * Double(Self.bar)).rounded()))
            let drawn = Terminal.paint(String(repeating: "█", count: width), colour)
            let size = Figures.right("\(result["memoryMB"]?.integer ?? 0)", 6)
            Terminal.line("  \(size) MB \(drawn) \(Figures.fixed(amount, decimals))")
        }
    }

    private var conclusion: String {
        let recommendation = report["recommendation"]
        let reason = recommendation?["reason"]?.string ?? ""
        guard let size = recommendation?["memoryMB"]?.integer else { return "No recommendation: \(reason)." }
        let percent = Int((recommendation?["confidence"]?.double ?? 0) * 100)
        let now = report["memoryMB"]?.integer ?? 0
        let change = size == now ? "which it has" : "instead of \(now) MB"
        return
            "Recommended: \(size) MB, \(change): \(reason). Drawn anew from these runs, it is best or as good in \(percent) %."
    }
}
