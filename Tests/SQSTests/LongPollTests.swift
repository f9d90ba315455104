import Base
import SQSAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import SQS

@Suite("A receive that waits", .timeLimit(.minutes(10)))
struct LongPollTests {
    let bench = QueueBench()

    @Test("is woken by a message that comes", arguments: ["q", "q.fifo"])
    func woken(_ name: String) async throws {
        let url = try await bench.makeQueue(name)
        async let found = bench.receive(url, wait: 20)
        await bench.settle()
        let isFIFO = name.hasSuffix(".fifo")
        try await bench.send("a", to: url, group: isFIFO ? "g" : nil, id: isFIFO ? "1" : nil)
        #expect(try await found.map(\.body) == ["a"])
    }

    @Test("is woken when a message becomes visible again", arguments: ["q", "q.fifo"])
    func visibleAgain(_ name: String) async throws {
        let url = try await bench.makeQueue(name)
        let isFIFO = name.hasSuffix(".fifo")
        try await bench.send("a", to: url, group: isFIFO ? "g" : nil, id: isFIFO ? "1" : nil)
        let first = try await bench.receive(url, visibility: 5)
        async let found = bench.receive(url, wait: 20)
        await bench.settle()
        bench.advance(5)
        #expect(try await found.map(\.messageId) == first.map(\.messageId))
    }

    @Test("is woken when somebody gives a message back")
    func givenBack() async throws {
        let url = try await bench.makeQueue()
        try await bench.send("a", to: url)
        let first = try await bench.receive(url)
        async let found = bench.receive(url, wait: 20)
        await bench.settle()
        try await bench.change(first[0], to: 0, in: url)
        #expect(try await found.count == 1)
    }

    @Test("ends with nothing when its time is over")
    func empty() async throws {
        let url = try await bench.makeQueue("orders", ["ReceiveMessageWaitTimeSeconds": "3"])
        async let found = bench.receive(url)
        await bench.settle()
        bench.advance(3)
        #expect(try await found.isEmpty)
    }

    @Test("is served in the order of coming, one message waking one receiver")
    func fair() async throws {
        let url = try await bench.makeQueue()
        let bench = bench
        var waiting: [Task<[MessageShape], any Error>] = []
        for number in 1...3 {
            waiting.append(Task { try await bench.receive(url, 1, wait: 20) })
            await bench.settle(number)
        }
        for (number, waiter) in waiting.enumerated() {
            try await bench.send("\(number)", to: url)
            #expect(try await waiter.value.map(\.body) == ["\(number)"])
        }
    }

    @Test("ends when its caller goes away, and lets the next one look")
    func cancelled() async throws {
        let url = try await bench.makeQueue()
        let bench = bench
        let first = Task { try await bench.receive(url, wait: 20) }
        await bench.settle(1)
        let second = Task { try await bench.receive(url, wait: 20) }
        await bench.settle(2)
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        try await bench.send("a", to: url)
        #expect(try await second.value.map(\.body) == ["a"])
    }

    @Test("hears that its queue is deleted")
    func deleted() async throws {
        let url = try await bench.makeQueue()
        let bench = bench
        let waiter = Task { await code { _ = try await bench.receive(url, wait: 20) } }
        await bench.settle()
        try await bench.client.deleteQueue(DeleteQueueRequest(queueUrl: url))
        #expect(await waiter.value == Fault.noSuchQueue.code)
    }

    /// What was watched is read again while the change is there and the one who makes it does not know yet.
    @Test("looks at the queue as it is when somebody purges it", arguments: ["q", "q.fifo"])
    func purged(_ name: String) async throws {
        let store = HeldStore()
        let bench = QueueBench(store: store)
        let url = try await bench.makeQueue(name)
        let isFIFO = name.hasSuffix(".fifo")
        let waiting = (1...2).map { _ in Task { try await bench.receive(url, 1, wait: 20) } }
        await bench.settle(2)
        store.hold()
        async let purge = bench.client.purgeQueue(PurgeQueueRequest(queueUrl: url))
        while store.heldCount == 0 { await Task.yield() }
        await bench.settle(2)
        store.release()
        _ = try await purge
        for body in ["a", "b"] {
            try await bench.send(body, to: url, group: isFIFO ? body : nil, id: isFIFO ? body : nil)
        }
        var bodies: Set<String?> = []
        for waiter in waiting { bodies.formUnion(try await waiter.value.map(\.body)) }
        #expect(bodies == ["a", "b"])
    }

    @Test("hears at once that its queue is deleted, wherever in the line it stands")
    func allDeleted() async throws {
        let store = HeldStore()
        let bench = QueueBench(store: store)
        let url = try await bench.makeQueue()
        let waiting = (1...5).map { _ in Task { await code { _ = try await bench.receive(url, wait: 20) } } }
        await bench.settle(5)
        store.hold()
        async let deletion = bench.client.deleteQueue(DeleteQueueRequest(queueUrl: url))
        while store.heldCount == 0 { await Task.yield() }
        for waiter in waiting { #expect(await waiter.value == Fault.noSuchQueue.code) }
        store.release()
        _ = try await deletion
    }

    @Test("goes home when the platform is stopped, whether it is the first in the line or not")
    func drained() async throws {
        let url = try await bench.makeQueue()
        let bench = bench
        let waiting = (1...2).map { _ in Task { try await bench.receive(url, wait: 20) } }
        await bench.settle(2)
        bench.service.drain()
        for waiter in waiting { #expect(try await waiter.value.isEmpty) }
    }
}
