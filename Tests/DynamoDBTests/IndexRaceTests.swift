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
