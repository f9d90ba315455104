/// Takes a stack down and prints what happens.
struct StackDeletion {
    private let stack: Stack
    private let client: AWSClient

    init(_ stack: Stack, _ client: AWSClient) { (self.stack, self.client) = (stack, client) }

    /// - Throws: `CommandFailure` that names the first resource which could not be deleted.
    func run() async throws {
        var progress = try await StackProgress(stack.id, client)
        _ = try await client.query(.cloudFormation, "DeleteStack", [("StackName", stack.id)])
        let end = try await progress.follow()
        guard end == nil || end?.status == "DELETE_COMPLETE" else {
            throw CommandFailure(
                "stack \(stack.name) ended as \(end?.status ?? "unknown"). "
                    + (progress.firstFailure ?? end?.statusReason ?? "See its events."))
        }
    }
}
