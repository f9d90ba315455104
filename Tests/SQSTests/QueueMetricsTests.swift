import Base
import SQSAPI
import ServiceKit
import ServiceTesting
import Testing

@testable import SQS

@Suite("What is measured of queues at a minute's end")
struct QueueMetricsTests {
    let bench = QueueBench()

    init() {
        let core = bench.service.core
        core.metrics.sample(core.store, core.engines)
    }

    /// What gauges tell, by the names of queues.
    private func gauges(_ metric: String) async throws -> [String: Double] {
        var told: [String: Double] = [:]
        for reading in try await bench.platform.measured() where reading.metric.name == metric {
            told[reading.metric.dimensions.first?.value ?? ""] = reading.numbers.maximum
        }
        return told
    }

    @Test("is told of those that have messages or were used within six hours, however many others there are")
    func active() async throws {
        for number in 0...LimitsSQS.cachedQueues { _ = try await bench.makeQueue("never\(number)") }
        let used = try await bench.makeQueue("used")
        try await bench.send("m", to: used)
        try await bench.delete(try #require(try await bench.receive(used).first), from: used)
        let full = try await bench.makeQueue("full.fifo", ["ContentBasedDeduplication": "true"])
        try await bench.send("m", to: full, group: "g")
        for _ in 0..<2 {
            #expect(try await gauges("ApproximateNumberOfMessagesVisible") == ["used": 0, "full.fifo": 1])
        }
        bench.advance(7 * 3_600)
        #expect(try await gauges("ApproximateNumberOfMessagesVisible") == ["full.fifo": 1])
    }

    @Test("is how long the oldest message has waited")
    func oldest() async throws {
        for name in ["q", "q.fifo"] {
            let isFIFO = name.hasSuffix(".fifo")
            let url = try await bench.makeQueue(name, isFIFO ? ["ContentBasedDeduplication": "true"] : [:])
            for _ in 0..<2 {
                try await bench.send("m\(bench.platform.clock.now)", to: url, group: isFIFO ? "g" : nil)
                bench.advance(30)
            }
        }
        #expect(try await gauges("ApproximateAgeOfOldestMessage") == ["q": 120, "q.fifo": 60])
    }
}
