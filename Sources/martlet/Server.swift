internal import Base
internal import Console
internal import Gateway
internal import Glibc
internal import HTTP
internal import Platform
internal import ServiceKit

/// A running platform with its front: what `serve` starts and stops.
struct Server {
    private(set) var port: Int
    private let platform: Platform
    private let http: HTTPServer
    private let loops: HTTPEventLoops
    private let clock: any Clock
    private let console: ConsoleDoor
    private var daemon: TraceDaemon?

    /// Starts everything and listens last, so that whoever connects is answered.
    /// - Throws: `CommandFailure` where the address, or the folder, is somebody else's.
    static func start(
        _ address: Endpoint, settings: PlatformSettings, daemon: DaemonPort = .off
    ) async throws -> Server {
        raiseFileLimit()
        let loops = HTTPEventLoops(threads: LimitsServer.threads)
        let machine = SystemClock()
        let clock = try time(settings.dataFolder, machine)
        let platform = try await open(settings, clock, machine)
        let console = ConsoleDoor(platform.pipeline, platform.records.calls, clock: machine)
        let doors = platform.doors + doors(to: clock, machine, platform.reports, settings.dataFolder) + [console]
        let gateway = Gateway(
            pipeline: platform.pipeline, doors: doors, recorder: platform.records.calls,
            pages: StatusPages(
                services: platform.pipeline.services, records: platform.records, version: Version.current),
            clock: clock, machineClock: machine, randomness: SystemRandomness())
        let http = HTTPServer(handler: gateway, group: loops.group, clock: machine)
        var inner = gateway
        inner.isForFunctions = true
        let functions = HTTPServer(handler: inner, limits: Platform.functionLimits, group: loops.group, clock: machine)
        try await platform.start(functions: functions, gateway: inner)
        var server = Server(
            port: address.port, platform: platform, http: http, loops: loops, clock: machine, console: console)
        do {
            server.port = try await http.listen(host: address.host, port: address.port)
            platform.listens(host: address.host, port: server.port)
            server.daemon = try await TraceDaemon.open(daemon, platform, gateway, on: loops, machine)
        } catch let failure as CommandFailure {
            await server.stop()
            throw failure
        } catch let failure as Failure {
            await server.stop()
            throw CommandFailure(listening: address, failure)
        }
        return server
    }

    /// The platform's time, as its user has left it.
    private static func time(_ folder: String?, _ machine: SystemClock) throws -> AdjustableClock {
        let file = folder.map { ClockFile(folder: $0) }
        let clock = AdjustableClock(over: machine, setting: try file?.read())
        let ahead = clock.now - machine.now
        if ahead > .seconds(1) || clock.setting.rate != 1 {
            Terminal.note("The platform's time is \(TimeText.text(ahead)) ahead of the machine's; see `martlet clock`.")
        }
        return clock
    }

    /// The doors by which commands change what is in a data folder, which is theirs by now: its time, and what the
    /// console shows of their measurements.
    private static func doors(
        to clock: AdjustableClock, _ machine: SystemClock, _ reports: ReportShelf, _ folder: String?
    ) -> [any FrontDoor] {
        guard let folder else { return [] }
        let file = ClockFile(folder: folder)
        let key = LocalKey(path: folder + "/key", randomness: SystemRandomness())
        do throws(Failure) {
            try key.write()
        } catch {
            Terminal.note("The time can't be moved, and no report be left: \(error.stage): \(error.message)")
        }
        let time = ClockDoor(clock, machineClock: machine, key: key) { setting throws(Failure) in
            try file.write(setting)
        }
        return [time, ReportDoor(reports, key: key)]
    }

    private static func open(
        _ settings: PlatformSettings, _ clock: any Clock, _ machine: any Clock
    ) async throws -> Platform {
        do {
            return try await Platform.open(
                settings, on: PlatformGround(clock: clock, machineClock: machine, randomness: SystemRandomness()))
        } catch let failure as Failure where failure.code == "store.locked" {
            throw CommandFailure("cannot start: \(failure.message)")
        }
    }

    /// The usual soft limit of 1,024 descriptors is made for programs that use `select`; connections and sandboxes need
    /// more.
    private static func raiseFileLimit() {
        var limit = rlimit()
        let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(files, &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        // Where this is refused, the limit stays, and opening beyond it says so.
        _ = setrlimit(files, &limit)
    }

    /// Finishes what is in flight, then leaves nothing running. Says what it waits for where that takes a while.
    func stop() async {
        let background = Background()
        background.start { await sayWhatIsInFlight() }
        platform.drain()
        console.drain()
        await daemon?.close()
        await http.shutdown(grace: LimitsServer.grace)
        await background.shutdown()
        await platform.stop()
        await loops.shutdown()
    }
}

extension Server {
    /// Idle connections are closed by then: those that are left have requests.
    private func sayWhatIsInFlight() async {
        do { try await clock.sleep(for: LimitsServer.silence) } catch { return }
        let count = http.connectionCount
        guard count > 0 else { return }
        Terminal.note(
            "Waiting up to \(LimitsServer.grace) for \(count) request\(count == 1 ? "" : "s") in flight; a second "
                + "signal ends the server at once.")
    }
}

extension CommandFailure {
    /// Why nobody can be answered at this address.
    init(listening address: Endpoint, _ failure: Failure) {
        let reason =
            failure.code == "http.addressInUse"
            ? "the address is already in use; is another Martlet running? Use --port for another port"
            : failure.cause ?? failure.message
        self.init("cannot listen on \(address.authority): \(reason)")
    }
}

enum LimitsServer {
    /// Event loops; functions use the other cores.
    static let threads = 2
    /// How long requests in flight may take to end after SIGTERM.
    static let grace = Duration.seconds(10)
    /// How long it waits for them without a word.
    static let silence = Duration.milliseconds(500)
}
