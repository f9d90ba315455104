internal import Base
internal import Store

/// An alarm's name and whose it is.
struct AlarmReference: Hashable, Sendable {
    let tenant: Tenant
    let name: String

    init(tenant: Tenant, name: String) { (self.tenant, self.name) = (tenant, name) }

    var arn: String {
        ARN(
            service: "cloudwatch", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: "alarm:\(name)"
        ).description
    }

    /// Nil for the ARN of anything else.
    init?(arn text: String) {
        guard let arn = ARN(text), arn.service == "cloudwatch", arn.resource.hasPrefix("alarm:"),
            let account = AccountID(arn.account), let region = Region(arn.region)
        else { return nil }
        self.init(tenant: Tenant(account: account, region: region), name: String(arn.resource.dropFirst(6)))
    }

    /// An alarm that is named by its ARN or, within an account's region, by its name.
    init?(nameOrARN text: String, in tenant: Tenant) {
        guard text.hasPrefix("arn:") else {
            self.init(tenant: tenant, name: text)
            return
        }
        self.init(arn: text)
    }

    var key: Key { CloudWatchStore.alarms(tenant).appending(.string(name)) }
    /// What says that it is looked at every ten seconds, or that it looks at other alarms.
    var fastKey: Key { CloudWatchStore.fastAlarms.appending(elements) }
    var compositeKey: Key { CloudWatchStore.allComposites.appending(elements) }
    private var elements: Key { Key(.string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(name)) }

    /// Reads the key of a row under a prefix of all.
    init?(_ key: Key, under prefix: Key) {
        let words = (key.elements(after: prefix) ?? []).compactMap(\.string)
        guard words.count == 3, let account = AccountID(words[0]), let region = Region(words[1]) else { return nil }
        self.init(tenant: Tenant(account: account, region: region), name: words[2])
    }
}
