internal import Base
internal import IAMAPI
internal import ServiceKit

/// `AWS::IAM::RolePolicy`: one inline policy of one role. `Ref` gives `policy|role`.
struct RolePolicyResource: ResourceHandler {
    let type = "AWS::IAM::RolePolicy"
    let properties = [
        ResourceProperty("RoleName", .string, required: true, replaces: true),
        ResourceProperty("PolicyName", .string, required: true, replaces: true),
        ResourceProperty("PolicyDocument", .json),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let (role, policy) = (properties["RoleName"]?.string ?? "", properties["PolicyName"]?.string ?? "")
        try await IAMClient(context.caller).putRolePolicy(
            PutRolePolicyRequest(
                roleName: role, policyName: policy, policyDocument: TemplateValue.document(properties["PolicyDocument"])
            ))
        return ResourceState(physicalID: "\(policy)|\(role)")
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await create(new, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await TemplateValue.tolerating("NoSuchEntity") {
            try await IAMClient(context.caller).deleteRolePolicy(
                DeleteRolePolicyRequest(
                    roleName: properties["RoleName"]?.string ?? "", policyName: properties["PolicyName"]?.string ?? ""))
        }
    }
}
