import Base
import SQSAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import SQS

@Suite("The quota of messages in flight")
struct InFlightBudgetTests {
    let bench = QueueBench()

    /// A queue of which all but `free` of the quota is in flight.
    private func queue(_ name: String, free: Int) async throws -> StoredQueue {
        _ = try await bench.makeQueue(name)
        let reference = try #require(QueueReference(arn: "arn:aws:sqs:us-east-1:000000000000:" + name))
        let queue = try await bench.core.store.queue(reference)
        var transaction = Transaction()
        transaction.add(
            queue.counters.key(.inFlight, bench.platform.clock.now + .seconds(30)),
            (queue.isFIFO ? LimitsSQS.inFlightFIFO : LimitsSQS.inFlight) - free)
        _ = try await bench.platform.store.commit(transaction)
        return queue
    }

    @Test("is not granted twice to receives that are on their way", arguments: ["q", "q.fifo"])
    func open(_ name: String) async throws {
        let queue = try await queue(name, free: 25)
        let budget = InFlightBudget()
        let (store, now) = (bench.platform.store, bench.platform.clock.now)
        func take(_ wanted: Int) async throws -> Int { try await budget.take(wanted, queue, store, now) }
        #expect(try await [take(10), take(10), take(10), take(10)] == [10, 10, 5, 0])
        // One took nothing, one all that it was granted, and did not yet commit when it was counted.
        budget.settle(10, used: 0, queue)
        #expect(try await [take(10), take(1)] == [10, 0])
        budget.settle(10, used: 10, queue)
        var transaction = Transaction()
        transaction.add(queue.counters.key(.inFlight, now + .seconds(30)), 10)
        _ = try await store.commit(transaction)
        #expect(try await take(1) == 0)
        budget.settle(10, used: 0, queue)
        budget.settle(5, used: 0, queue)
        #expect(try await [take(10), take(5), take(1)] == [10, 5, 0])
    }

    @Test("holds for many receivers at once")
    func parallel() async throws {
        let queue = try await queue("q", free: 25)
        let url = "http://localhost:4566/000000000000/q"
        for number in 0..<80 { try await bench.send("\(number)", to: url) }
        let bench = bench
        let taken = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<16 { group.addTask { (try? await bench.receive(url).count) ?? 0 } }
            return await group.reduce(0, +)
        }
        #expect((1...25).contains(taken))
        for _ in 0..<5 { _ = try? await bench.receive(url, 1) }
        let now = bench.platform.clock.now
        let counted = try await bench.platform.store.readAll(queue.counters.coming(.inFlight, now))
        #expect(counted.reduce(0) { $0 + ($1.counter ?? 0) } <= LimitsSQS.inFlight)
    }
}
