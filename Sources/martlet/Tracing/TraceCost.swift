internal import Base

/// What a run of a function is billed for, by its REPORT line.
struct FunctionReport: Equatable {
    let billedMilliseconds: Double
    let memoryMegabytes: Double

    /// `REPORT RequestId: … Duration: 2.10 ms Billed Duration: 3 ms Memory Size: 128 MB …`, its parts set apart by
    /// tabs.
    init?(line: String) {
        guard line.hasPrefix("REPORT "), let billed = Self.number("Billed Duration: ", in: line),
            let memory = Self.number("Memory Size: ", in: line)
        else { return nil }
        (billedMilliseconds, memoryMegabytes) = (billed, memory)
    }

    private static func number(_ label: String, in line: String) -> Double? {
        line.firstRange(of: label).flatMap { Double(line[$0.upperBound...].prefix { $0.isNumber || $0 == "." }) }
    }
}

/// One line of a bill.
struct TraceCost: Equatable {
    let what: String
    let dollars: Double

    /// What a recorded call costs on AWS; nil for what is free, and for what no price is known of.
    /// - Parameter report: of the run, for an invoke.
    static func lines(_ call: TraceCall, _ report: FunctionReport?) -> [TraceCost] {
        guard call.status < 500 else { return [] }
        switch (call.service.lowercased(), call.operation) {
        case ("lambda", "Invoke"): return invoke(report)
        // A request to a deployed API is recorded by its method and path.
        case ("apigateway", let request) where request.contains("/"):
            return [TraceCost(what: "API Gateway: 1 request", dollars: Prices.restAPIRequest)]
        case ("dynamodb", "GetItem"), ("dynamodb", "Query"), ("dynamodb", "Scan"):
            return [
                TraceCost(
                    what: "\(call.name): 0.5 read units (up to 4 KB, eventually consistent)",
                    dollars: Prices.readRequestUnit / 2)
            ]
        case ("dynamodb", "PutItem"), ("dynamodb", "UpdateItem"), ("dynamodb", "DeleteItem"):
            return [TraceCost(what: "\(call.name): 1 write unit (up to 1 KB)", dollars: Prices.writeRequestUnit)]
        default: return []
        }
    }

    private static func invoke(_ report: FunctionReport?) -> [TraceCost] {
        var lines = [TraceCost(what: "Lambda: 1 request", dollars: Prices.lambdaRequest)]
        guard let report else { return lines }
        let seconds = report.memoryMegabytes / 1024 * report.billedMilliseconds / 1000
        let what =
            "Lambda: \(Figures.fixed(report.billedMilliseconds, 0)) ms billed at \(Figures.fixed(report.memoryMegabytes, 0)) MB"
        lines.append(TraceCost(what: what, dollars: seconds * Prices.lambdaGigabyteSecond))
        return lines
    }
}
