import Base
import NIOPosix
import Synchronization
import Testing

@testable import HTTP

@Suite("The server on a socket", .timeLimit(.minutes(10)))
struct ServerTests {
    /// Says what it got; `/wait` gives up its turn first.
    static let echo = TestHandler { request in
        if request.path == "/wait" { await Task.yield() }
        guard case .bytes(let bytes) = request.body else { return HTTPResponse(status: 500) }
        let text = "\(request.method) \(request.path) \(request.query ?? "-") " + String(decoding: bytes, as: UTF8.self)
        return HTTPResponse(status: 200, headers: ["content-type": "text/plain"], body: .text(text))
    }

    @Test("one request gets exactly this answer")
    func exactBytes() async throws {
        try await ServerFixture.run(Self.echo) { fixture in
            var client = try await fixture.raw()
            try await client.send("POST /a?b HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi")
            #expect(
                await client.readToEnd()
                    == "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ndate: Tue, 14 Nov 2023 22:13:20 GMT\r\n"
                    + "content-length: 12\r\nconnection: close\r\n\r\nPOST /a b hi")
        }
    }

    @Test("pipelined requests are answered in order, the slow one before the quick one behind it")
    func pipelining() async throws {
        try await ServerFixture.run(Self.echo) { fixture in
            var client = try await fixture.raw()
            let paths = (0..<50).map { $0 % 3 == 0 ? "/wait" : "/\($0)" }
            try await client.send(paths.map { "GET \($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined())
            for path in paths {
                let head = await client.read(until: "\r\n\r\n")
                #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(await client.read(until: "GET \(path) - ").hasPrefix("GET"))
            }
        }
    }

    @Test("a response that may wait goes out with the next one, where that was asked for already, and else at once")
    func heldBack() async throws {
        let (asked, event) = (Signal(), Signal())
        let handler = TestHandler { request in
            var response = HTTPResponse(status: 200, body: .text(request.path))
            response.mayWait = request.path == "/result"
            guard request.path == "/next" else { return response }
            asked.fire()
            await event.wait()
            return response
        }
        try await ServerFixture.run(handler) { fixture in
            var client = try await fixture.raw()
            try await client.send("GET /result HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await client.readPiece().hasSuffix("/result"))
            try await client.send("GET /result HTTP/1.1\r\nHost: x\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\n\r\n")
            await asked.wait()
            event.fire()
            let both = await client.readPiece()
            #expect(both.contains("/result") && both.hasSuffix("/next"))
        }
    }

    @Test("a handler runs on its connection's event loop, before and after it waited")
    func onTheLoop() async throws {
        let handler = TestHandler { _ in
            let before = MultiThreadedEventLoopGroup.currentEventLoop != nil
            await Task.yield()
            let after = MultiThreadedEventLoopGroup.currentEventLoop != nil
            return HTTPResponse(status: before && after ? 200 : 500)
        }
        try await ServerFixture.run(handler) { fixture in
            let response = try await fixture.client.send(fixture.request())
            #expect(response.status == 200)
        }
    }

    @Test("HEAD, 204 and 304 have no body, and the connection goes on")
    func withoutBody() async throws {
        try await ServerFixture.run(.withoutBody) { fixture in
            var client = try await fixture.raw()
            for (request, line) in [
                ("GET /204", nil), ("GET /304", nil), ("HEAD /object", "content-length: 77"),
                ("HEAD /", "content-length: 5"),
            ] {
                try await client.send("\(request) HTTP/1.1\r\nHost: x\r\n\r\n")
                let head = await client.read(until: "\r\n\r\n")
                #expect(head.split(separator: "\r\n").last { $0.hasPrefix("content-length") }.map(String.init) == line)
            }
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await client.read(until: "hello").hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test("a stream is chunked for HTTP/1.1 and ends with the connection for HTTP/1.0")
    func streams() async throws {
        let handler = TestHandler { _ in
            HTTPResponse(
                status: 200,
                body: .stream(
                    HTTPBodyStream(
                        AsyncStream { continuation in
                            for text in ["ab", "", "0123456789abcdef"] { continuation.yield(Array(text.utf8)) }
                            continuation.finish()
                        })))
        }
        try await ServerFixture.run(handler) { fixture in
            var modern = try await fixture.raw()
            try await modern.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await modern.read(until: "\r\n\r\n").contains("transfer-encoding: chunked\r\n"))
            #expect(await modern.read(until: "0\r\n\r\n") == "2\r\nab\r\n10\r\n0123456789abcdef\r\n0\r\n\r\n")
            var old = try await fixture.raw()
            try await old.send("GET / HTTP/1.0\r\n\r\n")
            #expect(await old.readToEnd().hasSuffix("connection: close\r\n\r\nab0123456789abcdef"))
        }
    }

    @Test("a stream that fails breaks the connection, so that nobody takes the part for the whole")
    func brokenStream() async throws {
        struct Broken: Error {}
        let handler = TestHandler { _ in
            let count = Mutex(0)
            return HTTPResponse(
                status: 200,
                body: .stream(
                    HTTPBodyStream {
                        let number = count.withLock { count in
                            count += 1
                            return count
                        }
                        guard number < 3 else { throw Broken() }
                        return [1, 2, 3]
                    }))
        }
        try await ServerFixture.run(handler) { fixture in
            let response = try await fixture.client.send(fixture.request())
            let failure = await #expect(throws: Failure.self) { try await response.body.collect(limit: 100) }
            #expect(failure?.code == "http.closed")
        }
    }

    @Test("a client that goes away cancels its request")
    func cancellation() async throws {
        let (started, cancelled) = (Signal(), Signal())
        let handler = TestHandler.cancelled(started, cancelled)
        try await ServerFixture.run(handler) { fixture in
            let client = try await fixture.raw()
            try await client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
            await started.wait()
            try await client.close()
            await cancelled.wait()
        }
    }

    @Test("an upload that breaks off makes its stream throw")
    func brokenUpload() async throws {
        let (started, failed) = (Signal(), Signal())
        let handler = TestHandler(policy: { _ in .stream(limit: 1000) }) { request in
            started.fire()
            do { _ = try await request.body.collect(limit: 1000) } catch { failed.fire() }
            return HTTPResponse(status: 200)
        }
        try await ServerFixture.run(handler) { fixture in
            let client = try await fixture.raw()
            try await client.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc")
            await started.wait()
            try await client.close()
            await failed.wait()
        }
    }

    @Test("chunked uploads come with their trailers, collected and streamed")
    func trailers() async throws {
        let handler = TestHandler(policy: { $0.path == "/s" ? .stream(limit: 1000) : .collect(limit: 1000) }) {
            request in
            guard let bytes = try? await request.body.collect(limit: 1000) else { return HTTPResponse(status: 500) }
            return HTTPResponse(
                status: 200, body: .text(String(decoding: bytes, as: UTF8.self) + (request.trailers["x-sum"] ?? "none"))
            )
        }
        try await ServerFixture.run(handler) { fixture in
            var client = try await fixture.raw()
            for path in ["/s", "/c"] {
                try await client.send(
                    "PUT \(path) HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
                try await client.send("2\r\nde\r\n0\r\nX-Sum: 5\r\n\r\n")
                #expect(await client.read(until: "abcde5").hasSuffix("\r\n\r\nabcde5"))
            }
        }
    }

    @Test("an upload waits for 100 Continue, and a handler that refuses it never sends that")
    func expectContinue() async throws {
        let handler = TestHandler(policy: { _ in .stream(limit: 1000) }) { request in
            guard request.path == "/take" else { return HTTPResponse(status: 403) }
            let count = (try? await request.body.collect(limit: 1000).count) ?? -1
            return HTTPResponse(status: 200, body: .text("\(count) bytes"))
        }
        try await ServerFixture.run(handler) { fixture in
            let head = " HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"
            var taken = try await fixture.raw()
            try await taken.send("PUT /take" + head)
            #expect(await taken.read(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
            try await taken.send("hello")
            #expect(await taken.read(until: "5 bytes").hasPrefix("HTTP/1.1 200 OK"))
            var refused = try await fixture.raw()
            try await refused.send("PUT /no" + head)
            #expect(await refused.readToEnd().hasPrefix("HTTP/1.1 403 Forbidden"))
        }
    }
}
