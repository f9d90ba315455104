internal import Base
internal import Store

/// Which group of schedules a call means.
struct GroupReference: Hashable, Sendable {
    static let standard = "default"

    let tenant: Tenant
    let name: String

    var arn: String {
        ARN(
            service: "scheduler", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: "schedule-group/\(name)"
        ).description
    }

    init(tenant: Tenant, name: String) { (self.tenant, self.name) = (tenant, name) }

    /// Reads a group's ARN; nil where it is none.
    init?(arn text: String) {
        let prefix = "schedule-group/"
        guard let arn = ARN(text), arn.service == "scheduler", let account = AccountID(arn.account),
            let region = Region(arn.region), arn.resource.hasPrefix(prefix)
        else { return nil }
        self.init(
            tenant: Tenant(account: account, region: region), name: String(arn.resource.dropFirst(prefix.count)))
    }

    /// Whether every account's region has it from the beginning.
    var isStandard: Bool { name == Self.standard }
}

/// Which schedule a call means.
struct ScheduleReference: Hashable, Sendable {
    let group: GroupReference
    let name: String

    init(group: GroupReference, name: String) { (self.group, self.name) = (group, name) }

    /// - Parameter group: nil is the group that is always there.
    init(_ tenant: Tenant, group: String?, name: String) {
        self.init(group: GroupReference(tenant: tenant, name: group ?? GroupReference.standard), name: name)
    }

    var tenant: Tenant { group.tenant }

    var arn: String {
        ARN(
            service: "scheduler", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: "schedule/\(group.name)/\(name)"
        ).description
    }

    /// The names of the account, the region, the group and the schedule.
    var words: [String] { [tenant.account.rawValue, tenant.region.rawValue, group.name, name] }

    /// Nil where the words are of another shape.
    init?(words: [String]) {
        guard words.count == 4, let account = AccountID(words[0]), let region = Region(words[1]) else { return nil }
        self.init(Tenant(account: account, region: region), group: words[2], name: words[3])
    }
}
