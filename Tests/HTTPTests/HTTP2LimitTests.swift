import Base
import NIOHPACK
import Synchronization
import Testing

@testable import HTTP

@Suite("The limits of HTTP/2", .timeLimit(.minutes(10)))
struct HTTP2LimitTests {
    private static let hello = TestHandler { _ in HTTPResponse(status: 200, body: .text("hello")) }

    private static func quick(_ timeout: WritableKeyPath<HTTPLimits, Duration>, milliseconds: Int = 40) -> HTTPLimits {
        var limits = HTTPLimits()
        limits.tick = .milliseconds(5)
        limits[keyPath: timeout] = .milliseconds(milliseconds)
        return limits
    }

    @Test("a stream that is not read holds up neither the others nor its maker, and is reset in the end")
    func unread() async throws {
        let produced = Mutex(0)
        let handler = TestHandler { request in
            guard request.path == "/long" else { return HTTPResponse(status: 200, body: .text("hello")) }
            return HTTPResponse(
                status: 200,
                body: .stream(
                    HTTPBodyStream {
                        produced.withLock { $0 += 1 << 16 }
                        return [UInt8](repeating: 1, count: 1 << 16)
                    }))
        }
        try await ServerFixture.run(handler, limits: Self.quick(\.writeStallTimeout, milliseconds: 1_000)) { fixture in
            var client = try await FrameClient(fixture)
            // The connection's window is opened, the stream's is not.
            try await client.send(.init(type: .window, payload: [0, 16, 0, 0]))
            try await client.request(1, "GET", "/long")
            // Later heads refer to what stood in this one.
            #expect(try client.fields(await client.answer()).first(name: ":status") == "200")
            var bytes = 0
            while bytes < 65_535 { bytes += try await client.answer()?.payload.count ?? 65_535 }
            try await client.request(3)
            var frame = try await client.answer()
            while let next = frame, next.stream == 1, next.type != .reset { frame = try await client.answer() }
            if frame?.type == .reset {
                // It was reset before the second was asked for, on a machine that had much to do.
                #expect(frame?.number == 8)
                #expect(try await client.response().status == "200")
            } else {
                #expect(frame?.stream == 3)
                #expect(try await client.answer()?.payload == Array("hello".utf8))
                #expect(try await client.response() == (1, "reset 8", ""))
            }
            #expect(produced.withLock { $0 } <= 4 << 16)
        }
    }

    @Test("an upload that is not read stops at the stream's window")
    func unreadUpload() async throws {
        let (started, release) = (Signal(), Signal())
        let handler = TestHandler(policy: { _ in .stream(limit: 1 << 24) }) { request in
            guard request.path == "/slow" else { return HTTPResponse(status: 200) }
            started.fire()
            await release.wait()
            let count = (try? await request.body.collect(limit: 1 << 24).count) ?? -1
            return HTTPResponse(status: 200, body: .text("\(count)"))
        }
        var limits = HTTPLimits()
        limits.bodyBufferBytes = 1000
        try await ServerFixture.run(handler, limits: limits) { fixture in
            var client = try await FrameClient(fixture)
            try await client.request(1, "PUT", "/slow", isLast: false)
            await started.wait()
            let chunk = [UInt8](repeating: 1, count: 16_000)
            for _ in 0..<4 { try await client.send(.init(type: .data, stream: 1, payload: chunk)) }
            // Four chunks were let in by the first window. Others of the connection are answered, but it opens no more.
            try await client.request(3)
            var opened = 0
            var isAnswered = false
            while !isAnswered, let frame = try await client.next() {
                if frame.type == .window, frame.stream == 1 { opened += frame.number }
                isAnswered = frame.type == .headers
                if isAnswered { _ = try client.fields(frame) }
            }
            #expect(opened <= 65_535)
            release.fire()
            try await client.send(.init(type: .data, flags: 1, stream: 1))
            #expect(try await client.response() == (1, "200", "64000"))
        }
    }

    @Test("each stream but the first counts as a connection, and what is too much is refused")
    func quotas() async throws {
        let (started, release) = (Signal(), Signal())
        let handler = TestHandler { request in
            if request.path == "/2" { started.fire() }
            await release.wait()
            return HTTPResponse(status: 200)
        }
        var limits = HTTPLimits()
        limits.connections = 2
        try await ServerFixture.run(handler, limits: limits) { fixture in
            var client = try await FrameClient(fixture)
            try await client.request(1, "GET", "/1")
            try await client.request(3, "GET", "/2")
            await started.wait()
            #expect(fixture.server.connectionCount == 2)
            try await client.request(5, "GET", "/3")
            #expect(try await client.response() == (5, "reset 7", ""))
            var other = try await fixture.raw()
            #expect(await other.readToEnd() == "")
            release.fire()
            let both = [try await client.response().stream, try await client.response().stream]
            #expect(both.sorted() == [1, 3])
            #expect(fixture.server.connectionCount == 1)
        }
    }

