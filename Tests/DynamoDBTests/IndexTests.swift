import Base
import DynamoDBAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import DynamoDB

/// Indexes that come and go while a table is used.
@Suite struct IndexTests {
    private let bench = Bench()

    private func create(
        _ name: String = "byColor", _ attribute: String = "color", _ type: ScalarAttributeType = .s
    ) async throws {
        try await bench.client.updateTable(
            UpdateTableInput(
                attributeDefinitions: [.init(attributeName: attribute, attributeType: type)], tableName: "things",
                globalSecondaryIndexUpdates: [
                    .init(
                        create: .init(
                            indexName: name, keySchema: [.init(attributeName: attribute, keyType: .hash)],
                            projection: .init(projectionType: .all)))
                ]))
    }

    private func remove(_ name: String = "byColor") async throws {
        try await bench.client.updateTable(
            UpdateTableInput(
                tableName: "things", globalSecondaryIndexUpdates: [.init(delete: .init(indexName: name))]))
    }

    private func table() async throws -> TableDescription? {
        try await bench.client.describeTable(DescribeTableInput(tableName: "things")).table
    }

    /// The partition keys of the items in the index, in order.
    private func scan(_ name: String = "byColor") async throws -> [String] {
        let items = try await bench.client.scan(ScanInput(tableName: "things", indexName: name)).items ?? []
        return try items.map { try Item($0.dictionary)["pk"]?.keyText ?? "" }.sorted()
    }

    /// Entries that no item agrees with, and items that lack theirs, in the rows themselves.
    private func disagreements() async throws -> Int {
        let table = try await bench.store.table("things", bench.tenant)
        var wanted: Set<Key> = []
        let items = KeyRange(prefix: Key(bytes: table.itemsPrefix))
        for row in try await bench.platform.store.readAll(items) where row.value.first != 0 {
            guard let read = try await bench.store.item(row.key) else { continue }
            let key = ItemKey(bytes: Array(row.key.bytes.dropFirst(table.itemsPrefix.count)))
            for index in table.table.indexes {
                if let entry = table.entry(of: read.stored.item, at: key, in: index) { wanted.insert(entry) }
            }
        }
        let entries = KeyRange(prefix: DynamoDBStore.entriesPrefix(table.table.id, table.tenant))
        let found = Set(try await bench.platform.store.readAll(entries).map(\.key))
        return wanted.symmetricDifference(found).count
    }

    @Test("an index of a table with items is built behind the call, and leaves out what does not fit it")
    func build() async throws {
        try await bench.makeTable()
        for number in 0..<30 { try await bench.put(["pk": .s("\(number)"), "color": .s("red")]) }
        try await bench.put(["pk": .s("number"), "color": .n(1)])
        try await bench.put(["pk": .s("empty"), "color": .s("")])
        try await bench.put(["pk": .s("long"), "color": .s(String(repeating: "x", count: 3_000))])
        try await bench.put(["pk": .s("none")])
        try await create()
        let index = try await table()?.globalSecondaryIndexes?.first
        #expect(index?.indexStatus == .creating && index?.backfilling == true)
        await expectFault("Cannot read from backfilling global secondary index: byColor") { _ = try await scan() }
        try await bench.finish()
        let built = try await table()
        #expect(built?.globalSecondaryIndexes?.first?.indexStatus == .active)
        #expect(built?.globalSecondaryIndexes?.first?.backfilling == nil)
        #expect(built?.attributeDefinitions?.map(\.attributeName) == ["pk", "color"])
        #expect(try await scan() == (0..<30).map { "\($0)" }.sorted())
        #expect(try await disagreements() == 0)
        await expectFault(
            "One or more parameter values were invalid: Type mismatch for Index Key color Expected: S Actual: N "
                + "IndexName: byColor"
        ) { try await bench.put(["pk": .s("late"), "color": .n(1)]) }
    }

    @Test("an index that is built in steps goes on where it was, and agrees with what is written between them")
    func interleaving() async throws {
        try await bench.makeTable()
        let padding = ItemValue.s(String(repeating: "x", count: 200_000))
        for number in 0..<100 {
            try await bench.put(["pk": .s("\(number)"), "color": .s("red"), "padding": padding])
        }
        try await create()
        var rounds = 0
        while try await bench.worker.round() {
            let number = rounds * 7 % 100
            try await bench.put(["pk": .s("\(number)"), "color": .s("blue")])
            try await bench.delete(["pk": .s("\(number + 1)")])
            try await bench.put(["pk": .s("new \(rounds)"), "color": .s("green")])
            rounds += 1
        }
        #expect(rounds > 2)
        #expect(try await disagreements() == 0)
        #expect(try await table()?.globalSecondaryIndexes?.first?.indexStatus == .active)
    }

