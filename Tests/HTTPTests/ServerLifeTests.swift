import Base
import Glibc
import Synchronization
import Testing

@testable import HTTP

@Suite("The life of a server and its limits", .timeLimit(.minutes(10)))
struct ServerLifeTests {
    private static let hello = TestHandler { _ in HTTPResponse(status: 200, body: .text("hello")) }

    /// Short ticks, and one time-out of a few of them: the others stay long, so that a busy machine trips over none.
    private static func quick(_ timeout: WritableKeyPath<HTTPLimits, Duration>, milliseconds: Int = 40) -> HTTPLimits {
        var limits = HTTPLimits()
        limits.tick = .milliseconds(5)
        limits.lingerTimeout = .milliseconds(20)
        limits[keyPath: timeout] = .milliseconds(milliseconds)
        return limits
    }

    @Test("a client that never ends its head is cut off")
    func slowHead() async throws {
        try await ServerFixture.run(Self.hello, limits: Self.quick(\.headTimeout, milliseconds: 4_000)) { fixture in
            var client = try await fixture.raw()
            try await client.send("GET / HTTP/1.1\r\nHost")
            #expect(await client.readToEnd().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
        }
    }

    @Test("a client that never ends its body is cut off")
    func slowBody() async throws {
        try await ServerFixture.run(Self.hello, limits: Self.quick(\.bodyIdleTimeout)) { fixture in
            var client = try await fixture.raw()
            try await client.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabc")
            #expect(await client.readToEnd().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
        }
    }

    @Test("an idle connection is closed after its time, without a word")
    func idle() async throws {
        try await ServerFixture.run(Self.hello, limits: Self.quick(\.keepAliveTimeout)) { fixture in
            var client = try await fixture.raw()
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await client.readToEnd().hasSuffix("\r\n\r\nhello"))
        }
    }

    @Test("a client that reads nothing is cut off, and its stream stopped")
    func unread() async throws {
        let limits = Self.quick(\.writeStallTimeout)
        let stopped = Signal()
        final class Witness: Sendable {
            let onEnd: @Sendable () -> Void
            init(_ onEnd: @escaping @Sendable () -> Void) { self.onEnd = onEnd }
            deinit { onEnd() }
        }
        let handler = TestHandler { _ in
            let witness = Witness { stopped.fire() }
            return HTTPResponse(
                status: 200,
                body: .stream(
                    HTTPBodyStream {
                        withExtendedLifetime(witness) { [UInt8](repeating: 1, count: 1 << 16) }
                    }))
        }
        try await ServerFixture.run(handler, limits: limits) { fixture in
            let response = try await fixture.client.send(fixture.request())
            await stopped.wait()
            withExtendedLifetime(response) {}
        }
    }

    @Test("connections beyond the limit are closed")
    func connections() async throws {
        var limits = HTTPLimits()
        limits.connections = 1
        try await ServerFixture.run(Self.hello, limits: limits) { fixture in
            var first = try await fixture.raw()
            try await first.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await first.read(until: "hello").hasPrefix("HTTP/1.1 200"))
            var second = try await fixture.raw()
            #expect(await second.readToEnd() == "")
            #expect(fixture.server.connectionCount == 1)
        }
    }

    @Test("a body too large is answered with 413, though the client goes on sending")
    func tooLarge() async throws {
        try await ServerFixture.run(Self.hello) { fixture in
            let body = HTTPBody.stream(HTTPBodyStream(length: 64 << 20, Chunks(count: 64, bytes: 1 << 20)))
            let response = try await fixture.client.send(fixture.request(.put, body: body))
            #expect(response.status == 413)
        }
    }

    @Test("a shutdown lets the request in flight finish and closes idle connections at once")
    func graceful() async throws {
        let (started, release) = (Signal(), Signal())
        let handler = TestHandler.slow(started, release)
        // On one thread both connections hear of the shutdown in the same moment.
        try await ServerFixture.run(handler, threads: 1) { fixture in
            var (idle, busy) = (try await fixture.raw(), try await fixture.raw())
            try await idle.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            _ = await idle.read(until: "done")
            try await busy.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
            await started.wait()
            async let shutdown: Void = fixture.server.shutdown(grace: .seconds(50))
            #expect(await idle.readToEnd() == "")
            release.fire()
            let answer = await busy.readToEnd()
            #expect(answer.contains("connection: close\r\n") && answer.hasSuffix("done"))
            await shutdown
            #expect(fixture.server.connectionCount == 0)
            await #expect(throws: (any Error).self) { try await fixture.raw() }
        }
    }

    @Test("after the grace, a request that hangs is cancelled")
    func graceIsOver() async throws {
        let (started, cancelled) = (Signal(), Signal())
        let handler = TestHandler.cancelled(started, cancelled)
        try await ServerFixture.run(handler) { fixture in
            var client = try await fixture.raw()
            try await client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
            await started.wait()
            await fixture.server.shutdown(grace: .milliseconds(20))
            await cancelled.wait()
            #expect(await client.readToEnd() == "")
        }
    }

    @Test("an adopted listener answers with its own handler, and closing it closes its connections alone")
    func adoption() async throws {
        try await ServerFixture.run(Self.hello) { fixture in
            let adopted = TestHandler { _ in HTTPResponse(status: 200, body: .text("adopted")) }
            let listener = try await fixture.server.adopt(listener: try Self.openListener(), handler: adopted)
            let port = try #require(listener.port)
            var own = try await fixture.raw()
            try await own.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            _ = await own.read(until: "hello")
            var client = try await RawClient(group: fixture.loops.group, port: port)
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await client.read(until: "adopted").hasPrefix("HTTP/1.1 200"))
            await listener.close()
            #expect(await client.readToEnd() == "")
            await #expect(throws: (any Error).self) { try await RawClient(group: fixture.loops.group, port: port) }
            try await own.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await own.read(until: "hello").hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test("a port that somebody else has is told from other failures")
    func takenPort() async throws {
        try await ServerFixture.run(Self.hello) { fixture in
            let failure = await #expect(throws: Failure.self) {
                _ = try await fixture.server.listen(host: "127.0.0.1", port: fixture.port)
            }
            #expect(failure?.code == "http.addressInUse")
            let elsewhere = await #expect(throws: Failure.self) {
                _ = try await fixture.server.listen(host: "192.0.2.1", port: 0)
            }
            #expect(elsewhere?.code == "http.listen")
        }
    }

    @Test("a descriptor that does not listen is refused")
    func adoptionRefused() async throws {
        try await ServerFixture.run(Self.hello) { fixture in
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            let failure = await #expect(throws: Failure.self) {
                _ = try await fixture.server.adopt(listener: descriptor, handler: Self.hello)
            }
            #expect(failure?.code == "http.listen")
        }
    }

    /// A listening socket on a free port, as somebody else would open it.
    private static func openListener() throws -> CInt {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        // SAFETY: a socket address is passed with its own size.
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(bound == 0 && listen(descriptor, 16) == 0)
        return descriptor
    }
}

/// So many chunks of zeros.
struct Chunks: AsyncSequence, Sendable {
    let count: Int
    let bytes: Int

    struct Iterator: AsyncIteratorProtocol {
        var left: Int
        let chunk: [UInt8]

        mutating func next() async -> [UInt8]? {
            guard left > 0 else { return nil }
            left -= 1
            return chunk
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(left: count, chunk: [UInt8](repeating: 0, count: bytes)) }
}