    @Test("more streams than the settings allow, and fields of too many bytes, are no requests")
    func settings() async throws {
        var limits = HTTPLimits()
        (limits.streams, limits.headBytes, limits.lineBytes) = (1, 2_000, 1_000)
        let release = Signal()
        let handler = TestHandler { request in
            if request.path == "/slow" { await release.wait() }
            return HTTPResponse(status: 200)
        }
        try await ServerFixture.run(handler, limits: limits) { fixture in
            var client = try await FrameClient(fixture)
            let settings = try await client.next()
            #expect(settings?.payload == [0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 7, 208])
            try await client.request(1, "GET", "/slow")
            try await client.request(3)
            // Whoever has not acknowledged the settings has no more either.
            #expect(try await client.response() == (3, "reset 7", ""))
            release.fire()
            var long = try await FrameClient(fixture)
            _ = try await long.next()
            try await long.send(.init(type: .settings, flags: 1))
            try await long.request(1, "GET", "/" + String(repeating: "x", count: 1_000))
            #expect(try await long.response().status == "414")
            try await long.request(3, "GET", "/", [("a", String(repeating: "x", count: 1_000))])
            #expect(try await long.response().status == "431")
            try await long.request(5, "GET", "/", (0..<40).map { ("name-\($0)", String(repeating: "x", count: 50)) })
            #expect(try await long.last()?.type == .goAway)
        }
    }

    @Test("a client that never ends its body is answered with 408, one that asks nothing is let go")
    func slowness() async throws {
        try await ServerFixture.run(Self.hello, limits: Self.quick(\.bodyIdleTimeout)) { fixture in
            var client = try await FrameClient(fixture)
            try await client.request(1, "PUT", "/", isLast: false)
            #expect(try await client.response().status == "408")
        }
        for timeout in [\HTTPLimits.headTimeout, \HTTPLimits.keepAliveTimeout] {
            try await ServerFixture.run(Self.hello, limits: Self.quick(timeout, milliseconds: 2_000)) { fixture in
                var client = try await FrameClient(fixture)
                let isLater = timeout == \HTTPLimits.keepAliveTimeout
                if isLater {
                    try await client.request(1)
                    #expect(try await client.response().status == "200")
                }
                let last = try await client.last()
                #expect(last?.type == .goAway && last?.number == 0)
                #expect(last?.payload.prefix(4) == [0, 0, 0, isLater ? 1 : 0])
            }
        }
    }

    @Test(
        "a flood of frames ends the connection",
        arguments: [FrameClient.Kind.ping, .settings, .priority, .reset, .continuation])
    func floods(_ kind: FrameClient.Kind) async throws {
        let handler = TestHandler { _ in
            await withTaskCancellationHandler {
                await Signal().wait()
            } onCancel: {
            }
            return HTTPResponse(status: 200)
        }
        // The test may be kept from its processor longer than a client may be still.
        var limits = HTTPLimits()
        (limits.headTimeout, limits.keepAliveTimeout) = (.seconds(600), .seconds(600))
        limits.floodWindow = .seconds(600)
        try await ServerFixture.run(handler, limits: limits) { fixture in
            var client = try await FrameClient(fixture)
            for number in 0..<600 {
                var frames: [FrameClient.Frame] = []
                switch kind {
                case .ping: frames = [.init(type: .ping, payload: Array(repeating: 1, count: 8))]
                case .settings: frames = [.init(type: .settings)]
                case .priority: frames = [.init(type: .priority, stream: 1, payload: [0, 0, 0, 0, 1])]
                case .reset:
                    frames = [
                        try client.head(
                            number * 2 + 1,
                            [(":method", "GET"), (":scheme", "http"), (":path", "/"), (":authority", "x")]),
                        .init(type: .reset, stream: number * 2 + 1, payload: [0, 0, 0, 8]),
                    ]
                default:
                    if number == 0 { frames = [try client.head(1, [(":method", "GET")], ends: false)] }
                    frames.append(.init(type: .continuation, stream: 1))
                }
                do { try await client.send(frames) } catch { break }
            }
            // The end may overtake the farewell, where more was sent than the server reads.
            var answers = 0
            while let frame = try await client.next() {
                if frame.type == .goAway { #expect(frame.number == 11) } else { answers += 1 }
            }
            #expect(answers < 600)
        }
    }

    @Test("a shutdown says so, lets what was asked be answered, and closes idle connections at once")
    func graceful() async throws {
        let (started, release) = (Signal(), Signal())
        let handler = TestHandler.slow(started, release)
        try await ServerFixture.run(handler, threads: 1) { fixture in
            var (idle, busy) = (try await FrameClient(fixture), try await FrameClient(fixture))
            try await idle.request(1)
            _ = try await idle.response()
            try await busy.request(1, "GET", "/slow")
            await started.wait()
            async let shutdown: Void = fixture.server.shutdown(grace: .seconds(50))
            #expect(try await idle.last()?.payload == [0, 0, 0, 1, 0, 0, 0, 0])
            #expect(try await busy.answer()?.payload == [127, 255, 255, 255, 0, 0, 0, 0])
            release.fire()
            #expect(try await busy.response() == (1, "200", "done"))
            #expect(try await busy.last()?.payload == [0, 0, 0, 1, 0, 0, 0, 0])
            await shutdown
            #expect(fixture.server.connectionCount == 0)
        }
    }
}
