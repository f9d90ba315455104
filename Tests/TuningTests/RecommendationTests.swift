import Base
import Pricing
import Testing

@testable import Tuning

@Suite("Which size is recommended")
struct RecommendationTests {
    private let chance = SeededRandomness(seed: 3)

    /// A function that takes `base / memory` seconds, with so much noise.
    private func measures(
        _ sizes: [Int] = [128, 256, 512, 1_024], runs: Int = 20, noise: Double = 0.02,
        milliseconds: (Int) -> Double = { 1_000 * 128 / Double($0) }
    ) throws -> [SizeMeasure] {
        let (prices, chance) = (InvokePrice(try PriceList.builtIn(), isARM: false), SeededRandomness(seed: 7))
        return sizes.map { size in
            var measure = SizeMeasure(memoryMB: size)
            for _ in 0..<runs {
                let time = milliseconds(size) * (1 + noise * (2 * chance.fraction - 1))
                measure.add(
                    SizeMeasure.Run(
                        milliseconds: time, initMilliseconds: nil, billedMilliseconds: Int(time.rounded(.up)),
                        peakMemoryMB: 40, lane: 0), prices)
            }
            return measure
        }
    }

    @Test("of sizes that cost the same, the fastest")
    func flat() throws {
        let found = Recommendation(try measures(), .cost, chance)
        #expect(found.memoryMB == 1_024 && found.confidence >= 0.99)
    }

    @Test("where sizes are as good as equal, drawings that differ between them are no doubt")
    func edge() throws {
        // Some draw it at 9 % more, some at 11 %.
        let found = Recommendation(try measures([512, 1_024], noise: 0.1) { $0 == 512 ? 100 : 54.7 }, .cost, chance)
        #expect(found.memoryMB == 1_024 && found.confidence >= 0.99)
        let dear = Recommendation(try measures([512, 1_024], noise: 0.1) { $0 == 512 ? 100 : 70 }, .cost, chance)
        #expect(dear.memoryMB == 512 && dear.confidence >= 0.99)
    }

    @Test("as good as the best is what misses the bound of equal sizes by no more than that bound")
    func good() {
        func sizes(_ milliseconds: [Double], _ dollars: [Double]) -> [TuningStrategy.Candidate] {
            zip([128, 256], zip(milliseconds, dollars)).map {
                TuningStrategy.Candidate(memoryMB: $0, milliseconds: $1.0, dollars: $1.1)
            }
        }
        #expect(TuningStrategy.speed.isGood(128, among: sizes([110, 100], [1, 1])))
        #expect(!TuningStrategy.speed.isGood(128, among: sizes([111, 100], [1, 1])))
        #expect(TuningStrategy.cost.isGood(256, among: sizes([100, 90], [1, 1.2])))
        #expect(!TuningStrategy.cost.isGood(256, among: sizes([100, 90], [1, 1.22])))
        #expect(!TuningStrategy.cost.isGood(128, among: sizes([100, 90], [1, 1.05])))
        let balanced = TuningStrategy.balanced(weight: 0.5)
        #expect(balanced.isGood(256, among: sizes([100, 100], [1, 1.07])))
        #expect(!balanced.isGood(256, among: sizes([100, 100], [1, 1.2])))
        #expect(!TuningStrategy.speed.isGood(512, among: sizes([100, 90], [1, 1])))
    }

    @Test("the cheapest where more memory brings nothing, also where it seems a little faster")
    func waiting() throws {
        let all = try measures { _ in 100 }
        #expect(Recommendation(all, .cost, chance).memoryMB == 128)
        #expect(Recommendation(all, .speed, chance).memoryMB == 128)
        #expect(Recommendation(all, .balanced(weight: 0.5), chance).memoryMB == 128)
    }

    @Test("differences below a millisecond are none")
    func quick() throws {
        #expect(Recommendation(try measures { 0.5 + 40 / Double($0) }, .cost, chance).memoryMB == 128)
    }

    @Test("the front has what nothing beats in both time and cost")
    func front() throws {
        // Half of the work waits: more memory is faster, and dearer.
        let all = try measures { 500 + 500 * 128 / Double($0) }
        #expect(Recommendation(all, .speed, chance).front == [128, 256, 512, 1_024])
        #expect(Recommendation(all, .speed, chance).memoryMB == 1_024)
        #expect(Recommendation(all, .cost, chance).memoryMB == 128)
        let dominated = try measures([128, 256]) { $0 == 128 ? 100 : 150 }
        #expect(Recommendation(dominated, .speed, chance).front == [128])
    }

    @Test("balanced weighs both, as shares of what is largest")
    func balanced() throws {
        let all = try measures([128, 512, 2_048]) { [128: 1_000, 512: 300, 2_048: 250][$0] ?? 0 }
        #expect(Recommendation(all, .balanced(weight: 0.5), chance).memoryMB == 512)
        #expect(Recommendation(all, .balanced(weight: 1), chance).memoryMB == 128)
        #expect(Recommendation(all, .balanced(weight: 0), chance).memoryMB == 2_048)
    }

    @Test("one size compares with nothing")
    func alone() throws {
        let found = Recommendation(try measures([128]), .cost, chance)
        #expect(found.memoryMB == nil && found.reason.contains("--memory"))
    }

    @Test("too few runs give no answer, and say so")
    func few() throws {
        let found = Recommendation(try measures(runs: 4), .cost, chance)
        #expect(found.memoryMB == nil && found.reason.contains("4 runs") && found.reason.contains("5 are needed"))
    }

