internal import Base
internal import IAMAPI
internal import ServiceKit
internal import Wire

/// `AWS::IAM::Policy`: one inline policy in each of several roles. `Ref` gives a name of CloudFormation's making.
struct InlinePolicyResource: ResourceHandler {
    let type = "AWS::IAM::Policy"
    let properties = [
        ResourceProperty("PolicyName", .string, required: true),
        ResourceProperty("PolicyDocument", .json, required: true),
        ResourceProperty("Roles", .texts),
    ]
    let unsupported = ["Groups", "Users"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let roles = TemplateValue.texts(properties["Roles"])
        guard !roles.isEmpty else {
            throw Fault(code: "ValidationError", message: "At least one of [Groups,Roles,Users] must be non-empty.")
        }
        try await put(properties, into: roles, context)
        return ResourceState(physicalID: context.generatedName(maximum: 128))
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let roles = TemplateValue.texts(new["Roles"])
        try await put(new, into: roles, context)
        let isRenamed = old["PolicyName"] != new["PolicyName"]
        try await remove(
            old, from: TemplateValue.texts(old["Roles"]).filter { isRenamed || !roles.contains($0) }, context)
        return ResourceState(physicalID: physicalID)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await remove(properties, from: TemplateValue.texts(properties["Roles"]), context)
    }

    private func put(_ properties: JSONObject, into roles: [String], _ context: ResourceContext) async throws {
        for role in roles {
            try await IAMClient(context.caller).putRolePolicy(
                PutRolePolicyRequest(
                    roleName: role, policyName: properties["PolicyName"]?.string ?? "",
                    policyDocument: TemplateValue.document(properties["PolicyDocument"])))
        }
    }

    private func remove(_ properties: JSONObject, from roles: [String], _ context: ResourceContext) async throws {
        for role in roles {
            try await TemplateValue.tolerating("NoSuchEntity") {
                try await IAMClient(context.caller).deleteRolePolicy(
                    DeleteRolePolicyRequest(roleName: role, policyName: properties["PolicyName"]?.string ?? ""))
            }
        }
    }
}
