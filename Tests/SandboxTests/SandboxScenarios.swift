import Base
import Foundation
import Testing

@testable import Sandbox

/// The parent of all tests that make real sandboxes: one after the other, since each ends by looking for left-overs.
@Suite(.serialized) struct SandboxScenarios {
    /// Runs `body` with a driver of its own, and checks afterwards that nothing of it is left on the machine.
    static func withDriver(
        spares: Int = 1, warm: Int = 0, configured change: (inout LinuxSandboxDriver.Configuration) -> Void = { _ in },
        _ body: (any SandboxDriver, TestFolder) async throws -> Void
    ) async throws {
        let before = LeftOvers.look()
        try await run(spares, warm, change, body)
        #expect(LeftOvers.look(waitingFor: before).beyond(before) == [])
    }

    private static func run(
        _ spares: Int, _ warm: Int, _ change: (inout LinuxSandboxDriver.Configuration) -> Void,
        _ body: (any SandboxDriver, TestFolder) async throws -> Void
    ) async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        var configuration = LinuxSandboxDriver.Configuration(
            program: try LinuxSandboxDriver.programBesideExecutable(), spares: spares, warm: warm)
        configuration.imagesFolder = folder.path
        change(&configuration)
        let driver = try await LinuxSandboxDriver(configuration)
        do {
            try await body(driver, folder)
        } catch {
            await driver.shutdown()
            throw error
        }
        await driver.shutdown()
    }

    /// Runs a shell command in a sandbox to its end.
    static func shell(
        _ driver: any SandboxDriver, _ folder: TestFolder, _ command: String,
        _ change: (inout SandboxSpec) -> Void = { _ in }
    ) async throws -> Finished {
        var spec = SandboxSpec(id: "shell", codeFolder: folder.path, arguments: ["/bin/sh", "-c", command])
        spec.environment = ["PATH": "/usr/bin:/bin"]
        change(&spec)
        return try await run(driver, spec)
    }

    static func run(_ driver: any SandboxDriver, _ spec: SandboxSpec) async throws -> Finished {
        let sandbox = try await driver.create(spec)
        let exit = await sandbox.exit
        let output = OutputReader.drain(sandbox.standardOutput) + OutputReader.drain(sandbox.standardError)
        let peak = try sandbox.takePeakMemory()
        await sandbox.destroy()
        return Finished(exit: exit, output: output, peakMemory: peak)
    }

    struct Finished {
        let exit: SandboxExit
        let output: String
        let peakMemory: Int?
    }
}
