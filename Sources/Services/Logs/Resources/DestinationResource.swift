internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// `AWS::Logs::Destination`. `Ref` gives its name, `Arn` its ARN.
struct DestinationResource: ResourceHandler {
    let owners: ResourceOwners
    let store: any Store

    let type = "AWS::Logs::Destination"
    let attributes = ["Arn"]
    let properties = [
        ResourceProperty("DestinationName", .string, required: true, replaces: true),
        ResourceProperty("TargetArn", .string, required: true), ResourceProperty("RoleArn", .string, required: true),
        ResourceProperty("DestinationPolicy", .string),
    ]
    let unsupported = ["Tags"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["DestinationName"]?.string ?? ""
        try await row(name, context).create(context) { try await put(name, properties, context) }
        return try await context.finishing(name) {
            try await putPolicy(name, properties, context)
            return state(name, context)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(physicalID, new, context)
        try await putPolicy(physicalID, new, context)
        return state(physicalID, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await row(physicalID, context).delete(context) {
            try await LogsClient(context.caller).deleteDestination(
                DeleteDestinationRequest(destinationName: physicalID))
        }
    }

    private func put(_ name: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await LogsClient(context.caller).putDestination(
            PutDestinationRequest(
                destinationName: name, targetArn: properties["TargetArn"]?.string ?? "",
                roleArn: properties["RoleArn"]?.string ?? ""))
    }

    private func putPolicy(_ name: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        guard let policy = properties["DestinationPolicy"]?.string else { return }
        try await LogsClient(context.caller).putDestinationPolicy(
            PutDestinationPolicyRequest(destinationName: name, accessPolicy: policy))
    }

    private func row(_ name: String, _ context: ResourceContext) -> OwnedRow {
        OwnedRow(
            owners: owners, store: store, owner: "destination \(name)", row: LogsTenant(context).destination(name))
    }

    private func state(_ name: String, _ context: ResourceContext) -> ResourceState {
        ResourceState(
            physicalID: name, attributes: ["Arn": .string(LogsTenant(context).destinationARN(name))])
    }
}
