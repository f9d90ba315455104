internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::CodeSigningConfig`. `Ref` gives its ARN.
struct CodeSigningConfigResource: ResourceHandler {
    let type = "AWS::Lambda::CodeSigningConfig"
    let attributes = ["CodeSigningConfigArn", "CodeSigningConfigId"]
    let properties = [
        ResourceProperty("AllowedPublishers", .object, required: true), ResourceProperty("Description", .string),
        ResourceProperty("CodeSigningPolicies", .object), ResourceProperty("Tags", .list),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let made = try await LambdaClient(context.caller).createCodeSigningConfig(
            CreateCodeSigningConfigRequest(
                description: properties["Description"]?.string, allowedPublishers: Self.publishers(properties),
                codeSigningPolicies: try Self.policies(properties), tags: Tagging.dictionary(properties)))
        return Self.state(made.codeSigningConfig.codeSigningConfigArn)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        _ = try await LambdaClient(context.caller).updateCodeSigningConfig(
            UpdateCodeSigningConfigRequest(
                codeSigningConfigArn: physicalID, description: new["Description"]?.string ?? "",
                allowedPublishers: Self.publishers(new),
                codeSigningPolicies: try Self.policies(new)
                    ?? CodeSigningPolicies(untrustedArtifactOnDeployment: .warn)))
        try await Tagging.change(physicalID, from: old, to: new, context)
        return Self.state(physicalID)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await ignoringNotFound {
            _ = try await LambdaClient(context.caller).deleteCodeSigningConfig(
                DeleteCodeSigningConfigRequest(codeSigningConfigArn: physicalID))
        }
    }

    private static func state(_ arn: String) -> ResourceState {
        let id = arn.split(separator: ":" as Character).last.map { String($0) } ?? ""
        return ResourceState(
            physicalID: arn, attributes: ["CodeSigningConfigArn": .string(arn), "CodeSigningConfigId": .string(id)])
    }

    private static func publishers(_ properties: JSONObject) -> AllowedPublishers {
        let arns = properties["AllowedPublishers"]?["SigningProfileVersionArns"]?.array ?? []
        return AllowedPublishers(signingProfileVersionArns: arns.compactMap(\.string))
    }

    private static func policies(_ properties: JSONObject) throws(Fault) -> CodeSigningPolicies? {
        guard let policies = properties["CodeSigningPolicies"]?.object else { return nil }
        return CodeSigningPolicies(
            untrustedArtifactOnDeployment: try TemplateValue.enumeration(policies, "UntrustedArtifactOnDeployment"))
    }
}
