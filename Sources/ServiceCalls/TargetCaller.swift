package import Base
internal import KinesisAPI
internal import LambdaAPI
internal import SNSAPI
internal import SQSAPI
package import ServiceKit
internal import Wire

/// Hands events to targets by their services' own calls, with the rights of who sends.
package struct TargetCaller: Sendable {
    let services: any ServiceDirectory
    let clock: any Clock
    let randomness: any Randomness

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
        let one = TargetPayload(payload, parameters, traceHeader: traceHeader)
        do {
            switch target.kind {
            case .function: try await invoke(one, target, caller)
            case .queue: try await sendMessage(payload, target, parameters, caller, traceHeader)
            case .topic: try await publish(payload, target, parameters, caller)
            case .stream: try await putRecord(payload, target, parameters, caller)
            case .bus: if let failure = try await putEvents([one], target, caller).first?.value { throw failure }
            case .logGroup: try await log([one], target, caller)
            }
        } catch { throw DeliveryFailure(error) }
    }

    func invoke(_ payload: TargetPayload, _ target: Target, _ caller: any ServiceCaller) async throws {
        try await LambdaClient(caller).invoke(
            InvocationRequest(
                functionName: target.arn.description, invocationType: .event, payload: payload.bytes))
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

    /// Puts what could not be delivered into a dead-letter queue.
    /// - Parameter attributes: texts by their names.
    package func bury(
        _ payload: [UInt8], attributes: [(name: String, value: String)], in queue: Target, as sender: Caller
    ) async throws(DeliveryFailure) {
        let client = SQSClient(services.caller(as: sender, account: queue.account, region: queue.region))
        let texts = attributes.map { name, value in
            (name, SQSAPI.MessageAttributeValue(stringValue: value.isEmpty ? "-" : value, dataType: "String"))
        }
        do {
            try await client.sendMessage(
                SendMessageRequest(
                    queueUrl: queue.queueURL, messageBody: String(decoding: payload, as: UTF8.self),
                    messageAttributes: Dictionary(texts) { first, _ in first }))
        } catch { throw DeliveryFailure(error) }
    }
}
