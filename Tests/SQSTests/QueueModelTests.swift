import Base
import SQSAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import SQS

/// Random work on a queue, compared with what a queue promises. Equal seeds give equal runs.
@Suite("A queue under random work")
struct QueueModelTests {
    @Test(
        "loses nothing, keeps the order of groups, and counts receives", arguments: [UInt64](1...10), [false, true])
    func work(_ seed: UInt64, isFIFO: Bool) async throws {
        let work = try await QueueWork(seed: seed, isFIFO: isFIFO, faults: .none)
        for _ in 0..<300 { try await work.step() }
        try await work.drain()
    }

    @Test("holds its promises over a store that fails", arguments: [UInt64](1...10), [false, true])
    func faults(_ seed: UInt64, isFIFO: Bool) async throws {
        let work = try await QueueWork(
            seed: seed, isFIFO: isFIFO, faults: FaultPlan(error: 0.05, timeout: 0.05, slow: 0, delay: .zero))
        for _ in 0..<300 { try await work.step() }
        try await work.drain()
    }
}

/// One run: a queue with a dead-letter queue, its users, and what they know.
private final class QueueWork {
    private struct Received {
        let message: MessageShape
        let until: Instant
    }

    private static let maximum = 4
    private let randomness: SeededRandomness
    private let bench: QueueBench
    private let faulty: FaultyStore
    private let isFIFO: Bool
    private let url: String
    private let dead: String
    private var number = 0
    /// What was acknowledged and not yet deleted, by body.
    private var present: Set<String> = []
    /// What may be there or not: its send or its deletion came to no clear end.
    private var unclear: Set<String> = []
    private var deleted: Set<String> = []
    private var inFlight: [String: Received] = [:]
    private var receives: [String: Int] = [:]

    init(seed: UInt64, isFIFO: Bool, faults: FaultPlan) async throws {
        randomness = SeededRandomness(seed: seed)
        let clock = ManualClock()
        let faulty = FaultyStore(
            MemoryStore(), plan: .none, clock: clock, randomness: SeededRandomness(seed: seed + 100))
        let bench = QueueBench(store: faulty)
        (self.faulty, self.bench) = (faulty, bench)
        self.isFIFO = isFIFO
        let suffix = isFIFO ? ".fifo" : ""
        dead = try await bench.makeQueue("dead" + suffix)
        url = try await bench.makeQueue("q" + suffix, dead: "dead" + suffix, maximum: Self.maximum)
        faulty.follow(faults)
    }

    private func random(_ bound: Int) -> Int { Int(randomness.next() % UInt64(bound)) }
    private func group(_ body: String) -> String { String(body.prefix { $0 != "-" }) }
    private func index(_ body: String) -> Int { body.split(separator: "-").last.flatMap { Int($0) } ?? 0 }

    func step() async throws {
        switch random(10) {
        case 0...3: try await send()
        case 4...6: try await receive()
        case 7, 8: try await delete()
        case 9 where random(2) == 0: try await giveBack()
        default: bench.advance(Double(random(40)))
        }
    }

    private func send() async throws {
        number += 1
        let body = "g\(random(3))-\(number)"
        do {
            try await bench.send(body, to: url, group: isFIFO ? group(body) : nil, id: isFIFO ? body : nil)
            present.insert(body)
        } catch is Failure {
            unclear.insert(body)
            // The same message again: a FIFO queue takes it once.
            if isFIFO, (try? await bench.send(body, to: url, group: group(body), id: body)) != nil {
                unclear.remove(body)
                present.insert(body)
            }
        }
    }

    private func receive() async throws {
        let visibility = 5 + random(30)
        guard let messages = try? await bench.receive(url, 1 + random(10), visibility: visibility) else {
            // A receive whose end is not known may have taken anything.
            bench.advance(60)
            for body in receives.keys { receives[body] = nil }
            return
        }
        let now = bench.platform.clock.now
        var groups: [String: Int] = [:]
        for message in messages {
            let body = message.body ?? ""
            #expect(present.contains(body) || unclear.contains(body), "\(body) was never sent")
            #expect(!deleted.contains(body), "\(body) came back after its deletion")
            if let held = inFlight[body] { #expect(held.until <= now, "\(body) was given to two receivers") }
            let count = message.attributes?["ApproximateReceiveCount"].flatMap { Int($0) } ?? 0
            #expect(count <= Self.maximum, "\(body) was received \(count) times")
            if let known = receives[body] { #expect(count == known + 1, "\(body): \(count) after \(known)") }
            receives[body] = count
            inFlight[body] = Received(message: message, until: now + .seconds(visibility))
            guard isFIFO else { continue }
            let (group, index) = (group(body), index(body))
            #expect(index > groups[group] ?? 0, "\(body) came out of its order")
            groups[group] = index
        }
    }

    private func delete() async throws {
        guard let (body, received) = inFlight.sorted(by: { $0.key < $1.key }).first else { return }
        inFlight[body] = nil
        do {
            try await bench.delete(received.message, from: url)
        } catch is Failure {
            present.remove(body)
            unclear.insert(body)
            return
        } catch is Fault {
            return
        }
        guard received.until > bench.platform.clock.now else {
            // Another receive may have come first; then the message stays.
            unclear.insert(body)
            present.remove(body)
            return
        }
        present.remove(body)
        unclear.remove(body)
        deleted.insert(body)
    }

    private func giveBack() async throws {
        guard let (body, received) = inFlight.sorted(by: { $0.key < $1.key }).last else { return }
        do {
            try await bench.change(received.message, to: 0, in: url)
            inFlight[body] = nil
        } catch is Failure {
            inFlight[body] = nil
        } catch is Fault {
            inFlight[body] = nil
        }
    }

    /// Once faults stop, everything that was acknowledged and not deleted is found, here or among the dead letters.
    func drain() async throws {
        faulty.follow(.none)
        bench.advance(120)
        var found: Set<String> = []
        for queue in [url, dead, url, dead] {
            while case let messages = try await bench.receive(queue), !messages.isEmpty {
                for message in messages {
                    #expect(found.insert(message.body ?? "").inserted, "\(message.body ?? "") is there twice")
                    try await bench.delete(message, from: queue)
                }
            }
            #expect(try await bench.counts(queue) == [0, 0, 0])
        }
        #expect(present.subtracting(found) == [], "lost")
        #expect(found.subtracting(present).subtracting(unclear) == [], "came back")
    }
}
