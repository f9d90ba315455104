internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Lets somebody use a function: a statement in its policy.
struct AddPermission: Operation {
    static let model = LambdaModel.addPermission
    let core: LambdaCore

    func access(_ input: AddPermissionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: AddPermissionRequest, _ context: CallContext) async throws -> AddPermissionResponse {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        _ = try await core.functions.version(reference)
        if reference.qualifier == "$LATEST" {
            throw LambdaCore.invalid("We currently do not support adding policies for $LATEST.")
        }
        let statement = try PermissionStatement(input, on: reference).json
        let revision = core.environment.randomness.uuid()
        try await core.functions.update(reference) { record in
            try LambdaCore.check(input.revisionId, is: record.policyRevision, from: "GetPolicy")
            let permission = FunctionRecord.Permission(qualifier: reference.qualifier, statement: statement)
            if record.permissions.contains(where: { $0.qualifier == permission.qualifier && $0.id == permission.id }) {
                throw LambdaFault.resourceConflictException(
                    "The statement id (\(permission.id)) provided already exists. "
                        + "Please provide a new statement id, or remove the existing statement.",
                    details: ["Type": "User"])
            }
            record.permissions.append(permission)
            record.policyRevision = revision
            let size = record.policy(for: reference.qualifier)?.description.utf8.count ?? 0
            guard size <= LimitsLambda.policyBytes else {
                throw LambdaFault.policyLengthExceededException(
                    "The final policy size (\(size)) is bigger than the limit (\(LimitsLambda.policyBytes)).",
                    details: ["Type": "User"])
            }
            return nil
        }
        return AddPermissionResponse(statement: statement.description)
    }
}

/// Shows a function's policy.
struct GetPolicy: Operation {
    static let model = LambdaModel.getPolicy
    let core: LambdaCore

    func access(_ input: GetPolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: GetPolicyRequest, _ context: CallContext) async throws -> GetPolicyResponse {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        let record = try await core.functions.existing(reference)
        guard let policy = record.policy(for: reference.qualifier) else {
            throw LambdaFault.resourceNotFoundException(
                "The resource you requested does not exist.", details: ["Type": "User"])
        }
        return GetPolicyResponse(policy: policy.description, revisionId: record.policyRevision)
    }
}

/// Takes a statement out of a function's policy.
struct RemovePermission: Operation {
    static let model = LambdaModel.removePermission
    let core: LambdaCore

    func access(_ input: RemovePermissionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: RemovePermissionRequest, _ context: CallContext) async throws -> Empty {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        let revision = core.environment.randomness.uuid()
        try await core.functions.update(reference) { record in
            try LambdaCore.check(input.revisionId, is: record.policyRevision, from: "GetPolicy")
            guard record.policy(for: reference.qualifier) != nil else {
                throw LambdaFault.resourceNotFoundException(
                    "No policy is associated with the given resource.", details: ["Type": "User"])
            }
            let count = record.permissions.count
            record.permissions.removeAll { $0.qualifier == reference.qualifier && $0.id == input.statementId }
            guard record.permissions.count < count else {
                throw LambdaFault.resourceNotFoundException(
                    "Statement \(input.statementId) is not found in resource policy.", details: ["Type": "User"])
            }
            record.policyRevision = revision
            return nil
        }
        return Empty()
    }
}
