internal import CZlib

/// An archive in memory, checked as a whole before anything of it is used: names, links, sizes, and that entries
/// neither overlap nor share a path.
package struct ZipReader: Sendable {
    package let entries: [ZipEntry]
    private let bytes: [UInt8]
    private let limit: Int

    /// - Parameter limit: bytes that everything may unpack to.
    package init(_ bytes: [UInt8], limit: Int = LimitsArchive.unpackedBytes) throws(ArchiveFault) {
        (self.bytes, self.limit) = (bytes, limit)
        entries = try CentralDirectory(bytes).entries
        try checkSizes()
        try checkPaths()
        try checkRanges()
        try checkLinks()
    }

    /// The content of a file, or the target of a link.
    /// - Throws: when it does not unpack to its declared size and checksum.
    package func content(of entry: ZipEntry) throws(ArchiveFault) -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(min(entry.size, LimitsArchive.chunkBytes))
        do { try unpack(entry) { content.append(contentsOf: $0) } } catch let fault as ArchiveFault {
            throw fault
        } catch {
            preconditionFailure("appending to an array does not throw")
        }
        return content
    }

    /// Hands out the content in chunks. The checksum is known only at the end: whoever used a chunk must undo it when
    /// this throws.
    func unpack(_ entry: ZipEntry, to sink: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        let range = try dataRange(entry)
        try bytes.withUnsafeBufferPointer { all in
            let packed = UnsafeBufferPointer(rebasing: all[range])
            var checksum: UInt = 0
            func add(_ chunk: UnsafeBufferPointer<UInt8>) throws {
                checksum = crc32_z(checksum, chunk.baseAddress, chunk.count)
                try sink(chunk)
            }
            if entry.isDeflated {
                try Deflate.inflate(packed, size: entry.size, to: add)
            } else if !packed.isEmpty {
                try add(packed)
            }
            guard UInt32(truncatingIfNeeded: checksum) == entry.crc32 else {
                throw ArchiveFault.malformed("the checksum of \(entry.name) differs")
            }
        }
    }

    /// Where the packed bytes are: behind the local header, which must bear the same name.
    private func dataRange(_ entry: ZipEntry) throws(ArchiveFault) -> Range<Int> {
        let offset = entry.offset
        guard offset >= 0, offset + 30 <= bytes.count, bytes.field32(offset) == ZipSignature.local else {
            throw .malformed("the local header of \(entry.name) is missing")
        }
        let name = offset + 30
        let start = name + Int(bytes.field16(offset + 26)) + Int(bytes.field16(offset + 28))
        guard start + entry.compressedSize <= bytes.count else { throw .malformed("\(entry.name) is cut off") }
        guard bytes[name..<(name + Int(bytes.field16(offset + 26)))].elementsEqual(entry.name.utf8) else {
            throw .malformed("the two names of \(entry.name) differ")
        }
        return start..<(start + entry.compressedSize)
    }

    /// Where the links lead in the end, as paths from the folder; there need be nothing.
    package func linked() throws(ArchiveFault) -> Set<String> {
        let resolver = try links()
        var places: Set<String> = []
        for entry in entries where entry.kind == .link {
            let place = try resolver.resolve(entry).joined(separator: [UInt8(ascii: "/")])
            places.insert(String(decoding: Array(place), as: UTF8.self))
        }
        return places
    }

    // MARK: - Checks of the whole

    private func checkSizes() throws(ArchiveFault) {
        var total = 0
        for entry in entries {
            total += entry.size
            guard entry.size <= limit, total <= limit else { throw .tooLarge(limit: limit) }
        }
    }

    /// A path may stand twice only as a folder, and nothing stands below what is no folder. Names that Unicode calls
    /// the same are the same.
    private func checkPaths() throws(ArchiveFault) {
        var kinds: [String: ZipEntry.Kind] = [:]
        for entry in entries {
            let path = entry.path.description
            guard !entry.path.components.isEmpty || entry.kind == .directory else {
                throw .unsafe(entry: entry.name, reason: "it names the folder itself")
            }
            if let kind = kinds[path], kind != .directory || entry.kind != .directory { throw .duplicate(entry: path) }
            kinds[path] = entry.kind
        }
        for entry in entries {
            var parent = ""
            for component in entry.path.components.dropLast() {
                parent += parent.isEmpty ? component : "/" + component
                if let kind = kinds[parent], kind != .directory {
                    throw .unsafe(entry: entry.name, reason: "\(parent) is not a folder")
                }
            }
        }
    }

    /// Entries that share packed bytes make bombs of little archives.
    private func checkRanges() throws(ArchiveFault) {
        var ranges: [Range<Int>] = []
        for entry in entries { ranges.append(entry.offset..<(try dataRange(entry).upperBound)) }
        ranges.sort { $0.lowerBound < $1.lowerBound }
        for (left, right) in zip(ranges, ranges.dropFirst()) where left.upperBound > right.lowerBound {
            throw .malformed("entries overlap")
        }
    }

    private func checkLinks() throws(ArchiveFault) {
        let resolver = try links()
        for entry in entries where entry.kind == .link { try resolver.check(entry) }
    }

    private func links() throws(ArchiveFault) -> LinkResolver {
        var targets: [[UInt8]: [UInt8]] = [:]
        for entry in entries where entry.kind == .link {
            guard entry.size <= LimitsArchive.nameBytes,
                let target = String(validating: try content(of: entry), as: UTF8.self),
                !target.isEmpty, !target.utf8.contains(0)
            else { throw .unsafe(entry: entry.name, reason: "its target is no path") }
            targets[Array(entry.path.description.utf8)] = Array(target.utf8)
        }
        return LinkResolver(targets: targets)
    }
}

/// Follows links as the kernel will, to see whether they stay inside. The kernel compares bytes: to it `e` with an
/// accent and an `e` that an accent follows are two names, and a slash parts names whatever follows it.
private struct LinkResolver {
    /// By the bytes of their paths.
    let targets: [[UInt8]: [UInt8]]

    func check(_ entry: ZipEntry) throws(ArchiveFault) { _ = try resolve(entry) }

    /// - Returns: the parts of the path where it leads.
    func resolve(_ entry: ZipEntry) throws(ArchiveFault) -> [[UInt8]] {
        let slash = UInt8(ascii: "/")
        var walked: [[UInt8]] = []
        var rest = entry.path.components.reversed().map { Array($0.utf8) }
        var followed = 0
        while let component = rest.popLast() {
            if component.isEmpty || component == Array(".".utf8) { continue }
            if component == Array("..".utf8) {
                guard walked.popLast() != nil else { throw leads(entry) }
                continue
            }
            walked.append(component)
            guard let target = targets[Array(walked.joined(separator: [slash]))] else { continue }
            followed += 1
            guard target.first != slash, followed <= LimitsArchive.linksFollowed else { throw leads(entry) }
            walked.removeLast()
            rest += target.split(separator: slash).reversed().map { Array($0) }
        }
        return walked
    }

    private func leads(_ entry: ZipEntry) -> ArchiveFault {
        .unsafe(entry: entry.name, reason: "the link leads out of the folder, or nowhere")
    }
}
