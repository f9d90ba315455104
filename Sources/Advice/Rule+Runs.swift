internal import Base
internal import Pricing

/// What runs tell of a function's settings.
extension Rule {
    static let memory = ofFunctions { function, _ in
        let peaks = function.runs.compactMap(\.peakMemoryMB)
        let larger = min(10_240, function.memoryMB * 2)
        guard peaks.count >= LimitsAdvice.fewestRuns, let peak = peaks.max(),
            Double(peak) >= LimitsAdvice.fullMemory * Double(function.memoryMB)
        else { return nil }
        return Finding(
            .memoryShort, function.arn, logicalID: function.logicalID,
            what: "It uses nearly all of its memory, and is killed when an event needs more.",
            evidence: ["\(peak) of \(function.memoryMB) MB in \(peaks.count) runs"],
            change: function.memoryMB < 10_240
                ? "MemorySize: \(larger)" : "Divide the work: no function has more memory",
            confidence: 0.8
        ).with(
            function.memoryMB < 10_240 ? TemplateEdit.property("MemorySize", of: function.logicalID, "\(larger)") : [])
    }

    static let timeout = ofFunctions { function, _ in
        guard function.runs.count >= LimitsAdvice.enoughRuns else { return nil }
        let sorted = function.runs.map(\.milliseconds).sorted()
        let late = sorted[Int(Double(sorted.count - 1) * 0.99)] / 1_000
        let (limit, timeouts) = (
            Double(function.timeoutSeconds), function.runs.count { $0.hasTimedOut }
        )
        let evidence = [
            "99 % of \(sorted.count) runs took at most \(seconds(late)); the timeout is \(function.timeoutSeconds) s"
        ]
        if timeouts > 0 || late >= LimitsAdvice.nearTimeout * limit {
            return Finding(
                .timeoutShort, function.arn, logicalID: function.logicalID,
                what: "Runs end at the timeout, or just before it.",
                evidence: evidence + (timeouts > 0 ? ["\(timeouts) runs were cut off"] : []),
                change: "Timeout: \(min(900, function.timeoutSeconds * 2))",
                confidence: timeouts > 0 ? 0.9 : 0.75
            ).with(
                TemplateEdit.property(
                    "Timeout", of: function.logicalID, "\(min(900, function.timeoutSeconds * 2))"))
        }
        let fit = max(3, Int((late * LimitsAdvice.timeoutFactor).rounded(.up)))
        guard limit >= LimitsAdvice.longTimeout, limit > LimitsAdvice.timeoutFactor * Double(fit) else {
            return nil
        }
        return Finding(
            .timeoutLong, function.arn, logicalID: function.logicalID,
            what: "A run that hangs is paid for until a timeout that no run comes near.",
            evidence: evidence,
            change: "Timeout: \(fit)", confidence: 0.7
        ).with(TemplateEdit.property("Timeout", of: function.logicalID, "\(fit)"))
    }

    private static func seconds(_ value: Double) -> String {
        "\((value * 1_000).rounded() / 1_000) s"
    }

    /// - Source: AWS Lambda Developer Guide, "Lambda runtimes", Runtime deprecation policy.
    static let oldRuntime = ofFunctions { function, _ in
        guard function.isRuntimeOld else { return nil }
        return Finding(
            .oldRuntime, function.arn, logicalID: function.logicalID,
            what:
                "AWS has ended its runtime: no repairs come, and functions of it can't be made or changed after a while.",
            evidence: ["it runs on \(function.runtime)"],
            change: "Runtime: a current version of the language",
            confidence: 0.95)
    }

    static let logRetention = ofFunctions { function, _ in
        guard let logs = function.logs, logs.retentionDays == nil else { return nil }
        return Finding(
            .logRetention, function.arn, logicalID: function.logicalID,
            what: "Its log stays for ever, and is paid for every month.",
            evidence: ["\(function.logGroup) has no retention and holds \(logs.bytes) bytes"],
            change:
                "RetentionInDays: 30 at the template's log group of this name; where there is none, aws logs "
                + "put-retention-policy --retention-in-days 30 --log-group-name \(function.logGroup)",
            confidence: 0.9
        ).with([], saving: storage(logs))
    }

    /// What a month of the log costs that nobody reads any more, if each day brought as much. AWS compresses logs to
    /// 15 % in its examples.
    /// - Source: Amazon CloudWatch Pricing, example 4.
    private static func storage(_ logs: Application.LogGroup) -> Saving? {
        guard logs.ageDays > LimitsAdvice.logDays else { return nil }
        let old = Double(logs.bytes) * (logs.ageDays - LimitsAdvice.logDays) / logs.ageDays
        let dollars = old / 1_073_741_824 * 0.15 * Prices()[.logStorage]
        return dollars < 0.01 ? nil : Saving(of: .month, dollars: dollars)
    }

    static let tableScan = ofFunctions { function, _ in
        guard let role = function.role, function.hasOwnRole else { return nil }
        let scans = role.used.filter {
            $0.action == "dynamodb:Scan" && $0.count >= LimitsAdvice.fewestScans
        }
        guard !scans.isEmpty else { return nil }
        return Finding(
            .tableScan, function.arn, logicalID: function.logicalID,
            what: "It reads whole tables, which costs more with every item in them.",
            evidence: scans.map { "\($0.count) scans of \($0.resource)" },
            change: "Query by a key, or by an index whose key is what the scan filters by",
            confidence: 0.7)
    }
}
