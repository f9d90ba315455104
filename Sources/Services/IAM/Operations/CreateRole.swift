internal import Base
internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a role with its trust policy.
/// - Source: IAM API Reference, CreateRole.
struct CreateRole: Operation {
    static let model = IAMModel.createRole
    let store: IAMStore
    let randomness: any Randomness

    func access(_ input: CreateRoleRequest, _ context: CallContext) -> [Access] {
        let boundary = input.permissionsBoundary.map { ["iam:PermissionsBoundary": [$0]] } ?? [:]
        return [
            Access(
                Self.model.action, on: context.iam.roleARN(input.roleName, path: input.path ?? "/"),
                conditions: boundary)
        ]
    }

    func run(_ input: CreateRoleRequest, _ context: CallContext) async throws -> CreateRoleResponse {
        let names = context.iam
        try PolicyDocument.checkTrust(input.assumeRolePolicyDocument)
        var role = RoleRecord(
            name: input.roleName, path: input.path ?? "/", id: randomness.iamID("AROA"), created: context.now,
            trust: input.assumeRolePolicyDocument)
        role.description = input.description
        role.maxSessionDuration = input.maxSessionDuration ?? LimitsIAM.defaultSessionDuration
        role.boundary = input.permissionsBoundary
        try role.tags.merge(input.tags ?? [])
        let made = role
        try await store.change(names) { transaction in
            guard try await store.findRole(made.name, names) == nil else {
                throw IAMFault.entityAlreadyExistsException("Role with name \(made.name) already exists.")
            }
            guard try await store.roles(names).count < LimitsIAM.rolesPerAccount else {
                throw IAMFault.limitExceededException(
                    "Cannot exceed quota for RolesPerAccount: \(LimitsIAM.rolesPerAccount)")
            }
            if let boundary = made.boundary {
                try await store.checkBoundary(boundary, names)
                transaction.put(names.use(boundary, .boundary, made.name), [])
            }
            transaction.put(names.role(made.name), made.bytes)
        }
        return CreateRoleResponse(role: made.wire(names))
    }
}
