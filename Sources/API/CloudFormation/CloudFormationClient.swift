// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls CloudFormation within the process: typed values, no encoding, the same pipeline as every call.
package struct CloudFormationClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func cancelUpdateStack(_ input: CancelUpdateStackInput) async throws -> Empty {
        try await caller.call(CloudFormationModel.cancelUpdateStack, input)
    }

    @discardableResult
    package func continueUpdateRollback(_ input: ContinueUpdateRollbackInput) async throws -> ContinueUpdateRollbackOutput {
        try await caller.call(CloudFormationModel.continueUpdateRollback, input)
    }

    @discardableResult
    package func createChangeSet(_ input: CreateChangeSetInput) async throws -> CreateChangeSetOutput {
        try await caller.call(CloudFormationModel.createChangeSet, input)
    }

    @discardableResult
    package func createStack(_ input: CreateStackInput) async throws -> CreateStackOutput {
        try await caller.call(CloudFormationModel.createStack, input)
    }

    @discardableResult
    package func deleteChangeSet(_ input: DeleteChangeSetInput) async throws -> DeleteChangeSetOutput {
        try await caller.call(CloudFormationModel.deleteChangeSet, input)
    }

    @discardableResult
    package func deleteStack(_ input: DeleteStackInput) async throws -> Empty {
        try await caller.call(CloudFormationModel.deleteStack, input)
    }

    @discardableResult
    package func describeChangeSet(_ input: DescribeChangeSetInput) async throws -> DescribeChangeSetOutput {
        try await caller.call(CloudFormationModel.describeChangeSet, input)
    }

    @discardableResult
    package func describeStackEvents(_ input: DescribeStackEventsInput) async throws -> DescribeStackEventsOutput {
        try await caller.call(CloudFormationModel.describeStackEvents, input)
    }

    @discardableResult
    package func describeStackResource(_ input: DescribeStackResourceInput) async throws -> DescribeStackResourceOutput {
        try await caller.call(CloudFormationModel.describeStackResource, input)
    }

    @discardableResult
    package func describeStackResources(_ input: DescribeStackResourcesInput) async throws -> DescribeStackResourcesOutput {
        try await caller.call(CloudFormationModel.describeStackResources, input)
    }

    @discardableResult
    package func describeStacks(_ input: DescribeStacksInput) async throws -> DescribeStacksOutput {
        try await caller.call(CloudFormationModel.describeStacks, input)
    }

    @discardableResult
    package func executeChangeSet(_ input: ExecuteChangeSetInput) async throws -> ExecuteChangeSetOutput {
        try await caller.call(CloudFormationModel.executeChangeSet, input)
    }

    @discardableResult
    package func getTemplate(_ input: GetTemplateInput) async throws -> GetTemplateOutput {
        try await caller.call(CloudFormationModel.getTemplate, input)
    }

    @discardableResult
    package func getTemplateSummary(_ input: GetTemplateSummaryInput) async throws -> GetTemplateSummaryOutput {
        try await caller.call(CloudFormationModel.getTemplateSummary, input)
    }

    @discardableResult
    package func listChangeSets(_ input: ListChangeSetsInput) async throws -> ListChangeSetsOutput {
        try await caller.call(CloudFormationModel.listChangeSets, input)
    }

    @discardableResult
    package func listExports(_ input: ListExportsInput) async throws -> ListExportsOutput {
        try await caller.call(CloudFormationModel.listExports, input)
    }

    @discardableResult
    package func listImports(_ input: ListImportsInput) async throws -> ListImportsOutput {
        try await caller.call(CloudFormationModel.listImports, input)
    }

    @discardableResult
    package func listStackResources(_ input: ListStackResourcesInput) async throws -> ListStackResourcesOutput {
        try await caller.call(CloudFormationModel.listStackResources, input)
    }

    @discardableResult
    package func listStacks(_ input: ListStacksInput) async throws -> ListStacksOutput {
        try await caller.call(CloudFormationModel.listStacks, input)
    }

    @discardableResult
    package func updateStack(_ input: UpdateStackInput) async throws -> UpdateStackOutput {
        try await caller.call(CloudFormationModel.updateStack, input)
    }

    @discardableResult
    package func updateTerminationProtection(_ input: UpdateTerminationProtectionInput) async throws -> UpdateTerminationProtectionOutput {
        try await caller.call(CloudFormationModel.updateTerminationProtection, input)
    }

    @discardableResult
    package func validateTemplate(_ input: ValidateTemplateInput) async throws -> ValidateTemplateOutput {
        try await caller.call(CloudFormationModel.validateTemplate, input)
    }
}
