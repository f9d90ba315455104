internal import Base
internal import EventBridgeAPI
internal import ServiceKit
internal import Store
internal import Wire

/// An archive of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::Events::Archive.
struct ArchiveResource: ResourceHandler {
    let parts: EventResources

    let type = "AWS::Events::Archive"
    let attributes = ["Arn", "ArchiveName"]
    let properties = [
        ResourceProperty("ArchiveName", .string, replaces: true),
        ResourceProperty("SourceArn", .string, required: true, replaces: true),
        ResourceProperty("Description", .string), ResourceProperty("EventPattern", .json),
        ResourceProperty("RetentionDays", .integer),
    ]
    let unsupported = ["KmsKeyIdentifier"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["ArchiveName"]?.string ?? context.generatedName(maximum: 48)
        let key = EventBridgeStore.key("archive", context.tenant, name)
        if try await !parts.begin("Archive", name, key, context) {
            try await context.client.createArchive(
                CreateArchiveRequest(
                    archiveName: name, eventSourceArn: properties["SourceArn"]?.string ?? "",
                    description: properties["Description"]?.string,
                    eventPattern: EventResources.text(properties["EventPattern"]),
                    retentionDays: EventResources.number(properties["RetentionDays"])))
        }
        return state(name, context)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await context.client.updateArchive(
            UpdateArchiveRequest(
                archiveName: physicalID, description: new["Description"]?.string ?? "",
                eventPattern: EventResources.text(new["EventPattern"]),
                retentionDays: EventResources.number(new["RetentionDays"]) ?? 0))
        return state(physicalID, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await EventResources.ignoringMissing {
            try await context.client.deleteArchive(DeleteArchiveRequest(archiveName: physicalID))
        }
        try await parts.end("Archive", physicalID, context)
    }

    private func state(_ name: String, _ context: ResourceContext) -> ResourceState {
        ResourceState(
            physicalID: name,
            attributes: [
                "Arn": .string(BusReference.arn(context.tenant, "archive/\(name)")), "ArchiveName": .string(name),
            ])
    }
}
