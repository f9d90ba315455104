package import Base
internal import Glibc
package import HTTP
internal import LambdaAPI
internal import Sandbox
internal import ServiceCalls
package import ServiceKit
internal import Store
package import Wire

/// AWS Lambda: functions that run in sandboxes of this machine.
package final class LambdaService: Service {
    package let schema = LambdaModel.schema
    package let operations: [ServedOperation]
    package let resources: [any ResourceHandler]
    package let frontDoors: [any FrontDoor]
    let core: LambdaCore
    private let maker: EnvironmentMaker
    private let logs: LogWriter
    private let watch: OutputWatch
    private let liveDoor: LiveDoor
    private let experimentDoor: ExperimentDoor
    private let settings: LambdaSettings
    private let folder: String
    private let background: Background

    package init(_ environment: ServiceEnvironment, settings: LambdaSettings) throws {
        self.settings = settings
        background = Background(on: environment.executor)
        // Made by `start`: what never starts leaves nothing.
        folder = settings.dataFolder.map { $0 + "/lambda" } ?? FileTree.temporaryName(environment.randomness)
        let functions = LambdaStore(environment.store, codeLimit: settings.codeStorageBytes)
        let code = CodeStore(
            folder: folder + "/code", blobs: environment.blobs, functions: functions,
            threads: FileThreads(isDirect: settings.writesDirectly))
        let credentials = RoleSessions(
            service: "lambda.amazonaws.com", services: environment.services, clock: environment.machineClock,
            seconds: LimitsLambda.credentialSeconds, margin: LimitsLambda.credentialMargin)
        let machine = FunctionMachine(settings, folder: folder + "/runtimes", clock: environment.machineClock)
        logs = LogWriter(clock: environment.clock, background: background, report: settings.report)
        watch = try OutputWatch()
        let processorUses = ProcessorUses()
        maker = EnvironmentMaker(
            machine: machine, code: code, credentials: credentials, logs: logs, watch: watch,
            processorUses: processorUses, environment: environment, background: background)
        let fleet = EnvironmentFleet(
            maker: maker, functions: functions, clock: environment.machineClock, settings: settings,
            background: background)
        let live = LiveCode(
            code: code, functions: functions, fleet: fleet, clock: environment.machineClock, background: background)
        let metrics = LambdaMetrics(environment)
        metrics.sample { fleet.provisionedSamples }
        let invoker = Invoker(
            functions: functions, fleet: fleet, live: live, environment: environment, metrics: metrics)
        let sender = DestinationSender(functions: functions, credentials: credentials, environment: environment)
        let events = AsyncQueue(
            environment, functions: functions, metrics: metrics, background: background, report: settings.report,
            deliver: { try await sender.send($0, $1) }
        ) { try await invoker.invoke($0) }
        let runners = RunnerMaker(
            environment: environment, functions: functions, invoker: invoker, credentials: credentials,
            background: background, report: settings.report)
        let sources = EventSources(
            MappingStore(environment.store), clock: environment.machineClock, background: background,
            report: settings.report
        ) { runners.make($0, onResult: $1) }
        let provisioner = Provisioner(
            functions: functions, fleet: fleet, background: background, report: settings.report)
        let preparer = FunctionPreparer(
            functions: functions, code: code, machine: machine, fleet: fleet, live: live,
            background: background, report: settings.report)
        core = LambdaCore(
            environment: environment, functions: functions, code: code,
            door: CodeDoor(code: code, clock: environment.machineClock, randomness: environment.randomness),
            credentials: credentials, machine: machine,
            fleet: fleet, live: live, invoker: invoker, processorUses: processorUses, events: events, sources: sources,
            provisioner: provisioner, preparer: preparer, background: background, report: settings.report)
        operations = LambdaOperations.all(core)
        resources = LambdaResources.all(core)
        liveDoor = LiveDoor(live, folder: folder, randomness: environment.randomness)
        experimentDoor = ExperimentDoor(core, folder: folder)
        frontDoors = [
            core.door, FunctionURLDoor(core: core), liveDoor, experimentDoor, RuntimeDoor(machine: machine),
            ProcessorUseDoor(uses: processorUses),
        ]
    }

    /// The limits for the server on which functions talk to the platform: a function may keep its connection quiet for
    /// as long as it runs.
    package static var serverLimits: HTTPLimits {
        var limits = HTTPLimits()
        limits.keepAliveTimeout = .seconds(24 * 3600)
        limits.bodyIdleTimeout = .seconds(900)
        limits.connectionsOfListener = LimitsLambda.connectionsOfEnvironment
        limits.collectedBytesOfListener = LimitsLambda.bodyBytesOfEnvironment
        return limits
    }

    /// Tells how functions reach the platform. To be called before the start.
    /// - Parameters:
    ///   - server: with `serverLimits`, for the listeners inside sandboxes; shut down by `stop`.
    ///   - endpoint: answers AWS calls of functions.
    package func open(server: any ListenerServer, endpoint: any HTTPHandler) {
        maker.open(server: server, endpoint: endpoint)
    }

    package func start(_ background: Background) async throws {
        // Functions' code is nobody's but the server's; sandboxes are shown parts of it by root.
        try FileTree.makePrivate(folder)
        let left = try core.code.open()
        self.background.start { await self.tidyCode(left) }
        try liveDoor.open()
        try experimentDoor.open()
        core.fleet.start()
        // Before the first function asks, so that a machine without sandboxes is told of when the server starts.
        self.background.start { await self.core.machine.prepare() }
        try await core.preparer.start()
        try await core.events.start()
        try await core.provisioner.start()
        try await core.sources.start()
        try await SnapshotKeeper(
            functions: core.functions, fleet: core.fleet, background: background, report: core.report
        ).start()
    }

    package func drain() { core.sources.drain() }

    /// Calls do not wait for it: it reads as much as there is code.
    private func tidyCode(_ left: [String]) async {
        do {
            try await core.code.sweep(left)
            try await core.code.measure()
        } catch {
            if !Task.isCancelled { settings.report("the functions' code can't be tidied up: \(error)") }
        }
    }

    package func stop() async {
        core.events.stop()
        await core.sources.stop()
        core.preparer.stop()
        await core.fleet.shutdown()
        await background.shutdown()
        await core.events.close()
        await core.sources.saveResults()
        await maker.close()
        await core.machine.shutdown()
        watch.stop()
        await logs.flush()
        core.live.close()
        core.code.close()
        if settings.dataFolder == nil { FileTree.remove(folder) }
    }

    /// How much of the provisioned concurrency of a version or an alias was in use until now, for each version that
    /// keeps environments for it.
    package func provisionedUse(
        _ account: AccountID, _ region: Region, function: String, qualifier: String
    ) async throws -> [ProvisionedUse] {
        try await core.provisioner.use(FunctionKey(account: account, region: region, name: function), qualifier)
    }

    /// Environments that exist now, those in their end included.
    package var environmentCount: Int { core.fleet.count }
}
