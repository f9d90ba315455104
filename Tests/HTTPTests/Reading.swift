import NIOCore

@testable import HTTP

/// Plays a client connection without a socket: bytes in, the story of what it read out.
struct Reading {
    private var reader: ResponseReader
    private(set) var told = ""

    init(method: HTTPMethod) {
        let limits = HTTPClientLimits()
        reader = ResponseReader(limits: limits.head)
        reader.begin(method)
    }

    mutating func feed(_ bytes: [UInt8]) {
        reader.receive(ByteBuffer(bytes: bytes))
        while tell(reader.next()) {}
    }

    mutating func close() { _ = tell(reader.inputClosed()) }

    private mutating func tell(_ event: ResponseReader.Event) -> Bool {
        switch event {
        case .wait: return false
        case .head(let status, let headers, _):
            told += "\(status)" + headers.map { " \($0.name)=\($0.value)" }.joined() + "|"
        case .chunk(let bytes): told += String(buffer: bytes)
        case .end(let trailers, let keepsAlive):
            told += "|" + trailers.map { "\($0.name)=\($0.value)" }.joined() + " \(keepsAlive)"
        case .fail: told += " failed"
        }
        return true
    }
}
