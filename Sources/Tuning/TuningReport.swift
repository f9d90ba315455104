package import Base
internal import Pricing

/// What an experiment on a function's memory has found.
package struct TuningReport: Sendable {
    /// Whose memory it is.
    package struct Subject: Sendable {
        package let arn: String
        package let memoryMB: Int
        package let isARM: Bool

        package init(arn: String, memoryMB: Int, isARM: Bool) {
            (self.arn, self.memoryMB, self.isARM) = (arn, memoryMB, isARM)
        }
    }

    package let subject: Subject
    package let plan: TuningPlan
    package let measures: [SizeMeasure]
    package let recommendation: Recommendation
    /// What its reader has to know.
    package let notes: [String]

    package init(
        _ subject: Subject, _ plan: TuningPlan, _ measures: [SizeMeasure], notes: [String], _ chance: some Randomness
    ) {
        (self.subject, self.plan, self.measures) = (subject, plan, measures)
        recommendation = Recommendation(measures, plan.strategy, chance)
        self.notes = notes + Self.notes(measures.filter { !$0.isTooSmall })
    }

    private static func notes(_ measures: [SizeMeasure]) -> [String] {
        var notes: [String] = []
        for measure in measures where measure.difference >= LimitsTuning.differing {
            notes.append(
                "at \(measure.memoryMB) MB one environment \(measure.differenceText): the function does not "
                    + "do the same in each, and so few environments say little")
        }
        for measure in measures where measure.peakMemoryMB >= measure.memoryMB {
            notes.append("at \(measure.memoryMB) MB the function uses all of its memory")
        }
        return notes
    }

    // MARK: - As a document

    /// Milliseconds with two digits, dollars as they are; `results` in the order of the sizes.
    package var json: JSON {
        [
            "function": .string(subject.arn), "memoryMB": .integer(Int64(subject.memoryMB)),
            "architecture": .string(subject.isARM ? "arm64" : "x86_64"), "strategy": .string(plan.strategy.name),
            "results": .array(measures.map(Self.json)),
            "paretoFront": .array(recommendation.front.map { .integer(Int64($0)) }),
            "recommendation": recommendation.json, "notes": .array(notes.map { .string($0) }),
            "spentDollars": .double(measures.reduce(0) { $0 + $1.spentDollars }),
        ]
    }

    private static func json(_ measure: SizeMeasure) -> JSON {
        guard !measure.isTooSmall else {
            return ["memoryMB": .integer(Int64(measure.memoryMB)), "failure": "out of memory"]
        }
        let durations = measure.warm.count > 0 ? measure.warm : measure.first
        return [
            "memoryMB": .integer(Int64(measure.memoryMB)),
            "invokes": ["warm": .integer(Int64(measure.warm.count)), "cold": .integer(Int64(measure.starts.count))],
            "duration": durations.json, "coldDuration": measure.first.json, "init": measure.starts.json,
            "cost": [
                "invoke": .double(measure.dollars.typical), "million": .double(measure.dollars.typical * 1_000_000),
                "coldInvoke": measure.coldDollars.count > 0 ? .double(measure.coldDollars.typical) : .null,
            ],
            "errors": .integer(Int64(measure.errors)),
            "peakMemoryMB": measure.peakMemoryMB > 0 ? .integer(Int64(measure.peakMemoryMB)) : .null,
        ]
    }
}

extension Recommendation {
    fileprivate var json: JSON {
        [
            "memoryMB": memoryMB.map { .integer(Int64($0)) } ?? .null,
            "confidence": .double((confidence * 100).rounded() / 100), "reason": .string(reason),
        ]
    }
}
