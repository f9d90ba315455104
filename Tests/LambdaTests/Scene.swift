import Archive
import Base
import Foundation
import HTTP
import LambdaAPI
import Sandbox
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Lambda

/// A platform of Lambda with real sandboxes, and fakes of the services that Lambda calls.
final class Scene: Sendable {
    static let role = "arn:aws:iam::000000000000:role/test"

    let platform: TestPlatform
    let logs = FakeLogs()
    let service: LambdaService
    let server: HTTPServer
    let reports = Mutex<[String]>([])
    private let loops = HTTPEventLoops(threads: 1)
    private let folder: String

    var lambda: LambdaClient { LambdaClient(platform.root) }

    /// - Parameter change: of the service's settings.
    init(
        clock: any Base.Clock = SystemClock(), store: any Store = MemoryStore(),
        change: (inout LambdaSettings) -> Void = { _ in }
    ) async throws {
        platform = TestPlatform(store: store)
        folder = try FileTree.temporary()
        let environment = ServiceEnvironment(
            clock: clock, randomness: SystemRandomness(), store: platform.store, blobs: platform.blobs,
            services: platform)
        var settings = LambdaSettings(
            dataFolder: folder, runtimesFolder: try RuntimeFolder.shipped(),
            machineEnvironment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"], processors: 2,
            driver: { [folder] in
                var configuration = LinuxSandboxDriver.Configuration(
                    program: try LinuxSandboxDriver.programBesideExecutable(), spares: 2)
                (configuration.imagesFolder, configuration.egress) = (folder, .internet)
                return try await LinuxSandboxDriver(configuration)
            },
            report: { print("report:", $0) })
        change(&settings)
        service = try LambdaService(environment, settings: settings)
        server = HTTPServer(
            handler: Hello(), limits: LambdaService.serverLimits, group: loops.group, clock: SystemClock())
        service.open(server: server, endpoint: Hello())
        platform.register(service)
        platform.register(logs)
        platform.register(FakeSTS())
        try await service.start(Background())
    }

    /// Runs `body` with a scene, and checks afterwards that nothing is left on the machine.
    static func play(
        change: (inout LambdaSettings) -> Void = { _ in }, _ body: (Scene) async throws -> Void
    ) async throws {
        let scene = try await Scene(change: change)
        do {
            try await body(scene)
        } catch {
            await scene.end()
            throw error
        }
        await scene.end()
        #expect(scene.service.environmentCount == 0)
        #expect(LeftOvers.look(folder: scene.folder) == [])
    }

    func end() async {
        await service.stop()
        await loops.shutdown()
        FileTree.remove(folder)
    }

    // MARK: - Functions

    static func zip(_ files: [String: String]) throws -> [UInt8] {
        var writer = ZipWriter()
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            try writer.addFile(name, Array(text.utf8), mode: 0o755)
        }
        return writer.archive()
    }

    @discardableResult
    func create(
        _ name: String, _ files: [String: String], runtime: Runtime = .python3_11, handler: String = "app.handler",
        change: (inout CreateFunctionRequest) -> Void = { _ in }
    ) async throws -> FunctionConfiguration {
        var request = CreateFunctionRequest(
            functionName: name, runtime: runtime, role: Scene.role, handler: handler,
            code: FunctionCode(zipFile: try Scene.zip(files)))
        change(&request)
        let made = try await lambda.createFunction(request)
        await settle(name)
        return made
    }

    /// Waits until what a function was made or changed to is ready.
    func settle(_ name: String, _ qualifier: String? = nil) async {
        let key = FunctionKey(account: .default, region: .default, name: name)
        await service.core.preparer.settled(FunctionReference(key: key, qualifier: qualifier))
    }

    func invoke(_ name: String, _ payload: String = "{}", tail: Bool = false) async throws -> Answer {
        let response = try await lambda.invoke(
            InvocationRequest(functionName: name, logType: tail ? .tail : nil, payload: Array(payload.utf8)))
        return Answer(response)
    }

    struct Answer {
        let payload: String
        let error: String?
        let log: String
        let version: String?

        init(_ response: InvocationResponse) {
            payload = String(decoding: response.payload ?? [], as: UTF8.self)
            (error, version) = (response.functionError, response.executedVersion)
            log = response.logResult.flatMap { Base64.decode($0) }.map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
    }
}

extension FileTree {
    /// A new folder of a test's own.
    static func temporary() throws -> String {
        let name = temporaryName(SystemRandomness())
        try make(name)
        return name
    }
}

/// Stands for the platform, as functions reach it.
struct Hello: HTTPHandler {
    func bodyPolicy(for head: HTTPRequestHead) -> BodyPolicy { .collect(limit: 1_000_000) }
    func respond(to request: HTTPRequest) async -> HTTPResponse {
        HTTPResponse(status: 200, body: .text("hello from the platform"))
    }
}

/// Everything of this process that a careless end would leave on the machine.
enum LeftOvers {
    /// Waits a moment: the kernel ends the last mount of a name space, and with it its loop device, after the last
    /// process.
    /// - Parameter folder: in which the contents of `/tmp` are.
    static func look(folder: String) -> [String] {
        func found() -> [String] { cgroups() + processes() + loopDevices(folder) }
        for _ in 0..<100 where !found().isEmpty { usleep(20_000) }
        return found()
    }

    private static func loopDevices(_ folder: String) -> [String] {
        names("/sys/block").filter { $0.hasPrefix("loop") }.filter { device in
            let file = try? String(contentsOfFile: "/sys/block/\(device)/loop/backing_file", encoding: .utf8)
            return file?.hasPrefix(folder + "/") == true
        }
    }

    private static func names(_ folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    private static func cgroups() -> [String] {
        let root = "/sys/fs/cgroup"
        return ([root] + names(root).map { root + "/" + $0 }).flatMap { folder in
            names(folder).filter { $0.hasPrefix("martlet-\(getpid()).") }.map { folder + "/" + $0 }
        }
    }

    /// The sandbox program of this process and what runs below it.
    private static func processes() -> [String] {
        names("/proc").filter { Int($0) != nil }.compactMap { pid in
            guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8) else { return nil }
            let isOurs = status.contains("PPid:\t\(getpid())\n") && status.hasPrefix("Name:\tmartlet-sandbox")
            return isOurs && !status.contains("State:\tZ") ? "process \(pid)" : nil
        }
    }
}
