import Base
import SQSAPI
import Store
import ServiceTesting
import Testing
import Wire

@testable import SQS

@Suite("A FIFO queue")
struct FIFOQueueTests {
    let bench = QueueBench()

    @Test("gives each group's messages in their order, and nothing of a group that is in flight")
    func order() async throws {
        let url = try await bench.makeQueue("q.fifo")
        for (body, group) in [("a1", "a"), ("b1", "b"), ("a2", "a"), ("a3", "a"), ("b2", "b")] {
            try await bench.send(body, to: url, group: group, id: body)
            bench.advance(0.001)
        }
        let first = try await bench.receive(url, 2)
        #expect(first.map(\.body) == ["a1", "a2"])
        let second = try await bench.receive(url)
        #expect(second.map(\.body) == ["b1", "b2"])
        #expect(try await bench.receive(url).isEmpty)
        #expect(try await bench.counts(url) == [1, 4, 0])
        try await bench.delete(first[0], from: url)
        #expect(try await bench.receive(url).isEmpty)
        try await bench.delete(first[1], from: url)
        #expect(try await bench.bodies(url) == ["a3"])
        bench.advance(30)
        #expect(try await bench.bodies(url) == ["a3", "b1", "b2"])
    }

    @Test("gives a group from its first message on after a visibility timeout")
    func redelivery() async throws {
        let url = try await bench.makeQueue("q.fifo")
        for body in ["1", "2", "3"] { try await bench.send(body, to: url, group: "g", id: body) }
        let taken = try await bench.receive(url, 2, visibility: 10)
        try await bench.delete(taken[0], from: url)
        bench.advance(9.999)
        #expect(try await bench.receive(url).isEmpty)
        bench.advance(0.001)
        let expired = await code { try await bench.delete(taken[1], from: url) }
        #expect(expired == "InvalidParameterValue")
        let again = try await bench.receive(url)
        #expect(again.map(\.body) == ["2", "3"])
        #expect(again.map { $0.attributes?["ApproximateReceiveCount"] } == ["2", "1"])
        try await bench.change(again[0], to: 0, in: url)
        #expect(try await bench.receive(url).isEmpty)
        try await bench.change(again[1], to: 0, in: url)
        #expect(try await bench.bodies(url) == ["2", "3"])
    }

    @Test("takes a message of the same deduplication id for the same one within five minutes")
    func deduplication() async throws {
        let url = try await bench.makeQueue("q.fifo")
        let first = try await bench.send("a", to: url, group: "g", id: "x")
        let message = try await bench.receive(url)[0]
        try await bench.delete(message, from: url)
        bench.advance(299.999)
        let same = try await bench.send("other", to: url, group: "h", id: "x")
        #expect(same.messageId == first.messageId && same.sequenceNumber == first.sequenceNumber)
        #expect(try await bench.receive(url).isEmpty)
        bench.advance(0.001)
        let next = try await bench.send("a", to: url, group: "g", id: "x")
        #expect(next.messageId != first.messageId)
        #expect((next.sequenceNumber ?? "") > (first.sequenceNumber ?? "") && next.sequenceNumber?.count == 20)
        #expect(try await bench.bodies(url) == ["a"])
    }

    @Test("compares contents, and group by group, where it is told to")
    func deduplicationScope() async throws {
        let url = try await bench.makeQueue(
            "q.fifo",
            [
                "ContentBasedDeduplication": "true", "DeduplicationScope": "messageGroup",
                "FifoThroughputLimit": "perMessageGroupId",
            ])
        for group in ["a", "b", "a"] { try await bench.send("same", to: url, group: group) }
        let messages = try await bench.receive(url)
        #expect(messages.map { $0.attributes?["MessageGroupId"] } == ["a", "b"])
        let digest = Hex.encode(Digest.sha256(Array("same".utf8)))
        #expect(messages[0].attributes?["MessageDeduplicationId"] == digest)
        let plain = try await bench.makeQueue("plain.fifo")
        #expect(await code { try await bench.send("x", to: plain, group: "g") } == "InvalidParameterValue")
        #expect(await code { try await bench.send("x", to: plain, id: "1") } == "MissingParameter")
        let delayed = await code { try await bench.send("x", to: plain, group: "g", id: "1", delay: 3) }
        #expect(delayed == "InvalidParameterValue")
        let wrong = await code {
            _ = try await bench.makeQueue("w.fifo", ["FifoThroughputLimit": "perMessageGroupId"])
        }
        #expect(wrong == "InvalidAttributeValue")
    }

