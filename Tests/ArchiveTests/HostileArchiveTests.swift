import Base
import Testing

@testable import Archive

@Suite("Hostile archives")
struct HostileArchiveTests {
    private func refuse(_ archive: HandmadeZip, _ matches: (ArchiveFault) -> Bool = { _ in true }) {
        let fault = #expect(throws: ArchiveFault.self) {
            let reader = try ZipReader(archive.bytes())
            for entry in reader.entries { _ = try reader.content(of: entry) }
        }
        if let fault { #expect(matches(fault), "\(fault)") }
    }

    private func isUnsafe(_ fault: ArchiveFault) -> Bool {
        if case .unsafe = fault { return true }
        return false
    }

    @Test("the handmade archive itself is good")
    func control() throws {
        let reader = try ZipReader(HandmadeZip(.init("a/b"), .init("c")).bytes())
        #expect(try reader.content(of: reader.entries[1]) == Array("content".utf8))
    }

    @Test(
        "a name that could lead out is refused",
        arguments: [
            "/etc/passwd", "../x", "a/../../x", "a/..", "..", "//x", "./../x", "nul\0byte", "a/./../b", ".",
            String(repeating: "n", count: 256), String(repeating: "d/", count: 2049) + "f",
        ])
    func names(name: String) { refuse(HandmadeZip(.init(name)), isUnsafe) }

    @Test("the longest names are taken")
    func longestName() throws {
        let name = String(repeating: "n", count: 255)
        #expect(try ZipReader(HandmadeZip(.init("\(name)/\(name)")).bytes()).entries.count == 1)
    }

    @Test("two entries for one path are refused, however they are spelled")
    func duplicates() {
        for pair in [("a", "a"), ("a/b", "a//b"), ("a/b", "a/./b"), ("./a", "a"), ("\u{E9}", "e\u{301}")] {
            refuse(HandmadeZip(.init(pair.0), .init(pair.1))) { fault in
                if case .duplicate = fault { return true }
                return false
            }
        }
    }

    @Test("nothing may stand below a file or a link")
    func belowFile() {
        refuse(HandmadeZip(.init("a"), .init("a/b")), isUnsafe)
        refuse(HandmadeZip(.init("a/b"), .init("a")), isUnsafe)
        var link = HandmadeZip.Entry("a", "b")
        link.mode = 0o120777
        refuse(HandmadeZip(link, .init("a/x")), isUnsafe)
    }

    @Test(
        "a link that leads out, or round in circles, is refused",
        arguments: ["/etc/passwd", "..", "../x", "x/../../y", "a/b/../../../z", "self", ""])
    func links(target: String) {
        var link = HandmadeZip.Entry("self", target)
        link.mode = 0o120777
        refuse(HandmadeZip(link), isUnsafe)
    }

    @Test("a slash parts names whatever follows it, and names are told apart by their bytes, as the kernel does")
    func bytes() {
        // The accent makes one character of the slash and itself.
        var hidden = HandmadeZip.Entry("a/l", "../\u{301}d/../..")
        hidden.mode = 0o120777
        refuse(HandmadeZip(hidden, .init("\u{301}d/x")), isUnsafe)
        var (composed, decomposed) = (HandmadeZip.Entry("\u{e9}", "x"), HandmadeZip.Entry("d/e\u{301}", "../.."))
        (composed.mode, decomposed.mode) = (0o120777, 0o120777)
        refuse(HandmadeZip(composed, decomposed, .init("x")), isUnsafe)
    }

    @Test("a chain of links that leads out together is refused, one that stays inside is taken")
    func chains() throws {
        var up = HandmadeZip.Entry("d/up", "..")
        var out = HandmadeZip.Entry("out", "d/up/../x")
        var fine = HandmadeZip.Entry("fine", "d/up/x")
        (up.mode, out.mode, fine.mode) = (0o120777, 0o120777, 0o120777)
        #expect(try ZipReader(HandmadeZip(up, fine, .init("x")).bytes()).entries.count == 3)
        refuse(HandmadeZip(up, out, .init("x")), isUnsafe)
    }

    @Test("an encrypted entry is refused", arguments: [0x0001, 0x0040, 0x2000] as [UInt16])
    func encrypted(flag: UInt16) {
        var entry = HandmadeZip.Entry("a")
        entry.flags |= flag
        refuse(HandmadeZip(entry)) { $0 == .encrypted(entry: "a") }
    }

    @Test("a method that is neither stored nor deflated is refused", arguments: [1, 12, 14, 93] as [UInt16])
    func method(method: UInt16) {
        var entry = HandmadeZip.Entry("a")
        entry.method = method
        refuse(HandmadeZip(entry)) { $0 == .unsupportedMethod(method, entry: "a") }
    }

