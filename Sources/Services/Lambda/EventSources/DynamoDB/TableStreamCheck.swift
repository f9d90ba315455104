internal import Base
internal import DynamoDBStreamsAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

extension LambdaCore {
    /// Refuses a table's stream that is not there, or that the function's role may not read.
    /// - Source: AWS Lambda Developer Guide, "Using AWS Lambda with Amazon DynamoDB".
    func checkSource(
        _ stream: TableStreamAddress, of function: FunctionReference, _ context: CallContext
    ) async throws {
        let role = try await functions.version(function).role
        let owner = DynamoDBStreamsClient(
            environment.services.caller(as: .account(stream.account), account: stream.account, region: stream.region))
        do {
            try await owner.describeStream(DescribeStreamInput(streamArn: stream.arn, limit: 1))
        } catch let fault as Fault where fault.status < 500 {
            // Strangers do not learn which streams an account has.
            guard stream.account == function.key.account else { throw Self.invalid(stream.noPermission) }
            throw Self.invalid("Stream not found: \(stream.arn)")
        }
        for action in TableStreamAddress.actions {
            let access = Access(
                "dynamodb:\(action)", on: stream.arn,
                owner: stream.account == function.key.account ? nil : stream.account)
            guard try await allows(access, role: role, function.key, context) else {
                throw Self.invalid(stream.noPermission)
            }
        }
    }
}

extension TableStreamAddress {
    /// What Lambda says where a role may not do something of it with the stream.
    var noPermission: String {
        "Cannot access stream \(arn). Please ensure the role can perform the GetRecords, GetShardIterator, "
            + "DescribeStream, and ListStreams Actions on your stream in IAM."
    }
}
