internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a table of the items that objects in a bucket have. It is CREATING until they are there, which come behind the
/// call; the table's account reads them, once it is known that the caller may.
/// - Source: Amazon DynamoDB API Reference, ImportTable.
struct ImportTable: Operation {
    static let model = DynamoDBModel.importTable
    let store: DynamoDBStore
    let services: any ServiceDirectory
    let randomness: any Randomness

    func access(_ input: ImportTableInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableCreationParameters.tableName, context).access("ImportTable", context)]
    }

    func run(_ input: ImportTableInput, _ context: CallContext) async throws -> ImportTableOutput {
        let reference = try TableReference(input.tableCreationParameters.tableName, context)
        let table = try definition(input.tableCreationParameters, reference, now: context.now)
        let wanted = try TableImport(
            input, table, id: TimedID.make(context.now, randomness), now: context.now)
        var isChecked = false
        for _ in 0..<LimitsStore.conflictRetries {
            // Before the looks at the others: a call that comes first has changed it since.
            let running = try await store.runningImports(reference.tenant)
            if let known = try await known(wanted, running, reference) {
                return ImportTableOutput(importTableDescription: known.description)
            }
            guard running.ids.count < LimitsDynamoDB.runningImports else {
                throw DynamoDBFault.limitExceededException(
                    "Up to \(LimitsDynamoDB.runningImports) simultaneous import table operations are allowed per "
                        + "account")
            }
            if !isChecked { try await checkSource(wanted, context) }
            isChecked = true
            if try await begin(wanted, running, reference.tenant) {
                return ImportTableOutput(importTableDescription: wanted.description)
            }
        }
        throw DynamoDBFault.importConflictException("Too many imports begin at once.")
    }

    private func definition(
        _ wanted: TableCreationParameters, _ reference: TableReference, now: Instant
    ) throws(Fault) -> Table {
        var input = CreateTableInput(tableName: reference.name)
        (input.attributeDefinitions, input.keySchema) = (wanted.attributeDefinitions, wanted.keySchema)
        (input.billingMode, input.provisionedThroughput) = (wanted.billingMode, wanted.provisionedThroughput)
        (input.onDemandThroughput, input.globalSecondaryIndexes) = (
            wanted.onDemandThroughput, wanted.globalSecondaryIndexes
        )
        var table = try TableDefinition(input).table(
            name: reference.name, id: randomness.uuid(), arn: reference.arn, now: now)
        table.encryptionKey = try wanted.sseSpecification.flatMap { specification throws(Fault) in
            try TableEncryption.key(specification, reference.tenant)
        }
        return table
    }

    /// The import that a call with this token began before: while it is under way, or where it left no table.
    /// - Throws: ImportConflictException where it made another table; ResourceInUseException where the table is there.
    private func known(
        _ wanted: TableImport, _ running: RunningImports, _ reference: TableReference
    ) async throws -> TableImport? {
        let known = try await store.tableImport(withToken: wanted.token, reference.tenant, now: wanted.started)
        let isRunning = known.map { running.ids.contains($0.id) } ?? false
        if !isRunning, try await store.find(reference.name, reference.tenant) != nil {
            throw DynamoDBFault.resourceInUseException("Table already exists: \(reference.name)")
        }
        guard let known else { return nil }
        guard known.table.arn == reference.arn else {
            throw DynamoDBFault.importConflictException("Duplicate request detected with conflicting parameters")
        }
        return known
    }

    /// Looks, as the caller, at the objects that are to be read: so it is known that the caller may read them, by the
    /// policies of both sides. The account's own keys do as they will: what they may not is told of the import, as is a
    /// bucket that is not there.
    /// - Throws: AccessDeniedException, and what S3 says of an object that can't be looked at: nothing is known of the
    ///   rights on those behind it.
    private func checkSource(_ wanted: TableImport, _ context: CallContext) async throws {
        if case .account = context.caller { return }
        let source = ImportSource(importing: wanted, caller: services.caller(like: context))
        do {
            var last: String?
            var count = 0
            repeat {
                let page = try await source.page(after: last)
                for object in page.objects { try await source.check(object) }
                count += page.objects.count
                last = page.last
            } while last != nil && count < LimitsDynamoDB.importObjects
            if last != nil {
                throw Fault.validation("The source has more than \(LimitsDynamoDB.importObjects) objects")
            }
        } catch let fault as Fault where fault.status == 403 {
            throw Fault(code: "AccessDeniedException", message: fault.message, status: 400)
        } catch let fault as Fault where fault.code == "S3NoSuchBucket" {
            return
        }
    }

    private func begin(_ wanted: TableImport, _ running: RunningImports, _ tenant: Tenant) async throws -> Bool {
        var table = wanted.table
        table.source = TableSource(table: nil, time: wanted.started)
        let work = TableWork(.load, on: table, tenant, subject: wanted.id)
        let (tableKey, importKey) = (DynamoDBStore.tableKey(table.name, tenant), TableImport.key(wanted.id, tenant))
        var transaction = Transaction()
        running.put(running.ids + [wanted.id], &transaction)
        transaction.check(tableKey, .absent)
        transaction.put(tableKey, TableRecord.encode(table))
        transaction.check(importKey, .absent)
        transaction.put(importKey, wanted.stored)
        transaction.put(work.key, work.bytes)
        return try await store.store.commit(transaction).version != nil
    }
}
