internal import Base
internal import Gateway
internal import HTTP
internal import Platform
internal import Store

/// One life of the server: a whole platform on the disk of its predecessors.
final class SimulatedServer: Sendable {
    let gateway: Gateway
    let disk: SimulatedDisk
    let sandboxes: SimulatedSandboxes
    /// Nothing is answered any more.
    let death = Signal()
    private let platform: Platform

    private init(_ platform: Platform, _ gateway: Gateway, _ disk: SimulatedDisk, _ sandboxes: SimulatedSandboxes) {
        (self.platform, self.gateway, self.disk, self.sandboxes) = (platform, gateway, disk, sandboxes)
    }

    /// Starts a server.
    /// - Parameter folder: for unpacked code, which outlives servers as the disk does.
    static func start(
        _ world: Surroundings, _ rows: MemoryStore, _ blobs: MemoryBlobs, _ programs: Programs, folder: String,
        randomness: any Randomness
    ) async throws -> SimulatedServer {
        let disk = SimulatedDisk(rows, world)
        let sandboxes = SimulatedSandboxes(world, programs)
        var ground = PlatformGround(clock: world.clock, machineClock: world.machine, randomness: randomness)
        ground.executor = world.executor
        ground.state = (disk, SimulatedBlobs(blobs: blobs, disk: disk))
        ground.sandboxes = sandboxes
        let settings = PlatformSettings(dataFolder: folder) { world.report($0) }
        let platform = try await Platform.open(settings, on: ground)
        let gateway = Gateway(
            pipeline: platform.pipeline, doors: platform.doors, recorder: platform.records.calls,
            pages: StatusPages(
                services: platform.pipeline.services, records: platform.records, version: "simulated"),
            clock: world.clock, machineClock: world.machine, randomness: randomness)
        var inner = gateway
        inner.isForFunctions = true
        let server = SimulatedServer(platform, gateway, disk, sandboxes)
        do {
            try await platform.start(functions: sandboxes, gateway: inner)
        } catch {
            await server.stop()
            throw error
        }
        return server
    }

    /// As a server ends that is told to.
    func stop() async {
        platform.drain()
        death.give()
        await platform.stop()
    }

    /// As a server ends that is killed: nothing that it does from now on has an effect. What is left of it in the
    /// memory is cleared away, since this process goes on.
    func crash() async {
        disk.crash()
        death.give()
        await sandboxes.shutdown()
        await platform.stop()
    }
}
