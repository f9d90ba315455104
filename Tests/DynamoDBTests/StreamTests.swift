import Base
import DynamoDBAPI
import DynamoDBStreamsAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import DynamoDB

@Suite struct StreamTests {
    private let bench = Bench()
    private typealias View = DynamoDBAPI.StreamViewType

    private func enable(_ view: View, table: String = "things") async throws {
        var update = UpdateTableInput(tableName: table)
        update.streamSpecification = StreamSpecification(streamEnabled: true, streamViewType: view)
        try await bench.client.updateTable(update)
    }

    private func disable() async throws {
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: false)
        try await bench.client.updateTable(update)
    }

    private func table() async throws -> TableDescription? {
        try await bench.client.describeTable(DescribeTableInput(tableName: "things")).table
    }

    private func arn() async throws -> String { try await table()?.latestStreamArn ?? "" }

    private func shard(_ arn: String) async throws -> Shard {
        let stream = try await bench.streams.describeStream(DescribeStreamInput(streamArn: arn)).streamDescription
        return try #require(stream?.shards?.first)
    }

    private func iterator(
        _ arn: String, _ type: ShardIteratorType = .trimHorizon, _ number: String? = nil
    ) async throws -> String {
        let id = try await shard(arn).shardId ?? ""
        return try await bench.streams.getShardIterator(
            GetShardIteratorInput(streamArn: arn, shardId: id, shardIteratorType: type, sequenceNumber: number)
        ).shardIterator ?? ""
    }

    private func read(_ iterator: String, limit: Int? = nil) async throws -> [RecordShape] {
        try await bench.streams.getRecords(GetRecordsInput(shardIterator: iterator, limit: limit)).records ?? []
    }

    private func all(_ arn: String) async throws -> [RecordShape] { try await read(iterator(arn)) }

    private static func item(_ values: [String: DynamoDBStreamsAPI.AttributeValue]?) throws -> Item? {
        try values.map { try ItemWire.item(WireMap($0).wire) }
    }

    @Test("each change is a record with what the view shows, and what changes nothing is none")
    func views() async throws {
        for (index, view) in View.allCases.enumerated() {
            let bench = StreamTests()
            try await bench.bench.makeTable(sort: true)
            try await bench.enable(view)
            let key: Item = ["pk": .s("a"), "sk": .s("1")]
            let (first, second): (Item, Item) = (
                ["pk": .s("a"), "sk": .s("1"), "n": .n(1)], ["pk": .s("a"), "sk": .s("1"), "n": .n(2)]
            )
            try await bench.bench.put(first)
            try await bench.bench.put(first)
            try await bench.bench.put(second)
            for _ in 0..<2 {
                try await bench.bench.delete(key)
            }
            let records = try await bench.all(bench.arn())
            #expect(records.map(\.eventName) == [.insert, .modify, .remove])
            let changes = records.compactMap(\.dynamodb)
            #expect(try changes.map { try Self.item($0.keys) } == [key, key, key])
            let hasNew = view == .newImage || view == .newAndOldImages
            let hasOld = view == .oldImage || view == .newAndOldImages
            #expect(
                try changes.map { try Self.item($0.newImage) } == (hasNew ? [first, second, nil] : [nil, nil, nil]))
            #expect(
                try changes.map { try Self.item($0.oldImage) } == (hasOld ? [nil, first, second] : [nil, nil, nil]))
            #expect(changes.allSatisfy { $0.streamViewType?.rawValue == view.rawValue })
            #expect(Set(records.compactMap(\.eventID)).count == 3 && index < 4)
            #expect(changes.map { $0.sequenceNumber ?? "" } == changes.map { $0.sequenceNumber ?? "" }.sorted())
            #expect(records.allSatisfy { $0.userIdentity == nil && $0.eventSource == "aws:dynamodb" })
        }
    }

    @Test("what is counted is keys and images, as items are counted")
    func sizes() async throws {
        try await bench.makeTable()
        try await enable(.newAndOldImages)
        try await bench.put(["pk": .s("a"), "x": .s("12345")])
        try await bench.put(["pk": .s("a")])
        // pk + a, and x + 12345.
        #expect(try await all(arn()).map { $0.dynamodb?.sizeBytes } == [3 + 9, 3 + 9 + 3])
    }

    @Test("updates and batches are recorded, in the order of their commits")
    func allWrites() async throws {
        try await bench.makeTable()
        try await enable(.newImage)
        var update = UpdateItemInput(tableName: "things", key: ["pk": DynamoDBAPI.AttributeValue(s: "u")])
        update.updateExpression = "SET n = :n"
        update.expressionAttributeValues = [":n": DynamoDBAPI.AttributeValue(n: "1")]
        for _ in 0..<2 { try await bench.client.updateItem(update) }
        let puts = (0..<20).map { number in
            WriteRequest(putRequest: PutRequest(item: (["pk": .s("\(number)")] as Item).values))
        }
        let deletion = WriteRequest(deleteRequest: DeleteRequest(key: (["pk": .s("u")] as Item).values))
        try await bench.client.batchWriteItem(
            BatchWriteItemInput(requestItems: ["things": WireList(puts + [deletion])]))
        let records = try await all(arn())
        #expect(records.map(\.eventName) == [.insert] + puts.map { _ in .insert } + [.remove])
        #expect(records.dropFirst().prefix(20).map { $0.dynamodb?.keys?["pk"]?.s } == (0..<20).map { "\($0)" })
    }

    @Test("a batch of items whose records are more than a commit takes is written all the same")
    func longBatch() async throws {
        try await bench.makeTable()
        try await enable(.newAndOldImages)
        for byte in [UInt8(1), 2] {
            let blob = [UInt8](repeating: byte, count: 40_000)
            let puts = (0..<25).map { number in
                WriteRequest(
                    putRequest: PutRequest(item: (["pk": .s("\(number)"), "blob": .binary(blob)] as Item).values))
            }
            try await bench.client.batchWriteItem(BatchWriteItemInput(requestItems: ["things": WireList(puts)]))
        }
        var (place, names): (String?, [String]) = (try await iterator(arn()), [])
        while names.count < 50, let next = place {
            let page = try await bench.streams.getRecords(GetRecordsInput(shardIterator: next))
            names += (page.records ?? []).map { $0.eventName?.rawValue ?? "" }
            place = page.nextShardIterator
        }
        #expect(names == [String](repeating: "INSERT", count: 25) + [String](repeating: "MODIFY", count: 25))
    }

    @Test("images of 400 KB come back, alone in their page, and leave nothing when they expire")
    func longImages() async throws {
        try await bench.makeTable()
        try await enable(.newAndOldImages)
        let items: [Item] = [1, 2, 3].map { byte in
            ["pk": .s("a"), "blob": .binary([UInt8](repeating: byte, count: 400_000))]
        }
        for item in items { try await bench.put(item) }
        let arn = try await arn()
        let first = try await bench.streams.getRecords(GetRecordsInput(shardIterator: iterator(arn)))
        #expect(first.records?.count == 1)
        let second = try await read(first.nextShardIterator ?? "")
        #expect(second.count == 1)
        #expect(try Self.item(second[0].dynamodb?.newImage) == items[1])
        #expect(try Self.item(second[0].dynamodb?.oldImage) == items[0])
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: DynamoDBStore.loosePrefix)).isEmpty)
        bench.platform.clock.advance(by: .seconds(25 * 3_600))
        try await StreamSweep(store: bench.store).sweep()
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: Key("dynamodb", "images"))).isEmpty)
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: Key("dynamodb", "log"))).isEmpty)
    }

    @Test("an item of any length is deleted on a full disk, and its record has its image")
    func fullDisk() async throws {
        let disk = FullDisk()
        let bench = Bench(store: disk)
        try await bench.makeTable()
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: true, streamViewType: .oldImage)
        try await bench.client.updateTable(update)
        let item: Item = ["pk": .s("a"), "blob": .binary([UInt8](repeating: 7, count: 400_000))]
        try await bench.put(item)
        disk.fill()
        await #expect(throws: (any Error).self) { try await bench.put(["pk": .s("b")]) }
        try await bench.delete(["pk": .s("a")])
        let stored = try #require(try await bench.store.streams().first)
        let page = try await bench.store.log.read(stored.stream.id, from: 2, most: 10)
        #expect(page?.entries.map(\.entry.old) == [item])
    }

    @Test("a stream of another region is not there")
    func regions() async throws {
        try await bench.makeTable()
        try await enable(.keysOnly)
        let arn = try await arn()
        let shard = try await shard(arn).shardId ?? ""
        let west = try #require(Region("us-west-2"))
        let client = DynamoDBStreamsClient(
            bench.platform.caller(as: .account(.default), account: .default, region: west))
        let text = "Requested resource not found: Stream: \(arn) not found"
        await expectFault(text, code: "ResourceNotFoundException") {
            _ = try await client.describeStream(DescribeStreamInput(streamArn: arn))
        }
        await expectFault(text, code: "ResourceNotFoundException") {
            _ = try await client.getShardIterator(
                GetShardIteratorInput(streamArn: arn, shardId: shard, shardIteratorType: .latest))
        }
    }

    @Test("what was written for a change that never came goes after an hour")
    func loose() async throws {
        let entry = try #require(
            StreamEntry(
                nil, ["pk": .s("a"), "blob": .binary([UInt8](repeating: 1, count: 200_000))],
                key: KeySchema(partition: .init("pk", .string)), view: .both, time: bench.platform.clock.now))
        var transaction = Transaction()
        try await bench.store.log.add([entry], to: TableStream(id: "s", label: "l", view: .both), &transaction)
        let images = KeyRange(prefix: Key("dynamodb", "images"))
        try await StreamSweep(store: bench.store).sweep()
        #expect(try await bench.platform.store.readAll(images).isEmpty == false)
        bench.platform.clock.advance(by: .seconds(3_601))
        try await StreamSweep(store: bench.store).sweep()
        #expect(try await bench.platform.store.readAll(images).isEmpty)
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: DynamoDBStore.loosePrefix)).isEmpty)
    }

    @Test("an item whose time to live is over is removed by the service")
    func expiry() async throws {
        try await bench.makeTable()
        try await enable(.keysOnly)
        try await bench.client.updateTimeToLive(
            UpdateTimeToLiveInput(
                tableName: "things",
                timeToLiveSpecification: TimeToLiveSpecification(enabled: true, attributeName: "until")))
        try await bench.put(["pk": .s("a"), "until": .n(Int(bench.platform.clock.now.seconds) + 10)])
        bench.platform.clock.advance(by: .seconds(11))
        try await Housekeeping(bench.store, clock: bench.platform.clock).expireAll()
        let record = try #require(try await all(arn()).last)
        #expect(record.eventName == .remove)
        #expect(record.userIdentity == Identity(principalId: "dynamodb.amazonaws.com", type: "Service"))
    }

    @Test("iterators stand where they are told to, and expire after fifteen minutes")
    func iterators() async throws {
        try await bench.makeTable()
        try await enable(.newImage)
        for number in 0..<5 { try await bench.put(["pk": .s("\(number)")]) }
        let arn = try await arn()
        let latest = try await iterator(arn, .latest)
        #expect(try await read(latest).isEmpty)
        let records = try await all(arn)
        let number = records[2].dynamodb?.sequenceNumber
        func names(_ records: [RecordShape]) -> [String] { records.compactMap { $0.dynamodb?.keys?["pk"]?.s } }
        #expect(names(try await read(iterator(arn, .atSequenceNumber, number))) == ["2", "3", "4"])
        #expect(names(try await read(iterator(arn, .afterSequenceNumber, number))) == ["3", "4"])
        #expect(names(try await read(iterator(arn), limit: 2)) == ["0", "1"])
        try await bench.put(["pk": .s("5")])
        #expect(names(try await read(latest)) == ["5"])
        await expectFault("Invalid SequenceNumber") {
            _ = try await iterator(arn, .atSequenceNumber, "123456789012345678901")
        }
        await expectFault("Invalid ShardIterator") { _ = try await read("nonsense") }
        await expectFault(
            "1 validation error detected: Value '1001' at 'limit' failed to satisfy constraint: "
                + "Member must have value less than or equal to 1000"
        ) { _ = try await read(latest, limit: 1_001) }
        bench.platform.clock.advance(by: .seconds(15 * 60 + 1))
        await expectFault(
            "The shard iterator has expired and can no longer be used to retrieve stream records.",
            code: "ExpiredIteratorException"
        ) { _ = try await read(latest) }
    }

    @Test("records go after a day: who stands before them is told, and the oldest that is left is the horizon")
    func retention() async throws {
        try await bench.makeTable()
        try await enable(.newImage)
        try await bench.put(["pk": .s("old")])
        let arn = try await arn()
        let number = try await all(arn)[0].dynamodb?.sequenceNumber
        bench.platform.clock.advance(by: .seconds(24 * 3_600 - 60))
        try await bench.put(["pk": .s("young")])
        let standing = try await iterator(arn)
        bench.platform.clock.advance(by: .seconds(120))
        let text = "The operation attempted to read past the oldest stream record in a shard."
        for _ in 0..<2 {
            await expectFault(text, code: "TrimmedDataAccessException") { _ = try await read(standing) }
            await expectFault(text, code: "TrimmedDataAccessException") {
                _ = try await iterator(arn, .atSequenceNumber, number)
            }
            #expect(try await read(iterator(arn, .afterSequenceNumber, number)).count == 1)
            #expect(try await all(arn).map { $0.dynamodb?.keys?["pk"]?.s } == ["young"])
            // The same once they are swept.
            try await StreamSweep(store: bench.store).sweep()
        }
        let log = KeyRange(prefix: Key("dynamodb", "log"))
        #expect(try await bench.platform.store.readAll(log).count == 1)
        bench.platform.clock.advance(by: .seconds(24 * 3_600))
        #expect(try await all(arn).isEmpty)
        #expect(try await read(iterator(arn, .latest)).isEmpty)
    }

    @Test("a stream that ends is closed and stays for a day, and the next one is another")
    func lives() async throws {
        try await bench.makeTable()
        #expect(try await table()?.latestStreamArn == nil)
        try await enable(.newImage)
        await expectFault("Table already has an enabled stream: TableName: things") { try await enable(.keysOnly) }
        try await bench.put(["pk": .s("a")])
        let first = try await arn()
        let waiting = try await iterator(first, .latest)
        #expect(first.hasPrefix("arn:aws:dynamodb:us-east-1:000000000000:table/things/stream/2023-11-14T22:13:20.000"))
        try await disable()
        await expectFault("Table has no stream to disable: TableName: things") { try await disable() }
        let disabled = try await table()
        #expect(disabled?.streamSpecification == nil && disabled?.latestStreamArn == first)
        try await bench.put(["pk": .s("unseen")])
        let closed = try await bench.streams.describeStream(DescribeStreamInput(streamArn: first)).streamDescription
        #expect(closed?.streamStatus == .disabled)
        #expect(closed?.shards?.first?.sequenceNumberRange?.endingSequenceNumber != nil)
        let end = try await bench.streams.getRecords(GetRecordsInput(shardIterator: waiting))
        #expect(end.records == [] && end.nextShardIterator == nil)
        try await enable(.keysOnly)
        let second = try await arn()
        #expect(second != first)
        try await bench.put(["pk": .s("b")])
        for arn in [first, second] { #expect(try await all(arn).count == 1) }
        try await bench.client.deleteTable(DeleteTableInput(tableName: "things"))
        let listed = try await bench.streams.listStreams(ListStreamsInput(tableName: "things")).streams
        #expect(listed?.map(\.streamArn) == [first, second])
        #expect(try await all(second).count == 1)
        try await bench.makeTable()
        try await enable(.newImage)
        #expect(try await bench.streams.listStreams(ListStreamsInput(limit: 2)).lastEvaluatedStreamArn == second)
        bench.platform.clock.advance(by: .seconds(24 * 3_600 + 1))
        await expectFault(
            "Requested resource not found: Stream: \(first) not found", code: "ResourceNotFoundException"
        ) { _ = try await shard(first) }
        try await StreamSweep(store: bench.store).sweep()
        let rows = try await bench.platform.store.readAll(KeyRange(prefix: DynamoDBStore.allStreamsPrefix))
        #expect(rows.count == 1)
    }

    @Test("what a stream is to show must be said, and only where there is one")
    func wishes() async throws {
        try await bench.makeTable()
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: true)
        await expectFault(
            "One or more parameter values were invalid: If stream is being enabled then UpdateViewType is required"
        ) { try await bench.client.updateTable(update) }
        update.streamSpecification = StreamSpecification(streamEnabled: false, streamViewType: .keysOnly)
        await expectFault(
            "One or more parameter values were invalid: "
                + "If stream is being disabled, then UpdateViewType must not be specified"
        ) { try await bench.client.updateTable(update) }
        await expectFault("Invalid StreamArn") {
            _ = try await shard("arn:aws:dynamodb:us-east-1:000000000000:table/things")
        }
    }

    @Test("a stream is enabled between the look at its table and the write: the write is recorded")
    func lateStream() async throws {
        try await bench.makeTable()
        let stale = try await bench.store.table("things", Tenant(account: .default, region: .default))
        try await enable(.newAndOldImages)
        let item: Item = ["pk": .s("a")]
        let action = try ItemAction.put(item, into: stale, WriteCondition(test: nil, onFailure: nil))
        _ = try await ItemWriter(store: bench.store).write(action, needsOld: false)
        #expect(try await all(arn()).map(\.eventName) == [.insert])
    }

    @Test("who waits for records is told of a write")
    func notices() async throws {
        try await bench.makeTable()
        try await enable(.keysOnly)
        let arn = try await arn()
        var hints = bench.platform.notices.watch(arn, try await shard(arn).shardId ?? "").makeAsyncIterator()
        try await bench.put(["pk": .s("a")])
        await hints.next()
    }

    @Test("a caller needs the right on the stream")
    func access() async throws {
        try await bench.makeTable()
        try await enable(.keysOnly)
        let arn = try await arn()
        _ = try await all(arn)
        _ = try await bench.streams.listStreams(ListStreamsInput(tableName: "things"))
        let asked = bench.platform.accesses.suffix(4).map { "\($0.action) \($0.resource)" }
        #expect(
            asked == [
                "dynamodb:DescribeStream \(arn)", "dynamodb:GetShardIterator \(arn)", "dynamodb:GetRecords \(arn)",
                "dynamodb:ListStreams arn:aws:dynamodb:us-east-1:000000000000:table/things/stream/*",
            ])
    }

    @Test("a template's stream is begun, made anew with another view, and ended")
    func resource() async throws {
        let handler = TableResource(store: bench.store, services: bench.platform)
        let context = ResourceContext(
            stackName: "app", stackID: "stack", logicalID: "Things", account: .default, region: .default, token: "t",
            caller: bench.platform.root)
        var properties: JSONObject = [
            "TableName": "things", "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
            "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]], "BillingMode": "PAY_PER_REQUEST",
            "StreamSpecification": ["StreamViewType": "NEW_IMAGE"],
        ]
        let state = try await handler.create(properties, context)
        #expect(state.attributes["StreamArn"]?.string == (try await arn()))
        var old = properties
        properties["StreamSpecification"] = ["StreamViewType": "KEYS_ONLY"]
        let changed = try await handler.update("things", from: old, to: properties, context)
        #expect(changed.attributes["StreamArn"] != state.attributes["StreamArn"])
        #expect(try await table()?.streamSpecification?.streamViewType == .keysOnly)
        old = properties
        properties["StreamSpecification"] = nil
        #expect(
            try await handler.update("things", from: old, to: properties, context).attributes["StreamArn"] == nil)
    }
}
