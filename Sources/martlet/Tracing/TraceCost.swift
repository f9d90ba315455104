internal import Base

/// One line of a trace's bill.
struct TraceCost: Equatable {
    let what: String
    let dollars: Double

    /// What the ledger knows of a trace, thing by thing.
    /// - Parameter page: `/_martlet/costs/<trace>`.
    static func lines(_ page: JSON) -> [TraceCost] {
        (page["lines"]?.array ?? []).map { row in
            let line = CostReport.Line(row)
            let actor = row["actor"]?.string.map { " of \(Terminal.foreign($0))" } ?? ""
            return TraceCost(
                what: "\(line.item)\(actor): \(Figures.fixed(line.quantity, 6)) × \(line.unit)", dollars: line.dollars)
        }
    }
}
