internal import DynamoDBAPI
internal import ServiceKit

/// Tells clients that look for it where the service is: here.
/// - Source: Amazon DynamoDB API Reference, DescribeEndpoints.
struct DescribeEndpoints: Operation {
    static let model = DynamoDBModel.describeEndpoints

    func access(_ input: DescribeEndpointsRequest, _ context: CallContext) async throws -> [Access] {
        [Access("dynamodb:DescribeEndpoints", on: "*")]
    }

    func run(_ input: DescribeEndpointsRequest, _ context: CallContext) async throws -> DescribeEndpointsResponse {
        // Clients put a scheme of their own before it.
        let address = context.endpoint.split(separator: "/").last.map { String($0) } ?? context.endpoint
        return DescribeEndpointsResponse(
            endpoints: [Endpoint(address: address, cachePeriodInMinutes: LimitsDynamoDB.endpointMinutes)])
    }
}
