import Base
import NIOHPACK
import Testing

@testable import HTTP

@Suite("HTTP/2 on a socket", .timeLimit(.minutes(10)))
struct HTTP2Tests {
    @Test("who begins with the preface speaks HTTP/2, however it comes; others speak HTTP/1.1 on the same port")
    func priorKnowledge() async throws {
        try await ServerFixture.run(ServerTests.echo) { fixture in
            for pieces in [["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"], ["PR", "I * HTTP/2.0\r\n\r\n", "SM\r\n\r", "\n"]] {
                var client = try await FrameClient(fixture, preface: "")
                for piece in pieces { try await client.send(piece) }
                try await client.send(.init(type: .settings))
                try await client.request(1, "GET", "/a?b")
                #expect(try await client.response() == (1, "200", "GET /a b "))
            }
            var old = try await fixture.raw()
            try await old.send("GET /c HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await old.read(until: "GET /c - ").hasPrefix("HTTP/1.1 200"))
            // The preface is a connection's beginning, and nothing else begins like it.
            try await old.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
            #expect(await old.readToEnd().hasPrefix("HTTP/1.1 505"))
            var other = try await fixture.raw()
            try await other.send("PRI * HTTP/2.0\r\nHost: x\r\n\r\n")
            #expect(await other.readToEnd().hasPrefix("HTTP/1.1 505"))
        }
    }

    @Test("the quick request of a connection does not wait for the slow one before it")
    func together() async throws {
        let release = Signal()
        let handler = TestHandler { request in
            if request.path == "/slow" { await release.wait() }
            return HTTPResponse(status: 200, body: .text(request.path))
        }
        try await ServerFixture.run(handler) { fixture in
            var client = try await FrameClient(fixture)
            try await client.request(1, "GET", "/slow")
            try await client.request(3, "GET", "/quick")
            #expect(try await client.response() == (3, "200", "/quick"))
            #expect(fixture.server.connectionCount == 1)
            release.fire()
            #expect(try await client.response() == (1, "200", "/slow"))
        }
    }

    @Test("the authority is the host, crumbs of a cookie are one, and a response says nothing of connections")
    func fields() async throws {
        let handler = TestHandler { request in
            HTTPResponse(
                status: 201,
                headers: [
                    "X-Host": request.headers["host"] ?? "", "x-cookie": request.headers["cookie"] ?? "",
                    "Connection": "keep-alive", "x-version": "\(request.version)",
                ], body: .text("ab"))
        }
        try await ServerFixture.run(handler) { fixture in
            var client = try await FrameClient(fixture)
            try await client.request(1, "GET", "/", [("cookie", "a=1"), ("cookie", "b=2")])
            let head = try client.fields(try await client.answer())
            #expect(
                head.map { "\($0.name)=\($0.value)" } == [
                    ":status=201", "x-host=x:1", "x-cookie=a=1; b=2", "x-version=http2",
                    "date=Tue, 14 Nov 2023 22:13:20 GMT", "content-length=2",
                ])
            #expect(try await client.answer()?.payload == Array("ab".utf8))
            try await client.send(
                client.head(3, [(":method", "GET"), (":scheme", "http"), (":path", "/"), ("host", "y")]))
            #expect(try client.fields(try await client.answer()).first(name: "x-host") == "y")
        }
    }

    @Test(
        "bad pseudo-headers and fields end their stream alone",
        arguments: [
            [(":method", "GET"), (":scheme", "http")], [(":method", "GET"), (":path", "/"), (":path", "/")],
            [(":method", "GET"), (":scheme", "http"), (":path", "")],
            [(":method", "GET"), (":scheme", "http"), ("a", "b"), (":path", "/")],
            [(":method", "GET"), (":scheme", "http"), (":path", "/"), (":status", "200")],
            [(":method", "GET"), (":scheme", "http"), (":path", "/"), (":extra", "1")],
            [(":method", "GET"), (":scheme", "http"), (":path", "/"), ("connection", "close")],
            [(":method", "GET"), (":scheme", "http"), (":path", "/"), ("transfer-encoding", "chunked")],
            [(":method", "GET"), (":scheme", "http"), (":path", "/"), ("te", "gzip")],
            [(":method", "GET"), (":scheme", "http"), (":path", "/"), ("a", "b\nc")],
        ])
    func malformed(_ fields: [(String, String)]) async throws {
        try await ServerFixture.run(ServerTests.echo) { fixture in
            var client = try await FrameClient(fixture)
            try await client.send(client.head(1, fields))
            #expect(try await client.response() == (1, "reset 1", ""))
            try await client.request(3)
            #expect(try await client.response().status == "200")
        }
    }

