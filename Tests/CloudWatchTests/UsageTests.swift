import Base
import CloudWatchAPI
import Pricing
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import CloudWatch

@Suite("What CloudWatch costs beside requests")
struct UsageTests {
    let bench = CloudWatchBench()

    /// What was used, in hours.
    private func hours() async throws -> [PricedItem: Double] {
        let used = try await bench.platform.used()
        return Dictionary(used.map { ($0.item, $0.quantity * 730) }, uniquingKeysWith: +)
            .mapValues { ($0 * 1_000).rounded() / 1_000 }
    }

    private func alarm(_ name: String, _ change: (inout PutMetricAlarmInput) -> Void) async throws {
        var input = PutMetricAlarmInput(alarmName: name)
        (input.evaluationPeriods, input.threshold) = (1, 1)
        input.comparisonOperator = .greaterThanThreshold
        change(&input)
        try await bench.client.putMetricAlarm(input)
    }

    @Test("a custom metric costs each hour in which it gets data, however often it does")
    func metrics() async throws {
        for _ in 0..<3 { try await bench.put("m", 1, 2) }
        try await bench.put("m", 1, dimensions: ["d": "1"])
        #expect(try await hours() == [.customMetrics: 2])
        try await bench.put("m", 1)
        #expect(try await hours() == [:])
        bench.advance(3_600)
        try await bench.put("m", 1, at: bench.now - .seconds(7_200))
        #expect(try await hours() == [.customMetrics: 1])
    }

    @Test("a metric costs who put it, of no trace, also where the call itself is no use")
    func source() async throws {
        let input = PutMetricDataInput(namespace: "App", metricData: [MetricDatum(metricName: "m", value: 1)])
        try await CloudWatchClient(bench.platform.root.uncounted()).putMetricData(input)
        let used = try await bench.platform.used()
        #expect(used.map(\.item) == [.customMetrics])
        #expect(used.first?.source == UsageSource(tenant: Tenant(account: .default, region: .default)))
    }

    @Test("alarms cost the time for which they are there: by metrics, by resolution, and composite ones their own")
    func alarms() async throws {
        bench.core.usage.sample()
        try await alarm("plain") { ($0.metricName, $0.namespace, $0.statistic, $0.period) = ("m", "App", .sum, 60) }
        try await alarm("fast") { ($0.metricName, $0.namespace, $0.statistic, $0.period) = ("m", "App", .sum, 10) }
        try await alarm("math") { input in
            let queries = ["a", "b"].map { name in
                MetricDataQuery(
                    id: name,
                    metricStat: MetricStat(
                        metric: Metric(namespace: "App", metricName: name), period: 60, stat: "Sum"), returnData: false)
            }
            input.metrics = queries + [MetricDataQuery(id: "c", expression: "a + b", returnData: true)]
        }
        try await bench.client.putCompositeAlarm(
            PutCompositeAlarmInput(alarmName: "both", alarmRule: "ALARM(plain) OR ALARM(fast)"))
        #expect(try await hours() == [:])
        bench.advance(1_800)
        #expect(try await hours() == [.alarmMonths: 1.5, .fastAlarmMonths: 0.5, .compositeAlarmMonths: 0.5])
        bench.advance(3_600)
        let used = try await bench.platform.used()
        #expect(used.first { $0.item == .fastAlarmMonths }?.quantity == 1 / 730.0)
        #expect(
            used.first { $0.item == .fastAlarmMonths }?.source.resource
                == "arn:aws:cloudwatch:us-east-1:000000000000:alarm:fast")
    }

    @Test("a dashboard costs the time for which it is there")
    func dashboards() async throws {
        bench.core.usage.sample()
        bench.advance(600)
        try await bench.client.putDashboard(PutDashboardInput(dashboardName: "main", dashboardBody: #"{"widgets":[]}"#))
        bench.advance(3_600)
        let used = try await bench.platform.used()
        #expect(used.map(\.item) == [.dashboardMonths] && used.map(\.quantity) == [1 / 730.0])
        #expect(used.first?.source.resource == "arn:aws:cloudwatch::000000000000:dashboard/main")
        try await bench.client.deleteDashboards(DeleteDashboardsInput(dashboardNames: ["main"]))
        bench.advance(3_600)
        #expect(try await hours() == [:])
    }
}
