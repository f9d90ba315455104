package import Base

/// What the power-tuning state machine takes and gives, so that what was written for it goes on here.
/// - Source: aws-lambda-power-tuning, "State machine input" and "State machine output".
package struct PowerTuningDocument: Sendable {
    package let function: String
    package let plan: TuningPlan
    /// Whether the function is to get the size that is found.
    package let appliesSize: Bool
    /// Whether the output tells what was measured of each size.
    package let includesResults: Bool

    private static let members = [
        "lambdaARN", "num", "powerValues", "payload", "parallelInvocation", "strategy", "balancedWeight",
        "autoOptimize",
        "includeOutputResults", "onlyColdStarts", "allowedExceptions", "dryRun", "discardTopBottom",
        "sleepBetweenRunsMs", "disablePayloadLogs",
    ]
    /// Where it names no sizes.
    private static let sizes = [128, 256, 512, 1_024, 1_536, 3_008]

    /// - Throws: `tuning.plan` for what is no such input, or asks for what is not done here.
    package init(_ json: JSON) throws(Failure) {
        guard let object = json.object, let function = json["lambdaARN"]?.string, let invokes = json["num"]?.integer
        else { throw TuningPlan.wrong("the state machine's input is an object with lambdaARN and num") }
        if let other = object.first(where: { !Self.members.contains($0.key) })?.key {
            throw TuningPlan.wrong("\(other) of the state machine's input is not supported")
        }
        guard invokes >= 5 else { throw TuningPlan.wrong("num: at least 5, as the state machine has it") }
        guard json["dryRun"]?.bool != true else {
            throw TuningPlan.wrong("dryRun of the state machine's input is not supported")
        }
        guard json["discardTopBottom"].map({ $0.double == LimitsTuning.trimmed }) ?? true else {
            throw TuningPlan.wrong("discardTopBottom: \(LimitsTuning.trimmed) alone is supported")
        }
        guard json["sleepBetweenRunsMs"].map({ $0.double == 0 }) ?? true else {
            throw TuningPlan.wrong("sleepBetweenRunsMs: 0 alone is supported")
        }
        var sizes = Self.sizes
        if let named = json["powerValues"] {
            let all = (named.array ?? []).compactMap(\.integer)
            guard named.string == "ALL" || (!all.isEmpty && all.count == named.array?.count) else {
                throw TuningPlan.wrong("powerValues: a list of sizes, or ALL")
            }
            sizes =
                named.string == "ALL" ? Array(stride(from: 128, through: 3_008, by: 64)) : all.map { Int(clamping: $0) }
        }
        self.function = function
        appliesSize = json["autoOptimize"]?.bool ?? false
        includesResults = json["includeOutputResults"]?.bool ?? false
        plan = try TuningPlan(
            sizes: sizes, invokes: Int(clamping: invokes),
            starts: json["onlyColdStarts"]?.bool == true ? [.cold] : [.warm],
            strategy: try TuningStrategy(
                json["strategy"]?.string ?? "cost",
                weight: json["balancedWeight"]?.double ?? TuningStrategy.evenWeight),
            payloads: Self.payloads(json["payload"]),
            atOnce: json["parallelInvocation"]?.bool == true ? min(Int(clamping: invokes), LimitsTuning.mostAtOnce) : 1,
            expectedErrors: Set((json["allowedExceptions"]?.array ?? []).compactMap(\.string)), isThorough: true)
    }

    /// A list of which each element has a payload and a weight is one of payloads; anything else is the payload.
    private static func payloads(_ json: JSON?) -> [TuningPlan.Payload] {
        guard let json else { return [] }
        let weighted = (json.array ?? []).compactMap { entry in
            entry["weight"]?.integer.flatMap { weight in
                entry["payload"].map { TuningPlan.Payload(event: $0, weight: Int(clamping: weight)) }
            }
        }
        let isList = !weighted.isEmpty && weighted.count == json.array?.count
        return isList ? weighted : [TuningPlan.Payload(event: json)]
    }

    /// - Parameter report: as `TuningReport` writes it.
    /// - Returns: nil where it recommends nothing.
    package func output(of report: JSON) -> JSON? {
        guard let size = report["recommendation"]?["memoryMB"]?.integer else { return nil }
        // A size that is too small has no duration and no cost.
        let results = (report["results"]?.array ?? []).filter { $0["failure"]?.string == nil }
        guard let chosen = results.first(where: { $0["memoryMB"]?.integer == size }) else { return nil }
        var output: JSONObject = [
            "power": .string("\(size)"), "cost": chosen["cost"]?["invoke"] ?? .null,
            "duration": Self.duration(chosen),
            "stateMachine": [
                // No state machine ran.
                "executionCost": .integer(0), "lambdaCost": report["spentDollars"] ?? .null,
                "visualization": .string(Self.picture(results)),
            ],
        ]
        if includesResults {
            output["stats"] = .array(
                results.map { result in
                    [
                        "averagePrice": result["cost"]?["invoke"] ?? .null, "averageDuration": Self.duration(result),
                        "value": result["memoryMB"] ?? .null,
                    ]
                })
        }
        return .object(output)
    }

    private static func duration(_ result: JSON) -> JSON { result["duration"]?["typical"] ?? .null }

    /// The address of the picture: sizes of 16 bits, durations and costs of 32, each list in base 64.
    private static func picture(_ results: [JSON]) -> String {
        func bytes(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
        func floats(_ values: [Double]) -> [UInt8] { values.flatMap { bytes(Float($0).bitPattern) } }
        let lists = [
            results.flatMap { bytes(Int16(clamping: $0["memoryMB"]?.integer ?? 0)) },
            floats(results.map { duration($0).double ?? 0 }),
            floats(results.map { $0["cost"]?["invoke"]?.double ?? 0 }),
        ]
        return "https://lambda-power-tuning.show/#" + lists.map { Base64.encode($0) }.joined(separator: ";")
    }
}
