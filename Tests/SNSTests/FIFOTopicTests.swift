import Base
import SNSAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import SNS

@Suite("A FIFO topic")
struct FIFOTopicTests {
    let bench = TopicBench()

    @Test("numbers its messages, and keeps their order and groups on the way")
    func order() async throws {
        let topic = try await bench.makeTopic("t.fifo", ["ContentBasedDeduplication": "true"])
        try await bench.subscribe("q.fifo", to: topic, ["RawMessageDelivery": "true"])
        try await bench.subscribe("plain", to: topic)
        var numbers: [String] = []
        for number in 0..<35 {
            numbers.append(
                try await bench.publish("m\(number)", to: topic, group: "g\(number % 3)").sequenceNumber ?? "")
        }
        #expect(numbers == numbers.sorted() && Set(numbers).count == 35 && numbers[0].utf8.count == 20)
        try await bench.start()
        await bench.until { bench.queues.bodies("q.fifo").count == 35 && bench.queues.bodies("plain").count == 35 }
        #expect(bench.queues.bodies("q.fifo") == (0..<35).map { "m\($0)" })
        #expect(bench.queues.messages("q.fifo")[4].group == "g1")
        let envelope = try JSON(parsing: #require(bench.queues.bodies("plain").first))
        #expect(envelope["SequenceNumber"]?.string == numbers[0] && envelope["Signature"] == nil)
        await bench.settle()
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("drops what was published within five minutes, and says the same of it")
    func duplicates() async throws {
        let topic = try await bench.makeTopic("t.fifo", ["ContentBasedDeduplication": "true"])
        let first = try await bench.publish("m", to: topic, group: "a")
        bench.advance(299)
        let second = try await bench.publish("m", to: topic, group: "b")
        #expect(second.messageId == first.messageId && second.sequenceNumber == first.sequenceNumber)
        let other = try await bench.publish("m", to: topic, group: "b", id: "own")
        #expect(other.messageId != first.messageId)
        bench.advance(2)
        #expect(try await bench.publish("m", to: topic, group: "a").messageId != first.messageId)
        let batch =
            try await bench.client.publishBatch(
                PublishBatchInput(
                    topicArn: topic,
                    publishBatchRequestEntries: ["x", "y", "x"].enumerated().map {
                        .init(id: "\($0)", message: $1, messageGroupId: "a")
                    })
            ).successful ?? []
        #expect(
            batch.count == 3 && batch[0].messageId == batch[2].messageId && batch[0].messageId != batch[1].messageId)
    }

    @Test("drops duplicates by group where its scope is the group")
    func scope() async throws {
        let topic = try await bench.makeTopic("t.fifo", ["FifoThroughputScope": "MessageGroup"])
        let first = try await bench.publish("m", to: topic, group: "a", id: "1")
        #expect(try await bench.publish("m", to: topic, group: "b", id: "1").messageId != first.messageId)
        #expect(try await bench.publish("m", to: topic, group: "a", id: "1").messageId == first.messageId)
    }

    @Test("lets nothing overtake a message that a queue could not take")
    func blocked() async throws {
        let topic = try await bench.makeTopic("t.fifo", ["ContentBasedDeduplication": "true"])
        try await bench.subscribe("q.fifo", to: topic, ["RawMessageDelivery": "true"])
        bench.queues.fail("q.fifo", Array(repeating: .internalFailure("no"), count: 5))
        try await bench.start()
        for number in 0..<12 { try await bench.publish("a\(number)", to: topic, group: "g") }
        await bench.until { bench.queues.calls >= 4 }
        for number in 0..<12 { try await bench.publish("b\(number)", to: topic, group: "g") }
        await bench.settle()
        for _ in 0..<40 where bench.queues.bodies("q.fifo").count < 24 {
            bench.advance(1)
            await bench.settle()
        }
        #expect(bench.queues.bodies("q.fifo") == (0..<12).map { "a\($0)" } + (0..<12).map { "b\($0)" })
        await bench.settle()
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("holds up no group behind a message of another")
    func groups() async throws {
        let topic = try await bench.makeTopic("t.fifo", ["ContentBasedDeduplication": "true"])
        try await bench.subscribe("q.fifo", to: topic, ["RawMessageDelivery": "true"])
        bench.queues.close(groups: ["closed"])
        try await bench.start()
        for number in 0..<15 {
            try await bench.publish("c\(number)", to: topic, group: "closed")
            try await bench.publish("o\(number)", to: topic, group: "open")
        }
        await bench.until { bench.queues.bodies("q.fifo").count == 15 }
        // Also what comes while something waits, and stays in its order.
        for number in 15..<30 {
            try await bench.publish("c\(number)", to: topic, group: "closed")
            try await bench.publish("o\(number)", to: topic, group: "open")
        }
        await bench.until { bench.queues.bodies("q.fifo").count == 30 }
        #expect(bench.queues.bodies("q.fifo") == (0..<30).map { "o\($0)" })
        bench.queues.close(groups: [])
        for _ in 0..<60 where bench.queues.bodies("q.fifo").count < 60 {
            bench.advance(1)
            await bench.settle()
        }
        #expect(bench.queues.bodies("q.fifo").dropFirst(30) == (0..<30).map { "c\($0)" }[...])
        await bench.settle()
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("keeps the order of each of many groups that wait, also after a restart")
    func manyGroups() async throws {
        let topic = try await bench.makeTopic("t.fifo", ["ContentBasedDeduplication": "true"])
        try await bench.subscribe("q.fifo", to: topic, ["RawMessageDelivery": "true"])
        let groups = (0..<60).map { "g\($0)" }
        bench.queues.close(groups: Set(groups))
        try await bench.start()
        for number in 0..<3 {
            for group in groups { try await bench.publish("\(group) \(number)", to: topic, group: group) }
        }
        await bench.until { bench.queues.calls >= 30 }
        await bench.settle()
        await bench.stop()
        let again = TopicBench(store: bench.platform.store)
        try await again.start()
        for _ in 0..<60 where again.queues.bodies("q.fifo").count < 180 {
            again.advance(20)
            await again.settle()
        }
        for group in groups {
            let bodies = again.queues.messages("q.fifo").filter { $0.group == group }.map(\.body)
            #expect(bodies == (0..<3).map { "\(group) \($0)" })
        }
        await again.settle()
        #expect(try await again.leftovers() == 0)
        await again.stop()
    }

    @Test("needs a group, and an id or its content")
    func ids() async throws {
        let topic = try await bench.makeTopic("t.fifo")
        #expect(
            await fault { try await bench.publish("m", to: topic) }
                == "InvalidParameter: Invalid parameter: The MessageGroupId parameter is required for FIFO topics")
        #expect(
            await fault { try await bench.publish("m", to: topic, group: "g") }?.contains(
                "ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly") == true)
        let standard = try await bench.makeTopic()
        #expect(
            await fault { try await bench.publish("m", to: standard, id: "1") }?.contains(
                "not valid for this topic type") == true)
        #expect(
            await fault { try await bench.subscribe("q.fifo", to: standard) }?.contains(
                "FIFO SQS Queues can not be subscribed to standard SNS topics") == true)
        #expect(await fault { try await bench.subscribe("a@b.c", "email", to: topic) } != nil)
    }
}
