internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Lists the change sets of a stack.
/// - Source: CloudFormation API Reference, ListChangeSets.
struct ListChangeSets: Operation {
    static let model = CloudFormationModel.listChangeSets
    let parts: ServiceParts

    func access(_ input: ListChangeSetsInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: ListChangeSetsInput, _ context: CallContext) async throws -> ListChangeSetsOutput {
        let stack = try await parts.stack(
            input.stackName, context, missing: "Stack [\(input.stackName)] does not exist")
        let all = try await ChangeSets(store: parts.store).all(of: stack.id, context.scope)
        let page = try Page(all, token: input.nextToken)
        return ListChangeSetsOutput(
            summaries: page.elements.map { changeSet in
                ChangeSetSummary(
                    stackId: changeSet.stackID, stackName: changeSet.stackName, changeSetId: changeSet.id,
                    changeSetName: changeSet.name, executionStatus: changeSet.execution, status: changeSet.status,
                    statusReason: changeSet.statusReason, creationTime: changeSet.created,
                    description: changeSet.description, includeNestedStacks: false)
            }, nextToken: page.next)
    }
}
