import Base
import CloudWatchAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import CloudWatch

@Suite("Data that are put")
struct MetricStorageTests {
    let bench = CloudWatchBench()

    @Test("are one point a minute, whoever put them")
    func minute() async throws {
        try await bench.put("m", 1, 2)
        try await bench.put("m", 6)
        let points = try await bench.statistics("m", from: 60, to: -60)
        #expect(points.count == 1)
        #expect(points.first?.sampleCount == 3 && points.first?.sum == 9 && points.first?.average == 3)
        #expect(points.first?.minimum == 1 && points.first?.maximum == 6 && points.first?.timestamp == bench.now)
        #expect(try await bench.rows(CloudWatchStore.log) == 0)
    }

    @Test("stay in one row of an hour")
    func rows() async throws {
        for minute in 0..<60 { try await bench.put("m", 1, at: bench.now + .seconds(minute * 60)) }
        try await bench.core.settle()
        #expect(try await bench.rows(CloudWatchStore.points(.minute)) == 1)
        #expect(try await bench.rows(CloudWatchStore.metrics) == 1)
    }

    @Test("of different units are told apart")
    func units() async throws {
        try await bench.put("m", 1, unit: .bytes)
        try await bench.put("m", 2, unit: .seconds)
        #expect(try await bench.statistics("m", from: 60, to: -60).count == 2)
        #expect(try await bench.statistics("m", from: 60, to: -60, unit: .bytes).first?.sum == 1)
    }

    @Test("of one second are told by seconds for three hours, and by minutes afterwards")
    func seconds() async throws {
        for second in 0..<30 {
            try await bench.put("m", Double(second), at: bench.now + .seconds(second), resolution: 1)
        }
        bench.advance(60)
        #expect(try await bench.statistics("m", from: 60, period: 1).count == 30)
        #expect(try await bench.statistics("m", from: 60, period: 10).count == 3)
        bench.advance(4 * 3_600)
        let rollUp = RollUp(store: bench.platform.store, clock: bench.platform.clock)
        while try await rollUp.roll(.second) {}
        #expect(try await bench.rows(CloudWatchStore.points(.second)) == 0)
        #expect(try await bench.statistics("m", from: 4 * 3_600 + 60, to: 4 * 3_600, period: 10).isEmpty)
        #expect(try await bench.statistics("m", from: 4 * 3_600 + 120, period: 60 * 60).first?.sampleCount == 30)
    }

    @Test("go through all levels and then go")
    func levels() async throws {
        try await bench.put("m", 7, 9)
        let began = bench.now
        let rollUp = RollUp(store: bench.platform.store, clock: bench.platform.clock)
        try await bench.core.settle()
        for (days, level) in [(17, StorageLevel.fiveMinutes), (70, .hour)] {
            bench.platform.clock.advance(by: began + .seconds(days * 86_400) - bench.now)
            for level in StorageLevel.allCases { while try await rollUp.roll(level) {} }
            #expect(try await bench.rows(CloudWatchStore.points(level)) == 1)
            let points = try await bench.statistics("m", from: days * 86_400, to: days * 86_400 - 3_600, period: 3_600)
            #expect(points.first?.sum == 16 && points.first?.sampleCount == 2)
        }
        bench.advance(500 * 86_400)
        for level in StorageLevel.allCases { while try await rollUp.roll(level) {} }
        #expect(try await bench.rows(Key("cloudwatch", "point")) == 0)
    }

    /// Puts a thousand data by one call.
    /// - Parameter metric: the number of the metric that a datum is of.
    private func put(_ metric: (Int) -> Int) async throws {
        let data = (0..<1_000).map { number in
            MetricDatum(
                metricName: "m",
                dimensions: [
                    Dimension(name: "n", value: "\(metric(number))"),
                    Dimension(name: "x", value: String(repeating: "y", count: 150)),
                ],
                value: 1)
        }
        try await bench.client.putMetricData(PutMetricDataInput(namespace: "App", metricData: data))
    }

