internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Wire

extension LambdaCore {
    /// Refuses a stream that is not there, or that the function's role may not read.
    /// - Source: AWS Lambda Developer Guide, "Using Lambda to process records from Amazon Kinesis Data Streams".
    func checkSource(_ stream: StreamAddress, of function: FunctionReference, _ context: CallContext) async throws {
        let role = try await functions.version(function).role
        let owner = KinesisClient(
            environment.services.caller(as: .account(stream.account), account: stream.account, region: stream.region))
        do {
            _ = try await owner.describeStreamSummary(DescribeStreamSummaryInput(streamARN: stream.stream))
            if let consumer = stream.consumer {
                _ = try await owner.describeStreamConsumer(DescribeStreamConsumerInput(consumerARN: consumer))
            }
        } catch let fault as Fault where fault.status < 500 {
            // Strangers do not learn which streams an account has.
            guard stream.account == function.key.account else {
                throw Self.invalid(StreamAddress.noPermission("GetRecords"))
            }
            throw Self.invalid("\(fault.message) (Service: Kinesis, Status Code: 400)")
        }
        let resource = stream.consumer ?? stream.stream
        let policy = try await owner.getResourcePolicy(GetResourcePolicyInput(resourceARN: resource)).policy
        let actions =
            stream.consumer == nil ? ["GetRecords", "GetShardIterator", "ListShards"] : ["SubscribeToShard"]
        for action in actions {
            let access = try stream.access(action, on: resource, policy: policy, for: function.key.account)
            guard try await allows(access, role: role, function.key, context) else {
                throw Self.invalid(StreamAddress.noPermission(action))
            }
        }
    }

    /// Refuses a destination for records that are given up which is not there, or to which the role may not send.
    func checkBatchDestination(
        _ arn: String?, of function: FunctionReference, _ context: CallContext
    ) async throws {
        guard let arn else { return }
        switch DeliveryTarget(arn) {
        case .queue?, .topic?, .bucket?: break
        case .function?, .bus?, nil: throw Self.invalid("The destination ARN \(arn) is invalid.")
        }
        try await checkDestination(arn, of: function, onSuccess: false, context)
    }
}
