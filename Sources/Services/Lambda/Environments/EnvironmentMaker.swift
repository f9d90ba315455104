internal import Base
internal import HTTP
internal import Sandbox
internal import ServiceCalls
internal import ServiceKit
internal import Synchronization

/// Makes execution environments: code, keys, variables, a sandbox, and the two listeners inside it.
final class EnvironmentMaker: Sendable {
    private struct Doors {
        var server: (any ListenerServer)?
        var endpoint: (any HTTPHandler)?
    }

    private let machine: FunctionMachine
    private let code: CodeStore
    private let credentials: RoleSessions
    private let logs: LogWriter
    private let watch: OutputWatch
    private let processorUses: ProcessorUses
    private let environment: ServiceEnvironment
    private let background: Background
    private let doors = Mutex(Doors())

    init(
        machine: FunctionMachine, code: CodeStore, credentials: RoleSessions, logs: LogWriter, watch: OutputWatch,
        processorUses: ProcessorUses, environment: ServiceEnvironment, background: Background
    ) {
        (self.machine, self.code, self.credentials) = (machine, code, credentials)
        (self.logs, self.watch, self.processorUses) = (logs, watch, processorUses)
        (self.environment, self.background) = (environment, background)
    }

    /// - Parameters:
    ///   - server: serves the listeners inside sandboxes.
    ///   - endpoint: the platform, as functions reach it.
    func open(server: any ListenerServer, endpoint: any HTTPHandler) {
        doors.withLock { $0 = Doors(server: server, endpoint: endpoint) }
    }

    /// Closes what is left of the listeners.
    func close() async { await doors.withLock { $0.server }?.shutdown(grace: .zero) }

    /// A new environment, whose runtime starts already.
    /// - Parameters:
    ///   - isKept: whether no event waits for it.
    ///   - event: of which initialisation is a part, and so what it prints; nil where it stands by itself.
    /// - Throws: `LaunchFailure` where the function's program can't be started.
    func make(
        _ version: FunctionVersion, _ type: InitializationType, isKept: Bool, within event: InvocationEvent? = nil,
        onReady: @escaping @Sendable () -> Void, onIdle: @escaping @Sendable (ExecutionEnvironment) -> Void,
        onEnd: @escaping @Sendable (ExecutionEnvironment) -> Void
    ) async throws -> ExecutionEnvironment {
        let (server, endpoint) = doors.withLock { ($0.server, $0.endpoint) }
        guard let server, let endpoint else {
            throw Failure(
                code: "lambda.closed", message: "functions can't be run before the server starts", stage: "start")
        }
        // The first function of a runtime waits for its preparation, which is no part of its own start.
        let plan = try await machine.plan(version.config.runtime)
        let (created, began) = (environment.clock.now, environment.machineClock.now)
        let session = try await credentials.session(role: version.config.role, for: version.key)
        let started = version.trial?.watch
        started?.mark(.began, began)
        let folders = try await retain(version)
        started?.mark(.unpacked, environment.machineClock.now)
        let log = LogName(version, now: created, environment.randomness)
        let target = LogStream.Target(
            group: log.group, stream: log.stream,
            caller: environment.services.caller(
                as: session.caller, account: version.key.account, region: version.key.region))
        // What an experiment prints is kept for the end of its events' logs alone.
        let stream = version.trial == nil ? logs.stream(target) : LogStream(target) { started?.keep($0) }
        if let warning = plan.warning { stream.append("martlet: \(warning)", at: created) }
        let initialization = PlatformEvent.Initialization(
            version, id: log.id, type: type, isInvoke: event?.reinitializes == true)
        let style = version.config.logStyle
        if let line = style.line(of: .initStart(initialization), at: created) { stream.append(line, at: created) }
        do {
            var spec = plan.spec(id: log.id, codeFolder: folders[0])
            spec.layerFolders = Array(folders.dropFirst())
            (spec.memoryMB, spec.tmpMB) = (version.config.memorySize, version.config.storageMB)
            let token = type == .snapshot ? Hex.encode(environment.randomness.bytes(32)) : nil
            let variables = FunctionVariables(
                version: version, log: log, keys: session.variables, type: type, token: token)
            spec.environment = variables.all(base: spec.environment)
            if let started {
                spec.environment[StartWatch.variable] = started.kind.text
                if case .imports = started.kind { plan.timeImports(&spec) }
            }
            plan.complete(&spec)
            let names = Self.extensions(of: spec)
            if !names.isEmpty {
                spec.extensions = SandboxExtensions(
                    names: Array(names.prefix(LimitsLambda.extensions)),
                    environment: FunctionVariables.forExtensions(spec.environment, base: plan.environment))
            }
            let sandbox = try await launch(spec, version, initialization, stream, since: began)
            started?.mark(.sandboxed, environment.machineClock.now)
            let output = EnvironmentOutput(
                sandbox, stream: stream, style: style, keepsTail: event?.wantsLog == true,
                tally: version.trial
                    ?? RunBill(
                        book: environment.observation.usage, version: version, isProvisioned: type == .provisioned),
                clock: environment.clock)
            let post = TelemetryPost(sandbox: sandbox, client: { server.client() }, clock: environment.machineClock)
            let telemetry = Telemetry(
                [TelemetryItem(content: .platform(.initStart(initialization)), time: created)], style: style,
                clock: environment.machineClock, background: background, post: post.send)
            let made = ExecutionEnvironment(
                sandbox: sandbox, version: version, output: output, created: began,
                expiration: type == .snapshot ? nil : session.expiration, type: type, isKept: isKept, extensions: names,
                telemetry: telemetry, clock: environment.machineClock, onReady: onReady, onIdle: onIdle, onEnd: onEnd,
                tracer: FunctionTracer(environment),
                traceSocket: traceSocket(sandbox, version, session.caller),
                processorUses: version.trial == nil ? processorUses : nil)
            var api = RuntimeAPI(
                environment: made, clock: environment.machineClock, randomness: environment.randomness)
            api.credentials = token.map {
                SnapshotCredentials(
                    token: $0, role: version.config.role, function: version.key, credentials: credentials)
            }
            try await adopt(sandbox, made, server, api, endpoint)
            watch.add(made.id, output)
            if let socket = made.traceSocket { watch.add(Self.traces(of: made.id), socket) }
            return made
        } catch {
            await release(version.folders)
            throw error
        }
    }

