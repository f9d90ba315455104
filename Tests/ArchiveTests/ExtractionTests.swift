import Base
import Foundation
import Testing

@testable import Archive

@Suite("Unpacking to a folder")
struct ExtractionTests {
    @Test("files, folders, links and modes arrive, and nothing else")
    func extract() throws {
        let scratch = Scratch()
        var writer = ZipWriter()
        try writer.addFile("bin/run", Array("#!/bin/sh\n".utf8), mode: 0o755)
        try writer.addFile("deep/er/file", [UInt8](repeating: 1, count: 200_000))
        try writer.addDirectory("sealed", mode: 0o555)
        try writer.addFile("sealed/inside", [2], mode: 0o444)
        try writer.addLink("latest", to: "bin/run")
        try ZipReader(writer.archive()).extract(to: scratch.path + "/code")
        let files = FileManager.default
        #expect(scratch.names() == ["code"])
        #expect(try bytes(ofFile: scratch.path + "/code/deep/er/file").count == 200_000)
        #expect(try files.destinationOfSymbolicLink(atPath: scratch.path + "/code/latest") == "bin/run")
        for (name, mode) in [
            ("bin/run", 0o755), ("sealed", 0o555), ("sealed/inside", 0o444), ("", 0o755), ("deep", 0o755),
        ] {
            let attributes = try files.attributesOfItem(atPath: scratch.path + "/code/" + name)
            #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
        }
        try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path + "/code/sealed")
    }

    @Test("a fault in the last entry leaves nothing behind")
    func nothingLeft() throws {
        let scratch = Scratch()
        var last = HandmadeZip.Entry("z/last")
        last.crc = 1
        var folder = HandmadeZip.Entry("a/", "")
        folder.mode = 0o040500
        let reader = try ZipReader(HandmadeZip(folder, .init("a/first"), last).bytes())
        #expect(throws: ArchiveFault.self) { try reader.extract(to: scratch.path + "/code") }
        #expect(scratch.names().isEmpty)
    }

    @Test("a folder with content is not replaced, and nothing is left beside it")
    func occupied() throws {
        let scratch = Scratch()
        try FileManager.default.createDirectory(atPath: scratch.path + "/code", withIntermediateDirectories: true)
        try Data([1]).write(to: URL(fileURLWithPath: scratch.path + "/code/mine"))
        let reader = try ZipReader(HandmadeZip(.init("a")).bytes())
        #expect(throws: Failure.self) { try reader.extract(to: scratch.path + "/code") }
        #expect(scratch.names() == ["code"])
        #expect(try bytes(ofFile: scratch.path + "/code/mine") == [1])
    }

    @Test("a parent that does not exist is a failure of the world")
    func noParent() throws {
        let scratch = Scratch()
        let reader = try ZipReader(HandmadeZip(.init("a")).bytes())
        let failure = #expect(throws: Failure.self) { try reader.extract(to: scratch.path + "/no/code") }
        #expect(failure?.code == "archive.disk")
    }

    @Test("set-user-id is not carried over")
    func setUserID() throws {
        let scratch = Scratch()
        var entry = HandmadeZip.Entry("a")
        entry.mode = 0o104755
        try ZipReader(HandmadeZip(entry).bytes()).extract(to: scratch.path + "/code")
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "/code/a")
        #expect(attributes[.posixPermissions] as? Int == 0o755)
    }
}
