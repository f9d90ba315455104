internal import DynamoDBAPI
internal import ServiceKit

/// Shows the quotas of capacity: AWS's default ones, which nothing here is held against.
/// - Source: Amazon DynamoDB API Reference, DescribeLimits.
struct DescribeLimits: Operation {
    static let model = DynamoDBModel.describeLimits

    func access(_ input: DescribeLimitsInput, _ context: CallContext) async throws -> [Access] {
        [Access("dynamodb:DescribeLimits", on: "*")]
    }

    func run(_ input: DescribeLimitsInput, _ context: CallContext) async throws -> DescribeLimitsOutput {
        let (account, table) = (LimitsDynamoDB.capacityOfAccount, LimitsDynamoDB.capacityOfTable)
        return DescribeLimitsOutput(
            accountMaxReadCapacityUnits: account, accountMaxWriteCapacityUnits: account,
            tableMaxReadCapacityUnits: table, tableMaxWriteCapacityUnits: table)
    }
}
