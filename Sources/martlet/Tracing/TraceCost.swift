internal import Base
internal import Pricing

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

    /// What a call of DynamoDB costs where its items are small: the ledger does not know the units yet. Nil for what is
    /// free, and for other services.
    static func estimate(_ call: TraceCall, _ prices: PriceList) -> TraceCost? {
        guard call.status < 500, call.service.lowercased() == "dynamodb" else { return nil }
        switch call.operation {
        case "GetItem", "Query", "Scan":
            return TraceCost(
                what: "\(call.name): 0.5 read units (up to 4 KB, eventually consistent)",
                dollars: prices.dollars(of: .readUnits, 0.5))
        case "PutItem", "UpdateItem", "DeleteItem":
            return TraceCost(
                what: "\(call.name): 1 write unit (up to 1 KB)", dollars: prices.dollars(of: .writeUnits, 1))
        default: return nil
        }
    }
}
