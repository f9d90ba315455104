internal import Base
internal import SQSAPI
internal import ServiceTesting
internal import Store
internal import Testing

@testable internal import SQS

/// Queues on a disk that takes nothing more.
@Suite("Queues on a full disk") struct FullDiskTests {
    private let disk = FullDisk()
    private let long = String(repeating: "x", count: 200_000)

    /// A queue of three messages on a full disk: a short one, and two whose contents stand in rows of their own.
    private func filled(_ name: String) async throws -> (bench: QueueBench, url: String) {
        let bench = QueueBench(store: disk)
        let url = try await bench.makeQueue(name)
        for (id, body) in ["short", long + "1", long + "2"].enumerated() {
            try await bench.send(
                body, to: url, group: name.hasSuffix(".fifo") ? "g" : nil,
                id: name.hasSuffix(".fifo") ? "\(id)" : nil)
        }
        disk.fill()
        return (bench, url)
    }

    private func rows(_ words: [KeyElement] = ["m", "fifo", "body", "loose"]) async throws -> Int {
        var count = 0
        for word in words { count += try await disk.readAll(KeyRange(prefix: Key("sqs", word))).count }
        return count
    }

    @Test("messages are received and deleted, and there is room again", arguments: ["q", "q.fifo"])
    func drained(name: String) async throws {
        let (bench, url) = try await filled(name)
        await #expect(throws: (any Error).self) {
            try await bench.send("x", to: url, group: name == "q" ? nil : "g", id: name == "q" ? nil : "n")
        }
        let messages = try await bench.receive(url)
        #expect(messages.compactMap(\.body).sorted() == ["short", long + "1", long + "2"])
        for message in messages { try await bench.delete(message, from: url) }
        #expect(try await bench.counts(url) == [0, 0, 0])
        #expect(try await rows(["m", "body", "loose"]) == 0)
    }

    @Test("a queue is purged and deleted, and the housekeeping removes its messages", arguments: ["q", "q.fifo"])
    func purged(name: String) async throws {
        let (bench, url) = try await filled(name)
        _ = try await bench.client.purgeQueue(PurgeQueueRequest(queueUrl: url))
        try await Housekeeping(bench.core).purge()
        #expect(try await rows() == 0)
        _ = try await bench.client.deleteQueue(DeleteQueueRequest(queueUrl: url))
        try await Housekeeping(bench.core).purge()
        #expect(try await bench.client.listQueues(ListQueuesRequest()).queueUrls ?? [] == [])
    }

    @Test("messages whose time is over are removed", arguments: ["q", "q.fifo"])
    func expired(name: String) async throws {
        let (bench, _) = try await filled(name)
        bench.platform.clock.advance(by: .seconds(LimitsSQS.retention.upperBound))
        try await Housekeeping(bench.core).sweep()
        #expect(try await rows(["m", "body", "loose"]) == 0)
    }

    @Test("a send takes no room that is kept for deletions, and leaves nothing where it is refused", arguments: [0, 1])
    func refused(commits: Int) async throws {
        let (bench, url) = try await filled("q")
        let before = try await rows()
        disk.fill(after: commits)
        await #expect(throws: (any Error).self) { try await bench.send(long, to: url) }
        #expect(try await rows() == before)
    }
}
