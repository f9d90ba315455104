internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Goes on with a roll-back that failed, without the resources that the caller skips: they count as they were before.
/// - Source: CloudFormation API Reference, ContinueUpdateRollback.
struct ContinueUpdateRollback: Operation {
    static let model = CloudFormationModel.continueUpdateRollback
    let parts: ServiceParts

    func access(_ input: ContinueUpdateRollbackInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, passing: input.roleARN, context)
    }

    func run(_ input: ContinueUpdateRollbackInput, _ context: CallContext) async throws
        -> ContinueUpdateRollbackOutput
    {
        let stack = try await parts.stack(
            input.stackName, context, missing: "Stack [\(input.stackName)] does not exist")
        try Self.check(stack)
        let skipped = input.resourcesToSkip ?? []
        try await check(skipped, stack, context)
        var target = stack.target
        target.roleARN = input.roleARN ?? target.roleARN
        try await parts.checkRole(target.roleARN, context)
        try await parts.deployments.begin(
            Deployments.Request(
                phase: .reverting, target: target, type: .continueRollback,
                retainExceptOnCreate: stack.retainExceptOnCreate, retained: skipped,
                clientToken: input.clientRequestToken, continues: stack.update ?? stack.operation),
            on: stack.id, context, check: Self.check)
        return ContinueUpdateRollbackOutput()
    }

    private static func check(_ stack: StackRecord) throws(Fault) {
        guard stack.status == .updateRollbackFailed else {
            throw .validation("Stack:\(stack.id) is in \(stack.status.rawValue) state and can not be rolled back.")
        }
    }

    /// Only what could not be rolled back can be skipped.
    private func check(_ skipped: [String], _ stack: StackRecord, _ context: CallContext) async throws {
        guard !skipped.isEmpty else { return }
        let failed = try await parts.store.resources(of: stack.id, context.scope)
            .filter { $0.status == .updateFailed }.map(\.logicalID)
        let others = skipped.filter { !failed.contains($0) }
        guard others.isEmpty else {
            throw Fault.validation(
                "The specified resources to skip [\(others.joined(separator: ", "))] are not in the UPDATE_FAILED state"
            )
        }
    }
}
