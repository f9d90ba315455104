/// What experiments show, which no recording does.
extension Rule {
    static let measured = [memorySize, heavyImport]

    /// - Source: AWS Lambda Developer Guide, "Configure Lambda function memory": processor time is in proportion.
    static let memorySize = ofFunctions { function, _ in
        guard let measured = function.measured, let best = measured.recommendedMB.flatMap(measured.size),
            let now = measured.size(function.memoryMB), best.memoryMB != now.memoryMB,
            isBetter(best, than: now), function.fits(best.memoryMB)
        else { return nil }
        return resized(
            function, from: now, to: best,
            what: best.memoryMB > now.memoryMB
                ? "It is faster with more memory, which is more of a processor, and costs no more so."
                : "It pays for memory, and so for a processor, from which it does not gain.",
            evidence: measured.sizes.map { size in
                "\(size.memoryMB) MB: \(rounded(size.milliseconds)) ms, "
                    + "\(Prices.dollars(size.dollars)) for 1,000,000 events"
            }, confidence: min(0.95, measured.confidence), milliseconds: now.milliseconds - best.milliseconds)
    }

    /// - Parameter milliseconds: that it saves of each event; nil where that can't be told.
    static func resized(
        _ function: Application.Function, from now: Application.Measured.Size, to best: Application.Measured.Size,
        what: String, evidence: [String], confidence: Double, milliseconds: Double?
    ) -> Finding {
        Finding(
            .memorySize, function.arn, logicalID: function.logicalID, what: what, evidence: evidence,
            change: "MemorySize: \(best.memoryMB)", confidence: confidence
        ).with(
            TemplateEdit.property("MemorySize", of: function.logicalID, String(best.memoryMB)),
            saving: Saving(of: .run, milliseconds: milliseconds, dollars: now.dollars - best.dollars))
    }

    /// A tenth in time or money, and not much of the other for it.
    static func isBetter(_ best: Application.Measured.Size, than now: Application.Measured.Size) -> Bool {
        let (time, money) = (best.milliseconds / now.milliseconds, best.dollars / now.dollars)
        let (clear, equal) = (1 - LimitsAdvice.clearGain, 1 + LimitsAdvice.clearGain)
        // A millisecond is how exactly durations are billed.
        let isAsFast = time <= equal || best.milliseconds - now.milliseconds <= 1
        return (time <= clear && money <= equal) || (money <= clear && isAsFast)
    }

    static let heavyImport = ofFunctions { function, _ in
        guard let measured = function.measured, let saved = measured.savedWithoutUnused,
            let heaviest = measured.unused.first
        else { return nil }
        let names = measured.unused.map(\.name)
        let place = function.code?.imports.first { names.contains($0.module) }?.place
        return Finding(
            .heavyImport, function.arn, logicalID: function.logicalID,
            what: "Each cold start imports modules of which no event ran any code.",
            evidence: measured.unused.prefix(LimitsAdvice.mostPlaces).map {
                "\($0.name) takes \(rounded($0.milliseconds)) ms"
            } + ["without, \(rounded(saved)) of \(rounded(measured.start)) ms were saved"],
            change: "Import \(heaviest.name) in the function that uses it, or not at all", confidence: 0.85,
            place: place
        ).with([], saving: Saving(of: .coldStart, milliseconds: saved, dollars: function.dollarsOfMillion(saved)))
    }

    static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

extension Application.Function {
    /// Whether what its runs needed leaves room in so much memory.
    func fits(_ memoryMB: Int) -> Bool {
        Double(runs.compactMap(\.peakMemoryMB).max() ?? 0) < LimitsAdvice.fullMemory * Double(memoryMB)
    }
}
