import Base
import NIOCore
import NIOHPACK
import NIOPosix

@testable import HTTP

/// A client that sends and sees bare frames of HTTP/2.
struct FrameClient {
    struct Frame: Equatable {
        var type: Kind
        var flags: UInt8 = 0
        var stream = 0
        var payload: [UInt8] = []

        var isLast: Bool { flags & 1 == 1 }
        /// The number that RST_STREAM and WINDOW_UPDATE have, and GOAWAY behind the last stream.
        var number: Int {
            payload.suffix(type == .goAway ? payload.count - 4 : 4).prefix(4).reduce(0) { $0 << 8 | Int($1) }
        }
    }

    enum Kind: UInt8 {
        case data, headers, priority, reset, settings, push, ping, goAway, window, continuation
    }

    private var raw: RawClient
    private var received: [UInt8] = []
    private var encoder = HPACKEncoder(allocator: ByteBufferAllocator())
    private var decoder = HPACKDecoder(allocator: ByteBufferAllocator())

    /// - Parameter preface: what is sent first.
    init(_ fixture: ServerFixture, preface: String = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") async throws {
        raw = try await fixture.raw()
        try await raw.send(preface)
        if preface.hasSuffix("SM\r\n\r\n") { try await send(Frame(type: .settings)) }
    }

    func send(_ text: String) async throws { try await raw.send(text) }

    func send(_ frames: Frame...) async throws { try await send(frames) }

    func send(_ frames: [Frame]) async throws {
        var bytes: [UInt8] = []
        for frame in frames {
            let (count, stream) = (frame.payload.count, UInt32(frame.stream))
            bytes += [UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255), frame.type.rawValue]
            bytes += [frame.flags] + withUnsafeBytes(of: stream.bigEndian) { Array($0) } + frame.payload
        }
        try await raw.send(bytes)
    }

    mutating func head(
        _ stream: Int, _ fields: [(String, String)], isLast: Bool = true, ends: Bool = true
    ) throws -> Frame {
        var buffer = ByteBuffer()
        try encoder.beginEncoding(allocator: ByteBufferAllocator())
        try encoder.append(headers: HPACKHeaders(fields))
        buffer = try encoder.endEncoding()
        return Frame(
            type: .headers, flags: (isLast ? 1 : 0) | (ends ? 4 : 0), stream: stream, payload: Array(buffer: buffer))
    }

    mutating func request(
        _ stream: Int, _ method: String = "GET", _ path: String = "/", _ more: [(String, String)] = [],
        isLast: Bool = true
    ) async throws {
        let fields = [(":method", method), (":scheme", "http"), (":path", path), (":authority", "x:1")] + more
        try await send(head(stream, fields, isLast: isLast))
    }

    /// The next frame; nil at the connection's end.
    mutating func next() async throws -> Frame? {
        while received.count < 9 || received.count < 9 + length {
            let more = await raw.readBytes()
            guard !more.isEmpty else { return nil }
            received += more
        }
        let end = 9 + length
        let frame = Frame(
            type: Kind(rawValue: received[3]) ?? .data, flags: received[4],
            stream: received[5..<9].reduce(0) { $0 << 8 | Int($1) }, payload: Array(received[9..<end]))
        received.removeFirst(end)
        return frame
    }

    /// The next frame that is none of SETTINGS and WINDOW_UPDATE.
    mutating func answer() async throws -> Frame? {
        while let frame = try await next() {
            if frame.type != .settings, frame.type != .window { return frame }
        }
        return nil
    }

    mutating func fields(_ frame: Frame?) throws -> HPACKHeaders {
        var buffer = ByteBuffer(bytes: frame?.payload ?? [])
        return try decoder.decodeHeaders(from: &buffer)
    }

    /// The status and the body of the response whose frames come next.
    mutating func response() async throws -> (stream: Int, status: String, body: String) {
        var (stream, status, body) = (0, "none", [UInt8]())
        while let frame = try await answer() {
            switch frame.type {
            case .headers: (stream, status) = (frame.stream, try fields(frame).first(name: ":status") ?? "none")
            case .data: body += frame.payload
            case .reset: return (frame.stream, "reset \(frame.number)", "")
            case .goAway: return (0, "go away \(frame.number)", "")
            default: continue
            }
            if frame.isLast { break }
        }
        return (stream, status, String(decoding: body, as: UTF8.self))
    }

    /// Waits for the connection's end.
    /// - Returns: the last frame.
    mutating func last() async throws -> Frame? {
        var last: Frame?
        while let frame = try await next() { last = frame }
        return last
    }

    func close() async throws { try await raw.close() }

    private var length: Int { received.prefix(3).reduce(0) { $0 << 8 | Int($1) } }
}
