internal import Base
internal import SchedulerAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a group of schedules.
/// - Source: Amazon EventBridge Scheduler API Reference, CreateScheduleGroup.
struct CreateScheduleGroup: Operation {
    static let model = SchedulerModel.createScheduleGroup
    let core: SchedulerCore

    func access(_ input: CreateScheduleGroupInput, _ context: CallContext) async throws -> [Access] {
        let (group, tags) = (GroupReference(tenant: context.tenant, name: input.name), input.tags ?? [])
        let access = try await core.access("CreateScheduleGroup", group, given: tags)
        let tagging = Access("scheduler:TagResource", on: access.resource, conditions: access.conditions)
        return tags.isEmpty ? [access] : [access, tagging]
    }

    func run(_ input: CreateScheduleGroupInput, _ context: CallContext) async throws -> CreateScheduleGroupOutput {
        let reference = GroupReference(tenant: context.tenant, name: input.name)
        let tags = try GroupTags.read(input.tags ?? [])
        try GroupTags.check(tags)
        for _ in 0..<LimitsStore.conflictRetries {
            if let (known, _) = try await core.store.group(reference, now: context.now) {
                guard !reference.isStandard, let token = input.clientToken, known.token == token, known.tags == tags
                else { throw Fault.groupExists(input.name) }
                return CreateScheduleGroupOutput(scheduleGroupArn: reference.arn)
            }
            // Every creation expects the row of the last one, so that those that come at the same time are counted.
            let last = SchedulerStore.lastGroup(context.tenant)
            let before = try await core.store.store.get(last)
            let groups = KeyRange(prefix: SchedulerStore.groups(context.tenant), limit: LimitsScheduler.groups)
            guard try await core.store.store.read(groups).count < LimitsScheduler.groups else {
                throw SchedulerFault.serviceQuotaExceededException(
                    "You have reached the limit of \(LimitsScheduler.groups) schedule groups.")
            }
            var record = GroupRecord(created: context.now)
            (record.tags, record.token) = (tags, input.clientToken)
            var transaction = Transaction()
            transaction.check(last, isStill: before)
            transaction.put(last, [])
            transaction.check(reference.key, .absent)
            transaction.put(reference.key, record.bytes)
            if try await core.store.store.commit(transaction).version != nil {
                return CreateScheduleGroupOutput(scheduleGroupArn: reference.arn)
            }
        }
        throw Fault.contended
    }
}

/// Removes a group, and behind the caller's back its schedules.
/// - Source: Amazon EventBridge Scheduler API Reference, DeleteScheduleGroup.
struct DeleteScheduleGroup: Operation {
    static let model = SchedulerModel.deleteScheduleGroup
    let core: SchedulerCore

    func access(_ input: DeleteScheduleGroupInput, _ context: CallContext) async throws -> [Access] {
        let group = GroupReference(tenant: context.tenant, name: input.name)
        return [try await core.access("DeleteScheduleGroup", group)]
    }

    func run(_ input: DeleteScheduleGroupInput, _ context: CallContext) async throws -> DeleteScheduleGroupOutput {
        let reference = GroupReference(tenant: context.tenant, name: input.name)
        guard !reference.isStandard else { throw Fault.invalid("The default schedule group cannot be deleted.") }
        try await core.store.change(reference, now: context.now) { group, transaction in
            (group.isDeleting, group.modified) = (true, context.now)
            transaction.put(reference.deletingKey, [])
        }
        return DeleteScheduleGroupOutput()
    }
}

/// Tells of a group.
/// - Source: Amazon EventBridge Scheduler API Reference, GetScheduleGroup.
struct GetScheduleGroup: Operation {
    static let model = SchedulerModel.getScheduleGroup
    let core: SchedulerCore

    func access(_ input: GetScheduleGroupInput, _ context: CallContext) async throws -> [Access] {
        [try await core.access("GetScheduleGroup", GroupReference(tenant: context.tenant, name: input.name))]
    }

    func run(_ input: GetScheduleGroupInput, _ context: CallContext) async throws -> GetScheduleGroupOutput {
        let reference = GroupReference(tenant: context.tenant, name: input.name)
        try await core.makeStandardGroup(context, if: reference.isStandard)
        let (group, _) = try await core.store.existing(reference, now: context.now)
        return GetScheduleGroupOutput(
            arn: reference.arn, creationDate: group.created, lastModificationDate: group.modified,
            name: reference.name, state: group.state)
    }
}

/// Lists groups in the order of their names.
/// - Source: Amazon EventBridge Scheduler API Reference, ListScheduleGroups.
struct ListScheduleGroups: Operation {
    static let model = SchedulerModel.listScheduleGroups
    let core: SchedulerCore

    func access(_ input: ListScheduleGroupsInput, _ context: CallContext) async throws -> [Access] {
        [Access("scheduler:ListScheduleGroups", on: "*")]
    }

    func run(_ input: ListScheduleGroupsInput, _ context: CallContext) async throws -> ListScheduleGroupsOutput {
        try await core.makeStandardGroup(context)
        let prefix = SchedulerStore.groups(context.tenant)
        let range = prefix.names(from: input.namePrefix ?? "")
        let page = try await Page<ScheduleGroupSummary>(
            [range], under: prefix, input.maxResults, input.nextToken, core.store.store
        ) {
            guard let name = $0.key.elements(after: prefix)?.first?.string else { return nil }
            return try GroupRecord($0.value)?.summary(GroupReference(tenant: context.tenant, name: name))
        }
        return ListScheduleGroupsOutput(nextToken: page.token, scheduleGroups: page.elements)
    }
}

extension SchedulerCore {
    /// Gives the group that is always there its row, so that it keeps the times that are told of it.
    fileprivate func makeStandardGroup(_ context: CallContext, if isWanted: Bool = true) async throws {
        let reference = GroupReference(tenant: context.tenant, name: GroupReference.standard)
        guard isWanted, try await store.store.get(reference.key) == nil else { return }
        var transaction = Transaction()
        transaction.check(reference.key, .absent)
        transaction.put(reference.key, GroupRecord(created: context.now).bytes)
        // On a conflict another call has made it.
        _ = try await store.store.commit(transaction)
    }
}