    @Test("gives the same messages to the same attempt, while nobody has touched them")
    func attempts() async throws {
        let url = try await bench.makeQueue("q.fifo")
        for body in ["1", "2"] { try await bench.send(body, to: url, group: "g", id: body) }
        let first = try await bench.receive(url, visibility: 30, attempt: "t")
        bench.advance(20)
        let again = try await bench.receive(url, visibility: 30, attempt: "t")
        #expect(again.map(\.receiptHandle) == first.map(\.receiptHandle))
        bench.advance(20)
        #expect(try await bench.counts(url) == [0, 2, 0])
        try await bench.delete(first[0], from: url)
        #expect(try await bench.receive(url, attempt: "t").isEmpty)
        bench.advance(10)
        #expect(try await bench.receive(url, attempt: "t").map(\.body) == ["2"])
    }

    @Test("holds all messages back for the queue's delay")
    func delay() async throws {
        let url = try await bench.makeQueue("q.fifo", ["DelaySeconds": "5"])
        try await bench.send("a", to: url, group: "g", id: "1")
        bench.advance(2)
        try await bench.send("b", to: url, group: "g", id: "2")
        #expect(try await bench.counts(url) == [0, 0, 2])
        bench.advance(3)
        let first = try await bench.receive(url)
        #expect(first.map(\.body) == ["a"])
        try await bench.delete(first[0], from: url)
        #expect(try await bench.receive(url).isEmpty)
        bench.advance(2)
        #expect(try await bench.bodies(url) == ["b"])
    }

    @Test("forgets messages at the end of their retention")
    func retention() async throws {
        let url = try await bench.makeQueue("q.fifo", ["MessageRetentionPeriod": "60"])
        for body in ["1", "2"] {
            try await bench.send(body, to: url, group: "g", id: body)
            bench.advance(30)
        }
        #expect(try await bench.bodies(url, visibility: 0) == ["2"])
        bench.advance(600)
        try await Housekeeping(bench.core).sweep()
        #expect(try await bench.counts(url) == [0, 0, 0])
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: Key("sqs", "fifo"))).count == 1)
    }

    @Test("gives sequence numbers that grow, also after a purge")
    func sequence() async throws {
        let url = try await bench.makeQueue("q.fifo")
        var numbers: [String] = []
        for id in ["1", "2"] {
            numbers.append(try await bench.send("m", to: url, group: "g", id: id).sequenceNumber ?? "")
        }
        try await bench.client.purgeQueue(PurgeQueueRequest(queueUrl: url))
        for id in ["3", "4"] {
            numbers.append(try await bench.send("m", to: url, group: "g", id: id).sequenceNumber ?? "")
        }
        #expect(numbers == numbers.sorted() && Set(numbers).count == 4 && numbers.allSatisfy { $0.utf8.count == 20 })
        #expect(try await bench.send("m", to: url, group: "g", id: "3").sequenceNumber == numbers[2])
        let received = try await bench.receive(url).map { $0.attributes?["SequenceNumber"] }
        #expect(received == [numbers[2], numbers[3]])
    }

    @Test("counts what comes back within the second as visible at once")
    func currentSecond() async throws {
        let url = try await bench.makeQueue("q.fifo")
        for (body, group) in [("a1", "a"), ("b1", "b"), ("b2", "b")] {
            try await bench.send(body, to: url, group: group, id: body)
        }
        bench.advance(0.3)
        #expect(try await bench.bodies(url, 1, visibility: 1) == ["a1"])
        bench.advance(0.3)
        #expect(try await bench.bodies(url, 1, visibility: 1) == ["b1"])
        #expect(try await bench.counts(url) == [1, 2, 0])
        bench.advance(0.75)
        #expect(try await bench.counts(url) == [2, 1, 0])
        // What is received again in that second is in flight once.
        #expect(try await bench.bodies(url, 1) == ["a1"])
        #expect(try await bench.counts(url) == [1, 2, 0])
        bench.advance(0.3)
        #expect(try await bench.counts(url) == [2, 1, 0])
    }
}
