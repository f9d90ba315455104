internal import Base
internal import SchedulerAPI
internal import ServiceKit
internal import Wire

/// A group of schedules of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::Scheduler::ScheduleGroup.
struct ScheduleGroupResource: ResourceHandler {
    let clock: any Clock

    let type = "AWS::Scheduler::ScheduleGroup"
    let attributes = ["Arn", "CreationDate", "LastModificationDate", "State"]
    let properties = [ResourceProperty("Name", .string, replaces: true), ResourceProperty("Tags", .tags)]

    /// How often it is looked whether a group is gone, and how soon the next time.
    private static let looks = 600
    private static let pause = Duration.milliseconds(100)

    /// The client's token makes it safe to repeat.
    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["Name"]?.string ?? context.generatedName()
        let client = SchedulerClient(context.caller)
        let tags = GroupTags.shown(PropertyValue.tags(properties["Tags"]))
        try await client.createScheduleGroup(
            CreateScheduleGroupInput(clientToken: context.clientToken, name: name, tags: tags))
        return try await state(name, client)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = SchedulerClient(context.caller)
        let reference = GroupReference(
            tenant: Tenant(account: context.account, region: context.region), name: physicalID)
        let (before, after) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        if !gone.isEmpty {
            try await client.untagResource(UntagResourceInput(resourceArn: reference.arn, tagKeys: gone))
        }
        if before != after, !after.isEmpty {
            try await client.tagResource(TagResourceInput(resourceArn: reference.arn, tags: GroupTags.shown(after)))
        }
        return try await state(physicalID, client)
    }

    /// Returns when the group's schedules are gone, and the group with them.
    /// - Throws: where it is there still after a while.
    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let client = SchedulerClient(context.caller)
        do {
            try await client.deleteScheduleGroup(DeleteScheduleGroupInput(name: physicalID))
            for _ in 0..<Self.looks {
                try await client.getScheduleGroup(GetScheduleGroupInput(name: physicalID))
                try await clock.sleep(for: Self.pause)
            }
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Gone, or gone already.
            return
        }
        throw Fault.invalid("The schedule group \(physicalID) has not gone.")
    }

    private func state(_ name: String, _ client: SchedulerClient) async throws -> ResourceState {
        let group = try await client.getScheduleGroup(GetScheduleGroupInput(name: name))
        func date(_ time: Instant?) -> JSON { .string(time.map { CalendarDate($0).iso8601() } ?? "") }
        return ResourceState(
            physicalID: name,
            attributes: [
                "Arn": .string(group.arn ?? ""), "CreationDate": date(group.creationDate),
                "LastModificationDate": date(group.lastModificationDate),
                "State": .string(group.state?.rawValue ?? ""),
            ])
    }
}
