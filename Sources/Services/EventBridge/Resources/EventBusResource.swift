internal import Base
internal import EventBridgeAPI
internal import ServiceKit
internal import Wire

/// A bus of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::Events::EventBus.
struct EventBusResource: ResourceHandler {
    let parts: EventResources

    let type = "AWS::Events::EventBus"
    let attributes = ["Arn", "Name"]
    let properties = [
        ResourceProperty("Name", .string, required: true, replaces: true), ResourceProperty("Description", .string),
        ResourceProperty("Policy", .json), ResourceProperty("KmsKeyIdentifier", .string),
        ResourceProperty("DeadLetterConfig", .structure([.init("Arn", .string)])),
        ResourceProperty(
            "LogConfig", .structure([.init("IncludeDetail", .string), .init("Level", .string)])),
        ResourceProperty("Tags", .tags),
    ]
    let unsupported = ["EventSourceName"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["Name"]?.string ?? ""
        let reference = BusReference(name: name, tenant: context.tenant)
        if try await !parts.begin("Event bus", name, EventBridgeStore.busKey(reference), context) {
            try await context.client.createEventBus(
                CreateEventBusRequest(
                    name: name, description: properties["Description"]?.string,
                    kmsKeyIdentifier: properties["KmsKeyIdentifier"]?.string,
                    deadLetterConfig: Self.deadLetters(properties), logConfig: Self.log(properties),
                    tags: EventTags.shown(PropertyValue.tags(properties["Tags"]))))
        }
        return try await context.finishing(name) {
            try await parts.tag(reference, context.ownTags)
            try await setPolicy(properties["Policy"], name, context)
            return state(reference)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await context.client.updateEventBus(
            UpdateEventBusRequest(
                name: physicalID, kmsKeyIdentifier: new["KmsKeyIdentifier"]?.string,
                description: new["Description"]?.string ?? "",
                deadLetterConfig: Self.deadLetters(new) ?? Self.deadLetters(old).map { _ in DeadLetterConfig() },
                logConfig: Self.log(new) ?? Self.log(old).map { _ in LogConfig() }))
        let reference = BusReference(name: physicalID, tenant: context.tenant)
        let (before, after) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        if !gone.isEmpty {
            try await context.client.untagResource(UntagResourceRequest(resourceARN: reference.arn, tagKeys: gone))
        }
        if before != after, !after.isEmpty {
            try await context.client.tagResource(
                TagResourceRequest(resourceARN: reference.arn, tags: EventTags.shown(after)))
        }
        if old["Policy"] != new["Policy"] { try await setPolicy(new["Policy"], physicalID, context, clears: true) }
        return state(reference)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await context.client.deleteEventBus(DeleteEventBusRequest(name: physicalID))
        try await parts.end("Event bus", physicalID, context)
    }

    private func setPolicy(
        _ policy: JSON?, _ name: String, _ context: ResourceContext, clears: Bool = false
    ) async throws {
        if let policy = EventResources.text(policy) {
            try await context.client.putPermission(PutPermissionRequest(eventBusName: name, policy: policy))
        } else if clears {
            try await context.client.removePermission(
                RemovePermissionRequest(removeAllPermissions: true, eventBusName: name))
        }
    }

    private func state(_ reference: BusReference) -> ResourceState {
        ResourceState(
            physicalID: reference.name, attributes: ["Arn": .string(reference.arn), "Name": .string(reference.name)])
    }

    private static func deadLetters(_ properties: JSONObject) -> DeadLetterConfig? {
        properties["DeadLetterConfig"].map { DeadLetterConfig(arn: $0["Arn"]?.string) }
    }

    private static func log(_ properties: JSONObject) -> LogConfig? {
        properties["LogConfig"].map {
            LogConfig(
                includeDetail: $0["IncludeDetail"]?.string.flatMap { IncludeDetail(rawValue: $0) },
                level: $0["Level"]?.string.flatMap { Level(rawValue: $0) })
        }
    }
}

/// A statement of a bus's policy. `Ref` gives its id.
/// - Source: AWS CloudFormation User Guide, AWS::Events::EventBusPolicy.
struct EventBusPolicyResource: ResourceHandler {
    let parts: EventResources

    let type = "AWS::Events::EventBusPolicy"
    let properties = [
        ResourceProperty("StatementId", .string, required: true, replaces: true),
        ResourceProperty("EventBusName", .string, replaces: true), ResourceProperty("Statement", .json),
        ResourceProperty("Action", .string), ResourceProperty("Principal", .string),
        ResourceProperty(
            "Condition",
            .structure([
                .init("Type", .string), .init("Key", .string), .init("Value", .string),
            ])),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let id = properties["StatementId"]?.string ?? ""
        try await put(id, properties, context)
        return ResourceState(physicalID: id, identity: (properties["EventBusName"]?.string ?? "default") + "|" + id)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(physicalID, new, context)
        return ResourceState(physicalID: physicalID)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await EventResources.ignoringMissing {
            try await context.client.removePermission(
                RemovePermissionRequest(statementId: physicalID, eventBusName: properties["EventBusName"]?.string))
        }
    }

    private func put(_ id: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let bus = properties["EventBusName"]?.string
        guard let statement = EventResources.text(properties["Statement"]) else {
            let condition = properties["Condition"].map {
                Condition(
                    type: $0["Type"]?.string ?? "", key: $0["Key"]?.string ?? "", value: $0["Value"]?.string ?? "")
            }
            try await context.client.putPermission(
                PutPermissionRequest(
                    eventBusName: bus, action: properties["Action"]?.string,
                    principal: properties["Principal"]?.string, statementId: id, condition: condition))
            return
        }
        try await parts.put(statement, as: id, on: try BusReference(bus, in: context.tenant), context)
    }
}
