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
    /// - Parameter row: a line of the ledger's pages.
    init(_ row: JSON) {
        (item, unit) = (row["item"]?.string ?? "", row["unit"]?.string ?? "")
        (quantity, dollars) = (row["quantity"]?.double ?? 0, row["dollars"]?.double ?? 0)
    }
}
