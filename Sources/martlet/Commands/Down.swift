internal import ArgumentParser

/// `martlet down`: deletes a stack and all that is in it.
struct Down: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Delete a folder's stack, or every stack.")

    @Argument(help: "The folder whose stack is to go.") var folderPath = "."
    @Option(help: "The stack's name; the folder's where nothing is said.") var stack: String?
    @Flag(help: "Delete every stack, what is in its buckets, and the packages that deployments uploaded.") var all =
        false
    @Flag(help: "Delete what is in the stack's buckets, where that keeps them from being deleted.") var emptyBuckets =
        false
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        try await AWSClient.with(connection) { client in
            if all { return try await Self.deleteAll(client) }
            let name = try stack ?? ApplicationFolder(folderPath, stack: nil).stackName
            guard let found = try await Stack.describe(name, client) else {
                return Terminal.line("There is no stack \(name): nothing to delete.")
            }
            try await Self.delete(found, emptyingBuckets: emptyBuckets, client)
        }
    }

    private static func delete(_ stack: Stack, emptyingBuckets: Bool, _ client: AWSClient) async throws {
        Terminal.line("Deleting stack \(stack.name) …")
        try await StackDeletion(stack, client).run(emptyingBuckets: emptyingBuckets)
        Terminal.line("Stack \(stack.name) is deleted.")
    }

    private static func deleteAll(_ client: AWSClient) async throws {
        let artifacts = try await ArtifactBucket.find(client)
        var failures = try await deleteStacks(client)
        // What imports another's exports may be older than that, and had to go first.
        while !failures.isEmpty {
            let again = try await deleteStacks(client)
            guard again.count < failures.count else {
                throw CommandFailure(again.map { "\($0)" }.joined(separator: "\n"))
            }
            failures = again
        }
        try await artifacts?.delete()
        Terminal.line("No stack is left.")
    }

    /// Deletes what can be deleted, the newest first, since what imports another's exports is mostly younger.
    /// - Returns: why the others are still there.
    private static func deleteStacks(_ client: AWSClient) async throws -> [any Error] {
        var failures: [any Error] = []
        let stacks = try await Stack.all(client).filter { !$0.isNested }
        for stack in stacks.sorted(by: { $0.created > $1.created }) {
            do {
                try await delete(stack, emptyingBuckets: true, client)
            } catch let failure as CommandFailure {
                failures.append(failure)
            } catch let fault as AWSFault {
                failures.append(fault)
            }
        }
        return failures
    }
}
