internal import CZlib

/// Raw deflate streams, as zips have them.
enum Deflate {
    /// Unpacks exactly `size` bytes: a stream that gives more, or less, is refused before the surplus is handed out.
    static func inflate(
        _ packed: UnsafeBufferPointer<UInt8>, size: Int, to sink: (UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws {
        guard let count = UInt32(exactly: packed.count) else { throw ArchiveFault.malformed("an entry is over 4 GB") }
        var stream = z_stream()
        let opened = inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(opened == Z_OK, "zlib can't start: \(opened)")
        defer { inflateEnd(&stream) }
        // SAFETY: zlib only reads through `next_in`, and `packed` outlives the stream.
        stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
        stream.avail_in = count
        var left = size
        var chunk = [UInt8](repeating: 0, count: max(1, min(size, LimitsArchive.chunkBytes)))
        while true {
            let (status, produced) = step(&stream, &chunk)
            guard status == Z_OK || status == Z_STREAM_END, produced <= left else { throw broken }
            left -= produced
            if produced > 0 {
                try chunk.withUnsafeBufferPointer { try sink(UnsafeBufferPointer(rebasing: $0[..<produced])) }
            }
            if status == Z_STREAM_END { break }
            guard produced > 0 || stream.avail_in > 0 else { throw broken }
        }
        guard left == 0, stream.avail_in == 0 else { throw broken }
    }

    private static let broken = ArchiveFault.malformed("a compressed entry does not unpack to its declared size")

    static func step(_ stream: inout z_stream, _ chunk: inout [UInt8]) -> (status: Int32, produced: Int) {
        // SAFETY: zlib writes at most `avail_out` bytes, all of them inside of `chunk`, and keeps no pointer past the
        // call.
        chunk.withUnsafeMutableBufferPointer { room in
            stream.next_out = room.baseAddress
            stream.avail_out = UInt32(room.count)
            let status = CZlib.inflate(&stream, Z_NO_FLUSH)
            return (status, room.count - Int(stream.avail_out))
        }
    }

    /// The packed form; the same bytes for the same input.
    static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        precondition(bytes.count <= Int(UInt32.max))
        var stream = z_stream()
        let opened = deflateInit2_(
            &stream, Z_BEST_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        precondition(opened == Z_OK, "zlib can't start: \(opened)")
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        return bytes.withUnsafeBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: bound) { output, count in
                // SAFETY: `deflateBound` bytes hold the whole result of one call that finishes.
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(bound)
                let status = CZlib.deflate(&stream, Z_FINISH)
                precondition(status == Z_STREAM_END, "zlib did not finish: \(status)")
                count = bound - Int(stream.avail_out)
            }
        }
    }
}