    @Test("a body comes by its frames with its trailers, collected and streamed, as long as its length is true")
    func bodies() async throws {
        let handler = TestHandler(policy: { $0.path == "/s" ? .stream(limit: 10) : .collect(limit: 10) }) { request in
            guard let bytes = try? await request.body.collect(limit: 100) else { return HTTPResponse(status: 413) }
            return HTTPResponse(
                status: 200, body: .text(String(decoding: bytes, as: UTF8.self) + (request.trailers["x-sum"] ?? "none"))
            )
        }
        try await ServerFixture.run(handler) { fixture in
            var client = try await FrameClient(fixture)
            for (stream, path) in [(1, "/s"), (3, "/c")] {
                try await client.request(stream, "PUT", path, isLast: false)
                try await client.send(.init(type: .data, stream: stream, payload: Array("abc".utf8)))
                try await client.send(.init(type: .data, stream: stream, payload: Array("de".utf8)))
                try await client.send(client.head(stream, [("x-sum", "5")]))
                #expect(try await client.response() == (stream, "200", "abcde5"))
            }
            for (stream, path) in [(5, "/s"), (7, "/c")] {
                try await client.request(stream, "PUT", path, isLast: false)
                try await client.send(.init(type: .data, stream: stream, payload: Array(repeating: 1, count: 11)))
                #expect(try await client.response().status == "413")
                // The rest of the request is told not to come.
                #expect(try await client.response() == (stream, "reset 0", ""))
            }
            try await client.request(9, "PUT", "/c", [("content-length", "11")], isLast: false)
            #expect(try await client.response().status == "413")
            #expect(try await client.response() == (9, "reset 0", ""))
            try await client.request(11, "PUT", "/c", [("content-length", "2")], isLast: false)
            try await client.send(.init(type: .data, flags: 1, stream: 11, payload: [1]))
            #expect(try await client.response() == (11, "reset 1", ""))
        }
    }

    @Test("HEAD, 204 and 304 have no body")
    func withoutBody() async throws {
        try await ServerFixture.run(.withoutBody) { fixture in
            var client = try await FrameClient(fixture)
            let cases = [("GET", "/204", nil), ("GET", "/304", nil), ("HEAD", "/object", "77"), ("HEAD", "/", "5")]
            for (number, (method, path, length)) in cases.enumerated() {
                try await client.request(number * 2 + 1, method, path)
                let frame = try await client.answer()
                #expect(frame?.isLast == true)
                #expect(try client.fields(frame).first(name: "content-length") == length)
            }
        }
    }

    @Test("an upload that waits for 100 is told to come when somebody reads it")
    func expectContinue() async throws {
        let handler = TestHandler(policy: { _ in .stream(limit: 1000) }) { request in
            guard request.path == "/take" else { return HTTPResponse(status: 403) }
            let count = (try? await request.body.collect(limit: 1000).count) ?? -1
            return HTTPResponse(status: 200, body: .text("\(count) bytes"))
        }
        try await ServerFixture.run(handler) { fixture in
            var client = try await FrameClient(fixture)
            try await client.request(1, "PUT", "/take", [("expect", "100-continue")], isLast: false)
            #expect(try client.fields(try await client.answer()).first(name: ":status") == "100")
            try await client.send(.init(type: .data, flags: 1, stream: 1, payload: Array("hello".utf8)))
            #expect(try await client.response() == (1, "200", "5 bytes"))
            try await client.request(3, "PUT", "/no", [("expect", "100-continue")], isLast: false)
            #expect(try await client.response().status == "403")
        }
    }

    @Test("a client that resets a stream cancels its request, and the others go on")
    func cancellation() async throws {
        let (started, cancelled) = (Signal(), Signal())
        let handler = TestHandler.cancelled(started, cancelled)
        try await ServerFixture.run(handler) { fixture in
            var client = try await FrameClient(fixture)
            try await client.request(1, "GET", "/slow")
            await started.wait()
            try await client.send(.init(type: .reset, stream: 1, payload: [0, 0, 0, 8]))
            await cancelled.wait()
            try await client.request(3)
            #expect(try await client.response() == (3, "200", ""))
        }
    }

    @Test("a stream that fails is reset, so that nobody takes the part for the whole")
    func brokenStream() async throws {
        struct Broken: Error {}
        let handler = TestHandler { _ in HTTPResponse(status: 200, body: .stream(HTTPBodyStream { throw Broken() })) }
        try await ServerFixture.run(handler) { fixture in
            var client = try await FrameClient(fixture)
            try await client.request(1)
            #expect(try await client.answer()?.type == .headers)
            #expect(try await client.response() == (1, "reset 2", ""))
        }
    }
}
