internal import Base
internal import ServiceKit
internal import Store
internal import Wire
internal import XRayAPI

/// A group of a template. `Ref` gives its ARN.
/// - Source: AWS CloudFormation User Guide, AWS::XRay::Group.
struct GroupResource: ResourceHandler {
    let owners: ResourceOwners

    let type = "AWS::XRay::Group"
    let attributes = ["GroupARN"]
    let properties = [
        ResourceProperty("GroupName", .string, required: true, replaces: true),
        ResourceProperty("FilterExpression", .string),
        ResourceProperty(
            "InsightsConfiguration",
            .structure([.init("InsightsEnabled", .boolean), .init("NotificationsEnabled", .boolean)])),
        ResourceProperty("Tags", .tags),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let client = XRayClient(context.caller)
        let name = properties["GroupName"]?.string ?? ""
        let tenant = Tenant(account: context.account, region: context.region)
        let isResumed = try await owners.begin(
            XRayRecords.owner(.group, name, tenant), absent: XRayRecords.key(.group, name, tenant), context)
        do {
            let made = try await client.createGroup(
                CreateGroupRequest(
                    groupName: name, filterExpression: properties["FilterExpression"]?.string,
                    insightsConfiguration: Self.insights(properties),
                    tags: ResourceTags.shown(PropertyValue.tags(properties["Tags"]))))
            return Self.state(made.group)
        } catch let fault as Fault where isResumed && fault.code == "InvalidRequestException" {
            // Made by this creation before it was cut off; else the next call says what is wrong.
            do { return Self.state(try await client.getGroup(GetGroupRequest(groupName: name)).group) } catch {
                throw fault
            }
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = XRayClient(context.caller)
        let changed = try await client.updateGroup(
            UpdateGroupRequest(
                groupARN: physicalID, filterExpression: new["FilterExpression"]?.string ?? "",
                insightsConfiguration: Self.insights(new)))
        try await ResourceTags.update(
            physicalID, from: PropertyValue.tags(old["Tags"]), to: PropertyValue.tags(new["Tags"]), client)
        return Self.state(changed.group)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let client = XRayClient(context.caller)
        do {
            try await client.deleteGroup(DeleteGroupRequest(groupARN: physicalID))
        } catch let fault as Fault where fault == Fault.noGroup {
            // Gone already.
        }
        let tenant = Tenant(account: context.account, region: context.region)
        if let name = properties["GroupName"]?.string {
            try await owners.end(XRayRecords.owner(.group, name, tenant))
        }
    }

    private static func insights(_ properties: JSONObject) -> InsightsConfiguration? {
        properties["InsightsConfiguration"].map {
            InsightsConfiguration(
                insightsEnabled: PropertyValue.flag($0["InsightsEnabled"]),
                notificationsEnabled: PropertyValue.flag($0["NotificationsEnabled"]))
        }
    }

    private static func state(_ group: Group?) -> ResourceState {
        let arn = group?.groupARN ?? ""
        return ResourceState(physicalID: arn, attributes: ["GroupARN": .string(arn)])
    }
}

extension ResourceTags {
    static func update(
        _ arn: String, from old: [String: String], to new: [String: String], _ client: XRayClient
    ) async throws {
        let gone = old.keys.filter { new[$0] == nil }.sorted()
        if !gone.isEmpty { try await client.untagResource(UntagResourceRequest(resourceARN: arn, tagKeys: gone)) }
        let changed = new.filter { old[$0.key] != $0.value }
        if !changed.isEmpty {
            try await client.tagResource(TagResourceRequest(resourceARN: arn, tags: shown(changed)))
        }
    }
}
