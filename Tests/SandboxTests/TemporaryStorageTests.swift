import Base
import Foundation
import Synchronization
import Testing

@testable import Sandbox

extension SandboxScenarios {
    /// Writes until the disk is full, and gives what fitted, in MB.
    private static func fill(
        _ driver: any SandboxDriver, _ folder: TestFolder, memoryMB: Int, tmpMB: Int
    ) async throws -> (fitted: Int, message: String, exit: SandboxExit) {
        let command = "LC_ALL=C dd if=/dev/zero of=/tmp/big bs=1M 2>&1 | head -1; stat -c %s /tmp/big"
        let finished = try await shell(driver, folder, command) { ($0.memoryMB, $0.tmpMB) = (memoryMB, tmpMB) }
        let lines = finished.output.split(separator: "\n")
        return ((lines.last.flatMap { Int($0) } ?? 0) >> 20, String(lines.first ?? ""), finished.exit)
    }

    @Test("/tmp holds its size and little more, whatever the memory", arguments: [512, 1_024])
    func tmpHoldsItsSize(tmpMB: Int) async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let full = try await SandboxScenarios.fill(driver, folder, memoryMB: 128, tmpMB: tmpMB)
            #expect(full.fitted >= tmpMB && full.fitted <= tmpMB * 21 / 20)
            #expect(full.message.hasSuffix("No space left on device"))
            #expect(full.exit == SandboxExit(status: 0, signal: nil, isOutOfMemory: false))
        }
    }

    @Test("/tmp of the largest size is there, and is everybody's")
    func largestTmp() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let command = "df -BM --output=avail /tmp | tail -1; stat -c %a /tmp; ls -A /tmp; touch /tmp/x && echo ok"
            let finished = try await SandboxScenarios.shell(driver, folder, command) { $0.tmpMB = 10_240 }
            let lines = finished.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            #expect((lines.first.flatMap { Int($0.dropLast()) } ?? 0) >= 10_240)
            #expect(lines.dropFirst() == ["1777", "ok"])
        }
    }

    @Test("what is deleted in /tmp can be written again, and the next sandbox finds it empty")
    func tmpIsReused() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let command =
                "for i in 1 2 3; do dd if=/dev/zero of=/tmp/x bs=1M count=400 2>/dev/null && echo $i; rm /tmp/x; done; "
                + "echo left > /tmp/secret"
            let first = try await SandboxScenarios.shell(driver, folder, command)
            let second = try await SandboxScenarios.shell(driver, folder, "ls -A /tmp | wc -l")
            #expect(first.output == "1\n2\n3\n" && second.output == "0\n")
        }
    }

    @Test("where no disk can be had /tmp is in memory, and the log says so once", arguments: [512, 600])
    func tmpInMemory(tmpMB: Int) async throws {
        let notes = Mutex<[String]>([])
        let change = { (configuration: inout LinuxSandboxDriver.Configuration) in
            configuration.imagesFolder = "/dev/shm"
            configuration.report = { note in notes.withLock { $0.append(note) } }
        }
        try await SandboxScenarios.withDriver(configured: change) { driver, folder in
            for _ in 0..<2 {
                let full = try await SandboxScenarios.fill(driver, folder, memoryMB: 2_048, tmpMB: tmpMB)
                #expect(full.fitted == tmpMB && full.message.hasSuffix("No space left on device"))
            }
        }
        let said = notes.withLock { $0 }
        #expect(said.count == 1)
        #expect(said.first?.hasPrefix("/tmp is kept in memory and counts as the function's: find a disk") == true)
    }
}
