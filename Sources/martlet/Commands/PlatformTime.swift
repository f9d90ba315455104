internal import ArgumentParser
internal import Base
internal import HTTP

/// `martlet clock`: the server's time, which goes on by itself or is moved forward.
struct PlatformTime: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "Show the server's time, move it forward, or let it go faster.",
        subcommands: [Show.self, Advance.self, Rate.self], defaultSubcommand: Show.self)

    /// `martlet clock show`
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the server's time.")

        @OptionGroup var connection: ConnectionOptions

        func run() async throws { try await PlatformTime.run(.get, nil, connection) }
    }

    /// `martlet clock advance 15m`
    struct Advance: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Move the server's time forward: what is due by then happens at once.")

        @Argument(help: "How far: 15m, 2h30m, 7d, 90s or 500ms.") var duration: String
        @OptionGroup var connection: ConnectionOptions

        func validate() throws {
            guard TimeText.duration(duration) != nil else {
                throw ValidationError("\(duration) is no duration: say 15m, 2h30m, 7d, 90s or 500ms")
            }
        }

        func run() async throws {
            let seconds = (TimeText.duration(duration) ?? .zero).inMilliseconds / 1_000
            try await PlatformTime.run(.post, ["advance": .double(seconds)], connection)
        }
    }

    /// `martlet clock rate 60`
    struct Rate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let the server's time go faster than the machine's; 1 is the usual rate.")

        @Argument(help: "Seconds of the server for each second of the machine, from 1 on.") var rate: Double
        @OptionGroup var connection: ConnectionOptions

        func run() async throws { try await PlatformTime.run(.post, ["rate": .double(rate)], connection) }
    }

    private static func run(_ method: HTTPMethod, _ order: JSON?, _ connection: ConnectionOptions) async throws {
        try await AWSClient.with(connection) { client in
            let path = "/_martlet/clock"
            var headers = [("Content-Type", "application/json")]
            // Who moves the time must be able to read what the server can.
            if order != nil, let key = try await client.localKey(at: path, file: "/key") {
                headers.append(("X-Martlet-Key", key))
            }
            let (status, answer) = try await client.own(method, path, headers: headers, body: order?.bytes ?? [])
            guard status == 200, let time = answer["time"]?.string, let machine = answer["machineTime"]?.string,
                let ahead = answer["aheadSeconds"]?.double, let rate = answer["rate"]?.double
            else {
                throw CommandFailure(
                    answer["message"]?.string ?? "what answers at \(client.settings.endpoint) has no such clock")
            }
            Terminal.line(time)
            let distance = TimeText.text(.milliseconds(Int64(ahead * 1_000)))
            if ahead > 0 { Terminal.line("\(distance) ahead of the machine's \(machine)") }
            if rate != 1 { Terminal.line("\(Figures.fixed(rate, rate == rate.rounded() ? 0 : 2)) times as fast") }
        }
    }
}
