import Base
import SQSAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import SQS

@Suite("A receipt handle")
struct ReceiptHandleTests {
    let bench = QueueBench()

    private func queue(_ name: String) async throws -> StoredQueue {
        try await bench.core.store.queue(
            try #require(QueueReference(arn: "arn:aws:sqs:us-east-1:000000000000:" + name)))
    }

    private func message(in url: String) async throws -> MessageShape {
        let isFIFO = url.hasSuffix(".fifo")
        try await bench.send("a", to: url, group: isFIFO ? "g" : nil, id: isFIFO ? "1" : nil)
        return try await bench.receive(url)[0]
    }

    /// Deletes by a handle, and changes the visibility by it.
    private func faults(_ handle: String, _ url: String) async -> [String?] {
        [
            await code { try await bench.client.deleteMessage(.init(queueUrl: url, receiptHandle: handle)) },
            await code {
                try await bench.client.changeMessageVisibility(
                    .init(queueUrl: url, receiptHandle: handle, visibilityTimeout: 10))
            },
        ]
    }

    @Test("that somebody made up is none, whatever it says", arguments: ["q", "q.fifo"])
    func forged(_ name: String) async throws {
        let url = try await bench.makeQueue(name)
        let message = try await message(in: url)
        let queue = try await queue(name)
        let genuine = try #require(ReceiptHandle(message.receiptHandle ?? "", queue.seal))
        let forger = StoredQueue(
            queue.queue, row: Row(key: queue.key, value: [], version: queue.version), tenant: queue.tenant,
            seal: Seal(key: [UInt8](repeating: 0, count: 32)))
        let times = [Int64.min, -1, 0, genuine.received.nanoseconds, .max - 1_000_000_000, .max].map(
            Instant.init(nanoseconds:))
        for time in times {
            for place in [genuine.place, .standard(due: time, id: [UInt8](repeating: 7, count: 16))] {
                let made = ReceiptHandle(queue: forger, received: time, isStored: false, place: place).text
                #expect(await faults(made, url) == ["ReceiptHandleIsInvalid", "ReceiptHandleIsInvalid"])
            }
        }
        #expect(try await bench.counts(url) == [0, 1, 0])
        #expect(await faults(genuine.text, url).first == .some(nil))
    }

    @Test("bears no time with which nothing can be reckoned, under the seal neither")
    func times() async throws {
        let url = try await bench.makeQueue("q")
        let queue = try await queue("q")
        for time in [Int64.min, -1, .max / 2 + 1, .max].map(Instant.init(nanoseconds:)) {
            for (received, due) in [(time, bench.platform.clock.now), (bench.platform.clock.now, time)] {
                let made = ReceiptHandle(
                    queue: queue, received: received, isStored: false,
                    place: .standard(due: due, id: [UInt8](repeating: 7, count: 16)))
                #expect(await faults(made.text, url) == ["ReceiptHandleIsInvalid", "ReceiptHandleIsInvalid"])
            }
        }
    }

    @Test("is none with any of its bits changed, in the form of earlier versions, or when it is too long")
    func damaged() async throws {
        let url = try await bench.makeQueue("q")
        let handle = try await message(in: url).receiptHandle ?? ""
        let seal = try await queue("q").seal
        let bytes = try #require(Base64.decode(handle))
        for position in bytes.indices {
            var changed = bytes
            changed[position] ^= 1 << (position % 8)
            #expect(ReceiptHandle(Base64.encode(changed), seal) == nil)
        }
        #expect(
            Seal(key: [1, 2, 3]).code(bytes)
                == Array(Digest.hmacSHA256(key: [1, 2, 3], bytes).prefix(Seal.length)))
        let content = bytes[(3 + Seal.length)...]
        let checksum = withUnsafeBytes(of: Digest.crc32(content).bigEndian) { Array($0) }
        #expect(ReceiptHandle(Base64.encode(bytes[..<3] + checksum + content), seal) == nil)
        #expect(ReceiptHandle(String(repeating: "AQEB", count: 100_000), seal) == nil)
        #expect(ReceiptHandle("", seal) == nil && ReceiptHandle("AQEB", seal) == nil)
        #expect(ReceiptHandle(handle, seal)?.text == handle)
    }

    @Test("outlives the server: the key is made once and kept")
    func restart() async throws {
        let url = try await bench.makeQueue("q")
        let handle = try await message(in: url).receiptHandle ?? ""
        let (row, store) = (Key("sqs", "seal"), bench.platform.store)
        async let first = StoredSeal(row, store, bench.platform.randomness, busy: .noSuchQueue).seal()
        async let second = StoredSeal(row, store, SystemRandomness(), busy: .noSuchQueue).seal()
        let seals = try await [first, second]
        #expect(seals.allSatisfy { ReceiptHandle(handle, $0) != nil })
        let next = TestPlatform(store: store)
        next.register(SQSService(next.environment))
        let client = SQSClient(next.root)
        try await client.deleteMessage(DeleteMessageRequest(queueUrl: url, receiptHandle: handle))
        #expect(try await bench.counts(url) == [0, 0, 0])
    }
}
