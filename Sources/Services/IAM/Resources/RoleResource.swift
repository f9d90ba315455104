internal import Base
internal import IAMAPI
internal import ServiceKit
internal import Wire

/// `AWS::IAM::Role`, with its inline and attached policies. `Ref` gives its name; `Arn` and `RoleId` are attributes.
struct RoleResource: ResourceHandler {
    let owners: ResourceOwners

    let type = "AWS::IAM::Role"
    let attributes = ["Arn", "RoleId"]
    let properties = [
        ResourceProperty("RoleName", .string, replaces: true), ResourceProperty("Path", .string, replaces: true),
        ResourceProperty("AssumeRolePolicyDocument", .json, required: true), ResourceProperty("Description", .string),
        ResourceProperty("MaxSessionDuration", .integer), ResourceProperty("PermissionsBoundary", .string),
        ResourceProperty("ManagedPolicyArns", .texts),
        ResourceProperty(
            "Policies",
            .listOf(
                .structure([
                    ResourceProperty("PolicyName", .string, required: true),
                    ResourceProperty("PolicyDocument", .json, required: true),
                ]))),
        ResourceProperty("Tags", .tags),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let client = IAMClient(context.caller)
        let name = properties["RoleName"]?.string ?? context.generatedName()
        let isResumed = try await owners.begin(
            context.iam.owner("role/" + name), absent: context.iam.role(name), context)
        let tags = TemplateValue.tags(properties["Tags"])
        try await TemplateValue.tolerating("EntityAlreadyExists", when: isResumed) {
            try await client.createRole(
                CreateRoleRequest(
                    path: properties["Path"]?.string, roleName: name,
                    assumeRolePolicyDocument: TemplateValue.document(properties["AssumeRolePolicyDocument"]),
                    description: properties["Description"]?.string,
                    maxSessionDuration: TemplateValue.integer(properties["MaxSessionDuration"]),
                    permissionsBoundary: properties["PermissionsBoundary"]?.string, tags: tags.isEmpty ? nil : tags))
        }
        return try await context.finishing(name) {
            try await putPolicies(name, from: [:], to: properties, client)
            return try await state(name, client)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = IAMClient(context.caller)
        if old["AssumeRolePolicyDocument"] != new["AssumeRolePolicyDocument"] {
            try await client.updateAssumeRolePolicy(
                UpdateAssumeRolePolicyRequest(
                    roleName: physicalID, policyDocument: TemplateValue.document(new["AssumeRolePolicyDocument"])))
        }
        if old["Description"] != new["Description"] || old["MaxSessionDuration"] != new["MaxSessionDuration"] {
            try await client.updateRole(
                UpdateRoleRequest(
                    roleName: physicalID, description: new["Description"]?.string ?? "",
                    maxSessionDuration: TemplateValue.integer(new["MaxSessionDuration"])
                        ?? LimitsIAM.defaultSessionDuration))
        }
        try await updateBoundary(physicalID, from: old, to: new, client)
        try await updateTags(physicalID, from: old, to: new, client)
        try await putPolicies(physicalID, from: old, to: new, client)
        return try await state(physicalID, client)
    }

    private func updateBoundary(_ name: String, from old: JSONObject, to new: JSONObject, _ client: IAMClient)
        async throws
    {
        guard old["PermissionsBoundary"] != new["PermissionsBoundary"] else { return }
        if let boundary = new["PermissionsBoundary"]?.string {
            try await client.putRolePermissionsBoundary(
                PutRolePermissionsBoundaryRequest(roleName: name, permissionsBoundary: boundary))
        } else {
            try await client.deleteRolePermissionsBoundary(DeleteRolePermissionsBoundaryRequest(roleName: name))
        }
    }

    private func updateTags(_ name: String, from old: JSONObject, to new: JSONObject, _ client: IAMClient) async throws
    {
        let wanted = TemplateValue.tags(new["Tags"])
        let gone = TemplateValue.tags(old["Tags"]).map(\.key).filter { key in !wanted.contains { $0.key == key } }
        if !gone.isEmpty { try await client.untagRole(UntagRoleRequest(roleName: name, tagKeys: gone)) }
        if !wanted.isEmpty { try await client.tagRole(TagRoleRequest(roleName: name, tags: wanted)) }
    }

    /// Brings inline and attached policies from the old properties to the new ones; others stay as they are.
    private func putPolicies(_ name: String, from old: JSONObject, to new: JSONObject, _ client: IAMClient) async throws
    {
        let attached = TemplateValue.texts(new["ManagedPolicyArns"])
        for arn in TemplateValue.texts(old["ManagedPolicyArns"]) where !attached.contains(arn) {
            try await TemplateValue.tolerating("NoSuchEntity") {
                try await client.detachRolePolicy(DetachRolePolicyRequest(roleName: name, policyArn: arn))
            }
        }
        for arn in attached {
            try await client.attachRolePolicy(AttachRolePolicyRequest(roleName: name, policyArn: arn))
        }
        let inline = TemplateValue.policies(new["Policies"])
        for (policy, _) in TemplateValue.policies(old["Policies"]) where !inline.contains(where: { $0.name == policy })
        {
            try await TemplateValue.tolerating("NoSuchEntity") {
                try await client.deleteRolePolicy(DeleteRolePolicyRequest(roleName: name, policyName: policy))
            }
        }
        for (policy, document) in inline {
            try await client.putRolePolicy(
                PutRolePolicyRequest(roleName: name, policyName: policy, policyDocument: document))
        }
    }

    /// Removes the template's own policies, then the role. A role that others attached policies to stays, as in AWS.
    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let client = IAMClient(context.caller)
        try await TemplateValue.tolerating("NoSuchEntity") {
            try await putPolicies(physicalID, from: properties, to: [:], client)
            try await client.deleteRole(DeleteRoleRequest(roleName: physicalID))
        }
        try await owners.end(context.iam.owner("role/" + physicalID))
    }

    private func state(_ name: String, _ client: IAMClient) async throws -> ResourceState {
        let role = try await client.getRole(GetRoleRequest(roleName: name)).role
        return ResourceState(
            physicalID: role.roleName, attributes: ["Arn": .string(role.arn), "RoleId": .string(role.roleId)])
    }
}
