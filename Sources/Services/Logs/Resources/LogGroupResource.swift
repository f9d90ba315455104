internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// `AWS::Logs::LogGroup`. `Ref` gives its name, `Arn` its ARN with `:*`.
struct LogGroupResource: ResourceHandler {
    let owners: ResourceOwners

    let type = "AWS::Logs::LogGroup"
    let attributes = ["Arn"]
    let properties = [
        ResourceProperty("LogGroupName", .string, replaces: true), ResourceProperty("RetentionInDays", .integer),
        ResourceProperty("LogGroupClass", .choice(LogGroupClass.allCases.map(\.rawValue)), replaces: true),
        ResourceProperty("DeletionProtectionEnabled", .boolean), ResourceProperty("Tags", .tags),
    ]
    let unsupported = [
        "BearerTokenAuthenticationEnabled", "DataProtectionPolicy", "FieldIndexPolicies", "KmsKeyId",
        "ResourcePolicyDocument",
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let client = LogsClient(context.caller)
        let name = properties["LogGroupName"]?.string ?? context.generatedName(maximum: 512)
        let tenant = LogsTenant(context)
        let isResumed = try await owners.begin(tenant.owner(name), absent: tenant.group(name), context)
        do {
            let tags = PropertyValue.tags(properties["Tags"])
            try await client.createLogGroup(
                CreateLogGroupRequest(
                    logGroupName: name, tags: tags.isEmpty ? nil : tags,
                    logGroupClass: properties["LogGroupClass"]?.string.flatMap { LogGroupClass(rawValue: $0) },
                    deletionProtectionEnabled: PropertyValue.flag(properties["DeletionProtectionEnabled"])))
        } catch let fault as Fault where isResumed && fault.code == "ResourceAlreadyExistsException" {
            // Made by this creation before it was cut off.
        }
        return try await context.finishing(name) {
            if let days = Self.integer(properties["RetentionInDays"]) {
                try await client.putRetentionPolicy(
                    PutRetentionPolicyRequest(logGroupName: name, retentionInDays: days))
            }
            return state(name, context)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = LogsClient(context.caller)
        if let days = Self.integer(new["RetentionInDays"]) {
            try await client.putRetentionPolicy(
                PutRetentionPolicyRequest(logGroupName: physicalID, retentionInDays: days))
        } else if old["RetentionInDays"] != nil {
            try await client.deleteRetentionPolicy(DeleteRetentionPolicyRequest(logGroupName: physicalID))
        }
        if old["DeletionProtectionEnabled"] != new["DeletionProtectionEnabled"] {
            try await client.putLogGroupDeletionProtection(
                PutLogGroupDeletionProtectionRequest(
                    logGroupIdentifier: physicalID,
                    deletionProtectionEnabled: PropertyValue.flag(new["DeletionProtectionEnabled"]) ?? false))
        }
        try await updateTags(
            physicalID, from: PropertyValue.tags(old["Tags"]), to: PropertyValue.tags(new["Tags"]), client, context)
        return state(physicalID, context)
    }

    private func updateTags(
        _ name: String, from old: [String: String], to new: [String: String], _ client: LogsClient,
        _ context: ResourceContext
    ) async throws {
        let arn = LogsTenant(context).groupARN(name)
        let gone = old.keys.filter { new[$0] == nil }.sorted()
        if !gone.isEmpty { try await client.untagResource(UntagResourceRequest(resourceArn: arn, tagKeys: gone)) }
        let changed = new.filter { old[$0.key] != $0.value }
        if !changed.isEmpty { try await client.tagResource(TagResourceRequest(resourceArn: arn, tags: changed)) }
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await LogsClient(context.caller).deleteLogGroup(DeleteLogGroupRequest(logGroupName: physicalID))
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Gone already.
        }
        try await owners.end(LogsTenant(context).owner(physicalID))
    }

    private func state(_ name: String, _ context: ResourceContext) -> ResourceState {
        ResourceState(physicalID: name, attributes: ["Arn": .string(LogsTenant(context).groupARN(name) + ":*")])
    }

    // MARK: - Values, which templates may write as texts

    private static func integer(_ json: JSON?) -> Int? {
        json?.integer.map { Int($0) } ?? json?.string.flatMap { Int($0) }
    }
}
