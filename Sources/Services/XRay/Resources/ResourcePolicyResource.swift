internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// A resource policy of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::XRay::ResourcePolicy.
struct ResourcePolicyResource: ResourceHandler {
    let owners: ResourceOwners

    let type = "AWS::XRay::ResourcePolicy"
    let properties = [
        ResourceProperty("PolicyName", .string, required: true, replaces: true),
        ResourceProperty("PolicyDocument", .any, required: true),
        ResourceProperty("BypassPolicyLockoutCheck", .boolean),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["PolicyName"]?.string ?? ""
        let tenant = Tenant(account: context.account, region: context.region)
        let isResumed = try await owners.begin(
            XRayRecords.owner(.policy, name, tenant), absent: XRayRecords.key(.policy, name, tenant), context)
        // One of that name that somebody else made is not taken over.
        return try await put(properties, revision: isResumed ? nil : "0", context)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState { try await put(new, revision: nil, context) }

    private func put(
        _ properties: JSONObject, revision: String?, _ context: ResourceContext
    ) async throws -> ResourceState {
        let name = properties["PolicyName"]?.string ?? ""
        let document = properties["PolicyDocument"].map { $0.string ?? $0.description } ?? ""
        try await XRayClient(context.caller).putResourcePolicy(
            PutResourcePolicyRequest(
                policyName: name, policyDocument: document, policyRevisionId: revision,
                bypassPolicyLockoutCheck: PropertyValue.flag(properties["BypassPolicyLockoutCheck"])))
        return ResourceState(physicalID: name)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await XRayClient(context.caller).deleteResourcePolicy(
                DeleteResourcePolicyRequest(policyName: physicalID))
        } catch let fault as Fault where fault.message.hasPrefix("Resource policy does not exist") {
            // Gone already.
        }
        let tenant = Tenant(account: context.account, region: context.region)
        try await owners.end(XRayRecords.owner(.policy, physicalID, tenant))
    }
}
