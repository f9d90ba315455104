internal import Base
internal import Wire

/// What is to become of a stack: made, waited for, executed.
struct ChangeSet {
    enum Outcome {
        case ready
        case empty
    }

    let stackName: String
    let name: String
    /// Whether there was no stack of that name before.
    private let isFirst: Bool
    private let client: AWSClient

    /// - Parameter template: a field of the request, `TemplateBody` or `TemplateURL`.
    static func create(
        _ stackName: String, existing: Stack?, template: (String, String), parameters: [(String, String)],
        _ client: AWSClient
    ) async throws -> ChangeSet {
        let set = ChangeSet(
            stackName: stackName, name: "martlet-\(client.clock.now.milliseconds)", isFirst: existing == nil,
            client: client)
        var fields = [
            ("StackName", stackName), ("ChangeSetName", set.name),
            ("ChangeSetType", existing.map { $0.isInReview ? "CREATE" : "UPDATE" } ?? "CREATE"), template,
        ]
        let capabilities = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]
        fields += capabilities.enumerated().map { ("Capabilities.member.\($0.offset + 1)", $0.element) }
        let kept = (existing?.parameters ?? []).filter { key in !parameters.contains { $0.0 == key } }
        for (index, (key, value)) in (parameters.map { ($0.0, $0.1 as String?) } + kept.map { ($0, nil) }).enumerated()
        {
            fields.append(("Parameters.member.\(index + 1).ParameterKey", key))
            fields.append(
                value.map { ("Parameters.member.\(index + 1).ParameterValue", $0) }
                    ?? ("Parameters.member.\(index + 1).UsePreviousValue", "true"))
        }
        _ = try await client.query(.cloudFormation, "CreateChangeSet", fields)
        return set
    }

    private var key: [(String, String)] { [("StackName", stackName), ("ChangeSetName", name)] }

    /// Waits until it can be executed. One without changes, and one that failed, is deleted; so is the name of a stack
    /// that only it had made.
    /// - Throws: `CommandFailure` with CloudFormation's reason.
    func wait() async throws -> Outcome {
        let deadline = client.clock.now + LimitsDeployment.changeSet
        while client.clock.now < deadline {
            let result = try await client.query(.cloudFormation, "DescribeChangeSet", key)
            let reason = result["StatusReason"]?.text ?? ""
            switch result["Status"]?.text {
            case "CREATE_COMPLETE": return .ready
            case "FAILED":
                _ = try await client.query(.cloudFormation, "DeleteChangeSet", key)
                if reason.contains("didn't contain changes") || reason.contains("No updates are to be performed") {
                    return .empty
                }
                if isFirst { _ = try await client.query(.cloudFormation, "DeleteStack", [("StackName", stackName)]) }
                throw CommandFailure("stack \(stackName) cannot be deployed: \(reason)")
            default: try await client.clock.sleep(for: LimitsClient.pollInterval)
            }
        }
        throw CommandFailure(
            "the change set \(name) of stack \(stackName) was not made within \(LimitsDeployment.changeSet)")
    }

    func execute() async throws { _ = try await client.query(.cloudFormation, "ExecuteChangeSet", key) }
}
