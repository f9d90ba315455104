internal import Base
internal import ServiceKit
internal import Wire

/// Which bus a call means.
struct BusReference: Hashable, Sendable {
    static let defaultName = "default"

    let name: String
    let tenant: Tenant

    init(name: String, tenant: Tenant) { (self.name, self.tenant) = (name, tenant) }

    /// Nil for what is no bus's ARN.
    init?(arn text: String) {
        guard let arn = ARN(text), arn.service == "events", arn.resource.hasPrefix("event-bus/"),
            let account = AccountID(arn.account), let region = Region(arn.region)
        else { return nil }
        self.init(
            name: String(arn.resource.dropFirst("event-bus/".count)), tenant: Tenant(account: account, region: region))
    }

    /// Reads a parameter that names a bus or has its ARN; without it the default bus is meant.
    /// - Throws: `ValidationException`.
    init(_ text: String?, _ context: CallContext) throws(Fault) { try self.init(text, in: context.tenant) }

    /// - Throws: `ValidationException`.
    init(_ text: String?, in tenant: Tenant) throws(Fault) {
        guard let text, text.hasPrefix("arn:") else {
            self.init(name: text ?? Self.defaultName, tenant: tenant)
            return
        }
        guard let reference = BusReference(arn: text), reference.tenant.region == tenant.region else {
            throw .invalid("EventBusName", "Provided Arn is not in correct format.")
        }
        self = reference
    }

    var isDefault: Bool { name == Self.defaultName }

    var arn: String { Self.arn(tenant, "event-bus/\(name)") }

    static func arn(_ tenant: Tenant, _ resource: String) -> String {
        ARN(service: "events", region: tenant.region.rawValue, account: tenant.account.rawValue, resource: resource)
            .description
    }

    func rule(_ name: String) -> RuleReference { RuleReference(bus: self, name: name) }
}

/// Which rule a call means.
struct RuleReference: Hashable, Sendable {
    let bus: BusReference
    let name: String

    init(bus: BusReference, name: String) { (self.bus, self.name) = (bus, name) }

    /// Nil for what is no rule's ARN.
    init?(arn text: String) {
        guard let arn = ARN(text), arn.service == "events", arn.resource.hasPrefix("rule/"),
            let account = AccountID(arn.account), let region = Region(arn.region)
        else { return nil }
        let parts = arn.resource.dropFirst("rule/".count).split(separator: "/" as Character).map { String($0) }
        guard let name = parts.last else { return nil }
        let bus = parts.count == 1 ? BusReference.defaultName : parts.dropLast().joined(separator: "/")
        self.init(bus: BusReference(name: bus, tenant: Tenant(account: account, region: region)), name: name)
    }

    var arn: String { BusReference.arn(bus.tenant, bus.isDefault ? "rule/\(name)" : "rule/\(bus.name)/\(name)") }
}
