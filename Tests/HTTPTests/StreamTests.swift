import Base
import Glibc
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

    @Test("a body of a file's spans is sent out of the file, which is let go when it is through")
    func spans() async throws {
        let content = (0..<(32 << 20)).map { UInt8(truncatingIfNeeded: $0 % 251) }
        let (handler, closed) = try Self.sending(content, [0..<1_000, 1_000..<(20 << 20), (20 << 20)..<(32 << 20)])
        try await ServerFixture.run(handler) { fixture in
            let response = try await fixture.client.send(fixture.request())
            #expect(try await response.body.collect(limit: 1 << 26) == content)
            await closed.wait()
        }
    }

    @Test("a client that goes in the middle of a file's span leaves the file closed")
    func brokenSpan() async throws {
        let size = 32 << 20
        let (handler, closed) = try Self.sending(Array(repeating: 7, count: size), [0..<size])
        try await ServerFixture.run(handler) { fixture in
            var client = try await fixture.raw()
            try await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await client.readPiece().hasPrefix("HTTP/1.1 200"))
            try await client.close()
            await closed.wait()
        }
    }

    /// Answers one request with the spans of a file, and holds none of them that it has given.
    /// - Returns: with it, what tells that the file was closed.
    private static func sending(_ content: [UInt8], _ ranges: [Range<Int>]) throws -> (TestHandler, closed: Signal) {
        let (spans, closed) = try OpenFile.spans(content, of: ranges)
        let (rest, length) = (Rest(spans), content.count)
        let handler = TestHandler { _ in
            let body = HTTPBodyStream(
                length: length, nextSpan: { rest.next() }, next: { preconditionFailure("it is read where it lies") })
            return HTTPResponse(status: 200, body: .stream(body))
        }
        return (handler, closed)
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

/// A file without a name, closed when nobody holds a span of it.
// SAFETY: the stream is only used for its descriptor, and closed once.
private final class OpenFile: @unchecked Sendable {
    private let file: UnsafeMutablePointer<FILE>
    private let closed: Signal

    private init(_ content: [UInt8], _ closed: Signal) throws {
        self.closed = closed
        file = try #require(tmpfile())
        let written = content.withUnsafeBytes { write(fileno(file), $0.baseAddress, $0.count) }
        try #require(written == content.count)
    }

    deinit {
        fclose(file)
        closed.fire()
    }

    static func spans(_ content: [UInt8], of ranges: [Range<Int>]) throws -> (spans: [FileSpan], closed: Signal) {
        let closed = Signal()
        let file = try OpenFile(content, closed)
        return (ranges.map { FileSpan(fileno(file.file), $0, of: file) }, closed)
    }
}

/// Gives what it holds away, one after the other.
private final class Rest: Sendable {
    private let spans: Mutex<[FileSpan]>

    init(_ spans: [FileSpan]) { self.spans = Mutex(spans) }

    func next() -> FileSpan? { spans.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
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
