internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// Makes a group.
/// - Source: AWS X-Ray API Reference, CreateGroup.
struct CreateGroup: Operation {
    static let model = XRayModel.createGroup
    let core: XRayCore

    func access(_ input: CreateGroupRequest, _ context: CallContext) async throws -> [Access] {
        let resource = context.arn("xray", "group/\(input.groupName)/*")
        return ResourceTags.access("CreateGroup", on: resource, own: nil, given: input.tags ?? [])
    }

    func run(_ input: CreateGroupRequest, _ context: CallContext) async throws -> CreateGroupResult {
        try Insights.check(input.insightsConfiguration)
        guard input.groupName != "Default" else { throw Fault.invalid("Group name Default is reserved.") }
        _ = try await core.filter(input.filterExpression, context.tenant)
        let id = core.randomness.token(32, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var group = GroupRecord(
            name: input.groupName, arn: context.arn("xray", "group/\(input.groupName)/\(id)"),
            filter: input.filterExpression)
        group.tags = try ResourceTags.read(input.tags ?? [])
        let made = group
        return try await core.records.change(.group, context.tenant, now: context.now) { groups in
            guard !groups.contains(where: { $0.name == made.name }) else {
                throw Fault.invalid("Group already exists.")
            }
            guard groups.count < LimitsXRay.groups else {
                throw Fault.invalid("You have reached the limit of \(LimitsXRay.groups) groups.")
            }
            return (made.name, made.json, CreateGroupResult(group: made.output))
        }
    }
}

/// Tells of a group.
/// - Source: AWS X-Ray API Reference, GetGroup.
struct GetGroup: Operation {
    static let model = XRayModel.getGroup
    let core: XRayCore

    func access(_ input: GetGroupRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetGroup", try GroupReference(name: input.groupName, arn: input.groupARN), context)
    }

    func run(_ input: GetGroupRequest, _ context: CallContext) async throws -> GetGroupResult {
        let reference = try GroupReference(name: input.groupName, arn: input.groupARN)
        guard let group = try await core.group(reference, context.tenant) else { throw Fault.noGroup }
        return GetGroupResult(group: group.output)
    }
}

/// Lists all groups.
/// - Source: AWS X-Ray API Reference, GetGroups.
struct GetGroups: Operation {
    static let model = XRayModel.getGroups
    let core: XRayCore

    func access(_ input: GetGroupsRequest, _ context: CallContext) async throws -> [Access] {
        [Access("xray:GetGroups", on: "*")]
    }

    func run(_ input: GetGroupsRequest, _ context: CallContext) async throws -> GetGroupsResult {
        guard input.nextToken == nil else { throw Fault.badToken }
        let groups = try await core.records.all(.group, context.tenant).records
        return GetGroupsResult(groups: groups.map { GroupRecord($0.json).summary })
    }
}

/// Changes a group's expression.
/// - Source: AWS X-Ray API Reference, UpdateGroup.
struct UpdateGroup: Operation {
    static let model = XRayModel.updateGroup
    let core: XRayCore

    func access(_ input: UpdateGroupRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("UpdateGroup", try GroupReference(name: input.groupName, arn: input.groupARN), context)
    }

    func run(_ input: UpdateGroupRequest, _ context: CallContext) async throws -> UpdateGroupResult {
        let reference = try GroupReference(name: input.groupName, arn: input.groupARN)
        try Insights.check(input.insightsConfiguration)
        _ = try await core.filter(input.filterExpression, context.tenant)
        return try await core.records.change(.group, context.tenant, now: context.now) { groups in
            guard var group = groups.lazy.map({ GroupRecord($0.json) }).first(where: reference.isOf) else {
                throw Fault.noGroup
            }
            if let filter = input.filterExpression { group.filter = filter }
            return (group.name, group.json, UpdateGroupResult(group: group.output))
        }
    }
}

/// Removes a group.
/// - Source: AWS X-Ray API Reference, DeleteGroup.
struct DeleteGroup: Operation {
    static let model = XRayModel.deleteGroup
    let core: XRayCore

    func access(_ input: DeleteGroupRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteGroup", try GroupReference(name: input.groupName, arn: input.groupARN), context)
    }

    func run(_ input: DeleteGroupRequest, _ context: CallContext) async throws -> DeleteGroupResult {
        let reference = try GroupReference(name: input.groupName, arn: input.groupARN)
        return try await core.records.change(.group, context.tenant, now: context.now) { groups in
            guard let group = groups.lazy.map({ GroupRecord($0.json) }).first(where: reference.isOf) else {
                throw Fault.noGroup
            }
            return (group.name, nil, DeleteGroupResult())
        }
    }
}

extension XRayCore {
    func group(_ reference: GroupReference, _ tenant: Tenant) async throws -> GroupRecord? {
        try await records.all(.group, tenant).records.lazy.map { GroupRecord($0.json) }.first(where: reference.isOf)
    }

    fileprivate func access(
        _ action: String, _ reference: GroupReference, _ context: CallContext
    ) async throws -> [Access] {
        let group = try await group(reference, context.tenant)
        return ResourceTags.access(action, on: group?.arn ?? reference.resource(context), own: group?.tags)
    }
}
