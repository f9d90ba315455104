import Base
import DynamoDBAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import DynamoDB

/// Writes that come between what a work has read and its commit.
struct IndexRaceTests {
    private let store = GapStore()
    private let bench: Bench

    init() { bench = Bench(store: store) }

    private func put(_ key: String, _ color: String) async throws {
        try await bench.put(["pk": .s(key), "color": .s(color)])
    }

    private func colors(_ table: String = "things", index: String? = nil) async throws -> [String] {
        let items = try await bench.client.scan(ScanInput(tableName: table, indexName: index)).items ?? []
        return try items.map { values in
            let item = try Item(values.dictionary)
            return "\(item["pk"]?.keyText ?? "") \(item["color"]?.keyText ?? "")"
        }.sorted()
    }

    @Test("an item that changes, goes or comes while its page is added to an index is in it as it became")
    func build() async throws {
        try await bench.makeTable()
        for key in ["a", "b", "c"] { try await put(key, "red") }
        try await bench.client.updateTable(
            UpdateTableInput(
                attributeDefinitions: [.init(attributeName: "color", attributeType: .s)], tableName: "things",
                globalSecondaryIndexUpdates: [
                    .init(
                        create: .init(
                            indexName: "byColor", keySchema: [.init(attributeName: "color", keyType: .hash)],
                            projection: .init(projectionType: .all)))
                ]))
        let bench = bench
        store.beforeWork {
            try await bench.put(["pk": .s("a"), "color": .s("blue")])
            try await bench.delete(["pk": .s("b")])
            try await bench.put(["pk": .s("d"), "color": .s("green")])
        }
        try await bench.finish()
        #expect(try await colors() == ["a blue", "c red", "d green"])
        #expect(try await colors(index: "byColor") == ["a blue", "c red", "d green"])
        let entries = try await store.readAll(KeyRange(prefix: Key("dynamodb", "index")))
        #expect(entries.count == 3)
    }

    private func addIndex() async throws {
        try await bench.client.updateTable(
            UpdateTableInput(
                attributeDefinitions: [.init(attributeName: "color", attributeType: .s)], tableName: "things",
                globalSecondaryIndexUpdates: [
                    .init(
                        create: .init(
                            indexName: "byColor", keySchema: [.init(attributeName: "color", keyType: .hash)],
                            projection: .init(projectionType: .all)))
                ]))
    }

    @Test("what is written while an index comes is in it, or is refused where the index does not take it")
    func arrival() async throws {
        let item: Item = ["pk": .s("a"), "color": .n(1)]
        let mismatch =
            "One or more parameter values were invalid: Type mismatch for Index Key color Expected: S Actual: N "
            + "IndexName: byColor"
        let calls: [(Item) async throws -> Void] = [
            { item in try await bench.put(item) },
            { item in
                try await bench.client.batchWriteItem(
                    BatchWriteItemInput(
                        requestItems: ["things": WireList([WriteRequest(putRequest: PutRequest(item: item.values))])]))
            },
            { item in
                let value = item["color"] == .n(1) ? "1" : "'red'"
                try await bench.client.executeStatement(
                    ExecuteStatementInput(statement: "INSERT INTO things VALUE {'pk': 'a', 'color': \(value)}"))
            },
        ]
        for call in calls {
            for color in [ItemValue.n(1), .s("red")] {
                try await bench.makeTable()
                store.beforeItem { try await addIndex() }
                var written = item
                written["color"] = color
                if color == .n(1) {
                    await expectFault(mismatch) { try await call(written) }
                } else {
                    try await call(written)
                }
                try await bench.finish()
                let there = color == .n(1) ? [] : ["a red"]
                #expect(try await colors() == there)
                #expect(try await colors(index: "byColor") == there)
                try await bench.client.deleteTable(DeleteTableInput(tableName: "things"))
                try await bench.finish()
            }
        }
    }

    @Test("a page of a backup is of its moment, whatever comes before it is kept")
    func backup() async throws {
        try await bench.makeTable()
        for key in ["a", "b", "c"] { try await put(key, "red") }
        let arn =
            try await bench.client.createBackup(CreateBackupInput(tableName: "things", backupName: "one"))
            .backupDetails?.backupArn ?? ""
        let bench = bench
        store.beforeWork {
            for key in ["a", "d"] { try await bench.put(["pk": .s(key), "color": .s("blue")]) }
            // Its settings too, which the work notes its end in.
            try await bench.client.updateTable(
                UpdateTableInput(tableName: "things", deletionProtectionEnabled: true))
        }
        try await bench.finish()
        try await bench.client.restoreTableFromBackup(
            RestoreTableFromBackupInput(targetTableName: "copy", backupArn: arn))
        try await bench.finish()
        #expect(try await colors("copy") == ["a red", "b red", "c red"])
        #expect(
            try await bench.store.table("things", bench.tenant)
                .table.isDeletionProtected)
    }
}
