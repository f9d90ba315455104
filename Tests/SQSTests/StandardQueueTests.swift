import Base
import SQSAPI
import Store
import ServiceTesting
import Testing
import Wire

@testable import SQS

@Suite("A standard queue")
struct StandardQueueTests {
    let bench = QueueBench()

    @Test("gives messages in the order of sending, and each to one receiver")
    func order() async throws {
        let url = try await bench.makeQueue()
        for body in ["a", "b", "c"] {
            try await bench.send(body, to: url)
            bench.advance(0.001)
        }
        #expect(try await bench.bodies(url, 2) == ["a", "b"])
        #expect(try await bench.bodies(url) == ["c"])
        #expect(try await bench.bodies(url) == [])
    }

    @Test("gives a message that was not deleted again when its visibility timeout is over, not before")
    func redelivery() async throws {
        let url = try await bench.makeQueue("orders", ["VisibilityTimeout": "30"])
        try await bench.send("a", to: url)
        let first = try await bench.receive(url)[0]
        #expect(first.attributes?["ApproximateReceiveCount"] == "1")
        bench.advance(29.999)
        #expect(try await bench.receive(url).isEmpty)
        bench.advance(0.001)
        let again = try await bench.receive(url)[0]
        #expect(again.messageId == first.messageId && again.receiptHandle != first.receiptHandle)
        #expect(again.attributes?["ApproximateReceiveCount"] == "2")
        #expect(
            again.attributes?["ApproximateFirstReceiveTimestamp"]
                == first.attributes?["ApproximateFirstReceiveTimestamp"])
        try await bench.delete(first, from: url)
        #expect(try await bench.counts(url) == [0, 1, 0])
        try await bench.delete(again, from: url)
        #expect(try await bench.counts(url) == [0, 0, 0])
        try await bench.delete(again, from: url)
        bench.advance(60)
        #expect(try await bench.receive(url).isEmpty)
    }

    @Test("deletes by a handle whose timeout is over, while nobody received the message again")
    func lateDelete() async throws {
        let url = try await bench.makeQueue("orders", ["VisibilityTimeout": "1"])
        try await bench.send("a", to: url)
        let message = try await bench.receive(url)[0]
        bench.advance(5)
        try await bench.delete(message, from: url)
        #expect(try await bench.counts(url) == [0, 0, 0])
    }

    @Test("changes the visibility of a message in flight, whose handle stays good")
    func changeVisibility() async throws {
        let url = try await bench.makeQueue()
        try await bench.send("a", to: url)
        let message = try await bench.receive(url)[0]
        bench.advance(10)
        try await bench.change(message, to: 100, in: url)
        try await bench.change(message, to: 50, in: url)
        #expect(try await bench.counts(url) == [0, 1, 0])
        bench.advance(49.5)
        #expect(try await bench.receive(url).isEmpty)
        try await bench.change(message, to: 0, in: url)
        #expect(try await bench.counts(url) == [1, 0, 0])
        #expect(await code { try await bench.change(message, to: 5, in: url) } == Fault.notInFlight.code)
        let again = try await bench.receive(url)[0]
        #expect(await code { try await bench.change(message, to: 5, in: url) } == "InvalidParameterValue")
        try await bench.change(again, to: 40, in: url)
        try await bench.delete(again, from: url)
        #expect(try await bench.counts(url) == [0, 0, 0])
    }

    @Test("lets no message stay invisible for more than twelve hours after a receive")
    func twelveHours() async throws {
        let url = try await bench.makeQueue()
        try await bench.send("a", to: url)
        let message = try await bench.receive(url)[0]
        bench.advance(10)
        #expect(await code { try await bench.change(message, to: 43_191, in: url) } == "InvalidParameterValue")
        try await bench.change(message, to: 43_190, in: url)
        bench.advance(43_189)
        #expect(try await bench.receive(url).isEmpty)
        bench.advance(1)
        #expect(try await bench.receive(url).count == 1)
    }

    @Test("holds a message back for the queue's delay, or for its own")
    func delay() async throws {
        let url = try await bench.makeQueue("orders", ["DelaySeconds": "10"])
        try await bench.send("a", to: url)
        try await bench.send("b", to: url, delay: 2)
        try await bench.send("c", to: url, delay: 0)
        #expect(try await bench.counts(url) == [1, 0, 2])
        #expect(try await bench.bodies(url) == ["c"])
        bench.advance(2)
        #expect(try await bench.bodies(url) == ["b"])
        bench.advance(7.999)
        #expect(try await bench.bodies(url) == [])
        bench.advance(0.001)
        #expect(try await bench.bodies(url) == ["a"])
        #expect(await code { try await bench.send("d", to: url, delay: 901) } == "InvalidParameterValue")
    }

    @Test("forgets messages at the end of their retention, and removes them in the background")
    func retention() async throws {
        let url = try await bench.makeQueue("orders", ["MessageRetentionPeriod": "60"])
        try await bench.send("a", to: url)
        bench.advance(59.999)
        let kept = try await bench.receive(url, visibility: 0)
        #expect(kept.map(\.body) == ["a"])
        try await bench.send("b", to: url)
        bench.advance(0.001)
        #expect(try await bench.bodies(url, visibility: 0) == ["b"])
        bench.advance(60)
        #expect(try await bench.counts(url) == [1, 0, 0])
        try await Housekeeping(bench.core).sweep()
        #expect(try await bench.counts(url) == [0, 0, 0])
    }

    @Test("counts what is visible, in flight and delayed, within a second too")
    func counts() async throws {
        bench.advance(0.25)
        let url = try await bench.makeQueue()
        for number in 0..<10 { try await bench.send("\(number)", to: url, delay: number < 3 ? 5 : nil) }
        #expect(try await bench.counts(url) == [7, 0, 3])
        let taken = try await bench.receive(url, 4, visibility: 3)
        #expect(try await bench.counts(url) == [3, 4, 3])
        try await bench.delete(taken[0], from: url)
        #expect(try await bench.counts(url) == [3, 3, 3])
        bench.advance(2.5)
        #expect(try await bench.counts(url) == [3, 3, 3])
        bench.advance(0.5)
        #expect(try await bench.counts(url) == [6, 0, 3])
        bench.advance(1.9)
        #expect(try await bench.counts(url) == [6, 0, 3])
        bench.advance(0.1)
        #expect(try await bench.counts(url) == [9, 0, 0])
    }

    @Test("refuses to have more than 120,000 messages in flight")
    func inFlightLimit() async throws {
        let url = try await bench.makeQueue()
        try await bench.send("a", to: url)
        let reference = QueueReference(arn: "arn:aws:sqs:us-east-1:000000000000:orders")
        let queue = try await bench.core.store.queue(try #require(reference))
        var transaction = Transaction()
        transaction.add(queue.counters.key(.inFlight, bench.platform.clock.now + .seconds(30)), LimitsSQS.inFlight)
        _ = try await bench.platform.store.commit(transaction)
        #expect(await code { _ = try await bench.receive(url) } == "OverLimit")
        bench.advance(31)
        #expect(try await bench.bodies(url) == ["a"])
    }

    @Test("keeps messages of a mebibyte, and takes none that is longer")
    func longMessages() async throws {
        let url = try await bench.makeQueue()
        let body = String(repeating: "0123456789abcdef", count: LimitsSQS.messageBytes / 16)
        try await bench.send(body, to: url)
        #expect(await code { try await bench.send(body + "x", to: url) } == "InvalidParameterValue")
        let message = try await bench.receive(url)[0]
        #expect(message.body == body)
        #expect(message.md5OfBody == Hex.encode(Digest.md5(Array(body.utf8))))
        try await bench.delete(message, from: url)
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: Key("sqs", "body"))).isEmpty)
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: ContentStore.loose)).isEmpty)
        #expect(try await bench.counts(url) == [0, 0, 0])
    }

    @Test("is purged at once, in flight or not, and not twice within a minute")
    func purge() async throws {
        let url = try await bench.makeQueue()
        for body in ["a", "b"] { try await bench.send(body, to: url) }
        let taken = try await bench.receive(url, 1)
        try await bench.client.purgeQueue(PurgeQueueRequest(queueUrl: url))
        #expect(try await bench.counts(url) == [0, 0, 0])
        try await bench.send("c", to: url)
        try await bench.delete(taken[0], from: url)
        let again = await code { try await bench.client.purgeQueue(PurgeQueueRequest(queueUrl: url)) }
        #expect(again == "AWS.SimpleQueueService.PurgeQueueInProgress")
        bench.advance(60)
        #expect(try await bench.bodies(url) == ["c"])
        let housekeeping = Housekeeping(bench.core)
        try await housekeeping.purge()
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: SQSStore.gone)).isEmpty)
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: Key("sqs", "m"))).count == 1)
        try await bench.client.purgeQueue(PurgeQueueRequest(queueUrl: url))
        #expect(try await bench.counts(url) == [0, 0, 0])
    }
}
