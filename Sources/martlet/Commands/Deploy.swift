internal import ArgumentParser

/// `martlet deploy`: brings a template to life.
struct Deploy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Deploy a folder's template as a stack, or update its stack.",
        discussion: "Code that the template names by a local path is packaged and uploaded first.")

    @OptionGroup var application: ApplicationOptions
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        let folder = try application.folder()
        try await AWSClient.with(connection) { client in
            let stack = try await Deployment(folder, parameters: try application.values(), client).run()
            try await StackReport(client).show(stack)
        }
    }
}
