internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// `AWS::Logs::SubscriptionFilter`. `Ref` gives its name.
struct SubscriptionFilterResource: ResourceHandler {
    let owners: ResourceOwners
    let store: any Store

    let type = "AWS::Logs::SubscriptionFilter"
    let properties = [
        ResourceProperty("LogGroupName", .string, required: true, replaces: true),
        ResourceProperty("FilterName", .string, replaces: true),
        ResourceProperty("FilterPattern", .string, required: true),
        ResourceProperty("DestinationArn", .string, required: true), ResourceProperty("RoleArn", .string),
        ResourceProperty("Distribution", .choice(Distribution.allCases.map(\.rawValue))),
    ]
    let unsupported = ["ApplyOnTransformedLogs", "EmitSystemFields", "FieldSelectionCriteria"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["FilterName"]?.string ?? context.generatedName(maximum: 512)
        try await row(name, properties, context).create(context) { try await put(name, properties, context) }
        return state(name, properties)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(physicalID, new, context)
        return state(physicalID, new)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await row(physicalID, properties, context).delete(context) {
            try await LogsClient(context.caller).deleteSubscriptionFilter(
                DeleteSubscriptionFilterRequest(logGroupName: Self.group(properties), filterName: physicalID))
        }
    }

    private func put(_ name: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await LogsClient(context.caller).putSubscriptionFilter(
            PutSubscriptionFilterRequest(
                logGroupName: Self.group(properties), filterName: name,
                filterPattern: properties["FilterPattern"]?.string ?? "",
                destinationArn: properties["DestinationArn"]?.string ?? "", roleArn: properties["RoleArn"]?.string,
                distribution: properties["Distribution"]?.string.flatMap { Distribution(rawValue: $0) }))
    }

    private func row(_ name: String, _ properties: JSONObject, _ context: ResourceContext) -> OwnedRow {
        let group = Self.group(properties)
        return OwnedRow(
            owners: owners, store: store, owner: "subscription filter \(group)\n\(name)",
            row: LogsTenant(context).subscription(group, name))
    }

    private static func group(_ properties: JSONObject) -> String { properties["LogGroupName"]?.string ?? "" }

    private func state(_ name: String, _ properties: JSONObject) -> ResourceState {
        ResourceState(physicalID: name, identity: Self.group(properties) + "|" + name)
    }
}
