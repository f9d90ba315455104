/// What the processor time of recorded events tells of a function's memory, where no experiment was made.
extension Rule {
    private static let sizes = [128, 256, 512, 1_024, LimitsAdvice.oneProcessorMB]

    static let memoryByUse = ofFunctions { function, _ in
        guard function.measured == nil, let use = function.processorUse, use.memoryMB == function.memoryMB,
            min(use.events, function.runs.count) >= LimitsAdvice.fewestRuns,
            let best = function.isThrottled(use) ? larger(function, use) : smaller(function, use)
        else { return nil }
        let now = function.size(function.memoryMB, use.milliseconds)
        let isMore = best.memoryMB > now.memoryMB
        return resized(
            function, from: now, to: best,
            what: isMore
                ? "It waits for its processor: with more memory it has more of one, and hardly costs more."
                : "It pays for memory, and so for a processor, which it hardly uses.",
            evidence: [
                "\(use.events) events at \(use.memoryMB) MB took \(rounded(use.milliseconds)) ms each, "
                    + "\(rounded(use.processorMilliseconds)) ms of them on a processor",
                "at \(best.memoryMB) MB \(isMore ? "some" : "at most") \(rounded(best.milliseconds)) ms",
            ], confidence: 0.75, milliseconds: isMore ? now.milliseconds - best.milliseconds : nil)
    }

    /// The largest size that is faster and hardly costs more.
    private static func larger(_ function: Application.Function, _ use: Application.ProcessorUse)
        -> Application.Measured.Size?
    {
        let now = function.size(function.memoryMB, use.milliseconds)
        let waiting = max(0, use.milliseconds - use.processing(at: function.memoryMB))
        return sizes.reversed().lazy.filter { $0 > function.memoryMB }.map {
            function.size($0, waiting + use.processing(at: $0))
        }
        .first { isBetter($0, than: now) }
    }

    /// The smallest size that is cheaper, and hardly slower even if nothing slows the function down now.
    private static func smaller(_ function: Application.Function, _ use: Application.ProcessorUse)
        -> Application.Measured.Size?
    {
        let now = function.size(function.memoryMB, use.milliseconds)
        // Threads of its own may need the second processor now and then, which a mean does not show.
        if function.memoryMB > LimitsAdvice.oneProcessorMB, function.code?.usesThreads ?? true { return nil }
        return sizes.lazy.filter { $0 < function.memoryMB && function.fits($0) }.map {
            function.size($0, use.milliseconds + use.processing(at: $0) - use.processorMilliseconds)
        }
        .first { isBetter($0, than: now) }
    }
}

extension Application.Function {
    fileprivate func size(_ memoryMB: Int, _ milliseconds: Double) -> Application.Measured.Size {
        Application.Measured.Size(
            memoryMB: memoryMB, milliseconds: milliseconds, dollars: dollarsOfMillion(milliseconds, at: memoryMB))
    }

    /// Whether its share of a processor is what its events wait for. Short ones may have what the share allows in one
    /// go.
    fileprivate func isThrottled(_ use: Application.ProcessorUse) -> Bool {
        let processing = use.processing(at: memoryMB)
        return memoryMB < LimitsAdvice.oneProcessorMB && processing >= LimitsAdvice.longProcessing
            && processing >= LimitsAdvice.mostlyProcessing * use.milliseconds
    }
}
