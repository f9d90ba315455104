internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Tells a change set and what it would change.
/// - Source: CloudFormation API Reference, DescribeChangeSet.
struct DescribeChangeSet: Operation {
    static let model = CloudFormationModel.describeChangeSet
    let parts: ServiceParts

    func access(_ input: DescribeChangeSetInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: DescribeChangeSetInput, _ context: CallContext) async throws -> DescribeChangeSetOutput {
        try UnsupportedInput.check(
            "DescribeChangeSet", [("IncludePropertyValues", input.includePropertyValues == true)])
        let changeSet = try await ChangeSets(store: parts.store)
            .require(input.changeSetName, stackName: input.stackName, context.scope)
        let page = try Page(changeSet.changes, token: input.nextToken)
        let secrets = try await parts.store.secrets(of: changeSet.target)
        return DescribeChangeSetOutput(
            changeSetName: changeSet.name, changeSetId: changeSet.id, stackId: changeSet.stackID,
            stackName: changeSet.stackName, description: changeSet.description,
            parameters: changeSet.target.shownParameters(secrets: secrets), creationTime: changeSet.created,
            executionStatus: changeSet.execution, status: changeSet.status, statusReason: changeSet.statusReason,
            notificationARNs: [], rollbackConfiguration: RollbackConfiguration(),
            capabilities: changeSet.target.capabilities.compactMap { Capability(rawValue: $0) },
            tags: changeSet.target.tags.map { Tag(key: $0.key, value: $0.value) }, changes: page.elements.map(\.wire),
            nextToken: page.next, includeNestedStacks: false, onStackFailure: changeSet.onFailure)
    }
}
