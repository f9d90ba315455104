internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Lists stacks, deleted ones too.
/// - Source: CloudFormation API Reference, ListStacks.
struct ListStacks: Operation {
    static let model = CloudFormationModel.listStacks
    let parts: ServiceParts

    func access(_ input: ListStacksInput, _ context: CallContext) async throws -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: ListStacksInput, _ context: CallContext) async throws -> ListStacksOutput {
        let wanted = Set(input.stackStatusFilter ?? [])
        let stacks = try await parts.store.stacks(context.scope).filter { wanted.isEmpty || wanted.contains($0.status) }
            .sorted { ($0.created, $0.id) > ($1.created, $1.id) }
        let page = try Page(stacks, token: input.nextToken)
        return ListStacksOutput(
            stackSummaries: page.elements.map { stack in
                StackSummary(
                    stackId: stack.id, stackName: stack.name, templateDescription: stack.target.description,
                    creationTime: stack.created, lastUpdatedTime: stack.updated, deletionTime: stack.deleted,
                    stackStatus: stack.status, stackStatusReason: stack.statusReason,
                    driftInformation: StackDriftInformationSummary(stackDriftStatus: .notChecked))
            }, nextToken: page.next)
    }
}
