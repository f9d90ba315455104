import Base
import Foundation
import Testing

@testable import Archive

@Suite("Archives and their peers")
struct RoundTripTests {
    private func sample() throws -> ZipWriter {
        var writer = ZipWriter()
        try writer.addFile("index.js", Array("exports.handler = async () => 1\n".utf8))
        try writer.addFile("bin/run", Array(repeating: 65, count: 100_000), mode: 0o755)
        try writer.addFile("empty", [])
        try writer.addFile("noise", SeededRandomness(seed: 7).bytes(5000), mode: 0o600)
        try writer.addDirectory("data", mode: 0o700)
        try writer.addFile("data/ümlaut.txt", Array("ü".utf8))
        try writer.addLink("latest", to: "bin/run")
        return writer
    }

    @Test("what was written is read")
    func ownRoundTrip() throws {
        let reader = try ZipReader(try sample().archive())
        #expect(
            reader.entries.map(\.name) == [
                "bin/run", "data/", "data/ümlaut.txt", "empty", "index.js", "latest", "noise",
            ])
        #expect(reader.entries.map(\.mode) == [0o755, 0o700, 0o644, 0o644, 0o644, 0o777, 0o600])
        #expect(try reader.content(of: reader.entries[0]) == [UInt8](repeating: 65, count: 100_000))
        #expect(reader.entries[0].isDeflated)
        #expect(!reader.entries[6].isDeflated)
        #expect(try reader.content(of: reader.entries[6]) == SeededRandomness(seed: 7).bytes(5000))
    }

    @Test("the same files give the same bytes, in whatever order they come")
    func deterministic() throws {
        var other = ZipWriter()
        try other.addLink("latest", to: "bin/run")
        try other.addFile("data/ümlaut.txt", Array("ü".utf8))
        try other.addFile("noise", SeededRandomness(seed: 7).bytes(5000), mode: 0o600)
        try other.addFile("empty", [])
        try other.addDirectory("data/", mode: 0o700)
        try other.addFile("bin/run", Array(repeating: 65, count: 100_000), mode: 0o755)
        try other.addFile("index.js", Array("exports.handler = async () => 1\n".utf8))
        #expect(try sample().archive() == other.archive())
    }

    @Test("python's zipfile reads what was written")
    func pythonReads() throws {
        let scratch = Scratch()
        let file = scratch.path + "/a.zip"
        try Data(try sample().archive()).write(to: URL(fileURLWithPath: file))
        let program = """
            import sys, zipfile
            z = zipfile.ZipFile(sys.argv[1])
            assert z.testzip() is None
            for i in z.infolist(): print(i.filename, i.file_size, oct(i.external_attr >> 16), i.date_time[0])
            """
        let lines = try python(program, [file]).split(separator: "\n")
        #expect(lines.count == 7)
        #expect(lines.first == "bin/run 100000 0o100755 1980")
        #expect(lines.last == "noise 5000 0o100600 1980")
        #expect(lines[5] == "latest 7 0o120777 1980")
    }

    @Test("what python's zipfile wrote is read: deflated, stored, streamed with descriptors, and with 64-bit fields")
    func pythonWrites() throws {
        let scratch = Scratch()
        let file = scratch.path + "/a.zip"
        let program = """
            import sys, zipfile
            class Pipe:
                def __init__(self, f): self.f = f
                def write(self, b): return self.f.write(b)
                def flush(self): self.f.flush()
            z = zipfile.ZipFile(Pipe(open(sys.argv[1], 'wb')), 'w')
            z.writestr(zipfile.ZipInfo('stored.txt'), b'abc')
            z.writestr('deflated.txt', b'abc' * 10000, zipfile.ZIP_DEFLATED)
            i = zipfile.ZipInfo('run'); i.external_attr = 0o100755 << 16
            z.writestr(i, b'#!')
            with z.open(zipfile.ZipInfo('big'), 'w', force_zip64=True) as f: f.write(b'x' * 1000)
            z.comment = b'a comment'
            z.close()
            """
        _ = try python(program, [file])
        let reader = try ZipReader(try bytes(ofFile: file))
        #expect(reader.entries.map(\.name) == ["stored.txt", "deflated.txt", "run", "big"])
        #expect(try reader.content(of: reader.entries[0]) == Array("abc".utf8))
        #expect(try reader.content(of: reader.entries[1]).count == 30_000)
        #expect(reader.entries[2].mode == 0o755)
        #expect(try reader.content(of: reader.entries[3]) == [UInt8](repeating: 120, count: 1000))
    }

    @Test("more entries than 16 bits count go both ways")
    func manyEntries() throws {
        let scratch = Scratch()
        var writer = ZipWriter()
        for number in 0..<70_000 { try writer.addFile("f\(number)", []) }
        let archive = writer.archive()
        #expect(try ZipReader(archive).entries.count == 70_000)
        let file = scratch.path + "/many.zip"
        try Data(archive).write(to: URL(fileURLWithPath: file))
        let count = try python("import sys, zipfile; print(len(zipfile.ZipFile(sys.argv[1]).namelist()))", [file])
        #expect(count == "70000\n")
    }

    @Test("an archive behind a script's first lines is read")
    func prefixed() throws {
        let archive = Array("#!/usr/bin/env python3\n".utf8) + (try sample().archive())
        let reader = try ZipReader(archive)
        #expect(try reader.content(of: reader.entries[4]).count == 32)
    }

    @Test("an archive of nothing is an archive")
    func empty() throws {
        #expect(try ZipReader(ZipWriter().archive()).entries.isEmpty)
    }

    @Test("the writer takes no name that the reader would refuse")
    func writerNames() throws {
        var writer = ZipWriter()
        for name in ["", "/a", "a/../b", String(repeating: "x", count: 256)] {
            #expect(throws: ArchiveFault.self) { try writer.addFile(name, []) }
        }
        try writer.addFile("a", [])
        #expect(throws: ArchiveFault.duplicate(entry: "a")) { try writer.addFile("a", []) }
    }

    @Test("what is packed by gzip is unpacked by it, and by others", arguments: [0, 1, 100_000])
    func gzip(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
        let packed = Gzip.pack(bytes)
        #expect(try Gzip.unpack(packed, limit: count) == bytes)
        let scratch = Scratch()
        let file = scratch.path + "/bytes.gz"
        try Data(packed).write(to: URL(fileURLWithPath: file))
        let sum = try python(
            "import sys, gzip, hashlib; print(hashlib.md5(gzip.open(sys.argv[1]).read()).hexdigest())", [file])
        #expect(sum == Hex.encode(Digest.md5(bytes)) + "\n")
    }
}
