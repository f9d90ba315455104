internal import Base
internal import CloudFormationAPI
internal import Templates

extension Stack {
    /// A stack as DescribeStacks tells it.
    /// - Parameter secrets: the parameters whose values are not told.
    init(_ stack: StackRecord, secrets: Set<String>) {
        self.init(
            stackId: stack.id, stackName: stack.name, changeSetId: stack.changeSetID,
            description: stack.target.description,
            parameters: stack.target.shownParameters(secrets: secrets), creationTime: stack.created,
            deletionTime: stack.deleted, lastUpdatedTime: stack.updated,
            rollbackConfiguration: RollbackConfiguration(rollbackTriggers: []), stackStatus: stack.status,
            stackStatusReason: stack.statusReason,
            disableRollback: stack.disableRollback, notificationARNs: [],
            capabilities: stack.target.capabilities.compactMap { Capability(rawValue: $0) },
            outputs: stack.outputs.map {
                Output(
                    outputKey: $0.name, outputValue: $0.value, description: $0.description, exportName: $0.exportName)
            }, roleARN: stack.target.roleARN, tags: stack.target.tags.map { Tag(key: $0.key, value: $0.value) },
            enableTerminationProtection: stack.terminationProtection,
            driftInformation: StackDriftInformation(stackDriftStatus: .notChecked),
            lastOperations: stack.operation.map {
                [OperationEntry(operationType: stack.operationType, operationId: $0)]
            })
    }
}

extension StackTarget {
    func shownParameters(secrets: Set<String>) -> [Parameter] {
        parameters.sorted { $0.key < $1.key }.map {
            Parameter(parameterKey: $0.key, parameterValue: secrets.contains($0.key) ? "****" : $0.value)
        }
    }
}

extension CloudFormationStore {
    /// The parameters with `NoEcho`.
    func secrets(of target: StackTarget) async throws -> Set<String> {
        guard !target.parameters.isEmpty, !target.processed.isEmpty else { return [] }
        let template = try Template(try TemplateText.read(try await text(target.processed)))
        return Set(template.parameters.filter(\.noEcho).map(\.name))
    }
}
