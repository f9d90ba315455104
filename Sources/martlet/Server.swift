internal import Base
internal import Gateway
internal import HTTP
internal import Platform

/// A running platform with its front: what `serve` starts and stops.
struct Server {
    let port: Int
    private let platform: Platform
    private let http: HTTPServer
    private let loops: HTTPEventLoops

    /// Starts everything and listens last, so that whoever connects is answered.
    static func start(host: String, port: Int, settings: PlatformSettings) async throws -> Server {
        let loops = HTTPEventLoops(threads: LimitsServer.threads)
        let clock = SystemClock()
        let platform = try await Platform.open(settings, clock: clock, randomness: SystemRandomness())
        let gateway = Gateway(
            pipeline: platform.pipeline, doors: platform.doors, recorder: platform.recorder,
            pages: StatusPages(
                services: platform.pipeline.services, recorder: platform.recorder, decisions: platform.decisions,
                version: Version.current),
            clock: clock, randomness: SystemRandomness())
        let http = HTTPServer(handler: gateway, group: loops.group, clock: clock)
        var inner = gateway
        inner.isForFunctions = true
        let functions = HTTPServer(handler: inner, limits: Platform.functionLimits, group: loops.group, clock: clock)
        try await platform.start(functions: functions, gateway: inner)
        let bound = try await http.listen(host: host, port: port)
        return Server(port: bound, platform: platform, http: http, loops: loops)
    }

    /// Finishes what is in flight, then leaves nothing running.
    func stop() async {
        await http.shutdown(grace: LimitsServer.grace)
        await platform.stop()
        await loops.shutdown()
    }
}

enum LimitsServer {
    /// Event loops; functions use the other cores.
    static let threads = 2
    /// How long requests in flight may take to end after SIGTERM.
    static let grace = Duration.seconds(10)
}
