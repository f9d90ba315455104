package import Base
internal import KinesisAPI
internal import LambdaAPI
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
        let one = TargetPayload(payload, parameters, traceHeader: traceHeader)
        // A stream's roles let one record in by a call of its own.
        guard target.kind == .stream else {
            if let failure = await send([one], to: target, as: sender)[0] { throw failure }
            return
        }
        let caller = services.caller(
            as: sender, account: target.account, region: target.region, traceHeader: traceHeader)
        do {
            try await KinesisClient(caller).putRecord(
                PutRecordInput(
                    data: payload, partitionKey: parameters.partitionKey ?? randomness.uuid(),
                    streamARN: target.arn.description))
        } catch { throw DeliveryFailure(error) }
    }

    func invoke(_ payload: TargetPayload, _ target: Target, _ caller: any ServiceCaller) async throws {
        try await LambdaClient(caller).invoke(
            InvocationRequest(
                functionName: target.arn.description, invocationType: .event, payload: payload.bytes))
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
