internal import Base

/// A report of cold starts, for people: the parts of a start as bars, what it imports as a tree, what was tried.
struct ColdTable {
    private static let bar = 40
    /// Imports below so great a share of all are left out.
    private static let smallest = 0.02
    private static let deepest = 4
    private let report: JSON

    init(_ report: JSON) { self.report = report }

    func show() {
        Terminal.line(report["function"]?.string ?? "")
        Terminal.line(
            "A cold start takes \(ms(report["whole"]?["p50"])) ms (p90 \(ms(report["whole"]?["p90"])), "
                + "\(report["starts"]?.integer ?? 0) starts, \(report["memoryMB"]?.integer ?? 0) MB).")
        phases()
        package()
        imports()
        unused()
        remedies()
        for note in report["notes"]?.array ?? [] { Terminal.line("Note: \(Terminal.foreign(note.string ?? ""))") }
    }

    private func ms(_ value: JSON?) -> String { value?.double.map { Figures.fixed($0, 1) } ?? "–" }

    private func phases() {
        let phases = report["phases"]?.array ?? []
        let most = phases.compactMap { $0["ms"]?.double }.max() ?? 0
        guard most > 0 else { return }
        let whole = phases.reduce(0) { $0 + ($1["ms"]?.double ?? 0) }
        Terminal.line("The parts of the one in the middle, of \(Figures.fixed(whole, 1)) ms:")
        for phase in phases {
            let amount = phase["ms"]?.double ?? 0
            let width = max(0, Int((amount / most * Double(Self.bar)).rounded()))
            Terminal.line(
                "  \(Terminal.pad(phase["name"]?.string ?? "", 12))\(Figures.right(ms(phase["ms"]), 9)) ms "
                    + Terminal.paint(String(repeating: "█", count: width), .cyan))
        }
    }

    private func package() {
        let layers = report["package"]?["layers"]?.integer ?? 0
        Terminal.line(
            "package: \(told(report["package"] ?? .null))" + (layers > 0 ? ", beside \(layers) layers" : ""))
    }

    private func told(_ package: JSON) -> String {
        "\(kilobytes(package["zipBytes"])), unpacked \(kilobytes(package["bytes"])), "
            + "fetched and unpacked in \(ms(package["unpackMs"])) ms"
    }

    private func kilobytes(_ bytes: JSON?) -> String {
        Figures.fixed(Double(bytes?.integer ?? 0) / 1_024, 1) + " KB"
    }

    private func imports() {
        let roots = report["imports"]?.array ?? []
        let all = roots.reduce(0) { $0 + ($1["totalMs"]?.double ?? 0) }
        guard all > 0 else { return }
        Terminal.line("imports, ms with what is below and alone")
        for root in roots { show(root, depth: 0, all: all, isDirect: false) }
    }

    /// - Parameter isDirect: whether the function's own code imports it.
    private func show(_ module: JSON, depth: Int, all: Double, isDirect: Bool) {
        let total = module["totalMs"]?.double ?? 0
        guard total >= Self.smallest * all, depth <= Self.deepest else { return }
        let isUnused = isDirect && module["used"]?.bool == false
        let name = String(repeating: "  ", count: depth) + Terminal.foreign(module["name"]?.string ?? "")
        let line =
            "  \(Figures.right(Figures.fixed(total, 1), 8)) \(Figures.right(ms(module["ownMs"]), 8))  \(name)"
            + (isUnused ? "  (not used)" : "")
        Terminal.line(isUnused ? Terminal.paint(line, .yellow) : line)
        for child in module["children"]?.array ?? [] {
            show(child, depth: depth + 1, all: all, isDirect: module["isOwn"]?.bool ?? false)
        }
    }

    private func unused() {
        let unused = report["unused"]?.array ?? []
        guard !unused.isEmpty else { return }
        Terminal.line("imported, and not used by these events:")
        for module in unused {
            Terminal.line(
                "  \(Terminal.foreign(module["name"]?.string ?? ""))  \(ms(module["ms"])) ms, \(kilobytes(module["bytes"]))"
            )
        }
    }

    private func remedies() {
        let remedies = report["remedies"]?.array ?? []
        guard !remedies.isEmpty else { return }
        Terminal.line("tried                       p50 ms   saved ms")
        for remedy in remedies {
            let name = Terminal.pad(remedy["remedy"]?.string ?? "", 24)
            if let failure = remedy["failure"]?.string {
                Terminal.line("  \(name)failed: \(Terminal.foreign(failure))")
                continue
            }
            let isGood = remedy["recommended"]?.bool ?? false
            let package = remedy["package"].flatMap { $0.object == nil ? nil : ": \(told($0))" } ?? ""
            let line =
                "\(isGood ? "→" : " ") \(name)\(Figures.right(ms(remedy["whole"]?["p50"]), 8))"
                + " \(Figures.right(ms(remedy["savedMs"]), 10))  \(Terminal.foreign(remedy["what"]?.string ?? ""))"
                + package
            Terminal.line(isGood ? Terminal.paint(line, .green) : line)
        }
    }
}
