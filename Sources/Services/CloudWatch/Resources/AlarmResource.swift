internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Wire

/// An alarm of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::CloudWatch::Alarm.
struct AlarmResource: ResourceHandler {
    let parts: AlarmResources

    let type = "AWS::CloudWatch::Alarm"
    let attributes = ["Arn"]
    let unsupported = ["ThresholdMetricId", "EvaluationCriteria", "EvaluationInterval"]
    let properties =
        AlarmResources.common + [
            ResourceProperty("ComparisonOperator", .string, required: true),
            ResourceProperty("EvaluationPeriods", .integer, required: true),
            ResourceProperty("Threshold", .double), ResourceProperty("DatapointsToAlarm", .integer),
            ResourceProperty("Dimensions", .listOf(dimension)),
            ResourceProperty("EvaluateLowSampleCountPercentile", .string),
            ResourceProperty("ExtendedStatistic", .string), ResourceProperty("MetricName", .string),
            ResourceProperty("Metrics", .listOf(query)), ResourceProperty("Namespace", .string),
            ResourceProperty("Period", .integer), ResourceProperty("Statistic", .string),
            ResourceProperty("TreatMissingData", .string), ResourceProperty("Unit", .string),
        ]

    private static let dimension = ResourceProperty.Kind.structure([
        .init("Name", .string, required: true), .init("Value", .string, required: true),
    ])

    private static let query = ResourceProperty.Kind.structure(
        [
            .init("Id", .string, required: true), .init("Expression", .string), .init("Label", .string),
            .init("Period", .integer), .init("ReturnData", .boolean),
            .init(
                "MetricStat",
                .structure([
                    .init(
                        "Metric",
                        .structure([
                            .init("Namespace", .string), .init("MetricName", .string),
                            .init("Dimensions", .listOf(dimension)),
                        ]), required: true), .init("Period", .integer, required: true),
                    .init("Stat", .string, required: true), .init("Unit", .string),
                ])),
        ], unsupported: ["AccountId"])

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties.text("AlarmName") ?? context.generatedName(maximum: 255)
        try await parts.begin(name, context)
        try await put(name, properties, context)
        return parts.state(name, context)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(physicalID, new, context)
        try await parts.updateTags(physicalID, from: old, to: new, context)
        return parts.state(physicalID, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await parts.delete(physicalID, context)
    }

    private func put(_ name: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        var input = PutMetricAlarmInput(
            alarmName: name, alarmDescription: properties.text("AlarmDescription"),
            actionsEnabled: PropertyValue.flag(properties["ActionsEnabled"]), okActions: properties.texts("OKActions"),
            alarmActions: properties.texts("AlarmActions"),
            insufficientDataActions: properties.texts("InsufficientDataActions"))
        (input.metricName, input.namespace) = (properties.text("MetricName"), properties.text("Namespace"))
        input.statistic = try Self.choice(properties, "Statistic")
        input.extendedStatistic = properties.text("ExtendedStatistic")
        input.dimensions = Self.dimensions(properties["Dimensions"])
        (input.period, input.unit) = (properties.whole("Period"), try Self.choice(properties, "Unit"))
        input.evaluationPeriods = properties.whole("EvaluationPeriods")
        input.datapointsToAlarm = properties.whole("DatapointsToAlarm")
        input.threshold = properties.number("Threshold")
        input.comparisonOperator = try Self.choice(properties, "ComparisonOperator")
        input.treatMissingData = properties.text("TreatMissingData")
        input.evaluateLowSampleCountPercentile = properties.text("EvaluateLowSampleCountPercentile")
        input.metrics = try properties["Metrics"]?.array?.map { try Self.query($0.object ?? [:]) }
        input.tags = AlarmResources.tags(properties)
        try await CloudWatchClient(context.caller).putMetricAlarm(input)
    }

    /// - Throws: `ValidationError` where a word is none of those that there are.
    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ properties: JSONObject, _ name: String
    ) throws -> Choice? where Choice.RawValue == String {
        guard let text = properties.text(name) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            throw Fault.validation(
                "\(name) must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", ")), not \(text).")
        }
        return choice
    }

    private static func dimensions(_ json: JSON?) -> [Dimension]? {
        json?.array?.map { Dimension(name: $0["Name"]?.string ?? "", value: $0["Value"]?.string ?? "") }
    }

    private static func query(_ properties: JSONObject) throws -> MetricDataQuery {
        var query = MetricDataQuery(
            id: properties.text("Id") ?? "", expression: properties.text("Expression"),
            label: properties.text("Label"), returnData: PropertyValue.flag(properties["ReturnData"]),
            period: properties.whole("Period"))
        if let stat = properties["MetricStat"]?.object {
            let metric = stat["Metric"]?.object ?? [:]
            query.metricStat = MetricStat(
                metric: Metric(
                    namespace: metric.text("Namespace"), metricName: metric.text("MetricName"),
                    dimensions: dimensions(metric["Dimensions"])),
                period: stat.whole("Period") ?? 0, stat: stat.text("Stat") ?? "", unit: try choice(stat, "Unit"))
        }
        return query
    }
}
