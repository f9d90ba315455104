internal import Base
internal import ServiceCalls

/// What a target gets: the input with what is known of the call put in, or a notification.
/// - Source: Amazon EventBridge Scheduler User Guide, "Adding context attributes"; the service's own default
///   notification.
struct TargetCall: Sendable {
    let delivery: Delivery
    /// Tells the attempts of a call apart.
    let execution: String
    /// The schedule's input; nil where it has none.
    let input: String?

    var text: String { input.map { filled($0) } ?? notification }

    private var time: String { CalendarDate(delivery.scheduled).iso8601() }

    private func filled(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        let attributes = [
            ("<aws.scheduler.schedule-arn>", delivery.schedule.arn), ("<aws.scheduler.scheduled-time>", time),
            ("<aws.scheduler.execution-id>", execution),
            ("<aws.scheduler.attempt-number>", String(delivery.failures + 1)),
        ]
        return attributes.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private var notification: String {
        JSON.object([
            "version": "0", "id": .string(execution), "detail-type": "Scheduled Event", "source": "aws.scheduler",
            "account": .string(delivery.schedule.tenant.account.rawValue), "time": .string(time),
            "region": .string(delivery.schedule.tenant.region.rawValue),
            "resources": [.string(delivery.schedule.arn)], "detail": "{}",
        ]).description
    }

    /// The parameters of the call, as a dead letter tells them.
    var request: JSON {
        guard case .templated(let target)? = delivery.target.kind else { return .string(text) }
        let parameters = delivery.target.parameters
        var object: JSONObject =
            switch target.kind {
            case .function:
                ["FunctionName": .string(target.arn.description), "InvocationType": "Event", "Payload": .string(text)]
            case .queue: ["MessageBody": .string(text), "QueueUrl": .string(target.queueURL)]
            case .topic: ["Message": .string(text), "TopicArn": .string(target.arn.description)]
            case .stream: ["Data": .string(text), "StreamName": .string(target.name)]
            case .bus: ["Detail": .string(text), "EventBusName": .string(target.arn.description)]
            case .logGroup: [:]
            }
        object["MessageGroupId"] = parameters.messageGroup.map { .string($0) }
        object["PartitionKey"] = parameters.partitionKey.map { .string($0) }
        object["DetailType"] = parameters.detailType.map { .string($0) }
        object["Source"] = parameters.source.map { .string($0) }
        return target.kind == .bus ? ["Entries": [.object(object)]] : .object(object)
    }
}

/// What a dead-letter queue gets of a call that was given up.
/// - Source: Amazon EventBridge Scheduler User Guide, "Configuring a schedule's dead-letter queue".
struct DeadLetter: Sendable {
    let body: String
    let attributes: [(name: String, value: String)]
    /// Whether the queue had no room for all of the call.
    let isCut: Bool

    init(_ call: TargetCall, _ failure: DeliveryFailure) {
        let delivery = call.delivery
        let whole: String = call.request.string ?? call.request.description
        isCut = whole.utf8.count > LimitsScheduler.deadLetterBytes
        body = isCut ? String(decoding: whole.utf8.prefix(LimitsScheduler.deadLetterBytes), as: UTF8.self) : whole
        var attributes = [
            ("ERROR_CODE", failure.code), ("ERROR_MESSAGE", failure.message), ("EXECUTION_ID", call.execution),
            ("IS_PAYLOAD_TRUNCATED", "\(isCut)"), ("RETRY_ATTEMPTS", "\(max(0, delivery.failures - 1))"),
            ("SCHEDULED_TIME", CalendarDate(delivery.scheduled).iso8601()), ("SCHEDULE_ARN", delivery.schedule.arn),
            ("TARGET_ARN", delivery.target.kind?.operation ?? delivery.target.arn),
        ]
        if let exhausted = delivery.exhausted { attributes.append(("EXHAUSTED_RETRY_CONDITION", exhausted.rawValue)) }
        // SQS takes no empty values.
        self.attributes = attributes.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
    }
}