    private static func traces(of id: String) -> String { id + "/traces" }

    private func traceSocket(_ sandbox: any Sandbox, _ version: FunctionVersion, _ role: Caller) -> TraceSocket? {
        guard version.trial == nil else { return nil }
        return TraceSocket(
            sandbox.traceSocket?.take(), book: environment.observation.segments,
            tenant: Tenant(account: version.key.account, region: version.key.region), caller: role,
            clock: environment.machineClock)
    }

    /// - Throws: `LaunchFailure` where the program can't be started.
    private func launch(
        _ spec: SandboxSpec, _ version: FunctionVersion, _ initialization: PlatformEvent.Initialization,
        _ stream: LogStream, since began: Instant
    ) async throws -> any Sandbox {
        do {
            return try await machine.driver.create(spec)
        } catch let failure as Failure {
            guard let path = LaunchFailure.path(failure) else { throw failure }
            throw LaunchFailure(
                path: path, reason: LaunchFailure.reason(failure, spec.id), isMissing: Self.isMissing(spec),
                isWrapper: path == spec.environment["AWS_LAMBDA_EXEC_WRAPPER"], stream: stream,
                style: version.config.logStyle, initialization: initialization,
                memorySize: version.config.memorySize, duration: environment.machineClock.now - began,
                clock: environment.clock)
        }
    }

    /// Where the function's program is missing, its extensions have nothing to wait for.
    private static func extensions(of spec: SandboxSpec) -> [String] {
        isMissing(spec) ? [] : ExtensionFolder.names(spec.layerFolders)
    }

    private static func isMissing(_ spec: SandboxSpec) -> Bool {
        spec.arguments.first == "/var/task/bootstrap" && FileTree.kind(spec.codeFolder + "/bootstrap") == nil
    }

    private func adopt(
        _ sandbox: any Sandbox, _ made: ExecutionEnvironment, _ server: any ListenerServer, _ api: RuntimeAPI,
        _ endpoint: any HTTPHandler
    ) async throws {
        do {
            guard let runtime = sandbox.runtimeListener.take() else {
                preconditionFailure("a new sandbox has its listeners")
            }
            let first = try await server.adopt(listener: runtime, handler: api)
            made.opened([first])
            guard let aws = sandbox.endpointListener.take() else {
                preconditionFailure("a new sandbox has its listeners")
            }
            made.opened([first, try await server.adopt(listener: aws, handler: endpoint)])
        } catch {
            await made.destroy()
            throw error
        }
    }

    /// Frees what `make` took, after the environment was destroyed.
    func destroy(_ made: ExecutionEnvironment) async {
        watch.remove(made.id)
        watch.remove(Self.traces(of: made.id))
        await made.destroy()
        await release(made.version.folders)
    }

    private func retain(_ version: FunctionVersion) async throws -> [String] {
        var folders: [String] = []
        do {
            for (place, digest) in version.folders.enumerated() {
                let folder = try await code.retain(digest)
                folders.append(folder.path)
                if folder.isNew { compile(digest, isLayer: place > 0, version.config.runtime) }
            }
        } catch {
            await release(Array(version.folders.prefix(folders.count)))
            throw error
        }
        return folders
    }

    /// Code that had to be unpacked once more has lost what it was compiled to. This environment does without.
    private func compile(_ digest: String, isLayer: Bool, _ runtime: String) {
        background.start {
            do {
                try await self.machine.compile(digest, of: self.code, isLayer: isLayer, for: runtime)
            } catch {
                // It is gone, or the server stops.
            }
        }
    }

    private func release(_ digests: [String]) async {
        for digest in digests { await code.release(digest) }
    }
}

/// Where an environment logs: in its own group `2026/03/01/[$LATEST]` and 32 hexadecimal digits, which name the
/// environment too; in a group that functions may share, their names stand before.
/// - Source: AWS Lambda Developer Guide, "Configuring CloudWatch log groups".
struct LogName: Sendable {
    let group: String
    let stream: String
    let id: String

    init(_ version: FunctionVersion, now: Instant, _ randomness: any Randomness) {
        id = Hex.encode(randomness.bytes(16))
        let config = version.config
        let day = CalendarDate(now).iso8601().prefix(10).split(separator: "-" as Character).joined(separator: "/")
        group = config.logGroup
        let name = group == "/aws/lambda/" + version.key.name ? "" : version.key.name
        stream = "\(day)/\(name)[\(config.version)]\(id)"
    }
}