    @Test("are folded in steps when there is much of it, and nothing is lost or counted twice")
    func many() async throws {
        for call in 0..<6 {
            try await put { ($0 + call * 500) % 2_000 }
        }
        try await bench.core.settle()
        #expect(try await bench.rows(CloudWatchStore.metrics) == 2_000)
        #expect(try await bench.rows(CloudWatchStore.log) == 0)
        var sum = 0.0
        for row in try await bench.platform.store.readAll(KeyRange(prefix: CloudWatchStore.points(.minute))) {
            let key = try #require(PointKey(row.key, .minute))
            for point in try PointPiece(key, row.value).points { sum += point.numbers.sum }
        }
        #expect(sum == 6_000)
        var (token, listed): (String?, Int) = (nil, 0)
        repeat {
            let page = try await bench.client.listMetrics(ListMetricsInput(nextToken: token))
            (token, listed) = (page.nextToken, listed + (page.metrics ?? []).count)
        } while token != nil
        #expect(listed == 2_000)
    }

    @Test("of ever new metrics wait in a log that stays short, since the calls that put them fold")
    func flood() async throws {
        for call in 0..<12 {
            try await put { call * 1_000 + $0 }
        }
        let log = try await bench.platform.store.readAll(KeyRange(prefix: CloudWatchStore.log))
        #expect(log.reduce(0) { $0 + $1.value.count } < LimitsCloudWatch.waitingBytes + 200_000)
        try await bench.core.settle()
        #expect(try await bench.rows(CloudWatchStore.metrics) == 12_000)
        #expect(try await bench.rows(CloudWatchStore.log) == 0)
    }

    @Test("with many values get rows that stay short")
    func wide() async throws {
        for minute in 0..<60 {
            for batch in 0..<4 {
                let values = (0..<150).map { Double(minute * 7 + batch * 150 + $0) * 1.37 }
                try await bench.client.putMetricData(
                    PutMetricDataInput(
                        namespace: "App",
                        metricData: [
                            MetricDatum(metricName: "m", timestamp: bench.now + .seconds(60 * minute), values: values)
                        ]))
            }
        }
        bench.advance(3_600)
        let points = try await bench.statistics("m", from: 3_600, ["p50"])
        #expect(points.count == 60 && points.allSatisfy { $0.sampleCount == 600 })
        #expect(abs((points.first?.extendedStatistics?["p50"] ?? 0) - 299 * 1.37) < 5)
        for row in try await bench.platform.store.readAll(KeyRange(prefix: CloudWatchStore.points(.minute))) {
            #expect(row.value.count <= LimitsCloudWatch.pieceBytes)
        }
    }

    @Test("are listed for two weeks, by their names and dimensions")
    func lists() async throws {
        try await bench.put("a", 1, dimensions: ["x": "1", "y": "2"])
        try await bench.put("b", 1)
        func names(_ input: ListMetricsInput) async throws -> [String?] {
            try await bench.client.listMetrics(input).metrics?.map(\.metricName) ?? []
        }
        #expect(try await names(ListMetricsInput()) == ["a", "b"])
        #expect(try await names(ListMetricsInput(namespace: "App", metricName: "b")) == ["b"])
        #expect(try await names(ListMetricsInput(dimensions: [DimensionFilter(name: "y")])) == ["a"])
        #expect(try await names(ListMetricsInput(dimensions: [DimensionFilter(name: "y", value: "3")])) == [])
        bench.advance(4 * 3_600)
        #expect(try await names(ListMetricsInput(recentlyActive: .pt3h)) == [])
        bench.advance(15 * 86_400)
        #expect(try await names(ListMetricsInput()) == [])
        try await RollUp(store: bench.platform.store, clock: bench.platform.clock).expire()
        #expect(try await bench.rows(CloudWatchStore.metrics) == 0)
    }

