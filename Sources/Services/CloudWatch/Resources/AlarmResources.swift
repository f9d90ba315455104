internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// What the resource types of alarms share.
struct AlarmResources: Sendable {
    let owners: ResourceOwners
    let alarms: AlarmStore

    static let common = [
        ResourceProperty("AlarmName", .string, replaces: true), ResourceProperty("AlarmDescription", .string),
        ResourceProperty("ActionsEnabled", .boolean), ResourceProperty("AlarmActions", .texts),
        ResourceProperty("OKActions", .texts), ResourceProperty("InsufficientDataActions", .texts),
        ResourceProperty("Tags", .tags),
    ]

    func reference(_ name: String, _ context: ResourceContext) -> AlarmReference {
        AlarmReference(tenant: Tenant(account: context.account, region: context.region), name: name)
    }

    private func owner(_ reference: AlarmReference) -> Key {
        Key("cloudwatch", "owner").appending(
            .string(reference.tenant.account.rawValue), .string(reference.tenant.region.rawValue),
            .string(reference.name))
    }

    /// Begins to make an alarm: one that somebody else made is not taken over, as a call that puts it would.
    /// - Throws: `AlreadyExists`.
    func begin(_ name: String, _ context: ResourceContext) async throws {
        let reference = reference(name, context)
        guard try await !owners.begin(owner(reference), absent: reference.key, context) else { return }
        guard try await alarms.alarm(reference) == nil else {
            throw Fault(code: "AlreadyExists", message: "\(name) already exists in the account and region.")
        }
    }

    func delete(_ name: String, _ context: ResourceContext) async throws {
        try await CloudWatchClient(context.caller).deleteAlarms(DeleteAlarmsInput(alarmNames: [name]))
        try await owners.end(owner(reference(name, context)))
    }

    func state(_ name: String, _ context: ResourceContext) -> ResourceState {
        ResourceState(physicalID: name, attributes: ["Arn": .string(reference(name, context).arn)])
    }

    static func tags(_ properties: JSONObject) -> [Tag]? {
        let tags = PropertyValue.tags(properties["Tags"])
        return tags.isEmpty ? nil : AlarmTags.shown(tags)
    }

    /// Changes an alarm's tags, which a call that puts it leaves as they are.
    func updateTags(_ name: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext) async throws {
        let (before, after) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        guard before != after else { return }
        let client = CloudWatchClient(context.caller)
        let arn = reference(name, context).arn
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        if !gone.isEmpty { try await client.untagResource(UntagResourceInput(resourceARN: arn, tagKeys: gone)) }
        if !after.isEmpty {
            try await client.tagResource(TagResourceInput(resourceARN: arn, tags: AlarmTags.shown(after)))
        }
    }
}

extension JSONObject {
    func text(_ name: String) -> String? { self[name]?.string }
    func texts(_ name: String) -> [String]? { self[name]?.array?.compactMap(\.string) }

    /// A number, which templates write as such or as a text.
    func number(_ name: String) -> Double? { self[name].flatMap { $0.double ?? $0.string.flatMap { Double($0) } } }
    func whole(_ name: String) -> Int? { number(name).flatMap { Int(exactly: $0) } }
}
