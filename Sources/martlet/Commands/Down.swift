internal import ArgumentParser

/// `martlet down`: deletes a stack and all that is in it.
struct Down: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Delete a folder's stack, or every stack.")

    @Argument(help: "The folder whose stack is to go.") var folderPath = "."
    @Option(help: "The stack's name; the folder's where nothing is said.") var stack: String?
    @Flag(help: "Delete every stack, and the packages that deployments uploaded.") var all = false
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        try await AWSClient.with(connection) { client in
            if all { return try await Self.deleteAll(client) }
            let name = try stack ?? ApplicationFolder(folderPath, stack: nil).stackName
            guard let found = try await Stack.describe(name, client) else {
                return Terminal.line("There is no stack \(name): nothing to delete.")
            }
            try await Self.delete(found, client)
        }
    }

    private static func delete(_ stack: Stack, _ client: AWSClient) async throws {
        Terminal.line("Deleting stack \(stack.name) …")
        try await StackDeletion(stack, client).run()
        Terminal.line("Stack \(stack.name) is deleted.")
    }

    private static func deleteAll(_ client: AWSClient) async throws {
        // The newest first: what imports another's exports is younger than it.
        for stack in try await Stack.all(client).reversed() { try await delete(stack, client) }
        try await ArtifactBucket.open(client).delete()
        Terminal.line("No stack is left.")
    }
}
