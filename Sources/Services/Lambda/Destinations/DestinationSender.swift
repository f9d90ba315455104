internal import Base
internal import EventBridgeAPI
internal import LambdaAPI
internal import S3API
internal import SNSAPI
internal import SQSAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Delivers records of asynchronous events, with the rights of the function's role and within the event's trace.
struct DestinationSender: Sendable {
    let functions: LambdaStore
    let credentials: RoleSessions
    let environment: ServiceEnvironment

    func send(_ record: InvocationRecord, _ delivery: Delivery) async throws {
        guard let target = DeliveryTarget(delivery.target) else {
            throw LambdaCore.invalid("The destination ARN \(delivery.target) is invalid.")
        }
        switch target {
        case .queue(let queue): try await send(record, to: queue, delivery)
        case .topic(let topic): try await send(record, to: topic, delivery)
        case .function(let function):
            let lambda = LambdaClient(try await caller(record.event, function.key.region))
            _ = try await lambda.invoke(
                InvocationRequest(
                    functionName: function.key.arn, invocationType: .event, payload: record.bytes,
                    qualifier: function.qualifier))
        case .bus(let bus):
            let events = EventBridgeClient(try await caller(record.event, bus.region))
            let result = try await events.putEvents(PutEventsRequest(entries: [record.entry(on: bus)]))
            if let failed = result.entries?.first, let code = failed.errorCode {
                throw Fault(code: code, message: failed.errorMessage ?? "")
            }
        case .bucket(let bucket):
            let bytes = record.bytes
            let s3 = S3Client(try await caller(record.event, record.event.region))
            _ = try await s3.putObject(
                PutObjectRequest(
                    body: .of(bytes), bucket: bucket, contentLength: bytes.count, contentType: "application/json",
                    key: record.objectKey(environment.randomness.uuid())))
        }
    }

    private func send(_ record: InvocationRecord, to queue: QueueAddress, _ delivery: Delivery) async throws {
        let attributes = record.attributes(delivery)?.map { name, type, value in
            (name, SQSAPI.MessageAttributeValue(stringValue: value, dataType: type))
        }
        _ = try await SQSClient(try await caller(record.event, queue.region)).sendMessage(
            SendMessageRequest(
                queueUrl: queue.url, messageBody: record.message(delivery),
                messageAttributes: attributes.map { Dictionary($0) { first, _ in first } }))
    }

    private func send(_ record: InvocationRecord, to topic: TopicAddress, _ delivery: Delivery) async throws {
        let attributes = record.attributes(delivery)?.map { name, type, value in
            (name, SNSAPI.MessageAttributeValue(dataType: type, stringValue: value))
        }
        _ = try await SNSClient(try await caller(record.event, topic.region)).publish(
            PublishInput(
                topicArn: topic.arn, message: record.message(delivery),
                messageAttributes: attributes.map { Dictionary($0) { first, _ in first } }))
    }

    /// The role of the version that the event is for.
    private func caller(_ event: AsyncEvent, _ region: Region) async throws -> any ServiceCaller {
        let config = try await functions.version(event.reference)
        let session = try await credentials.session(role: config.role, for: event.reference.key)
        return environment.services.caller(
            as: session.caller, account: event.account, region: region, traceHeader: event.traceHeader)
    }
}
