internal import Pricing

/// What those wait for who meet no environment.
extension Rule {
    /// - Source: AWS Lambda Developer Guide, "Improving startup performance with Lambda SnapStart".
    static let coldStarts = ofFunctions { function, _ in
        let inits = function.runs.compactMap(\.initMilliseconds).sorted()
        guard !function.waitingCallers.isEmpty, function.runs.count >= LimitsAdvice.manyEvents, !inits.isEmpty,
            Double(inits.count) >= LimitsAdvice.manyColdStarts * Double(function.runs.count),
            inits[inits.count / 2] >= LimitsAdvice.longInit, function.provisioned.isEmpty,
            !function.startsFromSnapshots
        else { return nil }
        let takesSnapshots = function.isFitForSnapshots && hasSnapshots(function.runtime)
        let finding = Finding(
            .coldStarts, function.arn, logicalID: function.logicalID,
            what: "Those who wait for it often wait for a new environment first.",
            evidence: [
                "\(inits.count) of \(function.runs.count) runs met none, and waited \(Int(inits[inits.count / 2])) ms "
                    + "and more for half of them",
                "\(function.waitingCallers.joined(separator: ", ")) may invoke it and wait",
            ] + money(function, takesSnapshots) + function.traces { $0.initMilliseconds != nil },
            change: takesSnapshots
                ? "SnapStart:\n  ApplyOn: PublishedVersions\nwith AutoPublishAlias, and callers that name the alias"
                : "ProvisionedConcurrencyConfig:\n"
                    + "  ProvisionedConcurrentExecutions: \(max(1, function.load.mostAtOnce))\n"
                    + "with AutoPublishAlias, and callers that name the alias",
            confidence: 0.7)
        return takesSnapshots
            ? finding.with(snapshots(function))
            : finding.with([], saving: Saving(of: .coldStart, milliseconds: inits[inits.count / 2]))
    }

    /// A function that publishes an alias already keeps its name.
    private static func snapshots(_ function: Application.Function) -> [TemplateEdit] {
        let edits = TemplateEdit.serverless(["SnapStart", "ApplyOn"], of: function.logicalID, "PublishedVersions")
        guard function.aliases.isEmpty else { return edits }
        return edits + TemplateEdit.serverless(["AutoPublishAlias"], of: function.logicalID, "live")
    }

    /// What both ways cost. AWS asks nothing for snapshots of Java.
    /// - Source: AWS Lambda Pricing, "SnapStart Pricing" and "Provisioned Concurrency Pricing".
    private static func money(_ function: Application.Function, _ takesSnapshots: Bool) -> [String] {
        let (prices, size) = (Prices(), function.memoryGB)
        let kept = size * prices.provisioned(isARM: function.isARM) * Prices.secondsOfMonth
        let provisioned = "an environment that is kept ready costs \(Prices.dollars(kept)) a month"
        guard takesSnapshots else { return [provisioned] }
        guard !function.runtime.hasPrefix("java") else { return ["SnapStart costs nothing for Java", provisioned] }
        let cached = size * prices[.lambdaSnapshotCache] * Prices.secondsOfMonth
        let restored = size * prices[.lambdaSnapshotRestore] * 1_000_000
        return [
            "SnapStart costs \(Prices.dollars(cached)) a month for a version, and \(Prices.dollars(restored)) for "
                + "1,000,000 restores", provisioned,
        ]
    }

    /// Java 11, Python 3.12 and .NET 8, and what is newer.
    private static func hasSnapshots(_ runtime: String) -> Bool {
        func version(_ family: String) -> [Int]? {
            guard runtime.hasPrefix(family) else { return nil }
            let numbers = runtime.dropFirst(family.count).split(separator: ".").map { Int($0.prefix { $0.isNumber }) }
            return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
        }
        if let java = version("java") { return (java.first ?? 0) >= 11 }
        if let python = version("python") { return !python.lexicographicallyPrecedes([3, 12]) }
        if let dotnet = version("dotnet") { return (dotnet.first ?? 0) >= 8 }
        return false
    }
}
