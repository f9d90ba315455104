package import Base
internal import EventBridge
internal import Glibc
package import HTTP
internal import CloudFormation
internal import Lambda
internal import Pricing
internal import SNS
internal import ServiceCalls
package import ServiceKit
internal import Store
internal import StoreSQLite
internal import XRay

/// The whole platform in one process: the store, every service of the catalog, and the pipeline over them.
package final class Platform: Sendable {
    package let pipeline: Pipeline
    package let records: PlatformRecords
    package let reports: ReportShelf
    package let doors: [any FrontDoor]
    private let services: [any Service]
    private let lambda: LambdaService
    private let sns: SNSService
    private let eventBridge: EventBridgeService
    private let xray: XRayService
    private let server: ServerAddress
    private let segments: SegmentBook
    private let store: any Store
    private let background: Background

    /// Opens the state and makes the services; nothing runs yet.
    package static func open(
        _ settings: PlatformSettings, clock: any Clock, randomness: any Randomness
    ) async throws -> Platform {
        try await open(settings, on: PlatformGround(clock: clock, randomness: randomness))
    }

    /// Opens the state and makes the services; nothing runs yet.
    package static func open(_ settings: PlatformSettings, on ground: PlatformGround) async throws -> Platform {
        let (store, blobs) = try ground.state ?? openState(settings.dataFolder)
        let directory = LocalDirectory(clock: ground.clock, randomness: ground.randomness)
        let environment = ServiceEnvironment(
            clock: ground.clock, machineClock: ground.machineClock, randomness: ground.randomness, store: store,
            blobs: blobs, services: directory, executor: ground.executor)
        let server = ServerAddress()
        if settings.port != 0 { server.set(host: settings.host, port: settings.port) }
        let catalog = try Catalog(environment, settings, ground, server)
        let ledger = Ledger(try .builtIn(), environment.observation.usage, store, clock: ground.clock)
        let platform = Platform(
            catalog, server, environment, ledger, iam: settings.iam, ground)
        directory.open(platform.pipeline)
        return platform
    }

    private init(
        _ catalog: Catalog, _ server: ServerAddress, _ environment: ServiceEnvironment, _ ledger: Ledger,
        iam: Authorizer.Mode, _ ground: PlatformGround
    ) {
        let observation = environment.observation
        (self.server, segments, store) = (server, observation.segments, environment.store)
        reports = ReportShelf(environment.blobs)
        background = Background(on: ground.executor)
        services = catalog.services
        (lambda, sns, eventBridge, xray) = (catalog.lambda, catalog.sns, catalog.eventBridge, catalog.xray)
        doors = catalog.services.flatMap { $0.frontDoors }
        let (calls, decisions, cloudFormation) = (CallRecorder(), DecisionLog(), catalog.cloudFormation)
        records = PlatformRecords(calls: calls, decisions: decisions, ledger: ledger) {
            try await cloudFormation.owners($0)
        }
        pipeline = Pipeline(
            services: ServiceIndex(catalog.services), identities: catalog.identities,
            authorizer: Authorizer(mode: iam, identities: catalog.identities, decisions: decisions), recorder: calls,
            usage: observation.usage,
            clock: ground.clock, machineClock: ground.machineClock, randomness: ground.randomness)
    }

    private static func openState(_ folder: String?) throws -> (any Store, any Blobs) {
        guard let folder else { return (MemoryStore(), MemoryBlobs()) }
        mkdir(folder, 0o700)
        return (try SQLiteStore(folder: folder + "/store"), try FolderBlobs(folder: folder + "/blobs"))
    }

    /// The limits for the server on which functions reach the platform.
    package static var functionLimits: HTTPLimits { LambdaService.serverLimits }

    /// Starts the services' own work.
    /// - Parameters:
    ///   - functions: serves the listeners inside sandboxes; it has `functionLimits` and is shut down with the
    ///     platform.
    ///   - gateway: answers the AWS calls of functions.
    package func start(functions: any ListenerServer, gateway: any HTTPHandler) async throws {
        lambda.open(server: functions, endpoint: gateway)
        sns.open { functions.client() }
        eventBridge.open { functions.client() }
        xray.open { functions.client() }
        for service in services { try await service.start(background) }
        let ledger = records.ledger
        background.start { await ledger.run() }
        background.start { await ledger.measure() }
    }

    /// Takes what a program of this machine has sent to the X-Ray daemon: it is of the account that the keys `test`
    /// administer.
    package func takeTrace(datagram: [UInt8]) {
        guard let document = DaemonDatagram.document(datagram) else { return segments.drop() }
        segments.add(
            document: document, of: Tenant(account: .default, region: .default), by: .account(.default))
    }

    /// Says where the server listens, once it does.
    package func listens(host: String, port: Int) { server.set(host: host, port: port) }

    /// Ends what calls wait for, so that they can be answered before the front closes.
    package func drain() { for service in services { service.drain() } }

    /// Ends the services' work and closes the state.
    package func stop() async {
        await background.shutdown()
        for service in services.reversed() { await service.stop() }
        await records.ledger.close()
        await store.close()
    }
}
