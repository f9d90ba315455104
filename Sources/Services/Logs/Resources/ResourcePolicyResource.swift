internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// `AWS::Logs::ResourcePolicy`. `Ref` gives its name.
struct ResourcePolicyResource: ResourceHandler {
    let owners: ResourceOwners
    let store: any Store

    let type = "AWS::Logs::ResourcePolicy"
    let properties = [
        ResourceProperty("PolicyName", .string, required: true, replaces: true),
        ResourceProperty("PolicyDocument", .string, required: true),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["PolicyName"]?.string ?? ""
        try await row(name, context).create(context) { try await put(name, properties, context) }
        return ResourceState(physicalID: name)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(physicalID, new, context)
        return ResourceState(physicalID: physicalID)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await row(physicalID, context).delete(context) {
            try await LogsClient(context.caller).deleteResourcePolicy(
                DeleteResourcePolicyRequest(policyName: physicalID))
        }
    }

    private func put(_ name: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await LogsClient(context.caller).putResourcePolicy(
            PutResourcePolicyRequest(policyName: name, policyDocument: properties["PolicyDocument"]?.string))
    }

    private func row(_ name: String, _ context: ResourceContext) -> OwnedRow {
        OwnedRow(owners: owners, store: store, owner: "policy \(name)", row: LogsTenant(context).policy(name))
    }
}
