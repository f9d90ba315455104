internal import Base

/// What the ledger says, gathered: dearest first.
struct CostReport: Equatable {
    let region: String
    let date: String
    let groups: [Group]

    struct Group: Equatable {
        let name: String
        var lines: [Line]
        var dollars: Double { lines.reduce(0) { $0 + $1.dollars } }
    }

    struct Line: Equatable {
        let item: String
        let unit: String
        var quantity: Double
        var dollars: Double
    }

    var dollars: Double { groups.reduce(0) { $0 + $1.dollars } }

    /// - Parameter page: `/_martlet/costs`.
    init(_ page: JSON, by grouping: Costs.Grouping) {
        (region, date) = (page["region"]?.string ?? "", page["date"]?.string ?? "")
        var groups: [String: Group] = [:]
        for row in page["lines"]?.array ?? [] {
            let name = Terminal.foreign(row[grouping.member]?.string ?? "(no \(grouping.rawValue))")
            groups[name, default: Group(name: name, lines: [])].add(Line(row))
        }
        self.groups = groups.values.map(\.sorted).sorted { ($1.dollars, $0.name) < ($0.dollars, $1.name) }
    }
}

extension CostReport {
    /// The lines that people read: amounts stand under one another, however long the names are.
    /// - Parameter title: what was counted: `in 30 days, all Regions`.
    func lines(title: String) -> [String] {
        let entries = groups.flatMap(\.lines)
        let item = entries.map(\.item.count).max() ?? 0
        let width = max(groups.map(\.name.count).max() ?? 0, item + 4 + (entries.map(\.amount.count).max() ?? 0), 20)
        func row(_ text: String, _ dollars: Double) -> String {
            "  \(Terminal.pad(text, width))  $\(Figures.significant(dollars, decimals: 2))"
        }
        var lines = ["Cost on AWS \(title) (list prices of \(region), \(date), without free tiers)"]
        for group in groups {
            lines.append(row(group.name, group.dollars))
            lines += group.lines.map { row("  \(Terminal.pad($0.item, item))  \($0.amount)", $0.dollars) }
        }
        return lines + [row("together", dollars)]
    }
}

extension CostReport.Group {
    fileprivate mutating func add(_ line: CostReport.Line) {
        guard let index = lines.firstIndex(where: { $0.item == line.item }) else { return lines.append(line) }
        lines[index].quantity += line.quantity
        lines[index].dollars += line.dollars
    }

    fileprivate var sorted: CostReport.Group {
        CostReport.Group(name: name, lines: lines.sorted { ($1.dollars, $0.item) < ($0.dollars, $1.item) })
    }
}

extension CostReport.Line {
    fileprivate var amount: String { "\(Figures.significant(quantity)) × \(unit)" }

    /// - Parameter row: a line of the ledger's pages.
    init(_ row: JSON) {
        (item, unit) = (row["item"]?.string ?? "", row["unit"]?.string ?? "")
        (quantity, dollars) = (row["quantity"]?.double ?? 0, row["dollars"]?.double ?? 0)
    }
}