    @Test("a size at which memory ran out is told as too small, and counts for nothing")
    func tooSmall() throws {
        var all = try measures([128, 256, 512]) { _ in 100 }
        all[0].runOutOfMemory()
        #expect(Recommendation.isDecided(all, .cost, chance))
        let subject = TuningReport.Subject(arn: "arn", memoryMB: 128, isARM: false)
        let report = TuningReport(subject, try TuningPlan(sizes: [128, 256, 512]), all, notes: [], chance).json
        #expect(report["results"]?[0] == ["memoryMB": 128, "failure": "out of memory"])
        #expect(report["recommendation"]?["memoryMB"] == 256 && report["paretoFront"] == [256])
        let output = try PowerTuningDocument(["lambdaARN": "f", "num": 5, "includeOutputResults": true])
            .output(of: report)
        #expect(output?["power"] == "256" && output?["stats"]?.array?.count == 2)
        // Where one size is left, it is the answer, and no more runs are needed to know.
        all[1].runOutOfMemory()
        #expect(Recommendation.isDecided(all, .cost, chance) && Recommendation(all, .cost, chance).memoryMB == 512)
    }

    @Test("a size of which every event ended in an error gives no answer")
    func failing() throws {
        var all = try measures()
        for _ in 0..<20 { all[0].count(isError: true) }
        let found = Recommendation(all, .cost, chance)
        #expect(all[0].errors == 20 && found.memoryMB == nil && found.reason.contains("every event at 128 MB"))
        all[0].count(isError: false)
        #expect(Recommendation(all, .cost, chance).memoryMB == 1_024)
    }

    @Test("runs that differ too much give no answer, and say so")
    func noisy() throws {
        let found = Recommendation(
            try measures(Array(stride(from: 128, through: 1_024, by: 64)), runs: 5, noise: 0.9) { _ in 100 }, .speed,
            chance)
        #expect(found.memoryMB == nil && found.reason.contains("more invokes may tell"))
    }

    @Test("an experiment ends early when the answer is sure and the times are steady")
    func early() throws {
        #expect(Recommendation.isDecided(try measures(runs: 10), .cost, chance))
        #expect(!Recommendation.isDecided(try measures(runs: 9), .cost, chance))
        #expect(!Recommendation.isDecided(try measures(runs: 10, noise: 0.5), .cost, chance))
    }

    @Test("percentiles lie between values, and what is typical leaves the ends out")
    func distribution() {
        let some = Distribution([1, 3])
        #expect(some.percentile(50) == 2 && some.percentile(0) == 1 && some.percentile(99) == 2.98)
        #expect(Distribution([100, 1, 2, 3, 0]).typical == 2 && Distribution().percentile(50) == 0)
        #expect(Distribution([5]).uncertainty == .infinity && Distribution([5, 5, 5]).uncertainty == 0)
    }

    /// Sizes whose second environment is slower by a factor.
    private func differing(_ factor: Double, milliseconds: (Int) -> Double) throws -> [SizeMeasure] {
        let prices = InvokePrice(try PriceList.builtIn(), isARM: false)
        return [128, 256].map { size in
            var measure = SizeMeasure(memoryMB: size)
            for run in 0..<20 {
                let time = milliseconds(size) * (run % 2 == 0 ? 1 : factor)
                measure.add(
                    SizeMeasure.Run(
                        milliseconds: time, initMilliseconds: nil, billedMilliseconds: Int(time.rounded(.up)),
                        peakMemoryMB: nil, lane: run % 2), prices)
            }
            return measure
        }
    }

    @Test("environments that differ give no answer where that decides which size wins")
    func differingEnvironments() throws {
        let found = Recommendation(try differing(214) { $0 == 128 ? 10 : 6 }, .speed, chance)
        #expect(found.memoryMB == nil && found.confidence == 0)
        #expect(found.reason.contains("takes 214 times as long as another"), "\(found.reason)")
        let clear = Recommendation(try differing(3) { $0 == 128 ? 10 : 2 }, .speed, chance)
        #expect(clear.memoryMB == 256)
        // Both environments of the larger size are slow by chance: quick ones could be the best there are.
        let hidden =
            [try differing(150) { $0 == 128 ? 2 : 300 }[0]]
            + [try measures([256], noise: 0) { _ in 300 }[0]]
        #expect(Recommendation(hidden, .cost, chance).memoryMB == nil)
    }

    @Test("environments of which one is slower are told of")
    func difference() throws {
        let prices = InvokePrice(try PriceList.builtIn(), isARM: false)
        var measure = SizeMeasure(memoryMB: 128)
        for run in 0..<20 {
            let time = run % 2 == 0 ? 10.0 : 15.0
            measure.add(
                SizeMeasure.Run(
                    milliseconds: time, initMilliseconds: nil, billedMilliseconds: Int(time), peakMemoryMB: nil,
                    lane: run % 2), prices)
        }
        #expect(measure.difference == 1.5)
        let subject = TuningReport.Subject(arn: "arn", memoryMB: 128, isARM: false)
        let report = TuningReport(subject, try TuningPlan(sizes: [128]), [measure], notes: [], chance)
        #expect(
            report.notes == [
                "at 128 MB one environment is 50 % slower than another: the function does not do the same in each, and so "
                    + "few environments say little"
            ])
    }
}
