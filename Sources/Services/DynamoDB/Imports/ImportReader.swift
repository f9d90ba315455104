internal import Archive
internal import Base
internal import Wire

/// The records of an object, one by one, from a place on: what is read and not yet used is bounded, however long the
/// object is.
struct ImportReader {
    private let body: ByteStream
    private let unpacking: GunzipStream?
    private var splitter: RecordSplitter
    /// Unpacked bytes that an earlier reader has used.
    private var skipped: Int
    private var isAtEnd = false

    /// - Parameter offset: the place, in unpacked bytes.
    init(_ object: ImportSource.Object, of source: ImportSource, from offset: Int) async throws {
        let format = source.importing.format
        splitter = RecordSplitter(format.form, at: offset)
        unpacking = format.isPacked ? GunzipStream() : nil
        skipped = format.isPacked ? offset : 0
        // S3 has no range behind the last byte.
        let isOver = !format.isPacked && offset >= object.size
        body = isOver ? .of([]) : try await source.body(of: object, from: format.isPacked ? 0 : offset)
    }

    /// How many unpacked bytes of the object were read.
    var offset: Int { splitter.offset }

    /// - Returns: nil at the object's end.
    /// - Throws: `ImportSyntaxFault`; S3's faults.
    mutating func next() async throws -> RecordSplitter.Record? {
        while !isAtEnd {
            if let record = try read() { return record }
            guard let bytes = try await bytes() else {
                isAtEnd = true
                return try end()
            }
            take(bytes)
        }
        return try read()
    }

    // The splitter's work stands by itself: inlined into a function that waits, Swift 6.3's optimizer breaks at it.

    @inline(never)
    private mutating func read() throws -> RecordSplitter.Record? { try splitter.next() }

    @inline(never)
    private mutating func end() throws -> RecordSplitter.Record? { try splitter.last() }

    private mutating func take(_ bytes: [UInt8]) {
        let passed = min(skipped, bytes.count)
        skipped -= passed
        splitter.take(passed == 0 ? bytes : Array(bytes[passed...]))
    }

    private func bytes() async throws -> [UInt8]? {
        guard let unpacking else { return try await body.next() }
        do {
            while true {
                if let bytes = try unpacking.next() { return bytes }
                guard let packed = try await body.next() else {
                    guard unpacking.isComplete else { throw ImportSyntaxFault(message: "A gzip stream has no end") }
                    return nil
                }
                unpacking.take(packed)
            }
        } catch is ArchiveFault {
            throw ImportSyntaxFault(message: "The object is no gzip stream")
        }
    }
}