    @Test("a write that began before the index was there keeps it all the same")
    func earlyWriter() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a"), "color": .s("red")])
        let early = try await bench.store.table("things", bench.tenant)
        try await create()
        try await bench.finish()
        let item: Item = ["pk": .s("a"), "color": .s("blue")]
        let action = try ItemAction.put(item, into: early, WriteCondition(test: nil, onFailure: nil))
        _ = try await ItemWriter(store: bench.store).write(action, needsOld: false)
        #expect(try await disagreements() == 0)
    }

    @Test("an index leaves in steps, also one that is being built, and takes its attributes with it")
    func removal() async throws {
        try await bench.makeTable()
        for number in 0..<20 { try await bench.put(["pk": .s("\(number)"), "color": .s("red")]) }
        try await create()
        _ = try await bench.worker.round()
        try await remove()
        let leaving = try await table()
        #expect(leaving?.tableStatus == .updating)
        #expect(leaving?.globalSecondaryIndexes?.first?.indexStatus == .deleting)
        await expectFault("The table does not have the specified index: byColor") { _ = try await scan() }
        await expectFault(
            "Attempt to change a resource which is still in use: Table is being updated: things",
            code: "ResourceInUseException"
        ) { try await create("other", "size") }
        try await bench.put(["pk": .s("late"), "color": .n(1)])
        try await bench.finish()
        #expect(try await table()?.globalSecondaryIndexes == nil)
        #expect(try await table()?.attributeDefinitions?.map(\.attributeName) == ["pk"])
        #expect(try await disagreements() == 0)
        try await create()
        try await bench.finish()
        #expect(try await scan().count == 20)
    }

    @Test("a table that goes while its index is built leaves nothing")
    func deleted() async throws {
        try await bench.makeTable()
        for number in 0..<20 { try await bench.put(["pk": .s("\(number)"), "color": .s("red")]) }
        try await create()
        try await bench.client.deleteTable(DeleteTableInput(tableName: "things"))
        try await bench.finish()
        #expect(try await bench.platform.store.read(.init(prefix: .init("dynamodb"))).isEmpty)
    }

    @Test("one index changes at a time, and wrong wishes are refused with DynamoDB's text")
    func refusals() async throws {
        try await bench.makeTable()
        let oneAtATime =
            "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table"
        try await create()
        await expectFault(oneAtATime, code: "LimitExceededException") { try await create("other", "size") }
        try await bench.finish()
        await expectFault(
            "One or more parameter values were invalid: Attempting to create an index which already exists: byColor"
        ) { try await create() }
        await expectFault(
            "One or more parameter values were invalid: Attributes cannot be redefined. Please check that your attribute "
                + "has the same type as previously defined. Existing schema: Schema:[SchemaElement: key{color:S:HASH}] "
                + "New schema: Schema:[SchemaElement: key{color:N:HASH}]"
        ) { try await create("other", "color", .n) }
        await expectFault("Requested resource not found", code: "ResourceNotFoundException") {
            try await remove("none")
        }
        let two = UpdateTableInput(
            tableName: "things",
            globalSecondaryIndexUpdates: [
                .init(delete: .init(indexName: "one")), .init(delete: .init(indexName: "two")),
            ])
        await expectFault(oneAtATime, code: "LimitExceededException") { try await bench.client.updateTable(two) }
        await expectFault(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or "
                + "SSESpecification or ReplicaUpdates is required in UpdateTable"
        ) { try await bench.client.updateTable(UpdateTableInput(tableName: "things")) }
        let undefined = UpdateTableInput(
            tableName: "things",
            globalSecondaryIndexUpdates: [
                .init(
                    create: .init(
                        indexName: "other", keySchema: [.init(attributeName: "x", keyType: .hash)],
                        projection: .init(projectionType: .all)))
            ])
        await expectFault(
            "One or more parameter values were invalid: Some index key attributes are not defined in "
                + "AttributeDefinitions. Keys: [x], AttributeDefinitions: []"
        ) { try await bench.client.updateTable(undefined) }
    }
}
