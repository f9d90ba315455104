internal import CZlib

/// Gzip streams (RFC 1952), as clients compress the bodies of requests and exports are written.
package enum Gzip {
    /// Unpacks a whole stream.
    /// - Throws: `.malformed` for what is no gzip, is cut off or has a wrong check sum; `.tooLarge` as soon as more
    ///   than `limit` bytes come out.
    package static func unpack(_ packed: [UInt8], limit: Int) throws(ArchiveFault) -> [UInt8] {
        guard let count = UInt32(exactly: packed.count) else { throw .malformed("a body is over 4 GB") }
        var stream = z_stream()
        let opened = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(opened == Z_OK, "zlib can't start: \(opened)")
        defer { inflateEnd(&stream) }
        var packed = packed
        return try packed.withUnsafeMutableBufferPointer { input throws(ArchiveFault) in
            // SAFETY: zlib only reads through `next_in`, and the buffer outlives the last step.
            (stream.next_in, stream.avail_in) = (input.baseAddress, count)
            return try unpack(&stream, limit: limit)
        }
    }

    private static func unpack(_ stream: inout z_stream, limit: Int) throws(ArchiveFault) -> [UInt8] {
        var (content, chunk) = ([UInt8](), [UInt8](repeating: 0, count: LimitsArchive.chunkBytes))
        while true {
            let (status, produced) = Deflate.step(&stream, &chunk)
            guard status == Z_OK || status == Z_STREAM_END else { throw broken }
            guard content.count + produced <= limit else { throw .tooLarge(limit: limit) }
            content += chunk[..<produced]
            if status == Z_STREAM_END { break }
            guard produced > 0 || stream.avail_in > 0 else { throw broken }
        }
        guard stream.avail_in == 0 else { throw broken }
        return content
    }

    /// The packed form of a whole stream; the same bytes for the same input.
    package static func pack(_ bytes: [UInt8]) -> [UInt8] {
        // Deflate, no name, no time, the strongest compression, of no system that is known.
        var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255]
        packed += Deflate.deflate(bytes)
        // SAFETY: zlib reads the bytes during the call alone.
        let sum = bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        withUnsafeBytes(of: UInt32(sum).littleEndian) { packed += $0 }
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: bytes.count).littleEndian) { packed += $0 }
        return packed
    }

    private static let broken = ArchiveFault.malformed("a body is no whole gzip stream")
}
