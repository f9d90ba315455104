// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit

/// Calls DynamoDBStreams within the process: typed values, no encoding, the same pipeline as every call.
package struct DynamoDBStreamsClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func describeStream(_ input: DescribeStreamInput) async throws -> DescribeStreamOutput {
        try await caller.call(DynamoDBStreamsModel.describeStream, input)
    }

    @discardableResult
    package func getRecords(_ input: GetRecordsInput) async throws -> GetRecordsOutput {
        try await caller.call(DynamoDBStreamsModel.getRecords, input)
    }

    @discardableResult
    package func getShardIterator(_ input: GetShardIteratorInput) async throws -> GetShardIteratorOutput {
        try await caller.call(DynamoDBStreamsModel.getShardIterator, input)
    }

    @discardableResult
    package func listStreams(_ input: ListStreamsInput) async throws -> ListStreamsOutput {
        try await caller.call(DynamoDBStreamsModel.listStreams, input)
    }
}
