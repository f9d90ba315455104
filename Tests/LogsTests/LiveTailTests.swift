import Base
import LogsAPI
import Pricing
import ServiceKit
import ServiceTesting
import Synchronization
import Testing
import Wire

@testable import Logs

/// Live Tail, from its beginning to its end.
@Suite struct LiveTailTests {
    let logs: LogsFixture
    private static let arn = "arn:aws:logs:us-east-1:000000000000:log-group:g"

    init() async throws { logs = try await LogsFixture() }

    private func start(_ pattern: String? = nil, streams: [String]? = nil) async throws -> ByteStream {
        let answer = try await logs.client.startLiveTail(
            StartLiveTailRequest(
                logGroupIdentifiers: [Self.arn], logStreamNames: streams, logEventFilterPattern: pattern))
        return try #require(answer.responseStream)
    }

    /// The payload of the next event, when its second is over.
    private func next(_ stream: ByteStream, after time: Duration = .seconds(1)) async throws -> JSON? {
        logs.platform.clock.advance(by: time)
        guard let bytes = try await stream.next() else { return nil }
        // A prelude of twelve bytes, of which the second four tell the headers' length, and a checksum at the end.
        let headers = bytes[4..<8].reduce(0) { $0 << 8 | Int($1) }
        return try JSON(parsing: bytes[(12 + headers)..<(bytes.count - 4)])
    }

    @Test("a session begins, and shows each second what came in")
    func session() async throws {
        let stream = try await start("ERROR")
        #expect(try await next(stream) == [:])
        #expect(try await next(stream)?["logEventFilterPattern"] == "ERROR")
        try await logs.put(["ERROR a", "fine", "ERROR b"])
        let update = try await next(stream)
        #expect(update?["sessionResults"]?.array?.map { $0["message"] } == ["ERROR a", "ERROR b"])
        #expect(update?["sessionResults"]?[0]?["logGroupIdentifier"] == "000000000000:g")
        #expect(update?["sessionMetadata"]?["sampled"] == false)
        #expect(try await next(stream)?["sessionResults"] == [])
    }

    @Test("a session costs the time for which it is open, also what passes before it is let go")
    func cost() async throws {
        try await watch()
        let used = try await logs.platform.used()
        #expect(used.map(\.item) == [.liveTailMinutes] && used.map(\.quantity) == [0.5])
        #expect(used.first?.source.resource == Self.arn)
    }

    /// A session that is let go half a minute after its only update, which was billed before.
    private func watch() async throws {
        let stream = try await start()
        // The answer's beginning and the session's come at once.
        for _ in 0..<2 { _ = try await stream.next() }
        _ = try await next(stream, after: .seconds(90))
        #expect(try await logs.platform.used().map(\.quantity) == [1.5])
        logs.platform.clock.advance(by: .seconds(30))
    }

    @Test("of many events a sample is shown")
    func sample() async throws {
        let stream = try await start()
        for _ in 0..<2 { _ = try await next(stream) }
        try await logs.put((0..<2_000).map { "event \($0)" })
        let update = try await next(stream)
        #expect(update?["sessionResults"]?.array?.count == 500)
        #expect(update?["sessionMetadata"]?["sampled"] == true)
    }

    @Test("streams that are not asked for are not shown")
    func streams() async throws {
        try await logs.client.createLogStream(CreateLogStreamRequest(logGroupName: "g", logStreamName: "t"))
        let stream = try await start(streams: ["t"])
        for _ in 0..<2 { _ = try await next(stream) }
        try await logs.put(["a"])
        try await logs.put(["b"], stream: "t")
        #expect(try await next(stream)?["sessionResults"]?.array?.map { $0["message"] } == ["b"])
    }

    @Test("a client that was away for a while gets what came since at once, and then again once a second")
    func pause() async throws {
        let stream = try await start()
        for _ in 0..<2 { _ = try await next(stream) }
        try await logs.put(["a"])
        #expect(try await next(stream, after: .seconds(600))?["sessionResults"]?.array?.map { $0["message"] } == ["a"])
        let updates = Updates()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                _ = try await stream.next()
                updates.count.withLock { $0 += 1 }
            }
            for _ in 0..<1_000 { await Task.yield() }
            #expect(updates.count.withLock { $0 } == 0)
            logs.platform.clock.advance(by: .seconds(1))
            try await group.waitForAll()
        }
        #expect(updates.count.withLock { $0 } == 1)
    }

    @Test("a session ends after three hours, and fifteen are enough")
    func end() async throws {
        let stream = try await start()
        for _ in 0..<2 { _ = try await next(stream) }
        #expect(
            try await next(stream, after: .seconds(3 * 3600))?["message"]
                == "The session has timed out after three hours.")
        #expect(try await stream.next() == nil)
        var held: [ByteStream] = []
        for _ in 0..<15 { held.append(try await start()) }
        await expectFault("LimitExceededException", "The account has 15 Live Tail sessions, which is the limit.") {
            _ = try await start()
        }
        #expect(held.count == 15)
    }
}

/// How many updates have come, told by one task to another.
private final class Updates: Sendable {
    let count = Mutex(0)
}
