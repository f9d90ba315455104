internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Changes of a table's destinations.
extension DynamoDBStore {
    /// - Throws: ValidationException where the text is no data stream's ARN, or one of another account or Region.
    static func checkDestination(_ stream: String, _ tenant: Tenant) throws(Fault) {
        guard let arn = ARN(stream), arn.service == "kinesis", arn.resource.hasPrefix("stream/") else {
            throw .validation("The provided StreamArn is not the ARN of a Kinesis data stream: \(stream)")
        }
        guard arn.account == tenant.account.rawValue, arn.region == tenant.region.rawValue else {
            throw .validation("The Kinesis data stream must be in the account and the Region of the table: \(stream)")
        }
    }

    /// Adds a destination to a table, and its row to the transaction.
    func enable(
        _ stream: String, of table: inout Table, _ tenant: Tenant, id: String, isExact: Bool,
        _ transaction: inout Transaction
    ) throws(Fault) {
        if let known = table.destinations.first(where: { $0.stream == stream }), known.status != .disabled {
            throw .validation(
                "Table is not in a valid state to enable Kinesis Streaming Destination: "
                    + "KinesisStreamingDestination must be DISABLED or ENABLE_FAILED to perform ENABLE operation.")
        }
        table.destinations.removeAll { $0.stream == stream }
        guard table.destinations.count(where: { $0.status != .disabled }) < LimitsDynamoDB.destinations else {
            throw DynamoDBFault.limitExceededException(
                "A table has at most \(LimitsDynamoDB.destinations) Kinesis streaming destinations")
        }
        // Those that ended are shown as long as there is room.
        if table.destinations.count >= LimitsDynamoDB.shownDestinations,
            let ended = table.destinations.firstIndex(where: { $0.status == .disabled })
        {
            table.destinations.remove(at: ended)
        }
        let destination = TableDestination(stream: stream, id: id, isExact: isExact)
        table.destinations.append(destination)
        let row = DestinationRow(destination, of: table, tenant)
        transaction.put(row.rowKey, row.bytes)
    }

    /// Changes a destination that is active.
    static func changeActive(
        _ stream: String, of table: inout Table, toPerform operation: String, _ body: (inout TableDestination) -> Void
    ) throws(Fault) {
        guard let place = table.destinations.firstIndex(where: { $0.stream == stream }) else {
            throw DynamoDBFault.resourceNotFoundException(
                "Requested resource not found: Kinesis streaming destination \(stream) of table \(table.name)")
        }
        guard table.destinations[place].status == .active else {
            throw .validation(
                "Table is not in a valid state to \(operation.lowercased()) Kinesis Streaming Destination: "
                    + "KinesisStreamingDestination must be ACTIVE to perform \(operation) operation.")
        }
        body(&table.destinations[place])
    }
}
