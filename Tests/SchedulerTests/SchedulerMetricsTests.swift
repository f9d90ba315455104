import Base
import Pricing
import SchedulerAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import Scheduler

@Suite("What is measured and billed of schedules")
struct SchedulerMetricsTests {
    let bench = SchedulerBench()

    /// The sums of metrics of the group `default`.
    private func sums() async throws -> [String: Double] {
        var sums: [String: Double] = [:]
        for reading in try await bench.platform.measured() {
            #expect(reading.metric.namespace == "AWS/Scheduler" && reading.metric.unit == "Count")
            guard reading.metric.dimensions == [.init(name: "ScheduleGroup", value: "default")] else {
                #expect(reading.metric.dimensions.isEmpty)
                continue
            }
            sums[reading.metric.name, default: 0] += reading.numbers.sum
        }
        return sums
    }

    @Test("a call counts, and costs once for each 64 KB of its input")
    func calls() async throws {
        try await bench.start()
        try await bench.make("s", bench.at(60), input: String(repeating: "x", count: 65_537))
        bench.advance(60)
        await bench.until { bench.queues.bodies().count == 1 }
        await bench.settle()
        #expect(try await sums() == ["InvocationAttemptCount": 1])
        let used = try await bench.platform.used()
        #expect(used.map(\.item) == [.schedulerCalls] && used.first?.quantity == 2)
        #expect(used.first?.source.actor == "s")
        #expect(used.first?.source.resource == "arn:aws:scheduler:us-east-1:000000000000:schedule/default/s")
        await bench.stop()
    }

    @Test("a refused call is dropped, and goes to the dead-letter queue")
    func refused() async throws {
        try await bench.start()
        bench.queues.fail("q", [Fault(code: "AccessDenied", message: "not you", status: 403)])
        try await bench.make("s", bench.at(60), deadLetters: "arn:aws:sqs:us-east-1:000000000000:letters")
        bench.advance(60)
        await bench.until { bench.queues.bodies("letters").count == 1 }
        await bench.settle()
        #expect(
            try await sums() == [
                "InvocationAttemptCount": 1, "TargetErrorCount": 1, "InvocationDroppedCount": 1,
                "InvocationsSentToDeadLetterCount": 1,
            ])
        await bench.stop()
    }

    @Test("a call that a target throttles is tried again, which costs nothing more")
    func throttled() async throws {
        try await bench.start()
        bench.queues.fail("q", [Fault(code: "ThrottlingException", message: "slowly", status: 400)])
        try await bench.make("s", bench.at(60))
        bench.advance(60)
        await bench.until { bench.queues.calls == 1 }
        await bench.settle()
        bench.advance(2)
        await bench.until { bench.queues.bodies().count == 1 }
        await bench.settle()
        #expect(
            try await sums() == ["InvocationAttemptCount": 2, "TargetErrorCount": 1, "TargetErrorThrottledCount": 1])
        #expect(try await bench.platform.used().map(\.quantity) == [1])
        await bench.stop()
    }
}
