/// Takes a stack down and prints what happens.
struct StackDeletion {
    private let stack: Stack
    private let client: AWSClient

    init(_ stack: Stack, _ client: AWSClient) { (self.stack, self.client) = (stack, client) }

    /// - Parameter emptyingBuckets: whether buckets that CloudFormation could not delete, since they are not empty, are
    ///   emptied, and the stack is deleted again. Those that the template retains are not touched.
    /// - Throws: `CommandFailure` that names the first resource which could not be deleted.
    func run(emptyingBuckets: Bool = false) async throws {
        guard let failure = try await attempt() else { return }
        let buckets = try await fullBuckets()
        guard emptyingBuckets, !buckets.isEmpty else {
            throw buckets.isEmpty ? failure : CommandFailure("\(failure) Add --empty-buckets to delete what is in it.")
        }
        for bucket in buckets {
            Terminal.line("Emptying bucket \(bucket) …")
            try await Bucket(bucket, client).empty()
        }
        if let failure = try await attempt() { throw failure }
    }

    /// - Returns: why the stack is still there; nil where it is gone.
    private func attempt() async throws -> CommandFailure? {
        var progress = try await StackProgress(stack.id, client)
        _ = try await client.query(.cloudFormation, "DeleteStack", [("StackName", stack.id)])
        let end = try await progress.follow()
        guard let end, end.status != "DELETE_COMPLETE" else { return nil }
        return CommandFailure(
            "stack \(stack.name) ended as \(end.status). "
                + (progress.failure ?? end.statusReason ?? "See its events."))
    }

    /// The buckets whose deletion failed.
    private func fullBuckets() async throws -> [String] {
        try await stack.resources(client).filter { $0.type == "AWS::S3::Bucket" && $0.status == "DELETE_FAILED" }.map(
            \.physicalID)
    }
}
