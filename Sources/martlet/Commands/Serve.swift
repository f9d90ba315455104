internal import ArgumentParser
internal import Glibc
internal import Platform
internal import Sandbox

/// `martlet serve`: runs the platform until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run the platform.")

    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on.") var port = 4566
    @Option(help: "The folder that holds all state.") var data = ".martlet"
    @Option(help: "What becomes of calls that no policy allows: enforce, audit or off.") var iam = "enforce"
    @Option(help: "Runtimes started ahead, of each one that functions have used lately; 0 for none.")
    var warmRuntimes = 2
    @Option(
        help: """
            What functions reach of the network: none, internet, or host (the internet, and this machine's own \
            loopback as host.martlet.internal). Without it: the internet where this machine allows it.
            """)
    var egress: String?
    @Option(
        help: """
            The port of 127.0.0.1 on which the X-Ray daemon is found, or off. Without it: 2000 where that is free.
            """)
    var xrayDaemon: String?
    @Option(help: "Where traces are sent on to by OTLP, such as http://127.0.0.1:4318/v1/traces.")
    var traceExport: String?
    /// For `up`, whose server ends with it however it ends: the input is a pipe whose other end `up` holds.
    @Flag(help: .hidden) var untilInputEnds = false

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port \(port): a port is a number from 1 to 65535; 0 takes a free one")
        }
        guard (0...16).contains(warmRuntimes) else {
            throw ValidationError("--warm-runtimes \(warmRuntimes): a number from 0 to 16")
        }
        guard Authorizer.Mode(rawValue: iam) != nil else {
            throw ValidationError("--iam is one of enforce, audit, off; not \(iam)")
        }
        guard xrayDaemon == nil || DaemonPort(xrayDaemon) != nil else {
            throw ValidationError("--xray-daemon is off or a port from 1 to 65535; not \(xrayDaemon ?? "")")
        }
        if let traceExport, !["http://", "https://"].contains(where: { traceExport.hasPrefix($0) }) {
            throw ValidationError("--trace-export is an URL that begins with http:// or https://; not \(traceExport)")
        }
        try checkEgress()
    }

    private func checkEgress() throws {
        guard let egress else { return }
        guard let chosen = Egress(rawValue: egress) else {
            throw ValidationError("--egress is one of none, internet, host; not \(egress)")
        }
        if chosen == .host, port == 0 {
            throw ValidationError("--egress host needs a --port that is known, since functions are kept from it")
        }
    }

    func run() async throws {
        let address = Endpoint(host: host, port: port)
        try AddressProbe.check(address)
        let folder = try Self.dataFolder(data)
        var settings = PlatformSettings(
            dataFolder: folder, iam: Authorizer.Mode(rawValue: iam) ?? .enforce, warmRuntimes: warmRuntimes,
            report: { Terminal.note($0) })
        (settings.egress, settings.host, settings.port) = (egress.flatMap { Egress(rawValue: $0) }, host, port)
        settings.traceExport = traceExport
        let server = try await Server.start(
            address, settings: settings, daemon: DaemonPort(xrayDaemon) ?? .whereFree)
        Terminal.line(
            "martlet \(Version.current) is ready at \(Endpoint(host: address.host, port: server.port)) (data in \(folder))"
        )
        await Signals.untilTermination(orEndOfInput: untilInputEnds)
        await server.stop()
    }

    /// The folder, made and absolute: sandboxes and helpers do not share the server's working folder.
    private static func dataFolder(_ path: String) throws -> String {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw CommandFailure("cannot make the data folder \(path): \(String(cString: strerror(errno)))")
        }
        return FileContent.absolute(path)
    }
}