    @Test("a wrong checksum, a wrong size and a false second name are found")
    func contradictions() {
        var checksum = HandmadeZip.Entry("a")
        checksum.crc = 1
        refuse(HandmadeZip(checksum))
        var size = HandmadeZip.Entry("a")
        size.size = 3
        refuse(HandmadeZip(size))
        var name = HandmadeZip.Entry("a")
        name.localName = "b"
        refuse(HandmadeZip(name))
        var folder = HandmadeZip.Entry("a/")
        folder.mode = 0o040755
        refuse(HandmadeZip(folder))
        var count = HandmadeZip(.init("a"))
        count.count = 2
        refuse(count)
        count.count = 0
        refuse(count)
    }

    @Test("entries that share bytes are refused")
    func overlap() {
        var second = HandmadeZip.Entry("a")
        second.offset = 0
        refuse(HandmadeZip(.init("b"), second))
        var both = HandmadeZip(.init("a"), .init("b"))
        both.entries[0].packedSize = 60
        both.entries[0].size = 60
        refuse(both)
    }

    private func deflated(_ name: String, _ content: [UInt8], claiming size: UInt32) -> HandmadeZip.Entry {
        var entry = HandmadeZip.Entry(name)
        entry.content = Deflate.deflate(content)
        (entry.method, entry.size, entry.crc) = (8, size, Digest.crc32(content))
        return entry
    }

    @Test("a stream that unpacks to more or less than it claims is refused")
    func lyingSize() throws {
        let zeros = [UInt8](repeating: 0, count: 10_000_000)
        let honest = HandmadeZip(deflated("a", zeros, claiming: 10_000_000))
        let reader = try ZipReader(honest.bytes())
        #expect(try reader.content(of: reader.entries[0]).count == 10_000_000)
        refuse(HandmadeZip(deflated("a", zeros, claiming: 1000)))
        refuse(HandmadeZip(deflated("a", zeros, claiming: 10_000_001)))
        var surplus = deflated("a", [1, 2, 3], claiming: 3)
        surplus.content.append(0)
        refuse(HandmadeZip(surplus))
    }

    @Test("what claims to unpack to more than Lambda takes is refused in Lambda's words, before it is unpacked")
    func bomb() throws {
        let limit = UInt32(LimitsArchive.unpackedBytes)
        let one = HandmadeZip(deflated("a", [0], claiming: limit + 1))
        let many = HandmadeZip(deflated("a", [0], claiming: limit), deflated("b", [0], claiming: 1))
        for archive in [one, many] {
            let fault = #expect(throws: ArchiveFault.self) { try ZipReader(archive.bytes()) }
            #expect(fault?.message == "Unzipped size must be smaller than 262144000 bytes")
        }
        #expect(try ZipReader(HandmadeZip(deflated("a", [0], claiming: limit)).bytes()).entries.count == 1)
    }

    @Test("every other fault is told in Lambda's words too")
    func message() {
        let fault = #expect(throws: ArchiveFault.self) { try ZipReader(Array("no zip at all, only text".utf8)) }
        #expect(fault?.message == "Could not unzip uploaded file. Please check your file, then try to upload again.")
    }

    @Test("an archive cut off anywhere is refused")
    func truncated() throws {
        var writer = ZipWriter()
        try writer.addFile("a/b.txt", Array("hello hello hello hello hello".utf8))
        try writer.addFile("c", SeededRandomness(seed: 1).bytes(300))
        try writer.addLink("l", to: "c")
        let archive = writer.archive()
        for count in 0..<archive.count {
            #expect(throws: ArchiveFault.self) { try ZipReader(Array(archive.prefix(count))) }
        }
    }

    @Test("an archive with any byte changed is refused or gives the same content, and never crashes")
    func flipped() throws {
        var writer = ZipWriter()
        try writer.addFile("a/b.txt", Array("hello hello hello hello hello".utf8))
        try writer.addFile("c", SeededRandomness(seed: 1).bytes(60))
        try writer.addLink("l", to: "c")
        let archive = writer.archive()
        let good = try contents(archive)
        for offset in archive.indices {
            for bit in 0..<8 {
                var changed = archive
                changed[offset] ^= 1 << UInt8(bit)
                do {
                    #expect(try contents(changed).allSatisfy { good.contains($0) || $0.isEmpty })
                } catch is ArchiveFault {}
            }
        }
    }

    private func contents(_ archive: [UInt8]) throws -> [[UInt8]] {
        let reader = try ZipReader(archive)
        return try reader.entries.map { try reader.content(of: $0) }
    }
}
