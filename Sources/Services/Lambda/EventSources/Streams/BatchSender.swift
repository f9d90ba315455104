internal import Base
internal import S3API
internal import SNSAPI
internal import SQSAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Tells a mapping's destination of records that were given up, with the rights of the function's role.
struct BatchSender: Sendable {
    let functions: LambdaStore
    let credentials: RoleSessions
    let environment: ServiceEnvironment

    func send(_ record: BatchRecord, to destination: String) async throws {
        let function = record.mapping.function
        let role = try await functions.version(function).role
        let session = try await credentials.session(role: role, for: function.key)
        func caller(_ region: Region) -> any ServiceCaller {
            environment.services.caller(as: session.caller, account: function.key.account, region: region)
        }
        switch DeliveryTarget(destination) {
        case .queue(let queue)?:
            try await SQSClient(caller(queue.region)).sendMessage(
                SendMessageRequest(
                    queueUrl: queue.url, messageBody: String(decoding: record.bytes(), as: UTF8.self)))
        case .topic(let topic)?:
            try await SNSClient(caller(topic.region)).publish(
                PublishInput(topicArn: topic.arn, message: String(decoding: record.bytes(), as: UTF8.self)))
        case .bucket(let bucket)?:
            let bytes = record.bytes(payload: record.records.event())
            _ = try await S3Client(caller(function.key.region)).putObject(
                PutObjectRequest(
                    body: .of(bytes), bucket: bucket, contentLength: bytes.count, contentType: "application/json",
                    key: record.objectKey(environment.randomness.uuid())))
        case .function?, .bus?, nil: throw LambdaCore.invalid("The destination ARN \(destination) is invalid.")
        }
    }
}
