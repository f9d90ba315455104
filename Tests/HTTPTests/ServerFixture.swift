import Base
import NIOCore
import NIOPosix
import Testing

@testable import HTTP

/// A handler made of closures.
struct TestHandler: HTTPHandler {
    var policy: @Sendable (HTTPRequestHead) -> BodyPolicy = { _ in .collect(limit: 1 << 20) }
    var answer: @Sendable (HTTPRequest) async -> HTTPResponse

    func bodyPolicy(for head: HTTPRequestHead) -> BodyPolicy { policy(head) }
    func respond(to request: HTTPRequest) async -> HTTPResponse { await answer(request) }
}

extension TestHandler {
    /// Answers without bodies, as statuses and HEAD want it.
    static let withoutBody = TestHandler { request in
        switch request.path {
        case "/204": HTTPResponse(status: 204, body: .text("x"))
        case "/304": HTTPResponse(status: 304, headers: ["etag": "\"1\""], body: .text("x"))
        case "/object": HTTPResponse(status: 200, headers: ["content-length": "77"])
        default: HTTPResponse(status: 200, body: .text("hello"))
        }
    }

    /// Says that `/slow` was asked for, and answers it once it may.
    static func slow(_ started: Signal, _ release: Signal) -> TestHandler {
        TestHandler { request in
            if request.path == "/slow" {
                started.fire()
                await release.wait()
            }
            return HTTPResponse(status: 200, body: .text("done"))
        }
    }

    /// Says that `/slow` was asked for, and that its task was cancelled.
    static func cancelled(_ started: Signal, _ cancelled: Signal) -> TestHandler {
        TestHandler { request in
            guard request.path == "/slow" else { return HTTPResponse(status: 200) }
            started.fire()
            await withTaskCancellationHandler {
                await cancelled.wait()
            } onCancel: {
                cancelled.fire()
            }
            return HTTPResponse(status: 200)
        }
    }
}

/// A server on a free port of the loopback, a client, and the threads of both.
struct ServerFixture {
    let server: HTTPServer
    let client: HTTPClient
    let loops: HTTPEventLoops
    let port: Int

    /// Runs `body`, and shuts everything down whatever it does.
    static func run(
        _ handler: TestHandler, limits: HTTPLimits = HTTPLimits(), threads: Int = 2,
        _ body: (ServerFixture) async throws -> Void
    ) async throws {
        let loops = HTTPEventLoops(threads: threads)
        let clock = ManualClock(now: Instant(seconds: 1_700_000_000))
        let server = HTTPServer(handler: handler, limits: limits, group: loops.group, clock: clock)
        let client = HTTPClient(group: loops.group)
        let outcome: Result<Void, any Error>
        do {
            let port = try await server.listen(host: "127.0.0.1", port: 0)
            try await body(ServerFixture(server: server, client: client, loops: loops, port: port))
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        await client.shutdown()
        await server.shutdown(grace: .zero)
        await loops.shutdown()
        try outcome.get()
    }

    func request(
        _ method: HTTPMethod = .get, _ target: String = "/", headers: HTTPHeaders = [:], body: HTTPBody = .bytes([])
    ) -> HTTPClientRequest {
        HTTPClientRequest(method, host: "127.0.0.1", port: port, target: target, headers: headers, body: body)
    }

    func raw() async throws -> RawClient { try await RawClient(group: loops.group, port: port) }
}

/// A client that sends and sees bare bytes.
struct RawClient {
    private let channel: any Channel
    private var incoming: AsyncStream<[UInt8]>.Iterator
    private var received: [UInt8] = []

    init(group: MultiThreadedEventLoopGroup, port: Int) async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
        channel = try await ClientBootstrap(group: group).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(RawReceiver(continuation))
            }
        }.connect(host: "127.0.0.1", port: port).get()
        incoming = stream.makeAsyncIterator()
    }

    func send(_ text: String) async throws { try await channel.writeAndFlush(ByteBuffer(string: text)) }
    func send(_ bytes: [UInt8]) async throws { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)) }

    /// Everything up to and with `end`, or up to the end of the connection.
    mutating func read(until end: String) async -> String {
        while true {
            let text = String(decoding: received, as: UTF8.self)
            if let range = text.firstRange(of: end) {
                received = Array(text[range.upperBound...].utf8)
                return String(text[..<range.upperBound])
            }
            guard let more = await incoming.next() else {
                received = []
                return text
            }
            received += more
        }
    }

    /// Bytes that come at one time; none at the end of the connection.
    mutating func readBytes() async -> [UInt8] { await incoming.next() ?? [] }

    /// What comes at one time.
    mutating func readPiece() async -> String { String(decoding: await incoming.next() ?? [], as: UTF8.self) }

    mutating func readToEnd() async -> String { await read(until: "\u{0}never") }

    func close() async throws { try await channel.close() }
}

private final class RawReceiver: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let continuation: AsyncStream<[UInt8]>.Continuation

    init(_ continuation: AsyncStream<[UInt8]>.Continuation) { self.continuation = continuation }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        continuation.yield(Array(buffer: unwrapInboundIn(data)))
    }
    func channelInactive(context: ChannelHandlerContext) { continuation.finish() }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}

/// Something that happens once, and can be waited for.
final class Signal: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream(of: Void.self) }

    func fire() { continuation.finish() }
    func wait() async { for await _ in stream {} }
}

extension HTTPResponse {
    func text() async throws -> String { String(decoding: try await body.collect(limit: 1 << 24), as: UTF8.self) }
}
