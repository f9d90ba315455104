internal import ArgumentParser
internal import Base

/// `martlet status`: what is there.
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show the server, its stacks, their functions and URLs.")

    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        try await AWSClient.with(connection) { client in
            let health = try await client.page("/_martlet/health")
            guard let version = health?["version"]?.string, health?["edition"]?.string == "martlet" else {
                throw CommandFailure("what answers at \(client.settings.endpoint) is no Martlet")
            }
            Terminal.line("martlet \(version) at \(client.settings.endpoint)")
            let stacks = try await Stack.all(client)
            if stacks.isEmpty { Terminal.line("No stacks yet: deploy one with `martlet deploy FOLDER`.") }
            for stack in stacks {
                let colour: Terminal.Colour =
                    stack.status.contains("FAILED") || stack.status.contains("ROLLBACK") ? .red : .green
                Terminal.line("\(stack.name)  \(Terminal.paint(stack.status, colour))")
                try await StackReport(client).show(stack)
            }
        }
    }
}
