internal import Base
internal import NIOCore

/// How the end of a response is told to the client.
enum ResponseFraming: Equatable {
    /// The status or the method allows no body.
    case none
    case length(Int)
    /// As it comes: in chunks, or in frames of HTTP/2.
    case chunked
    /// HTTP/1.0 knows no chunks: the end of the connection is the end of the body.
    case untilClose

    /// - Source: RFC 9112, section 6.3; RFC 9110, section 8.6.
    init(_ response: HTTPResponse, to method: HTTPMethod, version: HTTPVersion) {
        if method == .head || response.status == 204 || response.status == 304 {
            self = .none
            return
        }
        switch response.body {
        case .bytes(let bytes): self = .length(bytes.count)
        case .stream(let stream):
            self = stream.length.map { .length($0) } ?? (version == .http10 ? .untilClose : .chunked)
        }
    }

    /// The length that the server states, where the handler's fields need not: that of the body, or for HEAD of the one
    /// that GET would have.
    func length(of response: HTTPResponse, to method: HTTPMethod) -> Int? {
        switch self {
        case .length(let length): return length
        case .none where method == .head && response.status != 204 && response.status != 304:
            switch response.body {
            case .bytes(let bytes): return bytes.count
            case .stream(let stream): return stream.length
            }
        case .none, .chunked, .untilClose: return nil
        }
    }
}

/// Writes the head of a response.
struct ResponseEncoder {
    let framing: ResponseFraming
    let keepsAlive: Bool
    let version: HTTPVersion
    /// The line `date: …` with its end.
    let dateLine: [UInt8]

    func write(_ response: HTTPResponse, to method: HTTPMethod, into buffer: inout ByteBuffer) {
        Self.writeStatusLine(response.status, into: &buffer)
        let own = writeFields(response, keepsLength: method == .head || response.status == 304, into: &buffer)
        if !own.date { buffer.writeBytes(dateLine) }
        writeFraming(response, method, hasLength: own.length, into: &buffer)
        if !keepsAlive {
            buffer.writeStaticString("connection: close\r\n")
        } else if version == .http10 {
            buffer.writeStaticString("connection: keep-alive\r\n")
        }
        buffer.writeStaticString("\r\n")
    }

    static func writeStatusLine(_ status: Int, into buffer: inout ByteBuffer) {
        if status == 200 {
            buffer.writeStaticString("HTTP/1.1 200 OK\r\n")
        } else {
            buffer.writeString("HTTP/1.1 \(status) \(HTTPReason.phrase(of: status))\r\n")
        }
    }

    /// The length of a HEAD response is the handler's, or that of the bytes it gave.
    private func writeFraming(
        _ response: HTTPResponse, _ method: HTTPMethod, hasLength: Bool, into buffer: inout ByteBuffer
    ) {
        if framing == .chunked { buffer.writeStaticString("transfer-encoding: chunked\r\n") }
        guard !hasLength, let length = framing.length(of: response, to: method) else { return }
        buffer.writeStaticString("content-length: ")
        buffer.writeString(String(length))
        buffer.writeStaticString("\r\n")
    }

    /// Writes the handler's fields but those that the server states itself.
    private func writeFields(_ response: HTTPResponse, keepsLength: Bool, into buffer: inout ByteBuffer) -> (
        date: Bool, length: Bool
    ) {
        let headers = response.headers
        let bytes = headers.bytes.span.bytes
        var (own, isPlain) = ((date: false, length: false), headers.isContiguous)
        for field in headers.fields {
            let name = Int(field.name.lowerBound)..<Int(field.name.upperBound)
            switch name.count {
            case 4 where bytes.matches("date", in: name): own.date = true
            case 10 where bytes.matches("connection", in: name) || bytes.matches("keep-alive", in: name):
                isPlain = false
            case 14 where bytes.matches("content-length", in: name):
                own.length = keepsLength
                isPlain = isPlain && keepsLength
            case 17 where bytes.matches("transfer-encoding", in: name): isPlain = false
            default: break
            }
        }
        if isPlain { buffer.writeBytes(headers.bytes) } else { writeOneByOne(headers, keepsLength, into: &buffer) }
        return own
    }

    private func writeOneByOne(_ headers: HTTPHeaders, _ keepsLength: Bool, into buffer: inout ByteBuffer) {
        for index in headers.indices {
            let name = headers[index].name
            switch name.lowercased() {
            case "connection", "keep-alive", "transfer-encoding": continue
            case "content-length" where !keepsLength: continue
            default:
                buffer.writeString(name)
                buffer.writeStaticString(": ")
                buffer.writeBytes(headers.rawValue(at: index))
                buffer.writeStaticString("\r\n")
            }
        }
    }
}
