internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Store
internal import Wire

/// What the operations work with.
struct ServiceParts: Sendable {
    let environment: ServiceEnvironment
    let store: CloudFormationStore
    let types: ResourceTypes
    let deployments: Deployments

    var access: StackAccess { StackAccess(store: store) }
    var source: TemplateSource { TemplateSource(environment: environment, store: store) }

    /// A stack by name or ARN.
    /// - Throws: `missing` as a ValidationError when there is none.
    func stack(_ nameOrID: String, _ context: CallContext, missing: String) async throws -> StackRecord {
        guard let stack = try await store.stack(nameOrID, context.scope) else { throw Fault.validation(missing) }
        return stack
    }

    /// Checks a submission; a macro's complaint goes to the caller.
    func check(
        _ submission: Submission, stackName: String, stackID: String, scope: StackScope
    ) async throws -> CheckedSubmission {
        do {
            return try await SubmissionCheck(store: store, types: types)
                .check(submission, stackName: stackName, stackID: stackID, scope: scope)
        } catch let fault as TransformFault { throw Fault.validation(fault.message) }
    }

    /// Checks that CloudFormation can take on the role.
    func checkRole(_ role: String?, _ context: CallContext) async throws {
        guard let role else { return }
        do {
            _ = try await DeploymentRole(environment: environment).assume(role, for: context.scope)
        } catch is Fault { throw Fault.validation("Role \(role) is invalid or cannot be assumed") }
    }
}

extension StackTarget {
    static func tags(_ tags: [CloudFormationAPI.Tag]?) -> [StackTarget.Tag] {
        (tags ?? []).map { StackTarget.Tag(key: $0.key, value: $0.value) }
    }
}
