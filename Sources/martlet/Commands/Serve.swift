internal import ArgumentParser
internal import Glibc
internal import Platform

/// `martlet serve`: runs the platform until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run the platform.")

    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on.") var port = 4566
    @Option(help: "The folder that holds all state.") var data = ".martlet"
    @Option(help: "What becomes of calls that no policy allows: enforce, audit or off.") var iam = "enforce"

    func run() async throws {
        guard let mode = Authorizer.Mode(rawValue: iam) else {
            throw ValidationError("--iam is one of enforce, audit, off; not \(iam)")
        }
        let folder = try Self.dataFolder(data)
        let server = try await Server.start(
            host: host, port: port, settings: PlatformSettings(dataFolder: folder, iam: mode))
        Terminal.line("martlet \(Version.current) is ready at http://\(host):\(server.port) (data in \(folder))")
        await Signals.untilTermination()
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
