internal import CZlib

/// Unpacks a gzip stream (RFC 1952) that comes in parts, in parts of a bounded size. Streams that stand one behind the
/// other are one, as `gzip` itself reads them.
package final class GunzipStream {
    // zlib remembers where its stream stands, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var packed: [UInt8] = []
    private var place = 0
    private var chunk = [UInt8](repeating: 0, count: LimitsArchive.chunkBytes)
    /// Whether what has come is whole.
    package private(set) var isComplete = false

    package init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let opened = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(opened == Z_OK, "zlib can't start: \(opened)")
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Takes the next packed bytes, once all that were there before are unpacked.
    package func take(_ bytes: [UInt8]) {
        precondition(place == packed.count, "packed bytes would be lost")
        (packed, place) = (bytes, 0)
    }

    /// The next unpacked bytes; nil where more packed ones are needed.
    /// - Throws: `.malformed` for what is no gzip or has a wrong check sum.
    package func next() throws(ArchiveFault) -> [UInt8]? {
        while place < packed.count {
            if isComplete {
                inflateReset(stream)
                isComplete = false
            }
            let (status, produced) = step()
            guard status == Z_OK || status == Z_STREAM_END else { throw .malformed("an object is no gzip stream") }
            isComplete = status == Z_STREAM_END
            if produced > 0 { return Array(chunk[..<produced]) }
        }
        return nil
    }

    private func step() -> (status: Int32, produced: Int) {
        packed.withUnsafeMutableBufferPointer { input in
            // SAFETY: zlib only reads through `next_in`, keeps no pointer past the call, and `step` writes into the
            // chunk alone.
            stream.pointee.next_in = input.baseAddress.map { $0 + place }
            stream.pointee.avail_in = UInt32(input.count - place)
            let result = Deflate.step(&stream.pointee, &chunk)
            place = input.count - Int(stream.pointee.avail_in)
            return result
        }
    }
}
