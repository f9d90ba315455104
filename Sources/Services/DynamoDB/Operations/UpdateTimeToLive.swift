internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Turns the expiry of items on or off. Expired items are removed within minutes.
/// - Source: Amazon DynamoDB API Reference, UpdateTimeToLive.
struct UpdateTimeToLive: Operation {
    static let model = DynamoDBModel.updateTimeToLive
    let store: DynamoDBStore

    func access(_ input: UpdateTimeToLiveInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("UpdateTimeToLive", context)]
    }

    func run(_ input: UpdateTimeToLiveInput, _ context: CallContext) async throws -> UpdateTimeToLiveOutput {
        let reference = try TableReference(input.tableName, context)
        let wanted = input.timeToLiveSpecification
        if wanted.attributeName.isEmpty {
            throw Fault.validation("TimeToLiveSpecification AttributeName must be a non empty string")
        }
        _ = try await store.change(reference.name, reference.tenant) { table in
            if let current = table.timeToLive, current != wanted.attributeName {
                throw Fault.validation(
                    "TimeToLive is active on a different AttributeName: current AttributeName is \(current)")
            }
            if wanted.enabled, table.timeToLive != nil { throw Fault.validation("TimeToLive is already enabled") }
            if !wanted.enabled, table.timeToLive == nil { throw Fault.validation("TimeToLive is already disabled") }
            table.timeToLive = wanted.enabled ? wanted.attributeName : nil
        }
        return UpdateTimeToLiveOutput(timeToLiveSpecification: wanted)
    }
}
