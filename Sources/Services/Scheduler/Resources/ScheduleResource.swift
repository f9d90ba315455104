internal import Base
internal import SchedulerAPI
internal import ServiceKit
internal import Wire

/// A schedule of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::Scheduler::Schedule.
struct ScheduleResource: ResourceHandler {
    let type = "AWS::Scheduler::Schedule"
    let attributes = ["Arn"]
    let properties = [
        ResourceProperty("Name", .string, replaces: true), ResourceProperty("GroupName", .string, replaces: true),
        ResourceProperty("Description", .string), ResourceProperty("ScheduleExpression", .string, required: true),
        ResourceProperty("ScheduleExpressionTimezone", .string), ResourceProperty("StartDate", .string),
        ResourceProperty("EndDate", .string), ResourceProperty("State", .choice(["ENABLED", "DISABLED"])),
        ResourceProperty(
            "FlexibleTimeWindow",
            .structure([
                .init("Mode", .choice(["OFF", "FLEXIBLE"]), required: true), .init("MaximumWindowInMinutes", .integer),
            ]), required: true),
        ResourceProperty("Target", .structure(target, unsupported: unsupportedOfTarget), required: true),
    ]
    let unsupported = ["KmsKeyArn"]

    private static let unsupportedOfTarget = ["EcsParameters", "SageMakerPipelineParameters"]
    private static let target = [
        ResourceProperty("Arn", .string, required: true), ResourceProperty("RoleArn", .string, required: true),
        ResourceProperty("Input", .string), ResourceProperty("DeadLetterConfig", .structure([.init("Arn", .string)])),
        ResourceProperty(
            "RetryPolicy",
            .structure([.init("MaximumEventAgeInSeconds", .integer), .init("MaximumRetryAttempts", .integer)])),
        ResourceProperty(
            "EventBridgeParameters",
            .structure([.init("DetailType", .string, required: true), .init("Source", .string, required: true)])),
        ResourceProperty("KinesisParameters", .structure([.init("PartitionKey", .string, required: true)])),
        ResourceProperty("SqsParameters", .structure([.init("MessageGroupId", .string)])),
    ]

    /// The client's token makes it safe to repeat.
    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["Name"]?.string ?? context.generatedName()
        let result = try await SchedulerClient(context.caller).createSchedule(
            CreateScheduleInput(
                clientToken: context.clientToken, description: properties["Description"]?.string,
                endDate: try Self.date("EndDate", properties), flexibleTimeWindow: Self.window(properties),
                groupName: properties["GroupName"]?.string, name: name,
                scheduleExpression: properties["ScheduleExpression"]?.string ?? "",
                scheduleExpressionTimezone: properties["ScheduleExpressionTimezone"]?.string,
                startDate: try Self.date("StartDate", properties),
                state: properties["State"]?.string.flatMap { ScheduleState(rawValue: $0) },
                target: Self.target(properties)))
        return ResourceState(
            physicalID: name, attributes: ["Arn": .string(result.scheduleArn)], identity: result.scheduleArn)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let result = try await SchedulerClient(context.caller).updateSchedule(
            UpdateScheduleInput(
                clientToken: context.clientToken, description: new["Description"]?.string,
                endDate: try Self.date("EndDate", new), flexibleTimeWindow: Self.window(new),
                groupName: new["GroupName"]?.string, name: physicalID,
                scheduleExpression: new["ScheduleExpression"]?.string ?? "",
                scheduleExpressionTimezone: new["ScheduleExpressionTimezone"]?.string,
                startDate: try Self.date("StartDate", new),
                state: new["State"]?.string.flatMap { ScheduleState(rawValue: $0) }, target: Self.target(new)))
        return ResourceState(physicalID: physicalID, attributes: ["Arn": .string(result.scheduleArn)])
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await SchedulerClient(context.caller).deleteSchedule(
                DeleteScheduleInput(groupName: properties["GroupName"]?.string, name: physicalID))
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Gone already.
        }
    }

    // MARK: - Parts

    private static func date(_ name: String, _ properties: JSONObject) throws(Fault) -> Instant? {
        guard let text = properties[name]?.string else { return nil }
        guard let date = CalendarDate.instant(iso8601: text) else { throw .invalid("\(name) is no date: \(text)") }
        return date
    }

    private static func window(_ properties: JSONObject) -> FlexibleTimeWindow {
        let window = properties["FlexibleTimeWindow"]
        return FlexibleTimeWindow(
            maximumWindowInMinutes: window?["MaximumWindowInMinutes"]?.integer.map { Int($0) },
            mode: window?["Mode"]?.string.flatMap { FlexibleTimeWindowMode(rawValue: $0) } ?? .off)
    }

    private static func target(_ properties: JSONObject) -> Target {
        let target = properties["Target"]
        return Target(
            arn: target?["Arn"]?.string ?? "",
            deadLetterConfig: target?["DeadLetterConfig"].map { DeadLetterConfig(arn: $0["Arn"]?.string) },
            eventBridgeParameters: target?["EventBridgeParameters"].map {
                EventBridgeParameters(detailType: $0["DetailType"]?.string ?? "", source: $0["Source"]?.string ?? "")
            }, input: target?["Input"]?.string,
            kinesisParameters: target?["KinesisParameters"].map {
                KinesisParameters(partitionKey: $0["PartitionKey"]?.string ?? "")
            },
            retryPolicy: target?["RetryPolicy"].map {
                RetryPolicy(
                    maximumEventAgeInSeconds: $0["MaximumEventAgeInSeconds"]?.integer.map { Int($0) },
                    maximumRetryAttempts: $0["MaximumRetryAttempts"]?.integer.map { Int($0) })
            }, roleArn: target?["RoleArn"]?.string ?? "",
            sqsParameters: target?["SqsParameters"].map { SqsParameters(messageGroupId: $0["MessageGroupId"]?.string) })
    }
}

extension ResourceContext {
    /// The same for every try of one change, in the form that EventBridge Scheduler's tokens have.
    var clientToken: String { Hex.encode(Digest.sha256(Array("\(stackID)\n\(logicalID)\n\(token)".utf8))) }
}
