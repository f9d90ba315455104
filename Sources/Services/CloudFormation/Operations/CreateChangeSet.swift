internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Store
internal import Templates
internal import Wire

/// Finds out what a template would change, and keeps it for execution.
///
/// The change set is complete, or has failed, when the call returns.
/// - Source: CloudFormation API Reference, CreateChangeSet.
struct CreateChangeSet: Operation {
    static let model = CloudFormationModel.createChangeSet
    let parts: ServiceParts

    private static let empty =
        "The submitted information didn't contain changes. Submit different information to create a change set."

    func access(_ input: CreateChangeSetInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, passing: input.roleARN, context)
    }

    func run(_ input: CreateChangeSetInput, _ context: CallContext) async throws -> CreateChangeSetOutput {
        try refuse(input)
        let found = try await parts.store.stack(input.stackName, context.scope)
        let isCreation = input.changeSetType == .create
        let stack = try isCreation ? newStack(input, found, context) : oldStack(input, found)
        if let existing = try await ChangeSets(store: parts.store).find(input.changeSetName, of: stack, context.scope) {
            guard input.clientToken != nil, existing.clientToken == input.clientToken else {
                throw CloudFormationFault.alreadyExistsException(
                    "ChangeSet \(input.changeSetName) already exists for stack \(stack.name)")
            }
            return CreateChangeSetOutput(id: existing.id, stackId: stack.id)
        }
        let changeSet = try await changeSet(input, stack, context)
        if found == nil {
            try await review(changeSet, of: stack, context)
        } else {
            try await ChangeSets(store: parts.store).keep(changeSet, context.scope)
        }
        return CreateChangeSetOutput(id: changeSet.id, stackId: stack.id)
    }

    // MARK: - The stack

    private func newStack(
        _ input: CreateChangeSetInput, _ found: StackRecord?, _ context: CallContext
    ) throws -> StackRecord {
        if let found {
            guard found.status == .reviewInProgress else {
                throw Fault.validation(
                    "Stack [\(found.name)] already exists and cannot be created again with the changeSet "
                        + "[\(input.changeSetName)].")
            }
            return found
        }
        try StackName.check(input.stackName)
        let id = context.arn("cloudformation", "stack/\(input.stackName)/\(parts.environment.randomness.uuid())")
        return StackRecord(
            id: id, name: input.stackName, created: context.now, status: .reviewInProgress,
            statusReason: "User Initiated",
            target: StackTarget())
    }

    private func oldStack(_ input: CreateChangeSetInput, _ found: StackRecord?) throws -> StackRecord {
        guard let found, found.status != .deleteComplete else {
            throw Fault.validation("Stack [\(input.stackName)] does not exist")
        }
        try UpdateCheck.checkStatus(found)
        return found
    }

    /// Keeps a stack that is under review together with its first change set.
    private func review(_ changeSet: ChangeSetRecord, of stack: StackRecord, _ context: CallContext) async throws {
        try await parts.store.add(stack, context.scope) { stack, transaction in
            let event = EventRecord(
                of: stack, id: parts.environment.randomness.uuid(), time: context.now, clientToken: nil)
            try await parts.store.add(event, to: stack.id, context.scope, &transaction)
            try await ChangeSets(store: parts.store).put(changeSet, context.scope, &transaction)
        }
    }

    // MARK: - The changes

    private func changeSet(
        _ input: CreateChangeSetInput, _ stack: StackRecord, _ context: CallContext
    ) async throws -> ChangeSetRecord {
        let submission = Submission(
            text: try await parts.source.text(
                body: input.templateBody, url: input.templateURL, usePrevious: input.usePreviousTemplate ?? false,
                of: stack,
                context),
            parameters: try GivenParameters.values(input.parameters, previous: stack),
            tags: input.tags.map { StackTarget.tags($0) } ?? stack.target.tags, capabilities: input.capabilities ?? [],
            roleARN: input.roleARN ?? stack.target.roleARN)
        do {
            let checked = try await SubmissionCheck(store: parts.store, types: parts.types).check(
                submission, stackName: stack.name, stackID: stack.id, scope: context.scope, isChangeSet: true)
            let (changes, isEmpty) = try await UpdateCheck(parts: parts).changes(checked, stack, context.scope)
            let imports = try importProblem(checked.prepared)
            let problem = imports ?? (isEmpty ? Self.empty : nil)
            return record(input, stack, checked.target, changes, problem, context)
        } catch let fault as TransformFault {
            let target = StackTarget(
                original: try await parts.store.keep(Array(submission.text.utf8)), parameters: submission.parameters,
                tags: submission.tags, capabilities: submission.capabilities.map(\.rawValue),
                roleARN: submission.roleARN)
            return record(input, stack, target, [], fault.message, context)
        }
    }

    private func importProblem(_ prepared: PreparedTemplate) throws -> String? {
        do throws(TemplateFault) {
            let missing = try ImportedNames(prepared: prepared).find().first { prepared.context.exports[$0] == nil }
            return missing.map { "No export named \($0) found." }
        } catch { throw Fault(error) }
    }

    private func record(
        _ input: CreateChangeSetInput, _ stack: StackRecord, _ target: StackTarget, _ changes: [PlannedChange],
        _ problem: String?, _ context: CallContext
    ) -> ChangeSetRecord {
        ChangeSetRecord(
            id: context.arn(
                "cloudformation", "changeSet/\(input.changeSetName)/\(parts.environment.randomness.uuid())"),
            name: input.changeSetName, stackID: stack.id, stackName: stack.name,
            type: input.changeSetType ?? .update, created: context.now, description: input.description, target: target,
            onFailure: input.onStackFailure, changes: changes, status: problem == nil ? .createComplete : .failed,
            statusReason: problem, execution: problem == nil ? .available : .unavailable, clientToken: input.clientToken
        )
    }

    private func refuse(_ input: CreateChangeSetInput) throws {
        try UnsupportedInput.check(
            "CreateChangeSet",
            [
                ("RollbackConfiguration", UnsupportedInput.isActive(input.rollbackConfiguration)),
                ("NotificationARNs", input.notificationARNs?.isEmpty == false),
                ("ResourceTypes", input.resourceTypes?.isEmpty == false),
                ("ResourcesToImport", input.resourcesToImport?.isEmpty == false),
                ("ChangeSetType IMPORT", input.changeSetType == .import),
                ("ImportExistingResources", input.importExistingResources == true),
                ("IncludeNestedStacks", input.includeNestedStacks == true),
                ("DeploymentMode", input.deploymentMode != nil),
            ])
    }
}
