internal import NIOCore

extension ByteBuffer {
    /// One chunk of a chunked body, with its size line and its end.
    init(chunk: [UInt8]) {
        self = ByteBufferAllocator().buffer(capacity: chunk.count + 20)
        writeString(String(chunk.count, radix: 16))
        writeStaticString("\r\n")
        writeBytes(chunk)
        writeStaticString("\r\n")
    }
}
