import Base
import Synchronization
import Testing

@testable import HTTP

@Suite("Large bodies", .timeLimit(.minutes(10)))
struct StreamTests {
    private static let size = 256 << 20

    @Test("a large upload passes, and never runs far ahead of its reader")
    func upload() async throws {
        let progress = Progress(size: Self.size)
        let handler = TestHandler(policy: { _ in .stream(limit: Self.size) }) { request in
            guard case .stream(let stream) = request.body else { return HTTPResponse(status: 500) }
            var count = 0
            do {
                for try await chunk in stream {
                    count += chunk.count
                    progress.read(count)
                }
            } catch { return HTTPResponse(status: 500) }
            return HTTPResponse(status: 200, body: .text("\(count)"))
        }
        try await ServerFixture.run(handler) { fixture in
            let body = HTTPBodyStream(length: Self.size) { progress.next() }
            let response = try await fixture.client.send(fixture.request(.put, body: .stream(body)))
            #expect(try await response.text() == "\(Self.size)")
            // What the kernel's buffers on both sides hold is unread too.
            #expect(progress.farthest < 32 << 20)
        }
    }

    @Test("a large download passes, and is produced no faster than it is read")
    func download() async throws {
        let progress = Progress(size: Self.size)
        let handler = TestHandler { _ in
            HTTPResponse(status: 200, body: .stream(HTTPBodyStream { progress.next() }))
        }
        try await ServerFixture.run(handler) { fixture in
            guard case .stream(let stream) = try await fixture.client.send(fixture.request()).body else { return }
            var count = 0
            for try await chunk in stream {
                count += chunk.count
                progress.read(count)
            }
            #expect(count == Self.size)
            #expect(progress.farthest < 32 << 20)
        }
    }

    @Test("a buffer says when it is full and asks for more when there is room again")
    func buffer() async throws {
        let asked = Mutex(0)
        let buffer = BodyBuffer(capacity: 10) { asked.withLock { $0 += 1 } }
        buffer.append([UInt8](repeating: 1, count: 6))
        #expect(!buffer.isFull)
        buffer.append([UInt8](repeating: 2, count: 6))
        #expect(buffer.isFull)
        #expect(try await buffer.next()?.count == 6)
        #expect(!buffer.isFull && asked.withLock { $0 } == 1)
        buffer.finish(trailers: ["a": "b"])
        #expect(buffer.trailers.isEmpty)
        #expect(try await buffer.next()?.count == 6)
        #expect(try await buffer.next() == nil)
        #expect(buffer.trailers["A"] == "b")
    }
}

/// Makes a body, and sees how far its reader is behind.
private final class Progress: Sendable {
    private let size: Int
    private let state = Mutex((sent: 0, farthest: 0))

    init(size: Int) { self.size = size }

    var farthest: Int { state.withLock { $0.farthest } }

    func next() -> [UInt8]? {
        state.withLock { state in
            guard state.sent < size else { return nil }
            state.sent += 1 << 16
            return [UInt8](repeating: 7, count: 1 << 16)
        }
    }

    func read(_ count: Int) { state.withLock { $0.farthest = max($0.farthest, $0.sent - count) } }
}
