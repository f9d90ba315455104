internal import Base
internal import CloudWatchAPI
internal import ServiceKit

/// A composite alarm of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::CloudWatch::CompositeAlarm.
struct CompositeAlarmResource: ResourceHandler {
    let parts: AlarmResources

    let type = "AWS::CloudWatch::CompositeAlarm"
    let attributes = ["Arn"]
    let unsupported = ["ActionConfiguration"]
    let properties =
        AlarmResources.common + [
            ResourceProperty("AlarmRule", .string, required: true), ResourceProperty("ActionsSuppressor", .string),
            ResourceProperty("ActionsSuppressorWaitPeriod", .integer),
            ResourceProperty("ActionsSuppressorExtensionPeriod", .integer),
        ]

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
        try await CloudWatchClient(context.caller).putCompositeAlarm(
            PutCompositeAlarmInput(
                actionsEnabled: PropertyValue.flag(properties["ActionsEnabled"]),
                alarmActions: properties.texts("AlarmActions"), alarmDescription: properties.text("AlarmDescription"),
                alarmName: name, alarmRule: properties.text("AlarmRule") ?? "",
                insufficientDataActions: properties.texts("InsufficientDataActions"),
                okActions: properties.texts("OKActions"), tags: AlarmResources.tags(properties),
                actionsSuppressor: properties.text("ActionsSuppressor"),
                actionsSuppressorWaitPeriod: properties.whole("ActionsSuppressorWaitPeriod"),
                actionsSuppressorExtensionPeriod: properties.whole("ActionsSuppressorExtensionPeriod")))
    }
}
