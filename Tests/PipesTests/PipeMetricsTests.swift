import Base
import Pricing
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import Pipes

@Suite("What is measured and billed of a pipe")
struct PipeMetricsTests {
    @Test("is each batch on its way, of the pipe and of the account")
    func executions() async throws {
        let platform = TestPlatform()
        let metrics = PipesMetrics(platform.environment)
        let pipe = PipeReference(tenant: Tenant(account: .default, region: .default), name: "p")
        let records = ["a", "b"].map { SourceRecord(id: $0, json: .string(String(repeating: "x", count: 40_000))) }
        _ = try await metrics.measure(pipe, records) {
            let stage = metrics.of(pipe).target
            return try await metrics.measure(stage, { $0 != BatchOutcome.failed }) { .partial(failed: ["a"]) }
        }
        _ = try await metrics.measure(pipe, records) { .failed }
        var sums: [String: Double] = [:]
        for reading in try await platform.measured() {
            let metric = reading.metric
            #expect(metric.namespace == "AWS/EventBridge/Pipes")
            let isTime = metric.name.hasSuffix("Duration")
            #expect(metric.unit == (isTime ? "Milliseconds" : metric.name == "EventSize" ? "Bytes" : "None"))
            let dimension = try #require(metric.dimensions.first)
            #expect(dimension.value == (dimension.name == "PipeName" ? "p" : "000000000000"))
            sums["\(metric.name) \(dimension.name)"] = reading.numbers.sum
        }
        #expect(sums["Invocations PipeName"] == 2 && sums["Invocations AwsAccountId"] == 2)
        #expect(sums["Concurrency AwsAccountId"] == 2)
        #expect(sums["EventCount PipeName"] == 4 && sums["EventSize PipeName"] == 160_008)
        #expect(sums["ExecutionFailed PipeName"] == 1 && sums["ExecutionPartiallyFailed PipeName"] == 1)
        #expect(sums["ExecutionThrottled PipeName"] == 0 && sums["TargetStageFailed PipeName"] == 0)
        #expect(sums["Duration PipeName"] != nil && sums["TargetStageDuration PipeName"] != nil)
        #expect(sums["EnrichmentStageDuration PipeName"] == nil)
        // Two chunks of 64 KB each.
        let used = try await platform.used()
        #expect(used.map(\.item) == [.pipeRequests] && used.first?.quantity == 4)
        #expect(used.first?.source.actor == "p")
    }

    @Test("is told while it runs")
    func running() async throws {
        let bench = StreamBench()
        try await bench.make()
        try await bench.start()
        bench.stream.add("a", ["1"])
        await bench.until { bench.bodies == ["1"] }
        await bench.settle()
        let names = Set(try await bench.platform.measured().map(\.metric.name))
        #expect(names.isSuperset(of: ["Invocations", "EventCount", "Duration", "TargetStageDuration"]))
        await bench.stop()
    }
}
