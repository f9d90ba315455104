import Base
import DynamoDBAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import DynamoDB

struct ThroughputTests {
    private let bench = Bench()

    private static let ofTable =
        "The level of configured provisioned throughput for the table was exceeded. Consider increasing your "
        + "provisioning level with the UpdateTable API."

    /// A table with two units a second; `byColor` has one.
    private func makeTable(throttled: Bool = true) async throws {
        var input = CreateTableInput(tableName: "things")
        input.attributeDefinitions = [
            .init(attributeName: "pk", attributeType: .s), .init(attributeName: "color", attributeType: .s),
        ]
        input.keySchema = [.init(attributeName: "pk", keyType: .hash)]
        input.provisionedThroughput = ProvisionedThroughput(readCapacityUnits: 2, writeCapacityUnits: 2)
        input.globalSecondaryIndexes = [
            GlobalSecondaryIndex(
                indexName: "byColor", keySchema: [.init(attributeName: "color", keyType: .hash)],
                projection: .init(projectionType: .all),
                provisionedThroughput: ProvisionedThroughput(readCapacityUnits: 1, writeCapacityUnits: 1))
        ]
        if throttled { input.tags = [Tag(key: "martlet:throttle", value: "true")] }
        try await bench.client.createTable(input)
    }

    private func put(_ key: String, _ more: Item = [:]) async throws {
        var item = more
        item["pk"] = .s(key)
        try await bench.put(item)
    }

    @Test("a table that asks for it gives what 300 seconds keep, and then what a second gives")
    func writes() async throws {
        try await makeTable()
        for number in 0..<600 { try await put("\(number)") }
        await expectFault(Self.ofTable, code: "ProvisionedThroughputExceededException") { try await put("more") }
        bench.platform.clock.advance(by: .seconds(1))
        try await put("more")
        try await put("and more")
        await expectFault(Self.ofTable, code: "ProvisionedThroughputExceededException") { try await put("too much") }
        #expect(try await bench.get(["pk": .s("too much")]) == nil)
    }

    @Test("a global index has throughput of its own, and a write that it lacks takes none of the table's")
    func indexes() async throws {
        try await makeTable()
        for number in 0..<300 { try await put("\(number)", ["color": .s("red")]) }
        await expectFault(
            "The level of configured provisioned throughput for one or more global secondary indexes of the table was "
                + "exceeded. Consider increasing your provisioning level for the under-provisioned global secondary "
                + "indexes with the UpdateTable API.", code: "ProvisionedThroughputExceededException"
        ) { try await put("more", ["color": .s("red")]) }
        for number in 0..<300 { try await put("plain\(number)") }
    }

    @Test("batches leave what there is no room for, and fail where that is all of it")
    func batches() async throws {
        try await makeTable()
        for number in 0..<590 { try await put("\(number)") }
        let requests = (0..<15).map {
            WriteRequest(putRequest: PutRequest(item: Item(dictionaryLiteral: ("pk", .s("batch\($0)"))).values))
        }
        let input = BatchWriteItemInput(requestItems: ["things": WireList(requests)])
        let output = try await bench.client.batchWriteItem(input)
        #expect(output.unprocessedItems?["things"]?.elements.count == 5)
        await expectFault(Self.ofTable, code: "ProvisionedThroughputExceededException") {
            try await bench.client.batchWriteItem(input)
        }
    }

    @Test("a transaction is refused as a whole, with its reasons, and takes nothing")
    func transactions() async throws {
        try await makeTable()
        for number in 0..<597 { try await put("\(number)") }
        let items = ["x", "y"].map {
            TransactWriteItem(put: Put(item: ["pk": ItemValue.s($0).wire], tableName: "things"))
        }
        do {
            try await bench.client.transactWriteItems(TransactWriteItemsInput(transactItems: items))
            Issue.record("the transaction went through")
        } catch let fault as Fault {
            #expect(fault.message.hasSuffix("[None, ProvisionedThroughputExceeded]"))
        }
        #expect(try await bench.get(["pk": .s("x")]) == nil)
        for number in 0..<3 { try await put("last\(number)") }
    }

    @Test("reads are throttled too, and what one takes beyond is owed")
    func reads() async throws {
        try await makeTable()
        try await put("big", ["t": .s(String(repeating: "x", count: 300_000))])
        var get = GetItemInput(tableName: "things", key: ["pk": ItemValue.s("big").wire])
        get.consistentRead = true
        // 74 units each: eight are 592, and the ninth is let in by what is left.
        for _ in 0..<9 { try await bench.client.getItem(get) }
        await expectFault(Self.ofTable, code: "ProvisionedThroughputExceededException") {
            try await bench.client.getItem(get)
        }
        await expectFault(Self.ofTable, code: "ProvisionedThroughputExceededException") {
            try await bench.client.scan(ScanInput(tableName: "things"))
        }
    }

    @Test("a table that does not ask is not throttled")
    func unasked() async throws {
        try await makeTable(throttled: false)
        for number in 0..<700 { try await put("\(number)") }
    }
}

struct CollectionTests {
    private let bench = Bench()

    @Test("writes tell the size of the collection on tables with local indexes, and nothing on others")
    func metrics() async throws {
        try await bench.makeIndexedTable()
        try await bench.makeTable("plain")
        let item: Item = ["pk": .s("p"), "sk": .s("1"), "n": .n(1)]
        var put = PutItemInput(tableName: "things", item: item.values)
        put.returnItemCollectionMetrics = .size
        let metrics = try await bench.client.putItem(put).itemCollectionMetrics
        #expect(metrics?.sizeEstimateRangeGB == [0, 1])
        #expect(try metrics?.itemCollectionKey.map { try Item($0) } == ["pk": .s("p")])
        put.tableName = "plain"
        #expect(try await bench.client.putItem(put).itemCollectionMetrics == nil)
        var write = TransactWriteItemsInput(
            transactItems: ["1", "2"].map {
                let item: Item = ["pk": .s("p"), "sk": .s($0), "n": .n(1)]
                return TransactWriteItem(put: Put(item: item.values, tableName: "things"))
            })
        write.returnItemCollectionMetrics = .size
        #expect(try await bench.client.transactWriteItems(write).itemCollectionMetrics?["things"]?.elements.count == 1)
        let request = WriteRequest(putRequest: PutRequest(item: item.values))
        var batch = BatchWriteItemInput(requestItems: ["things": WireList([request])])
        batch.returnItemCollectionMetrics = .size
        #expect(try await bench.client.batchWriteItem(batch).itemCollectionMetrics?["things"]?.elements.count == 1)
    }
}
