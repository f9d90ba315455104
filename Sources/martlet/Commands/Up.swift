internal import ArgumentParser
internal import Base

/// `martlet up`: an application that runs while it is written.
struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Deploy a folder, follow its functions' logs, and take over every change.",
        discussion:
            "Changed code is run at once from its folder; what else changes is deployed again. Starts a server in the "
            + "background when none answers; it ends with this command.")

    @OptionGroup var application: ApplicationOptions
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        let folder = try application.folder()
        _ = try folder.template()
        let parameters = try application.values()
        try await AWSClient.with(connection) { client in
            let server = try await BackgroundServer.ensure(client)
            let session = DevelopmentSession(
                Deployment(folder, parameters: parameters, client), since: try await client.serverTime(), client)
            let background = Background()
            background.start { await session.run(background) }
            await Signals.untilTermination()
            await background.shutdown()
            await session.end()
            if let server {
                await server.stop(client.clock)
                Terminal.note(
                    "The server that this command started has ended; its state is kept in \(BackgroundServer.folder).")
            } else {
                Terminal.note("The server at \(client.settings.endpoint) was running before and goes on.")
            }
        }
    }
}
