internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Names, ARNs and classes of groups: of a class, or whose names have one of up to five texts, which `^` binds to the
/// name's beginning.
/// - Source: CloudWatch Logs API Reference, ListLogGroups.
struct ListLogGroups: Operation {
    static let model = LogsModel.listLogGroups
    let store: LogsStore

    func access(_ input: ListLogGroupsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LogsTenant(context).groupARN("") + ":log-stream:")]
    }

    func run(_ input: ListLogGroupsRequest, _ context: CallContext) async throws -> ListLogGroupsResponse {
        try Self.refuse(input)
        let tenant = LogsTenant(context)
        let limit = input.limit ?? LimitsLogs.describePage
        let after = try input.nextToken.map { token throws(Fault) in try NameToken.name(token) }
        let range = KeyRange(prefix: tenant.groups, after: after.map { tenant.group($0) }, limit: 200)
        let found = try await store.records(limit + 1, in: range) { row in
            let group = try LogGroupRecord(row.value)
            return Self.fits(group, input) ? group : nil
        }
        let page = found.prefix(limit)
        return ListLogGroupsResponse(
            logGroups: page.map { group in
                LogGroupSummary(
                    logGroupName: group.name, logGroupArn: tenant.groupARN(group.name),
                    logGroupClass: LogGroupClass(rawValue: group.groupClass))
            }, nextToken: found.count > limit ? page.last.map { NameToken.text($0.name) } : nil)
    }

    private static func refuse(_ input: ListLogGroupsRequest) throws(Fault) {
        if input.includeLinkedAccounts == true { throw Fault.notSupported("ListLogGroups with includeLinkedAccounts") }
        if input.accountIdentifiers?.isEmpty == false {
            throw Fault.notSupported("ListLogGroups with accountIdentifiers")
        }
        if input.dataSources?.isEmpty == false { throw Fault.notSupported("ListLogGroups with dataSources") }
        if input.fieldIndexNames?.isEmpty == false { throw Fault.notSupported("ListLogGroups with fieldIndexNames") }
        if input.logGroupTags?.isEmpty == false { throw Fault.notSupported("ListLogGroups with logGroupTags") }
    }

    private static func fits(_ group: LogGroupRecord, _ input: ListLogGroupsRequest) -> Bool {
        if let wanted = input.logGroupClass, wanted.rawValue != group.groupClass { return false }
        guard let pattern = input.logGroupNamePattern else { return true }
        return pattern.split(separator: "|" as Character).contains { part in
            part.hasPrefix("^") ? group.name.hasPrefix(part.dropFirst()) : group.name.contains(part)
        }
    }
}
