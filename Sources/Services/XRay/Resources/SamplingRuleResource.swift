internal import Base
internal import ServiceKit
internal import Store
internal import Wire
internal import XRayAPI

/// A sampling rule of a template. `Ref` gives its ARN.
/// - Source: AWS CloudFormation User Guide, AWS::XRay::SamplingRule.
struct SamplingRuleResource: ResourceHandler {
    let owners: ResourceOwners

    let type = "AWS::XRay::SamplingRule"
    let attributes = ["RuleARN"]
    let properties = [
        ResourceProperty(
            "SamplingRule",
            .structure(
                [
                    .init("Attributes", .textMap), .init("FixedRate", .double, required: true),
                    .init("HTTPMethod", .string, required: true), .init("Host", .string, required: true),
                    .init("Priority", .integer, required: true), .init("ReservoirSize", .integer, required: true),
                    .init("ResourceARN", .string, required: true), .init("RuleARN", .string),
                    .init("RuleName", .string, replaces: true), .init("ServiceName", .string, required: true),
                    .init("ServiceType", .string, required: true), .init("URLPath", .string, required: true),
                    .init("Version", .integer),
                ], unsupported: ["SamplingRateBoost"]), required: true),
        ResourceProperty("RuleName", .string, replaces: true), ResourceProperty("Tags", .tags),
    ]
    let unsupported = ["SamplingRuleRecord", "SamplingRuleUpdate"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let client = XRayClient(context.caller)
        let rule = properties["SamplingRule"]
        let name = Self.name(properties) ?? context.generatedName(maximum: 32)
        let tenant = Tenant(account: context.account, region: context.region)
        let isResumed = try await owners.begin(
            XRayRecords.owner(.rule, name, tenant), absent: XRayRecords.key(.rule, name, tenant), context)
        do {
            try await client.createSamplingRule(
                CreateSamplingRuleRequest(
                    samplingRule: XRayAPI.SamplingRule(
                        ruleName: name, resourceARN: Self.text(rule, "ResourceARN"),
                        priority: Self.number(rule, "Priority"),
                        fixedRate: Self.rate(rule), reservoirSize: Self.number(rule, "ReservoirSize"),
                        serviceName: Self.text(rule, "ServiceName"), serviceType: Self.text(rule, "ServiceType"),
                        host: Self.text(rule, "Host"), httpMethod: Self.text(rule, "HTTPMethod"),
                        urlPath: Self.text(rule, "URLPath"),
                        version: rule?["Version"] == nil ? 1 : Self.number(rule, "Version"),
                        attributes: rule?["Attributes"]?.texts),
                    tags: ResourceTags.shown(PropertyValue.tags(properties["Tags"]))))
        } catch let fault as Fault where isResumed && fault.message.contains("already exists: \(name)") {
            // Made by this creation before it was cut off.
        }
        return Self.state(name, tenant)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = XRayClient(context.caller)
        let rule = new["SamplingRule"]
        let changed = try await client.updateSamplingRule(
            UpdateSamplingRuleRequest(
                samplingRuleUpdate: SamplingRuleUpdate(
                    ruleARN: physicalID, resourceARN: Self.text(rule, "ResourceARN"),
                    priority: Self.number(rule, "Priority"), fixedRate: Self.rate(rule),
                    reservoirSize: Self.number(rule, "ReservoirSize"), host: Self.text(rule, "Host"),
                    serviceName: Self.text(rule, "ServiceName"), serviceType: Self.text(rule, "ServiceType"),
                    httpMethod: Self.text(rule, "HTTPMethod"), urlPath: Self.text(rule, "URLPath"),
                    attributes: rule?["Attributes"]?.texts)))
        try await ResourceTags.update(
            physicalID, from: PropertyValue.tags(old["Tags"]), to: PropertyValue.tags(new["Tags"]), client)
        let name = changed.samplingRuleRecord?.samplingRule?.ruleName ?? ""
        return Self.state(name, Tenant(account: context.account, region: context.region))
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await XRayClient(context.caller).deleteSamplingRule(DeleteSamplingRuleRequest(ruleARN: physicalID))
        } catch let fault as Fault where fault.message.hasPrefix("Sampling rule does not exist") {
            // Gone already.
        }
        let name = physicalID.fields(separatedBy: "/").last.map { String($0) } ?? ""
        try await owners.end(
            XRayRecords.owner(.rule, name, Tenant(account: context.account, region: context.region)))
    }

    private static func name(_ properties: JSONObject) -> String? {
        properties["SamplingRule"]?["RuleName"]?.string ?? properties["RuleName"]?.string
    }

    private static func text(_ rule: JSON?, _ name: String) -> String { rule?[name]?.string ?? "*" }

    private static func number(_ rule: JSON?, _ name: String) -> Int {
        Int(rule?[name]?.integer ?? rule?[name]?.string.flatMap { Int64($0) } ?? 0)
    }

    private static func rate(_ rule: JSON?) -> Double {
        rule?["FixedRate"]?.double ?? rule?["FixedRate"]?.string.flatMap { Double($0) } ?? 0
    }

    private static func state(_ name: String, _ tenant: Tenant) -> ResourceState {
        let arn = SamplingRuleRecord.arn(name, tenant)
        return ResourceState(physicalID: arn, attributes: ["RuleARN": .string(arn)])
    }
}
