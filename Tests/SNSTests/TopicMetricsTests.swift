import Base
import Pricing
import SNSAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import SNS

@Suite("What is measured and billed of a topic")
struct TopicMetricsTests {
    let bench = TopicBench()

    /// The sums of metrics, once so many notifications were delivered, failed or filtered out.
    private func sums(after notifications: Double, _ metrics: String...) async throws -> [String: Double] {
        var sums: [String: Double] = [:]
        let end = ContinuousClock.now + .seconds(600)
        repeat {
            for reading in try await bench.platform.measured() {
                #expect(reading.metric.namespace == "AWS/SNS")
                #expect(reading.metric.dimensions == [.init(name: "TopicName", value: "news")])
                #expect(reading.metric.unit == (reading.metric.name == "PublishSize" ? "Bytes" : "Count"))
                sums[reading.metric.name, default: 0] += reading.numbers.sum
            }
            _ = try? await ContinuousClock().sleep(for: .milliseconds(2))
        } while metrics.reduce(0, { $0 + (sums[$1] ?? 0) }) < notifications && ContinuousClock.now < end
        return sums
    }

    @Test("what is published and delivered; what a queue gets costs nothing")
    func delivered() async throws {
        let topic = try await bench.makeTopic()
        try await bench.subscribe("a", to: topic)
        try await bench.start()
        try await bench.publish("hello", to: topic, ["kind": ("String", "x")])
        let sums = try await sums(after: 1, "NumberOfNotificationsDelivered")
        #expect(
            sums == ["NumberOfMessagesPublished": 1, "PublishSize": 16, "NumberOfNotificationsDelivered": 1])
        #expect(try await bench.platform.used().isEmpty)
        await bench.stop()
    }

    @Test("what filter policies keep back, each with its reason; those that read bodies cost")
    func filtered() async throws {
        let topic = try await bench.makeTopic()
        try await bench.subscribe("a", to: topic, ["FilterPolicy": #"{"kind": ["x"]}"#])
        try await bench.subscribe(
            "b", to: topic, ["FilterPolicy": #"{"kind": ["x"]}"#, "FilterPolicyScope": "MessageBody"])
        try await bench.start()
        try await bench.publish("no JSON", to: topic)
        try await bench.publish(#"{"kind": "y"}"#, to: topic, ["kind": ("String", "y")])
        try await bench.publish(#"{"kind": "x"}"#, to: topic, ["kind": ("String", "x")])
        let sums = try await sums(
            after: 6, "NumberOfNotificationsDelivered", "NumberOfNotificationsFilteredOut")
        #expect(sums["NumberOfNotificationsDelivered"] == 2)
        #expect(sums["NumberOfNotificationsFilteredOut"] == 4)
        for reason in ["NoMessageAttributes", "MessageAttributes", "InvalidMessageBody", "MessageBody"] {
            #expect(sums["NumberOfNotificationsFilteredOut-\(reason)"] == 1)
        }
        let used = try await bench.platform.used()
        #expect(used.map(\.item) == [.snsFilteredBytes])
        #expect(used.first?.quantity == Usage.gigabytes(7 + 13 + 13))
        #expect(used.first?.source.resource == topic)
        await bench.stop()
    }

    @Test("what is given up, and what a dead-letter queue has of it")
    func deadLetters() async throws {
        let topic = try await bench.makeTopic()
        let policy = #"{"deadLetterTargetArn": "\#(TopicBench.queue("letters"))"}"#
        try await bench.subscribe("a", to: topic, ["RedrivePolicy": policy])
        bench.queues.fail("a", [Fault(code: "AccessDenied", message: "not you", status: 403)])
        try await bench.start()
        try await bench.publish("hello", to: topic)
        let sums = try await sums(after: 1, "NumberOfNotificationsRedrivenToDlq")
        #expect(sums["NumberOfNotificationsFailed"] == 1)
        #expect(sums["NumberOfNotificationsRedrivenToDlq"] == 1)
        #expect(sums["NumberOfNotificationsDelivered"] == nil)
        await bench.stop()
    }
}