    @Test("by services are seen while their minute runs")
    func vended() async throws {
        let name = MetricName(
            "AWS/Test", "Calls", unit: "Count", [], of: Tenant(account: .default, region: .default))
        let series = bench.book.series(name)
        series.add(1, at: bench.now)
        for _ in 0..<2 {
            let points = try await bench.client.getMetricStatistics(
                GetMetricStatisticsInput(
                    namespace: "AWS/Test", metricName: "Calls", startTime: bench.now, endTime: bench.now + .seconds(60),
                    period: 60, statistics: [.sum])
            ).datapoints
            #expect(points?.first?.sum == 1 && points?.first?.unit == .count)
        }
        series.add(2, at: bench.now)
        bench.advance(61)
        let points = try await bench.client.getMetricStatistics(
            GetMetricStatisticsInput(
                namespace: "AWS/Test", metricName: "Calls", startTime: bench.now - .seconds(120), endTime: bench.now,
                period: 60, statistics: [.sum])
        ).datapoints
        #expect(points?.map(\.sum) == [3])
    }

    @Test("of gauges are read once a minute, also where a minute's end is worked on again")
    func gauges() async throws {
        let book = bench.book
        let name = MetricName("App", "m", unit: "Count", [], of: Tenant(account: .default, region: .default))
        book.sample { book.add(5, to: name, at: $0) }
        for _ in 0..<2 { try await bench.core.vended.sample(endOf: bench.now) }
        #expect(book.takeAll().map(\.numbers.count) == [1])
        try await bench.core.vended.sample(endOf: bench.now + .seconds(60))
        #expect(book.takeAll().count == 1)
    }

    @Test("are folded soon, where nobody reads them")
    func soon() async throws {
        let background = Background()
        let folder = bench.core.folder
        background.start { await folder.run() }
        for _ in 0..<2 {
            try await bench.put("m", 1)
            while try await bench.rows(CloudWatchStore.log) > 0 {
                bench.advance(1)
                await Task.yield()
            }
        }
        #expect(try await bench.rows(CloudWatchStore.points(.minute)) == 1)
        await background.shutdown()
    }

    @Test("whose row was damaged are not run into")
    func damaged() {
        var writer = PointWriter()
        for text in [AccountID.default.rawValue, Region.default.rawValue, "App"] { writer.text(text) }
        writer.byte(0)
        writer.identity(MetricIdentity(namespace: "App", name: "m", nil))
        writer.byte(0)
        writer.number(.max)
        writer.numbers(MetricNumbers())
        #expect(throws: Failure.self) { try LogBatch(writer.bytes) }
    }

    @Test(
        "that break a rule are refused in CloudWatch's words",
        arguments: [
            (MetricDatum(metricName: "m"), "InvalidParameterCombination", "must be specified"),
            (MetricDatum(metricName: "m", value: .nan), "InvalidParameterValue", "The value NaN for parameter"),
            (
                MetricDatum(metricName: "m", value: 1e300), "InvalidParameterValue",
                "MetricData.member.1.Value is invalid"
            ),
            (
                MetricDatum(metricName: "m", value: 1, values: [1]), "InvalidParameterCombination",
                "mutually exclusive and you have specified both."
            ),
            (MetricDatum(metricName: "m", values: [1], counts: [1, 2]), "InvalidParameterValue", "same size"),
            (
                MetricDatum(metricName: "m", values: Array(repeating: 1, count: 151)), "InvalidParameterValue",
                "must not have a size greater than 150."
            ),
            (
                MetricDatum(metricName: "m", timestamp: Instant(seconds: 1_600_000_000), value: 1),
                "InvalidParameterValue", "must specify a time no older than two weeks."
            ),
            (
                MetricDatum(metricName: "m", timestamp: Instant(seconds: 1_700_012_800), value: 1),
                "InvalidParameterValue", "must specify a time within the next two hours."
            ),
            (
                MetricDatum(metricName: "m", value: 1, storageResolution: 5), "InvalidParameterValue",
                "StorageResolution"
            ),
            (
                MetricDatum(
                    metricName: "m",
                    statisticValues: StatisticSet(sampleCount: 0, sum: 0, minimum: 0, maximum: 0)),
                "InvalidParameterValue", "StatisticValues.SampleCount"
            ),
        ])
    func refusals(_ datum: MetricDatum, _ code: String, _ text: String) async throws {
        await #expect {
            try await bench.client.putMetricData(PutMetricDataInput(namespace: "App", metricData: [datum]))
        } throws: { error in
            let fault = error as? Fault
            return fault?.code == code && fault?.message.contains(text) == true
        }
    }
}
