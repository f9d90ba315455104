internal import Base
internal import Templates

/// Brings a folder's template to life, or brings its stack up to date.
struct Deployment: Sendable {
    let application: ApplicationFolder
    let parameters: [(String, String)]
    private let client: AWSClient

    init(_ application: ApplicationFolder, parameters: [(String, String)], _ client: AWSClient) {
        (self.application, self.parameters, self.client) = (application, parameters, client)
    }

    /// Packages, uploads, deploys and prints what happens.
    /// - Returns: the stack, complete.
    /// - Throws: `CommandFailure` where the stack was rolled back, `AWSFault` for what a service refuses.
    func run() async throws -> Stack {
        let began = client.clock.now
        let template = try application.template()
        let artifacts = try packages(of: template)
        let bucket = try await ArtifactBucket.open(client)
        let packaged = try await upload(artifacts, of: template, to: bucket)
        let existing = try await clearedStack()
        let changes = try await ChangeSet.create(
            application.stackName, existing: existing, template: try await field(packaged, bucket),
            parameters: parameters, client)
        guard try await changes.wait() == .ready else {
            Terminal.line("Stack \(application.stackName) is up to date: no changes.")
            return try await described()
        }
        Terminal.line("\(existing == nil ? "Creating" : "Updating") stack \(application.stackName) …")
        var progress = try await StackProgress(application.stackName, client)
        try await changes.execute()
        let stack = try await progress.follow()
        guard let stack, ["CREATE_COMPLETE", "UPDATE_COMPLETE"].contains(stack.status) else {
            throw CommandFailure(
                "stack \(application.stackName) ended as \(stack?.status ?? "deleted"). "
                    + (progress.failure ?? stack?.statusReason ?? "See its events."))
        }
        let seconds = (client.clock.now - began).inMilliseconds / 1000
        Terminal.line("Stack \(application.stackName) is \(stack.status) after \(Figures.fixed(seconds, 1)) s.")
        return stack
    }

    /// Each artifact with its bytes; every file that is missing is found before anything is sent.
    private func packages(of template: JSON) throws -> [(LocalArtifacts.Artifact, Package)] {
        try LocalArtifacts.find(in: template).map { ($0, try Package($0, in: application.path)) }
    }

    private func upload(
        _ artifacts: [(LocalArtifacts.Artifact, Package)], of template: JSON, to bucket: ArtifactBucket
    ) async throws -> JSON {
        var packaged = template
        for (artifact, package) in artifacts {
            let key = package.key
            if try await bucket.upload(package.bytes, key: key) {
                Terminal.line(
                    "Uploaded \(artifact.localPath ?? ".") of \(artifact.logicalID) (\(package.bytes.count) bytes)")
            }
            packaged = LocalArtifacts.replace(artifact, in: packaged, bucket: bucket.name, key: key)
        }
        return packaged
    }

    private func field(_ template: JSON, _ bucket: ArtifactBucket) async throws -> (String, String) {
        let text = template.description
        guard text.utf8.count > LimitsDeployment.templateBodyBytes else { return ("TemplateBody", text) }
        let bytes = Array(text.utf8)
        let key = Hex.encode(Digest.sha256(bytes)) + ".template"
        _ = try await bucket.upload(bytes, key: key)
        return ("TemplateURL", bucket.address(of: key))
    }

    /// The stack as it is; one whose creation had failed is deleted first, as it can only be deleted.
    private func clearedStack() async throws -> Stack? {
        guard let stack = try await Stack.describe(application.stackName, client), stack.status != "DELETE_COMPLETE"
        else { return nil }
        guard !stack.isBusy else {
            throw CommandFailure(
                "stack \(stack.name) is in \(stack.status): wait until that has ended, then deploy again"
                    + (stack.obstacle.map { ". \($0)" } ?? ""))
        }
        guard ["ROLLBACK_COMPLETE", "CREATE_FAILED", "ROLLBACK_FAILED", "DELETE_FAILED"].contains(stack.status) else {
            return stack
        }
        Terminal.line("Stack \(stack.name) is \(stack.status): deleting it first.")
        try await StackDeletion(stack, client).run()
        return nil
    }

    private func described() async throws -> Stack {
        guard let stack = try await Stack.describe(application.stackName, client) else {
            throw CommandFailure("stack \(application.stackName) is gone: somebody else deleted it")
        }
        return stack
    }
}
