import Base
import Glibc
import Testing

@testable import HTTP

@Suite("The client", .timeLimit(.minutes(10)))
struct ClientTests {
    @Test("requests one after another share a connection")
    func keepAlive() async throws {
        try await ServerFixture.run(ServerTests.echo) { fixture in
            for number in 0..<20 {
                let response = try await fixture.client.send(
                    fixture.request(.post, "/n?\(number)", body: .text("b\(number)")))
                #expect(try await response.text() == "POST /n \(number) b\(number)")
            }
            #expect(fixture.server.connectionCount == 1)
        }
    }

    @Test("a request goes over a socket that somebody else has connected")
    func connectedSocket() async throws {
        try await ServerFixture.run(ServerTests.echo) { fixture in
            let descriptor = try Self.connect(fixture.port)
            let response = try await fixture.client.send(
                fixture.request(.post, "/own?1", body: .text("body")), over: descriptor)
            #expect(try await response.text() == "POST /own 1 body")
        }
    }

    @Test("a limited client connects to no address that is not for it, whatever the name")
    func limited() async throws {
        try await ServerFixture.run(ServerTests.echo) { fixture in
            let port = fixture.port
            let closed = fixture.client.limited(to: { _, asked in asked != port })
            for host in ["127.0.0.1", "localhost", "127.1"] {
                await #expect(throws: Failure.self) {
                    do {
                        _ = try await closed.send(HTTPClientRequest(.get, host: host, port: port))
                    } catch let failure as Failure {
                        #expect(failure.code == "http.forbidden")
                        throw failure
                    }
                }
            }
            #expect(fixture.server.connectionCount == 0)
            let open = fixture.client.limited(to: { host, asked in host == "127.0.0.1" && asked == port })
            let response = try await open.send(HTTPClientRequest(.get, host: "127.0.0.1", port: port, target: "/a?1"))
            #expect(try await response.text() == "GET /a 1 ")
            await open.shutdown()
        }
    }

    private static func connect(_ port: Int) throws -> CInt {
        let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        (address.sin_addr.s_addr, address.sin_port) = (UInt32(0x7F00_0001).bigEndian, UInt16(port).bigEndian)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(result == 0)
        return descriptor
    }

    @Test("a server that speaks no TLS is told from one that is not there")
    func noTLS() async throws {
        try await ServerFixture.run(ServerTests.echo) { fixture in
            var request = fixture.request(.get, "/")
            request.isSecure = true
            #expect(await Self.failure { try await fixture.client.send(request) } == "http.tls")
            request.port = 1
            #expect(await Self.failure { try await fixture.client.send(request) } == "http.connect")
        }
    }

    private static func failure(_ body: () async throws -> HTTPResponse) async -> String? {
        do {
            _ = try await body()
            return nil
        } catch { return (error as? Failure)?.code ?? "\(error)" }
    }

    @Test("fields and a chunked body arrive as they were sent")
    func fields() async throws {
        let handler = TestHandler { request in
            guard case .bytes(let bytes) = request.body else { return HTTPResponse(status: 500) }
            return HTTPResponse(
                status: 201,
                headers: ["x-back": request.headers["X-One"] ?? "none", "x-from": request.remoteAddress ?? "none"],
                body: .text("\(bytes.count) \(request.headers["transfer-encoding"] ?? "")"))
        }
        try await ServerFixture.run(handler) { fixture in
            let body = HTTPBodyStream(Chunks(count: 10, bytes: 1000))
            let response = try await fixture.client.send(
                fixture.request(.put, headers: ["x-one": "1 2"], body: .stream(body)))
            #expect(response.status == 201 && response.headers["X-Back"] == "1 2")
            #expect(response.headers["x-from"] == "127.0.0.1")
            #expect(try await response.text() == "10000 chunked")
        }
    }

    @Test("a stream is read while it is written")
    func following() async throws {
        let (lines, producer) = AsyncStream.makeStream(of: [UInt8].self)
        let handler = TestHandler { _ in HTTPResponse(status: 200, body: .stream(HTTPBodyStream(lines))) }
        try await ServerFixture.run(handler) { fixture in
            guard case .stream(let stream) = try await fixture.client.send(fixture.request()).body else { return }
            let reader = stream.makeAsyncIterator()
            for line in ["first\n", "second\n"] {
                producer.yield(Array(line.utf8))
                #expect(try await reader.next() == Array(line.utf8))
            }
            producer.finish()
            #expect(try await reader.next() == nil)
        }
    }

    @Test("nobody listening is said by name")
    func refused() async throws {
        try await ServerFixture.run(ServerTests.echo) { fixture in
            await fixture.server.shutdown(grace: .zero)
            let failure = await #expect(throws: Failure.self) { _ = try await fixture.client.send(fixture.request()) }
            #expect(failure?.code == "http.connect")
        }
    }

    @Test("a body that is let go closes its connection and cancels the request")
    func abandoned() async throws {
        let cancelled = Signal()
        let handler = TestHandler { _ in
            HTTPResponse(
                status: 200,
                body: .stream(
                    HTTPBodyStream {
                        if Task.isCancelled { cancelled.fire() }
                        return [UInt8](repeating: 1, count: 1 << 16)
                    }))
        }
        try await ServerFixture.run(
            TestHandler { request in
                let response = await handler.answer(request)
                return await withTaskCancellationHandler {
                    response
                } onCancel: {
                    cancelled.fire()
                }
            }
        ) { fixture in
            _ = try await fixture.client.send(fixture.request())
            while fixture.server.connectionCount > 0 { await Task.yield() }
        }
    }

    @Test("a response is read the same, however its bytes are cut in two")
    func everySplit() {
        let text =
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\na: b\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3\r\nabc\r\n0\r\nt: 1\r\n\r\n"
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            var story = Reading(method: .get)
            story.feed(Array(bytes[..<cut]))
            story.feed(Array(bytes[cut...]))
            #expect(story.told == "200 a=b Transfer-Encoding=chunked|abc|t=1 true", "cut at \(cut)")
        }
    }

    @Test("a response without a length ends with its connection, a half one is an error")
    func untilClose() {
        var whole = Reading(method: .get)
        whole.feed(Array("HTTP/1.0 200 OK\r\n\r\nab".utf8))
        whole.close()
        #expect(whole.told == "200|ab| false")
        var half = Reading(method: .get)
        half.feed(Array("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab".utf8))
        half.close()
        #expect(half.told == "200 Content-Length=3|ab failed")
        var head = Reading(method: .head)
        head.feed(Array("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n".utf8))
        #expect(head.told == "200 Content-Length=3|| true")
    }
}
