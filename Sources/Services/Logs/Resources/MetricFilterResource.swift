internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// `AWS::Logs::MetricFilter`. `Ref` gives its name.
struct MetricFilterResource: ResourceHandler {
    let owners: ResourceOwners
    let store: any Store

    let type = "AWS::Logs::MetricFilter"
    let properties = [
        ResourceProperty("LogGroupName", .string, required: true, replaces: true),
        ResourceProperty("FilterName", .string, replaces: true),
        ResourceProperty("FilterPattern", .string, required: true),
        ResourceProperty(
            "MetricTransformations",
            .listOf(
                .structure([
                    .init("MetricName", .string, required: true), .init("MetricNamespace", .string, required: true),
                    .init("MetricValue", .string, required: true), .init("DefaultValue", .double),
                    .init("Dimensions", .tags), .init("Unit", .choice(StandardUnit.allCases.map(\.rawValue))),
                ])), required: true),
    ]
    let unsupported = ["ApplyOnTransformedLogs", "EmitSystemFieldDimensions", "FieldSelectionCriteria"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["FilterName"]?.string ?? context.generatedName(maximum: 512)
        try await row(name, properties, context).create(context) { try await put(name, properties, context) }
        return state(name, properties)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(physicalID, new, context)
        return state(physicalID, new)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await row(physicalID, properties, context).delete(context) {
            try await LogsClient(context.caller).deleteMetricFilter(
                DeleteMetricFilterRequest(logGroupName: Self.group(properties), filterName: physicalID))
        }
    }

    private func put(_ name: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let metrics = (properties["MetricTransformations"]?.array ?? []).map { metric in
            let dimensions = PropertyValue.tags(metric["Dimensions"])
            return MetricTransformation(
                metricName: metric["MetricName"]?.string ?? "",
                metricNamespace: metric["MetricNamespace"]?.string ?? "",
                metricValue: metric["MetricValue"]?.string ?? "",
                defaultValue: metric["DefaultValue"].flatMap { $0.double ?? $0.string.flatMap { Double($0) } },
                dimensions: dimensions.isEmpty ? nil : dimensions,
                unit: metric["Unit"]?.string.flatMap { StandardUnit(rawValue: $0) })
        }
        try await LogsClient(context.caller).putMetricFilter(
            PutMetricFilterRequest(
                logGroupName: Self.group(properties), filterName: name,
                filterPattern: properties["FilterPattern"]?.string ?? "", metricTransformations: metrics))
    }

    private func row(_ name: String, _ properties: JSONObject, _ context: ResourceContext) -> OwnedRow {
        let group = Self.group(properties)
        return OwnedRow(
            owners: owners, store: store, owner: "metric filter \(group)\n\(name)",
            row: LogsTenant(context).metricFilters(group).appending(.string(name)))
    }

    private static func group(_ properties: JSONObject) -> String { properties["LogGroupName"]?.string ?? "" }

    private func state(_ name: String, _ properties: JSONObject) -> ResourceState {
        ResourceState(physicalID: name, identity: Self.group(properties) + "|" + name)
    }
}
