internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// A group of traces: an expression with a name.
struct GroupRecord: Hashable, Sendable {
    let name: String
    let arn: String
    var filter: String?
    var tags: [String: String] = [:]

    init(name: String, arn: String, filter: String?) { (self.name, self.arn, self.filter) = (name, arn, filter) }

    init(_ json: JSON) {
        self.init(
            name: json["name"]?.string ?? "", arn: json["arn"]?.string ?? "", filter: json["filter"]?.string)
        tags = json["tags"]?.texts ?? [:]
    }

    var json: JSON {
        var object: JSONObject = ["name": .string(name), "arn": .string(arn), "tags": JSON(texts: tags)]
        object["filter"] = filter.map { .string($0) }
        return .object(object)
    }

    private static let noInsights = InsightsConfiguration(insightsEnabled: false, notificationsEnabled: false)

    var output: Group {
        Group(groupName: name, groupARN: arn, filterExpression: filter, insightsConfiguration: Self.noInsights)
    }

    var summary: GroupSummary {
        GroupSummary(groupName: name, groupARN: arn, filterExpression: filter, insightsConfiguration: Self.noInsights)
    }
}

/// Which group a call means: by its name or by its ARN.
struct GroupReference: Sendable {
    let name: String?
    let arn: String?

    /// - Throws: `InvalidRequestException` where the call names none, or both.
    init(name: String?, arn: String?) throws(Fault) {
        guard (name == nil) != (arn == nil) else {
            throw .invalid("Either GroupName or GroupARN must be specified, and not both.")
        }
        (self.name, self.arn) = (name, arn)
    }

    func isOf(_ record: GroupRecord) -> Bool { record.name == name || record.arn == arn }

    /// As policies see it.
    func resource(_ context: CallContext) -> String { arn ?? context.arn("xray", "group/\(name ?? "")/*") }
}

/// What X-Ray does not have.
enum Insights {
    /// - Throws: `NotImplementedException` for those who ask for insights.
    static func check(_ configuration: InsightsConfiguration?) throws(Fault) {
        guard configuration?.insightsEnabled != true, configuration?.notificationsEnabled != true else {
            throw .notSupported("InsightsConfiguration with InsightsEnabled or NotificationsEnabled")
        }
    }
}
