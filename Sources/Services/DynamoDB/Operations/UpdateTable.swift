internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Changes a table's settings: billing, throughput (also of global indexes), class, deletion protection, whether it has
/// a stream, and which global indexes it has.
///
/// An index is built, or removed, behind the call. Replicas are refused by name.
/// - Source: Amazon DynamoDB API Reference, UpdateTable.
struct UpdateTable: Operation {
    static let model = DynamoDBModel.updateTable
    let store: DynamoDBStore
    let randomness: any Randomness

    func access(_ input: UpdateTableInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("UpdateTable", context)]
    }

    func run(_ input: UpdateTableInput, _ context: CallContext) async throws -> UpdateTableOutput {
        try Self.refuseUnsupported(input)
        try Self.checkWanted(input)
        let reference = try TableReference(input.tableName, context)
        let indexes = try IndexChange(input)
        let view = try input.streamSpecification.map { wanted throws(Fault) in try TableStream.view(wanted) }
        let table = try await store.change(reference.name, reference.tenant) { table, transaction in
            guard table.leaving == nil else { throw Self.inUse(table) }
            try Self.changeThroughput(&table, input, now: context.now)
            if let (kind, name) = try indexes.apply(to: &table) {
                Self.begin(kind, name, table, reference.tenant, &transaction)
            }
            if let tableClass = input.tableClass { table.tableClass = tableClass.rawValue }
            if let isProtected = input.deletionProtectionEnabled { table.isDeletionProtected = isProtected }
            if let wanted = input.sseSpecification {
                table.encryptionKey = try TableEncryption.key(wanted, reference.tenant)
            }
            if let view { try await change(&table, view, reference.tenant, &transaction) }
        }
        return UpdateTableOutput(tableDescription: table.description(status: .updating))
    }

    /// What a table answers until an index of it is removed.
    static func inUse(_ table: Table) -> Fault {
        DynamoDBFault.resourceInUseException(
            "Attempt to change a resource which is still in use: Table is being updated: \(table.name)")
    }

    private static func begin(
        _ kind: TableWork.Kind, _ index: String, _ table: Table, _ tenant: Tenant, _ transaction: inout Transaction
    ) {
        let work = TableWork(kind, on: table, tenant, subject: index)
        transaction.put(work.key, work.bytes)
        // What was under way for an index of this name ends: one that is removed is built no longer.
        if kind == .remove { transaction.clear(TableWork(.build, on: table, tenant, subject: index).key) }
    }

    /// Begins a stream of a table that has none, or ends the one that it has.
    private func change(
        _ table: inout Table, _ view: TableStream.View?, _ tenant: Tenant, _ transaction: inout Transaction
    ) async throws {
        let isEnabled = table.stream?.isEnabled == true
        if let view {
            guard !isEnabled else {
                throw Fault.validation("Table already has an enabled stream: TableName: \(table.name)")
            }
            table.stream = try await store.begin(view, of: table, tenant, id: randomness.uuid(), &transaction)
        } else {
            guard isEnabled else {
                throw Fault.validation("Table has no stream to disable: TableName: \(table.name)")
            }
            try await store.end(table.stream, of: table, tenant, &transaction)
            table.stream?.isEnabled = false
        }
    }

    private static func checkWanted(_ input: UpdateTableInput) throws(Fault) {
        let wantsSome =
            input.provisionedThroughput != nil || input.billingMode != nil || input.streamSpecification != nil
            || !(input.globalSecondaryIndexUpdates ?? []).isEmpty || input.sseSpecification != nil
            || input.tableClass != nil || input.deletionProtectionEnabled != nil || input.onDemandThroughput != nil
        if wantsSome { return }
        throw .validation(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or "
                + "SSESpecification or ReplicaUpdates is required in UpdateTable")
    }

    private static func refuseUnsupported(_ input: UpdateTableInput) throws(Fault) {
        if input.replicaUpdates != nil { throw .notSupported("DynamoDB's ReplicaUpdates") }
        if input.globalTableSettingsReplicationMode != nil {
            throw .notSupported("DynamoDB's GlobalTableSettingsReplicationMode")
        }
        if input.warmThroughput != nil { throw .notSupported("DynamoDB's WarmThroughput") }
        if input.multiRegionConsistency != nil || input.globalTableWitnessUpdates != nil {
            throw .notSupported("DynamoDB's global tables")
        }
    }

    private static func changeThroughput(_ table: inout Table, _ input: UpdateTableInput, now: Instant) throws(Fault) {
        try refuseSame(table, input)
        try table.throughput.change(
            to: input.billingMode, input.provisionedThroughput, input.onDemandThroughput, now: now)
        if table.throughput.provisioned != nil { return }
        for index in table.indexes.indices { table.indexes[index].throughput = nil }
    }

    private static func refuseSame(_ table: Table, _ input: UpdateTableInput) throws(Fault) {
        guard input.billingMode == nil, let now = table.throughput.provisioned,
            let given = input.provisionedThroughput, input.globalSecondaryIndexUpdates == nil,
            now == .init(read: given.readCapacityUnits, write: given.writeCapacityUnits)
        else { return }
        throw .validation(
            "The provisioned throughput for the table will not change. The requested value equals the current value. "
                + "Current ReadCapacityUnits provisioned for the table: \(now.read). "
                + "Requested ReadCapacityUnits: \(given.readCapacityUnits). "
                + "Current WriteCapacityUnits provisioned for the table: \(now.write). "
                + "Requested WriteCapacityUnits: \(given.writeCapacityUnits). "
                + "Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.")
    }
}
