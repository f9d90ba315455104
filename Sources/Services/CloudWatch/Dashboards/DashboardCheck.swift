internal import Base
internal import CloudWatchAPI

/// Holds a dashboard's body against its rules. What is wrong with widgets is told and does not hinder; a body that is
/// no JSON object, or has no widgets, is refused.
/// - Source: Amazon CloudWatch API Reference, "Dashboard Body Structure and Syntax", PutDashboard.
struct DashboardCheck {
    private(set) var messages: [DashboardValidationMessage] = []
    /// Whether it is not a dashboard at all.
    private(set) var isRefused = false

    init(_ body: String) {
        guard let json = try? JSON(parsing: Array(body.utf8)) else {
            refuse("/", "The field body must be a valid JSON object")
            return
        }
        guard let object = json.object else {
            refuse("/", "Invalid JSON type. Expected object, but found \(json.kind)")
            return
        }
        guard let widgets = object["widgets"] else {
            refuse("/", "The dashboard body must have required property \"widgets\"")
            return
        }
        guard let list = widgets.array else {
            refuse("/widgets", "Invalid JSON type. Expected array, but found \(widgets.kind)")
            return
        }
        if list.count > LimitsCloudWatch.widgets {
            refuse("/widgets", "Should NOT have more than \(LimitsCloudWatch.widgets) items")
        }
        for (place, widget) in list.prefix(LimitsCloudWatch.widgets).enumerated() {
            check(widget, "/widgets/\(place)")
        }
    }

    private mutating func refuse(_ path: String, _ message: String) {
        isRefused = true
        tell(path, message)
    }

    private mutating func tell(_ path: String, _ message: String) {
        messages.append(DashboardValidationMessage(dataPath: path, message: message))
    }

    private static let types = ["metric", "text", "log", "alarm", "explorer", "custom"]

    private mutating func check(_ widget: JSON, _ path: String) {
        guard let object = widget.object else {
            return refuse(path, "Invalid JSON type. Expected object, but found \(widget.kind)")
        }
        guard let type = object["type"]?.string else {
            return tell(path, "Should have required property 'type'")
        }
        guard Self.types.contains(type) else {
            return tell(
                path + "/type", "Should be equal to one of the allowed values [\(Self.types.joined(separator: ", "))]")
        }
        for (name, range) in [("width", 1...24), ("height", 1...1_000), ("x", 0...23), ("y", 0...Int64.max)] {
            guard let value = object[name] else { continue }
            guard let number = value.integer else {
                tell("\(path)/\(name)", "Should be integer")
                continue
            }
            if number < range.lowerBound { tell("\(path)/\(name)", "Should be >= \(range.lowerBound)") }
            if number > range.upperBound { tell("\(path)/\(name)", "Should be <= \(range.upperBound)") }
        }
        guard let properties = object["properties"]?.object else {
            return tell(path, "Should have required property 'properties'")
        }
        let required = ["metric": ["region"], "text": ["markdown"], "log": ["query", "region"], "alarm": ["alarms"]]
        for name in required[type] ?? [] where properties[name] == nil {
            tell(path + "/properties", "Should have required property '\(name)'")
        }
        if type == "metric", properties["metrics"] == nil, properties["annotations"] == nil {
            tell(path + "/properties", "Should have required property 'metrics'")
        }
    }
}
