internal import Base
internal import NIOCore

/// Writes requests.
enum RequestEncoder {
    /// The head, and the body where it is at hand.
    /// - Throws: `Failure` with the code `http.malformed` for a method or target that cannot stand in a request line.
    static func encode(_ request: HTTPClientRequest) throws(Failure) -> ByteBuffer {
        let isClean = request.target.utf8.allSatisfy { $0 > 32 && $0 != 127 }
        guard HTTPToken.isToken(request.method.rawValue), isClean, !request.target.isEmpty else {
            throw Failure(
                code: "http.malformed", message: "the method or the target has forbidden characters", stage: "encode")
        }
        var buffer = ByteBuffer()
        buffer.writeString("\(request.method) \(request.target) HTTP/1.1\r\n")
        if !request.headers.contains("host") { buffer.writeString("host: \(hostField(request))\r\n") }
        for index in request.headers.indices { writeField(request.headers, index, into: &buffer) }
        writeFraming(request, into: &buffer)
        return buffer
    }

    private static func hostField(_ request: HTTPClientRequest) -> String {
        let host = request.host.utf8.contains(UInt8(ascii: ":")) ? "[\(request.host)]" : request.host
        return request.port == (request.isSecure ? 443 : 80) ? host : "\(host):\(request.port)"
    }

    private static func writeField(_ headers: HTTPHeaders, _ index: Int, into buffer: inout ByteBuffer) {
        let name = headers[index].name
        guard !["content-length", "transfer-encoding"].contains(name.lowercased()) else { return }
        buffer.writeString(name + ": ")
        buffer.writeBytes(headers.rawValue(at: index))
        buffer.writeStaticString("\r\n")
    }

    private static func writeFraming(_ request: HTTPClientRequest, into buffer: inout ByteBuffer) {
        switch request.body {
        case .bytes(let bytes):
            if !bytes.isEmpty || [.post, .put, .patch].contains(request.method) {
                buffer.writeString("content-length: \(bytes.count)\r\n")
            }
            buffer.writeStaticString("\r\n")
            buffer.writeBytes(bytes)
        case .stream(let stream):
            buffer.writeString(
                stream.length.map { "content-length: \($0)\r\n\r\n" } ?? "transfer-encoding: chunked\r\n\r\n")
        }
    }
}
