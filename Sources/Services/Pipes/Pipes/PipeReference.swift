internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// Which pipe a call means.
struct PipeReference: Hashable, Sendable {
    let tenant: Tenant
    let name: String

    init(tenant: Tenant, name: String) { (self.tenant, self.name) = (tenant, name) }

    /// Reads a pipe's ARN; nil where it is none.
    init?(arn text: String) {
        let prefix = "pipe/"
        guard let arn = ARN(text), arn.service == "pipes", let account = AccountID(arn.account),
            let region = Region(arn.region), arn.resource.hasPrefix(prefix)
        else { return nil }
        self.init(
            tenant: Tenant(account: account, region: region), name: String(arn.resource.dropFirst(prefix.count)))
    }

    /// Reads the key of a row under `prefix`; nil where it is none.
    init?(_ key: Key, under prefix: Key) {
        let words = (key.elements(after: prefix) ?? []).compactMap(\.string)
        guard words.count == 3, let account = AccountID(words[0]), let region = Region(words[1]) else { return nil }
        self.init(tenant: Tenant(account: account, region: region), name: words[2])
    }

    var arn: String {
        ARN(
            service: "pipes", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: "pipe/\(name)"
        ).description
    }

    func key(under prefix: Key) -> Key {
        prefix.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(name))
    }
}
