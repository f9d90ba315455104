package import Base
internal import Glibc

/// A program run to its end in a sandbox, with what it prints.
package enum SandboxRun {
    private static let chunkBytes = 256 << 10

    /// Starts `spec` and hands out its standard output until that ends, `take` wants no more of it, or the time is
    /// over. Then the sandbox is destroyed, whatever runs in it.
    /// - Parameters:
    ///   - memoryMB: the share of processor time, as that memory size has it.
    ///   - take: called on a thread of its own, so that it may wait for the disk.
    /// - Throws: what the driver's `create` throws.
    package static func output(
        of spec: SandboxSpec, by driver: any SandboxDriver, within limit: Duration, clock: any Clock,
        share memoryMB: Int, take: @escaping @Sendable (ArraySlice<UInt8>) -> Bool
    ) async throws(Failure) {
        let sandbox = try await driver.create(spec)
        let ended = OneShot<Void>()
        do throws(Failure) {
            try sandbox.setCPU(memoryMB: memoryMB)
            let output = sandbox.standardOutput
            try DedicatedThread.run("sandbox-output") {
                read(output, take)
                ended.set(())
            }
        } catch {
            await sandbox.destroy()
            throw error
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    try await clock.sleep(for: limit)
                } catch {
                    // The output has ended, or the server stops.
                }
                await sandbox.destroy()  // which ends the output, too
            }
            await ended.value
            group.cancelAll()
        }
    }

    private static func read(_ descriptor: SandboxDescriptor, _ take: (ArraySlice<UInt8>) -> Bool) {
        guard let number = descriptor.take() else { return }
        defer { _ = close(number) }
        var part = [UInt8](repeating: 0, count: chunkBytes)
        guard fcntl(number, F_SETFL, 0) == 0 else { return }
        while true {
            let count = retrying { Glibc.read(number, &part, part.count) }
            guard count > 0, take(part[..<count]) else { return }
        }
    }
}
