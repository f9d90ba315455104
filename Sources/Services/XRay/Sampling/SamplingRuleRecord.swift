internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// A sampling rule as it is stored.
struct SamplingRuleRecord: Hashable, Sendable {
    static let defaultName = "Default"

    var rule: ServiceKit.SamplingRule
    let created: Instant
    var modified: Instant
    var tags: [String: String] = [:]

    init(rule: ServiceKit.SamplingRule, created: Instant) {
        (self.rule, self.created, modified) = (rule, created, created)
    }

    /// The rule that every account has.
    static let standard = SamplingRuleRecord(rule: .standard, created: Instant(nanoseconds: 0))

    var isDefault: Bool { rule.name == Self.defaultName }

    init(_ json: JSON) {
        var rule = ServiceKit.SamplingRule(
            name: json["name"]?.string ?? "", priority: Int(json["priority"]?.integer ?? 0),
            reservoir: Int(json["reservoir"]?.integer ?? 0), fixedRate: json["rate"]?.double ?? 0)
        rule.serviceName = json["service"]?.string ?? "*"
        rule.serviceType = json["type"]?.string ?? "*"
        rule.host = json["host"]?.string ?? "*"
        rule.method = json["method"]?.string ?? "*"
        rule.path = json["path"]?.string ?? "*"
        rule.resource = json["resource"]?.string ?? "*"
        rule.attributes = json["attributes"]?.texts ?? [:]
        self.init(rule: rule, created: Instant(nanoseconds: json["created"]?.integer ?? 0))
        modified = Instant(nanoseconds: json["modified"]?.integer ?? 0)
        tags = json["tags"]?.texts ?? [:]
    }

    var json: JSON {
        [
            "name": .string(rule.name), "priority": .integer(Int64(rule.priority)),
            "reservoir": .integer(Int64(rule.reservoir)), "rate": .double(rule.fixedRate),
            "service": .string(rule.serviceName), "type": .string(rule.serviceType), "host": .string(rule.host),
            "method": .string(rule.method), "path": .string(rule.path), "resource": .string(rule.resource),
            "attributes": JSON(texts: rule.attributes), "created": .integer(created.nanoseconds),
            "modified": .integer(modified.nanoseconds), "tags": JSON(texts: tags),
        ]
    }

    func arn(_ tenant: Tenant) -> String { Self.arn(rule.name, tenant) }

    static func arn(_ name: String, _ tenant: Tenant) -> String {
        ARN(
            service: "xray", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: "sampling-rule/\(name)"
        ).description
    }

    func output(_ tenant: Tenant) -> XRayAPI.SamplingRuleRecord {
        XRayAPI.SamplingRuleRecord(
            samplingRule: XRayAPI.SamplingRule(
                ruleName: rule.name, ruleARN: arn(tenant), resourceARN: rule.resource, priority: rule.priority,
                fixedRate: rule.fixedRate, reservoirSize: rule.reservoir, serviceName: rule.serviceName,
                serviceType: rule.serviceType, host: rule.host, httpMethod: rule.method, urlPath: rule.path,
                version: 1, attributes: rule.attributes),
            createdAt: created, modifiedAt: modified)
    }
}

extension XRayRecords {
    /// The rules of an account's region in the order in which they are asked, the default one last.
    func samplingRules(_ tenant: Tenant) async throws -> (rules: [SamplingRuleRecord], changed: Instant?) {
        let (records, changed) = try await all(.rule, tenant)
        return (Self.samplingRules(records), changed)
    }

    static func samplingRules(_ records: [(name: String, json: JSON)]) -> [SamplingRuleRecord] {
        var rules = records.map { SamplingRuleRecord($0.json) }
        if !rules.contains(where: \.isDefault) { rules.append(.standard) }
        return rules.sorted { ($0.rule.priority, $0.rule.name) < ($1.rule.priority, $1.rule.name) }
    }
}
