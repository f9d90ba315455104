import Base
import Foundation
import Testing

@testable import Platform

struct ClockFileTests {
    private static func folder() throws -> String {
        let folder = NSTemporaryDirectory() + "/martlet-clock.\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    @Test("a setting is read as it was written, and the last one counts")
    func writes() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = ClockFile(folder: folder)
        #expect(try file.read() == nil)
        for rate in [1.0, 60, 1.5] {
            let setting = AdjustableClock.Setting(
                machine: Instant(nanoseconds: 1_795_703_572_890_541_242),
                platform: Instant(nanoseconds: 1_795_704_537_431_927_206), rate: rate)
            try file.write(setting)
            #expect(try file.read() == setting)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["clock.json"])
    }

    @Test(
        "a file of somebody else's is refused by its name",
        arguments: ["", "{}", #"{"machine":1,"platform":2,"rate":0}"#])
    func broken(_ text: String) throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/clock.json"))
        let failure = #expect(throws: Failure.self) { try ClockFile(folder: folder).read() }
        #expect(failure?.code == "clock.broken")
    }
}
