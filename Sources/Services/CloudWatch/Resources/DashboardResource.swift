internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// A dashboard of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::CloudWatch::Dashboard.
struct DashboardResource: ResourceHandler {
    let owners: ResourceOwners
    let store: any Store

    let type = "AWS::CloudWatch::Dashboard"
    let properties = [
        ResourceProperty("DashboardName", .string, replaces: true),
        ResourceProperty("DashboardBody", .string, required: true),
    ]
    let attributes: [String] = []
    let unsupported = ["Tags"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties.text("DashboardName") ?? context.generatedName(maximum: 255)
        let reference = DashboardReference(account: context.account, name: name)
        if try await !owners.begin(owner(reference), absent: reference.key, context),
            try await store.get(reference.key) != nil
        {
            throw Fault(code: "AlreadyExists", message: "\(name) already exists in the account.")
        }
        return try await put(name, properties, context)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(physicalID, new, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await CloudWatchClient(context.caller).deleteDashboards(
                DeleteDashboardsInput(dashboardNames: [physicalID]))
        } catch let fault as Fault where fault.code == "ResourceNotFound" {
            // It is gone already.
        }
        try await owners.end(owner(DashboardReference(account: context.account, name: physicalID)))
    }

    private func owner(_ reference: DashboardReference) -> Key {
        Key("cloudwatch", "dashboardOwner", .string(reference.account.rawValue), .string(reference.name))
    }

    private func put(
        _ name: String, _ properties: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await CloudWatchClient(context.caller).putDashboard(
            PutDashboardInput(dashboardName: name, dashboardBody: properties.text("DashboardBody") ?? ""))
        return ResourceState(physicalID: name)
    }
}
