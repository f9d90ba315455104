import ServiceKit
import Testing

@testable import CloudWatch

@Suite("A statistic")
struct StatisticTests {
    private static func numbers(_ values: some Sequence<Double>) -> MetricNumbers {
        var numbers = MetricNumbers()
        for value in values { numbers.add(value) }
        return numbers
    }

    @Test(
        "of the numbers from 1 to 100",
        arguments: [
            ("SampleCount", 100), ("Average", 50.5), ("Sum", 5_050), ("Minimum", 1), ("Maximum", 100),
            ("p50", 50), ("p99.9", 100), ("p0", 1), ("p100", 100), ("p90", 90), ("tm90", 45.5), ("tc90", 90),
            ("ts90", 4_095), ("TM(10%:90%)", 50.5), ("TM(5%:)", 53), ("TM(:95%)", 48), ("TM(10:20)", 15.5),
            ("TC(10:20)", 10), ("TS(10:20)", 155), ("PR(:30)", 30), ("PR(10:20)", 10), ("PR(90:)", 10),
            ("wm90", 49.95), ("WM(10%:90%)", 50.5), ("IQM", 50.5),
        ])
    func hundred(_ name: String, _ value: Double) throws {
        let statistic = try #require(MetricStatistic(name))
        let got = try #require(Self.numbers((1...100).map(Double.init)).value(of: statistic))
        #expect(abs(got - value) < 1e-9, "\(got)")
    }

    @Test(
        "of no such name is refused",
        arguments: [
            "", "average", "p", "p101", "p-1", "pxx", "p1e1", "P50", "TM", "TM()", "TM(:)", "TM(10%:20)", "TM(90%:10%)",
            "PR(10%:20%)", "pr50", "XX(1:2)", "TM(1:2", "tm100.12345678901234",
        ])
    func refused(_ name: String) { #expect(MetricStatistic(name) == nil) }

    @Test("of how values are spread is not told of statistic sets and negative numbers")
    func unknown() throws {
        let median = try #require(MetricStatistic("p50"))
        #expect(Self.numbers([-1, 2]).value(of: median) == nil)
        var sums = MetricNumbers(count: 2, sum: 3, minimum: 1, maximum: 2)
        #expect(sums.value(of: median) == nil)
        sums.merge(Self.numbers([1]))
        #expect(sums.value(of: median) == nil && sums.count == 3)
        #expect(MetricNumbers(count: 3, sum: 15, minimum: 5, maximum: 5).value(of: median) == 5)
    }

    @Test("of a million different values is less than one percent from the true one")
    func wide() throws {
        let numbers = Self.numbers((1...1_000_000).map { Double($0) * 0.001 })
        #expect((numbers.distribution?.entries.count ?? 0) <= ValueDistribution.mostRounded)
        for percent in [1.0, 50, 90, 99, 99.9] {
            let value = try #require(numbers.value(of: .percentile(percent)))
            #expect(abs(value / (percent * 10) - 1) < 0.01)
        }
    }

    @Test("survives being written, whatever the numbers")
    func bytes() throws {
        for values in [[1.0], [0.0], [-5, 1e-90, 2e108], (1...500).map { Double($0) / 3 }, [256, 256, 257]] {
            let numbers = Self.numbers(values)
            var writer = PointWriter()
            writer.numbers(numbers)
            var reader = PointReader(writer.bytes)
            let read = try reader.numbers()
            #expect(reader.isAtEnd)
            #expect(read.count == numbers.count && read.sum == numbers.sum && read.minimum == numbers.minimum)
            #expect(read.maximum == numbers.maximum && read.distribution?.entries == numbers.distribution?.entries)
        }
        var writer = PointWriter()
        writer.numbers(MetricNumbers(count: 2, sum: 3, minimum: 1, maximum: 2))
        var reader = PointReader(writer.bytes)
        #expect(try reader.numbers().distribution == nil)
    }
}
