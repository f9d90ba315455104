internal import Base
internal import CloudWatchAPI
internal import Wire

/// Holds a dashboard's body against its rules: one that breaks any is refused with all that is wrong. Properties that
/// no rule is about are not looked at.
/// - Source: Amazon CloudWatch API Reference, "Dashboard Body Structure and Syntax", PutDashboard, and AWS's answers as
///   users have reported them (github.com/aws-samples/aws-eda-slurm-cluster/issues/116).
struct DashboardCheck {
    private var messages: [DashboardValidationMessage] = []

    /// - Throws: `InvalidParameterInput`, whose message and member list what is wrong.
    static func check(_ body: String) throws(Fault) {
        var check = DashboardCheck()
        check.check(body)
        guard !check.messages.isEmpty else { return }
        throw check.fault
    }

    private var fault: Fault {
        let shown = messages.map { message -> JSON in
            ["dataPath": .string(message.dataPath ?? ""), "message": .string(message.message ?? "")]
        }
        let members = messages.map { message -> JSON in
            ["DataPath": .string(message.dataPath ?? ""), "Message": .string(message.message ?? "")]
        }
        return CloudWatchFault.dashboardInvalidInputError(
            "The dashboard body is invalid, there are \(messages.count) validation errors:\n"
                + JSON.array(shown).pretty,
            details: ["dashboardValidationMessages": .array(members)])
    }

    private mutating func tell(_ path: String, _ message: String) {
        guard messages.count < LimitsCloudWatch.dashboardMessages else { return }
        messages.append(DashboardValidationMessage(dataPath: path, message: message))
    }

    // MARK: - The body

    private mutating func check(_ body: String) {
        guard body.utf8.count <= LimitsCloudWatch.dashboardBytes else {
            return tell("/", "The field body must not be longer than \(LimitsCloudWatch.dashboardBytes) bytes")
        }
        guard let json = try? JSON(parsing: Array(body.utf8)) else {
            return tell("/", "The field body must be a valid JSON object")
        }
        guard let object = json.object else {
            return tell("/", "Invalid JSON type. Expected object, but found \(json.kind)")
        }
        guard let widgets = object["widgets"] else {
            return tell("/", "The dashboard body must have required property \"widgets\"")
        }
        guard let list = widgets.array else {
            return tell("/widgets", "Invalid JSON type. Expected array, but found \(widgets.kind)")
        }
        guard list.count <= LimitsCloudWatch.widgets else {
            return tell("/widgets", "Should NOT have more than \(LimitsCloudWatch.widgets) items")
        }
        for (place, widget) in list.enumerated() { check(widget, "/widgets/\(place)") }
    }

    private static let types = ["metric", "text", "log", "alarm", "explorer", "custom", "chart"]

    private mutating func check(_ widget: JSON, _ path: String) {
        guard let object = widget.object else {
            return tell(path, "Invalid JSON type. Expected object, but found \(widget.kind)")
        }
        checkPlace(object, path)
        guard let type = object["type"] else { return tell(path, "Should have required property 'type'") }
        guard let type = type.string, Self.types.contains(type) else {
            return tell(
                path + "/type", "Should be equal to one of the allowed values [\(Self.types.joined(separator: ", "))]")
        }
        guard let properties = object["properties"] else {
            return tell(path, "Should have required property 'properties'")
        }
        guard let properties = properties.object else { return tell(path + "/properties", "Should be object") }
        check(properties, of: type, path + "/properties")
    }

    private static let ranges: [(name: String, range: ClosedRange<Int64>)] = [
        ("width", 1...24), ("height", 1...1_000), ("x", 0...23), ("y", 0...Int64.max),
    ]

    private mutating func checkPlace(_ widget: JSONObject, _ path: String) {
        for (name, range) in Self.ranges {
            guard let value = widget[name] else { continue }
            guard let number = value.integer ?? value.double.flatMap({ Int64(exactly: $0) }) else {
                tell("\(path)/\(name)", "Should be integer")
                continue
            }
            if number < range.lowerBound { tell("\(path)/\(name)", "Should be >= \(range.lowerBound)") }
            if number > range.upperBound { tell("\(path)/\(name)", "Should be <= \(range.upperBound)") }
        }
    }

    // MARK: - Properties

    private mutating func check(_ properties: JSONObject, of type: String, _ path: String) {
        let required = ["text": ["markdown"], "log": ["query", "region"], "alarm": ["alarms"], "custom": ["endpoint"]]
        for name in required[type] ?? [] where properties[name] == nil {
            tell(path, "Should have required property '\(name)'")
        }
        if type == "metric" { checkMetrics(properties, path) }
    }

    private mutating func checkMetrics(_ properties: JSONObject, _ path: String) {
        let source = "The metric widget should have specified a region and a data source or an alarm annotation"
        guard let metrics = properties["metrics"] else {
            guard properties["annotations"] == nil else { return }
            tell(path, "Should have required property 'metrics'")
            tell(path, source)
            return tell(path, "Should have required property 'annotations'")
        }
        guard let list = metrics.array else { return tell(path + "/metrics", "Should be array") }
        for (place, metric) in list.enumerated() where metric.array == nil {
            tell("\(path)/metrics/\(place)", "Should be array")
        }
        if properties["region"] == nil, properties["annotations"] == nil { tell(path, source) }
    }
}
