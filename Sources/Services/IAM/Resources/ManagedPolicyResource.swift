internal import Base
internal import IAMAPI
internal import ServiceKit
internal import Wire

/// `AWS::IAM::ManagedPolicy`, attached to roles. `Ref` gives its ARN; `PolicyArn` and `PolicyId` are attributes.
struct ManagedPolicyResource: ResourceHandler {
    let owners: ResourceOwners

    let type = "AWS::IAM::ManagedPolicy"
    let attributes = ["PolicyArn", "PolicyId"]
    let properties = [
        ResourceProperty("ManagedPolicyName", .string, replaces: true),
        ResourceProperty("Path", .string, replaces: true),
        ResourceProperty("Description", .string, replaces: true),
        ResourceProperty("PolicyDocument", .json, required: true),
        ResourceProperty("Roles", .texts),
    ]
    let unsupported = ["Groups", "Users"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let client = IAMClient(context.caller)
        let name = properties["ManagedPolicyName"]?.string ?? context.generatedName(maximum: 128)
        let path = properties["Path"]?.string ?? "/"
        let isResumed = try await owners.begin(
            context.iam.owner("policy/" + name), absent: context.iam.policy(name), context)
        try await TemplateValue.tolerating("EntityAlreadyExists", when: isResumed) {
            try await client.createPolicy(
                CreatePolicyRequest(
                    policyName: name, path: path, policyDocument: TemplateValue.document(properties["PolicyDocument"]),
                    description: properties["Description"]?.string))
        }
        let arn = context.iam.policyARN(name, path: path)
        return try await context.finishing(arn) {
            for role in TemplateValue.texts(properties["Roles"]) {
                try await client.attachRolePolicy(AttachRolePolicyRequest(roleName: role, policyArn: arn))
            }
            return try await state(arn, client)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = IAMClient(context.caller)
        if old["PolicyDocument"] != new["PolicyDocument"] {
            try await makeRoom(physicalID, client)
            try await client.createPolicyVersion(
                CreatePolicyVersionRequest(
                    policyArn: physicalID, policyDocument: TemplateValue.document(new["PolicyDocument"]),
                    setAsDefault: true))
        }
        let (before, after) = (TemplateValue.texts(old["Roles"]), TemplateValue.texts(new["Roles"]))
        for role in after {
            try await client.attachRolePolicy(AttachRolePolicyRequest(roleName: role, policyArn: physicalID))
        }
        for role in before where !after.contains(role) { try await detach(physicalID, from: role, client) }
        return try await state(physicalID, client)
    }

    /// Removes the oldest version that is not the default where there are as many as there can be.
    private func makeRoom(_ arn: String, _ client: IAMClient) async throws {
        let versions = try await client.listPolicyVersions(ListPolicyVersionsRequest(policyArn: arn)).versions ?? []
        guard versions.count >= LimitsIAM.versionsPerPolicy,
            let oldest = versions.last(where: { $0.isDefaultVersion != true })?.versionId
        else { return }
        try await client.deletePolicyVersion(DeletePolicyVersionRequest(policyArn: arn, versionId: oldest))
    }

    private func detach(_ arn: String, from role: String, _ client: IAMClient) async throws {
        try await TemplateValue.tolerating("NoSuchEntity") {
            try await client.detachRolePolicy(DetachRolePolicyRequest(roleName: role, policyArn: arn))
        }
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let client = IAMClient(context.caller)
        for role in TemplateValue.texts(properties["Roles"]) { try await detach(physicalID, from: role, client) }
        try await TemplateValue.tolerating("NoSuchEntity") {
            let versions =
                try await client.listPolicyVersions(ListPolicyVersionsRequest(policyArn: physicalID)).versions ?? []
            for version in versions where version.isDefaultVersion != true {
                try await client.deletePolicyVersion(
                    DeletePolicyVersionRequest(policyArn: physicalID, versionId: version.versionId ?? ""))
            }
            try await client.deletePolicy(DeletePolicyRequest(policyArn: physicalID))
        }
        if let name = physicalID.split(separator: "/" as Character).last {
            try await owners.end(context.iam.owner("policy/" + name))
        }
    }

    private func state(_ arn: String, _ client: IAMClient) async throws -> ResourceState {
        let policy = try await client.getPolicy(GetPolicyRequest(policyArn: arn)).policy
        return ResourceState(
            physicalID: arn, attributes: ["PolicyArn": .string(arn), "PolicyId": .string(policy?.policyId ?? "")])
    }
}
