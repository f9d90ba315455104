internal import ArgumentParser
internal import Base

/// `martlet logs`: what a function has logged, and goes on to log.
struct Logs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print a function's log; -f follows it.")

    @Argument(help: "The function's name or ARN, or its logical id in a stack; name:qualifier for one version's log.")
    var name: String
    @Option(help: "The stack that the logical id is of.") var stack: String?
    @Flag(name: .shortAndLong, help: "Wait for more until Ctrl-C.") var follow = false
    @Option(help: "How far back to begin: 30s, 10m, 2h or 7d.") var since = "10m"
    @OptionGroup var connection: ConnectionOptions

    func validate() throws { _ = try Self.duration(since) }

    func run() async throws {
        let back = try Self.duration(since)
        try await AWSClient.with(connection) { client in
            let source = try await LogSource.find(try FunctionAddress(name), stack: stack, client)
            let follower = LogFollower([source], since: try await client.serverTime() - back, client)
            guard follow else {
                if try await !follower.printAll() { Terminal.note("\(source.function) has not logged anything yet.") }
                return
            }
            try await follower.untilTermination()
        }
    }

    private static func duration(_ text: String) throws -> Duration {
        let seconds: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let unit = text.last.flatMap({ seconds[$0] }), let count = Int64(text.dropLast()),
            (1...1_000_000).contains(count)
        else {
            throw ValidationError("--since \(text): write a number and s, m, h or d, such as 10m")
        }
        return .seconds(count * unit)
    }
}

extension LogFollower {
    /// Prints until the user has enough, or the server is gone.
    fileprivate func untilTermination() async throws {
        let background = Background()
        let (failures, failure) = AsyncStream<any Error>.makeStream()
        background.start {
            do { try await self.run() } catch { failure.yield(error) }
        }
        background.start {
            await Signals.untilTermination()
            failure.finish()
        }
        for await error in failures where !(error is CancellationError) { throw error }
    }
}
