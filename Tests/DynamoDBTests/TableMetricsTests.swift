import Base
import DynamoDBAPI
import DynamoDBStreamsAPI
import Pricing
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import DynamoDB

/// What CloudWatch and the ledger are told of tables.
struct TableMetricsTests {
    private let bench = Bench()

    /// The sums of a metric by its dimensions, each as `Name=value`, in the units that it has.
    private func sums(_ metric: String, _ unit: MetricUnit, _ readings: [MetricReading]) -> [String: Double] {
        var sums: [String: Double] = [:]
        for reading in readings where reading.metric.name == metric {
            #expect(reading.metric.namespace == "AWS/DynamoDB")
            #expect(reading.metric.unit == unit.rawValue)
            let name = reading.metric.dimensions.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
            sums[name, default: 0] += reading.numbers.sum
        }
        return sums
    }

    private func used() async throws -> [PricedItem: Double] {
        Dictionary(try await bench.platform.used().map { ($0.item, $0.quantity) }, uniquingKeysWith: +)
    }

    @Test("a call's units are those of its table and of its global indexes, and the bill has all of them")
    func units() async throws {
        try await bench.makeIndexedTable()
        _ = try await bench.platform.measured()
        let long = String(repeating: "x", count: 1_500)
        try await bench.put(["pk": .s("a"), "sk": .s("1"), "color": .s("red"), "n": .n(1), "text": .s(long)])
        _ = try await bench.get(["pk": .s("a"), "sk": .s("1")])
        let readings = try await bench.platform.measured()
        // The item has two units, its entry in the local index one more.
        #expect(
            sums("ConsumedWriteCapacityUnits", .count, readings)
                == ["TableName=things": 3, "GlobalSecondaryIndexName=byColor TableName=things": 1])
        #expect(sums("ConsumedReadCapacityUnits", .count, readings) == ["TableName=things": 0.5])
        let entries = try await bench.platform.used()
        #expect(entries.map(\.item) == [.readUnits, .writeUnits])
        #expect(entries.map(\.quantity) == [0.5, 4])
        #expect(Set(entries.compactMap(\.source.resource)) == ["arn:aws:dynamodb:us-east-1:000000000000:table/things"])
    }

    @Test("every operation tells its time, and those that look for items how many they give")
    func operations() async throws {
        try await bench.makeTable()
        for key in ["a", "b"] { try await bench.put(["pk": .s(key)]) }
        try await bench.delete(["pk": .s("b")])
        try await bench.client.scan(ScanInput(tableName: "things"))
        try await bench.client.executeStatement(ExecuteStatementInput(statement: "SELECT * FROM things WHERE pk = 'a'"))
        try await bench.client.transactWriteItems(
            TransactWriteItemsInput(transactItems: [
                TransactWriteItem(put: Put(item: ["pk": ItemValue.s("c").wire], tableName: "things"))
            ]))
        let readings = try await bench.platform.measured()
        var counts: [String: Double] = [:]
        for reading in readings where reading.metric.name == "SuccessfulRequestLatency" {
            #expect(reading.metric.unit == "Milliseconds")
            counts[reading.metric.dimensions.first { $0.name == "Operation" }?.value ?? ""] = reading.numbers.count
        }
        #expect(
            counts == ["PutItem": 2, "DeleteItem": 1, "Scan": 1, "ExecuteStatement": 1, "TransactWriteItems": 1])
        #expect(
            sums("ReturnedItemCount", .count, readings)
                == ["Operation=Scan TableName=things": 1, "Operation=ExecuteStatement TableName=things": 1])
        // Two puts, a deletion, and a put in a transaction, which costs twice as much.
        #expect(sums("ConsumedWriteCapacityUnits", .count, readings) == ["TableName=things": 5])
    }

    @Test("a refused condition costs a write and is no error of the user's; what is malformed is one")
    func failures() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a")])
        _ = try await bench.platform.measured()
        var put = PutItemInput(tableName: "things", item: ["pk": ItemValue.s("a").wire])
        put.conditionExpression = "attribute_not_exists(pk)"
        _ = try? await bench.client.putItem(put)
        put.conditionExpression = "nonsense("
        _ = try? await bench.client.putItem(put)
        let readings = try await bench.platform.measured()
        #expect(sums("ConditionalCheckFailedRequests", .count, readings) == ["TableName=things": 1])
        #expect(sums("UserErrors", .count, readings) == ["": 1])
        #expect(sums("ConsumedWriteCapacityUnits", .count, readings) == ["TableName=things": 1])
        #expect(sums("SuccessfulRequestLatency", .milliseconds, readings).isEmpty)
    }

    /// A table with a unit a second for reads and two for writes, throttled.
    private func makeProvisionedTable() async throws {
        var input = CreateTableInput(tableName: "things")
        input.attributeDefinitions = [.init(attributeName: "pk", attributeType: .s)]
        input.keySchema = [.init(attributeName: "pk", keyType: .hash)]
        input.provisionedThroughput = ProvisionedThroughput(readCapacityUnits: 1, writeCapacityUnits: 2)
        input.tags = [Tag(key: "martlet:throttle", value: "true")]
        try await bench.client.createTable(input)
    }

    @Test("a throttled request is told by its operation, and what was lacking by table")
    func throttling() async throws {
        try await makeProvisionedTable()
        for number in 0..<600 { try await bench.put(["pk": .s("\(number)")]) }
        _ = try await bench.platform.measured()
        _ = try? await bench.client.putItem(PutItemInput(tableName: "things", item: ["pk": ItemValue.s("more").wire]))
        let readings = try await bench.platform.measured()
        #expect(sums("ThrottledRequests", .count, readings) == ["Operation=PutItem TableName=things": 1])
        #expect(sums("WriteThrottleEvents", .count, readings) == ["TableName=things": 1])
        #expect(sums("WriteProvisionedThroughputThrottleEvents", .count, readings) == ["TableName=things": 1])
        #expect(sums("ReadThrottleEvents", .count, readings).isEmpty)
        #expect(sums("UserErrors", .count, readings).isEmpty)
    }

    @Test("provisioned capacity is told each minute and billed by the hour, instead of what is consumed")
    func provisioned() async throws {
        let store = bench.store
        store.metrics.sample(store)
        TableUsage(store: store, counter: ItemCounter(store: store)).sample()
        try await makeProvisionedTable()
        try await bench.put(["pk": .s("a")])
        bench.platform.clock.advance(by: .seconds(7_200))
        let readings = try await bench.platform.measured()
        #expect(sums("ProvisionedReadCapacityUnits", .count, readings) == ["TableName=things": 1])
        #expect(sums("ProvisionedWriteCapacityUnits", .count, readings) == ["TableName=things": 2])
        let used = try await used()
        #expect(used[.readCapacityHours] == 2)
        #expect(used[.writeCapacityHours] == 4)
        #expect(used[.writeUnits] == nil)
        // 3 bytes and 100 for the item, for two hours of 730.
        #expect(abs((used[.tableStorage] ?? 0) - 103 / 1_073_741_824 * 2 / 730) < 1e-15)
    }

    @Test("reading a stream tells its records; a call is a read unit, but for functions and pipes")
    func stream() async throws {
        try await bench.makeTable()
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: true, streamViewType: .keysOnly)
        try await bench.client.updateTable(update)
        try await bench.put(["pk": .s("a")])
        let arn = try await bench.client.describeTable(DescribeTableInput(tableName: "things")).table?.latestStreamArn
        let stream = try await bench.streams.describeStream(DescribeStreamInput(streamArn: try #require(arn)))
        let shard = try #require(stream.streamDescription?.shards?.first?.shardId)
        let iterator = try await bench.streams.getShardIterator(
            GetShardIteratorInput(streamArn: try #require(arn), shardId: shard, shardIteratorType: .trimHorizon))
        let input = GetRecordsInput(shardIterator: try #require(iterator.shardIterator))
        _ = try await bench.platform.measured()
        try await bench.streams.getRecords(input)
        let readings = try await bench.platform.measured()
        let records = readings.filter { $0.metric.name == "ReturnedRecordsCount" }
        #expect(records.map(\.numbers.sum) == [1])
        #expect(records.first?.metric.dimensions.map(\.name) == ["Operation", "StreamLabel", "TableName"])
        #expect(readings.filter { $0.metric.name == "ReturnedBytes" }.map(\.metric.unit) == ["Bytes"])
        #expect(try await used()[.tableStreamReads] == nil)
        let outside = CallContext(
            caller: .account(.default), account: .default, region: .default, requestID: "",
            now: bench.platform.clock.now)
        _ = try await GetRecords(store: bench.store).run(input, outside)
        #expect(try await used()[.tableStreamReads] == 1)
    }
}
