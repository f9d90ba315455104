import Base
import DynamoDBAPI
import DynamoDBStreamsAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import DynamoDB

/// A platform with DynamoDB on it, and a client.
struct Bench {
    let platform: TestPlatform
    let client: DynamoDBClient
    let streams: DynamoDBStreamsClient

    init(store: any Store = MemoryStore()) {
        platform = TestPlatform(store: store)
        platform.register(DynamoDBService(platform.environment))
        platform.register(DynamoDBStreamsService(platform.environment))
        client = DynamoDBClient(platform.root)
        streams = DynamoDBStreamsClient(platform.root)
    }

    var store: DynamoDBStore { DynamoDBStore(platform.environment) }

    var tenant: Tenant { Tenant(account: .default, region: .default) }

    /// What does the works of tables, step by step.
    var worker: Worker { Worker(store: store, services: platform) }

    /// Does all works of tables.
    func finish() async throws { while try await worker.round() {} }

    /// A table with string keys `pk` and, where wanted, `sk`.
    func makeTable(_ name: String = "things", sort: Bool = false) async throws {
        var input = CreateTableInput(tableName: name)
        input.attributeDefinitions = [.init(attributeName: "pk", attributeType: .s)]
        input.keySchema = [.init(attributeName: "pk", keyType: .hash)]
        if sort {
            input.attributeDefinitions?.append(.init(attributeName: "sk", attributeType: .s))
            input.keySchema?.append(.init(attributeName: "sk", keyType: .range))
        }
        input.billingMode = .payPerRequest
        try await client.createTable(input)
    }

    /// `pk`, `sk`, a global index `byColor` (color, n) that holds `extra`, and a local index `byN` with keys only.
    func makeIndexedTable() async throws {
        var input = CreateTableInput(tableName: "things")
        input.attributeDefinitions = [
            .init(attributeName: "pk", attributeType: .s), .init(attributeName: "sk", attributeType: .s),
            .init(attributeName: "color", attributeType: .s), .init(attributeName: "n", attributeType: .n),
        ]
        input.keySchema = [.init(attributeName: "pk", keyType: .hash), .init(attributeName: "sk", keyType: .range)]
        input.globalSecondaryIndexes = [
            GlobalSecondaryIndex(
                indexName: "byColor",
                keySchema: [.init(attributeName: "color", keyType: .hash), .init(attributeName: "n", keyType: .range)],
                projection: .init(projectionType: .include, nonKeyAttributes: ["extra"]))
        ]
        input.localSecondaryIndexes = [
            LocalSecondaryIndex(
                indexName: "byN",
                keySchema: [.init(attributeName: "pk", keyType: .hash), .init(attributeName: "n", keyType: .range)],
                projection: .init(projectionType: .keysOnly))
        ]
        input.billingMode = .payPerRequest
        try await client.createTable(input)
    }

    func put(_ item: Item, into table: String = "things") async throws {
        try await client.putItem(PutItemInput(tableName: table, item: item.values))
    }

    func delete(_ key: Item, from table: String = "things") async throws {
        try await client.deleteItem(DeleteItemInput(tableName: table, key: key.values))
    }

    func get(_ key: Item, from table: String = "things") async throws -> Item? {
        try await client.getItem(GetItemInput(tableName: table, key: key.values)).item.map { try Item($0) }
    }
}

extension Item {
    /// The item as the API's structures have it.
    var values: [String: DynamoDBAPI.AttributeValue] {
        WireMap<DynamoDBAPI.AttributeValue>(wire: ItemWire.wire(self))?.dictionary ?? [:]
    }

    init(_ values: [String: DynamoDBAPI.AttributeValue]) throws { self = try ItemWire.item(WireMap(values).wire) }
}

extension ItemValue {
    var wire: DynamoDBAPI.AttributeValue {
        DynamoDBAPI.AttributeValue(wire: ItemWire.wire(self)) ?? DynamoDBAPI.AttributeValue()
    }
}

/// Expects a fault with this text.
func expectFault(
    _ message: String, code: String = "ValidationException", sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("no fault; expected: \(message)", sourceLocation: sourceLocation)
    } catch {
        #expect((error as? Fault)?.message == message, sourceLocation: sourceLocation)
        #expect((error as? Fault)?.code == code, sourceLocation: sourceLocation)
    }
}

extension ItemValue {
    static func n(_ value: Int) -> ItemValue { .number(DynamoNumber(value)) }
    static func s(_ text: String) -> ItemValue { .string(text) }
}
