internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// The groups whose names begin with a prefix or contain a text, in the order of their names.
struct DescribeLogGroups: Operation {
    static let model = LogsModel.describeLogGroups
    let store: LogsStore

    func access(_ input: DescribeLogGroupsRequest, _ context: CallContext) -> [Access] {
        // The service asks for the right to see all groups, whatever the prefix.
        [Access(Self.model.action, on: LogsTenant(context).groupARN("") + ":log-stream:")]
    }

    func run(_ input: DescribeLogGroupsRequest, _ context: CallContext) async throws -> DescribeLogGroupsResponse {
        try check(input)
        let tenant = LogsTenant(context)
        let limit = input.limit ?? LimitsLogs.describePage
        if let identifiers = input.logGroupIdentifiers {
            let names = try identifiers.map { try LogGroupName.of(identifier: $0, context) }
            let rows = try await store.store.read(Set(names).sorted().map { KeyRange(tenant.group($0)) })
            return DescribeLogGroupsResponse(
                logGroups: try await described(rows.compactMap(\.first).map { try LogGroupRecord($0.value) }, tenant))
        }
        let after = try input.nextToken.map { text throws(Fault) in try NameToken.name(text) }
        let range = LogsStore.names(
            under: tenant.groups, prefix: input.logGroupNamePrefix ?? "", after: after, limit: 200)
        let groups = try await store.records(limit + 1, in: range) { row in
            let group = try LogGroupRecord(row.value)
            return fits(group, input) ? group : nil
        }
        let page = Array(groups.prefix(limit))
        return DescribeLogGroupsResponse(
            logGroups: try await described(page, tenant),
            nextToken: groups.count > limit ? page.last.map { NameToken.text($0.name) } : nil)
    }

    private func check(_ input: DescribeLogGroupsRequest) throws(Fault) {
        if input.logGroupNamePrefix != nil, input.logGroupNamePattern != nil {
            throw LogsFault.invalidParameterException(
                "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.")
        }
        if input.includeLinkedAccounts == true {
            throw Fault.notSupported("DescribeLogGroups with includeLinkedAccounts")
        }
        if input.accountIdentifiers?.isEmpty == false {
            throw Fault.notSupported("DescribeLogGroups with accountIdentifiers")
        }
    }

    private func fits(_ group: LogGroupRecord, _ input: DescribeLogGroupsRequest) -> Bool {
        if let wanted = input.logGroupClass, wanted.rawValue != group.groupClass { return false }
        // The service compares the pattern without regard to case.
        guard let pattern = input.logGroupNamePattern, !pattern.isEmpty else { return true }
        return group.name.lowercased().contains(pattern.lowercased())
    }

    private func described(_ groups: [LogGroupRecord], _ tenant: LogsTenant) async throws -> [LogGroup] {
        let bytes = try await store.storedBytes(groups, tenant)
        return zip(groups, bytes).map { group, bytes in
            LogGroup(
                logGroupName: group.name, creationTime: Int(group.created), retentionInDays: group.retentionInDays,
                metricFilterCount: group.metricFilters, arn: tenant.groupARN(group.name) + ":*",
                storedBytes: max(0, bytes),
                logGroupClass: LogGroupClass(rawValue: group.groupClass), logGroupArn: tenant.groupARN(group.name),
                deletionProtectionEnabled: group.isDeletionProtected)
        }
    }
}
