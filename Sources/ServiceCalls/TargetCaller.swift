package import Base
internal import EventBridgeAPI
internal import KinesisAPI
internal import LambdaAPI
internal import LogsAPI
internal import SNSAPI
internal import SQSAPI
package import ServiceKit
internal import Wire

/// Hands events to targets by their services' own calls, with the rights of who sends.
package struct TargetCaller: Sendable {
    let services: any ServiceDirectory
    private let clock: any Clock
    private let randomness: any Randomness

    package init(services: any ServiceDirectory, clock: any Clock, randomness: any Randomness) {
        (self.services, self.clock, self.randomness) = (services, clock, randomness)
    }

    /// Hands one event over. A function is invoked asynchronously.
    /// - Parameters:
    ///   - payload: text in UTF-8; for functions and buses, JSON.
    ///   - sender: a service principal, which the target's policy must let in, or the session of a role.
    package func send(
        _ payload: [UInt8], to target: Target, _ parameters: TargetParameters = TargetParameters(), as sender: Caller,
        traceHeader: String? = nil
    ) async throws(DeliveryFailure) {
        let caller = services.caller(
            as: sender, account: target.account, region: target.region, traceHeader: traceHeader)
        do {
            switch target.kind {
            case .function: try await invoke(payload, target, caller)
            case .queue: try await sendMessage(payload, target, parameters, caller, traceHeader)
            case .topic: try await publish(payload, target, parameters, caller)
            case .stream: try await putRecord(payload, target, parameters, caller)
            case .bus: try await putEvent(payload, target, parameters, caller, traceHeader)
            case .logGroup: try await log(payload, clock.now, target, caller)
            }
        } catch { throw DeliveryFailure(error) }
    }

    /// Writes a message into a log group, at a time of its own where it has one.
    package func log(
        _ message: [UInt8], at time: Instant?, in group: Target, as sender: Caller
    ) async throws(DeliveryFailure) {
        let caller = services.caller(as: sender, account: group.account, region: group.region)
        do { try await log(message, time ?? clock.now, group, caller) } catch { throw DeliveryFailure(error) }
    }

    private func invoke(_ payload: [UInt8], _ target: Target, _ caller: any ServiceCaller) async throws {
        try await LambdaClient(caller).invoke(
            InvocationRequest(functionName: target.arn.description, invocationType: .event, payload: payload))
    }

    private func sendMessage(
        _ payload: [UInt8], _ target: Target, _ parameters: TargetParameters, _ caller: any ServiceCaller,
        _ traceHeader: String?
    ) async throws {
        let trace = traceHeader.map { header in
            ["AWSTraceHeader": MessageSystemAttributeValue(stringValue: header, dataType: "String")]
        }
        try await SQSClient(caller).sendMessage(
            SendMessageRequest(
                queueUrl: target.queueURL, messageBody: String(decoding: payload, as: UTF8.self),
                messageSystemAttributes: trace, messageDeduplicationId: parameters.deduplicationID,
                messageGroupId: parameters.messageGroup))
    }

    private func publish(
        _ payload: [UInt8], _ target: Target, _ parameters: TargetParameters, _ caller: any ServiceCaller
    ) async throws {
        try await SNSClient(caller).publish(
            PublishInput(
                topicArn: target.arn.description, message: String(decoding: payload, as: UTF8.self),
                messageDeduplicationId: parameters.deduplicationID, messageGroupId: parameters.messageGroup))
    }

    private func putRecord(
        _ payload: [UInt8], _ target: Target, _ parameters: TargetParameters, _ caller: any ServiceCaller
    ) async throws {
        try await KinesisClient(caller).putRecord(
            PutRecordInput(
                data: payload, partitionKey: parameters.partitionKey ?? randomness.uuid(),
                streamARN: target.arn.description))
    }

    private func putEvent(
        _ payload: [UInt8], _ target: Target, _ parameters: TargetParameters, _ caller: any ServiceCaller,
        _ traceHeader: String?
    ) async throws {
        let result = try await EventBridgeClient(caller).putEvents(
            PutEventsRequest(entries: [
                PutEventsRequestEntry(
                    source: parameters.source, detailType: parameters.detailType,
                    detail: String(decoding: payload, as: UTF8.self), eventBusName: target.arn.description,
                    traceHeader: traceHeader)
            ]))
        guard let failed = result.entries?.first, let code = failed.errorCode else { return }
        throw Fault(code: code, message: failed.errorMessage ?? "", status: code == "InternalFailure" ? 500 : 400)
    }

    /// Each event gets a stream of its own.
    private func log(
        _ payload: [UInt8], _ time: Instant, _ target: Target, _ caller: any ServiceCaller
    ) async throws {
        let logs = LogsClient(caller)
        let stream = randomness.uuid()
        try await logs.createLogStream(CreateLogStreamRequest(logGroupName: target.name, logStreamName: stream))
        let result = try await logs.putLogEvents(
            PutLogEventsRequest(
                logGroupName: target.name, logStreamName: stream,
                logEvents: [
                    InputLogEvent(timestamp: Int(time.milliseconds), message: String(decoding: payload, as: UTF8.self))
                ]))
        guard result.rejectedLogEventsInfo == nil else {
            throw Fault(code: "InvalidParameterException", message: "The time of the log event is too far away.")
        }
    }
}
