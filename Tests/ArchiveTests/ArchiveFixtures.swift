import Base
import Foundation
import Testing

@testable import Archive

/// A folder that goes away with the test.
final class Scratch {
    let path: String

    init() {
        path = NSTemporaryDirectory() + "archive-" + SystemRandomness().uuid()
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func names() -> [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

/// Runs python3 with a program and arguments.
func python(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
}

func bytes(ofFile path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

/// A zip made by hand, so that each of its fields can lie.
struct HandmadeZip {
    struct Entry {
        var name: String
        var content: [UInt8]
        var localName: String?
        var mode: UInt16 = 0o100644
        var flags: UInt16 = 0x0800
        var method: UInt16 = 0
        var size: UInt32?
        var packedSize: UInt32?
        var crc: UInt32?
        var offset: UInt32?

        init(_ name: String, _ content: String = "content") { (self.name, self.content) = (name, Array(content.utf8)) }
    }

    var entries: [Entry] = []
    var count: UInt16?
    var comment: [UInt8] = []

    init(_ entries: Entry...) { self.entries = entries }

    func bytes() -> [UInt8] {
        var output: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = UInt32(output.count)
            output.append32(ZipSignature.local)
            output += fields(entry, entry.localName ?? entry.name)
            output += (entry.localName ?? entry.name).utf8
            output += entry.content
            directory.append32(ZipSignature.central)
            directory.append16(3 << 8 | 20)
            directory += fields(entry, entry.name)
            for _ in 0..<3 { directory.append16(0) }
            directory.append32(UInt32(entry.mode) << 16)
            directory.append32(entry.offset ?? offset)
            directory += entry.name.utf8
        }
        let start = UInt32(output.count)
        output += directory
        output.append32(ZipSignature.end)
        output.append32(0)
        for _ in 0..<2 { output.append16(count ?? UInt16(entries.count)) }
        output.append32(UInt32(directory.count))
        output.append32(start)
        output.append16(UInt16(comment.count))
        return output + comment
    }

    private func fields(_ entry: Entry, _ name: String) -> [UInt8] {
        var fields: [UInt8] = []
        fields.append16(20)
        fields.append16(entry.flags)
        fields.append16(entry.method)
        fields.append32(0x0021_0000)
        fields.append32(entry.crc ?? Digest.crc32(entry.content))
        fields.append32(entry.packedSize ?? UInt32(entry.content.count))
        fields.append32(entry.size ?? UInt32(entry.content.count))
        fields.append16(UInt16(name.utf8.count))
        fields.append16(0)
        return fields
    }
}
