import Base
import DynamoDBAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import DynamoDB

@Suite struct WriteTests {
    private let bench = Bench()

    @Test("an item is put, read, replaced and deleted")
    func roundTrip() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a"), "n": .n(1)])
        #expect(try await bench.get(["pk": .s("a")]) == ["pk": .s("a"), "n": .n(1)])
        var put = PutItemInput(tableName: "things", item: ["pk": AttributeValue(s: "a")])
        put.returnValues = .allOld
        #expect(try await bench.client.putItem(put).attributes.map { try Item($0) } == ["pk": .s("a"), "n": .n(1)])
        var delete = DeleteItemInput(tableName: "things", key: ["pk": AttributeValue(s: "a")])
        delete.returnValues = .allOld
        #expect(try await bench.client.deleteItem(delete).attributes.map { try Item($0) } == ["pk": .s("a")])
        #expect(try await bench.client.deleteItem(delete).attributes == nil)
        #expect(try await bench.get(["pk": .s("a")]) == nil)
    }

    @Test("everything that an item can hold comes back")
    func everything() async throws {
        try await bench.makeTable()
        try await bench.put(ItemTests.everything)
        #expect(try await bench.get(["pk": .s("grüße")]) == ItemTests.everything)
    }

    @Test("an item of 400 KB is kept whole, and a smaller one in its place leaves nothing of it")
    func longItems() async throws {
        try await bench.makeTable(sort: true)
        let blob = [UInt8](repeating: 1, count: 400_000)
        try await bench.put(["pk": .s("a"), "sk": .s("1"), "blob": .binary(blob)])
        try await bench.put(["pk": .s("a"), "sk": .s("2"), "blob": .binary(blob)])
        #expect(try await bench.get(["pk": .s("a"), "sk": .s("1")])?["blob"] == .binary(blob))
        try await bench.put(["pk": .s("a"), "sk": .s("1"), "x": .null])
        #expect(try await bench.get(["pk": .s("a"), "sk": .s("1")]) == ["pk": .s("a"), "sk": .s("1"), "x": .null])
        let scan = try await bench.client.scan(ScanInput(tableName: "things"))
        #expect(scan.count == 2)
        try await bench.delete(["pk": .s("a"), "sk": .s("2")])
        #expect(try await bench.client.scan(ScanInput(tableName: "things")).count == 1)
    }

    @Test("a condition that fails writes nothing and can show the item")
    func conditions() async throws {
        try await bench.makeTable()
        var put = PutItemInput(tableName: "things", item: (["pk": .s("a"), "n": .n(1)] as Item).values)
        put.conditionExpression = "attribute_not_exists(pk)"
        try await bench.client.putItem(put)
        await expectFault("The conditional request failed", code: "ConditionalCheckFailedException") {
            try await bench.client.putItem(put)
        }
        var delete = DeleteItemInput(tableName: "things", key: ["pk": AttributeValue(s: "a")])
        delete.conditionExpression = "n > :n"
        delete.expressionAttributeValues = [":n": AttributeValue(n: "5")]
        delete.returnValuesOnConditionCheckFailure = .allOld
        do {
            try await bench.client.deleteItem(delete)
            Issue.record("deleted")
        } catch let fault as Fault {
            #expect(fault.details["Item"] == ["pk": ["S": "a"], "n": ["N": "1"]])
        }
        #expect(try await bench.get(["pk": .s("a")]) != nil)
    }

    @Test("an update changes what it names and returns what was asked for")
    func updates() async throws {
        try await bench.makeTable()
        var update = UpdateItemInput(tableName: "things", key: ["pk": AttributeValue(s: "a")])
        update.updateExpression = "SET m = :m, n = if_not_exists(n, :one) + :one REMOVE gone"
        update.expressionAttributeValues = [
            ":m": AttributeValue(m: ["x": AttributeValue(s: "y")]), ":one": AttributeValue(n: "1"),
        ]
        update.returnValues = .allNew
        let new = try await bench.client.updateItem(update).attributes.map { try Item($0) }
        #expect(new == ["pk": .s("a"), "n": .n(2), "m": .map(["x": .s("y")])])
        update.updateExpression = "SET m.x = :one"
        update.expressionAttributeValues = [":one": AttributeValue(n: "1")]
        update.returnValues = .updatedOld
        #expect(
            try await bench.client.updateItem(update).attributes.map { try Item($0) } == ["m": .map(["x": .s("y")])])
        update.updateExpression = "ADD n :one"
        update.returnValues = .updatedNew
        #expect(try await bench.client.updateItem(update).attributes.map { try Item($0) } == ["n": .n(3)])
    }

    @Test("updates of one item at the same time all count")
    func concurrentUpdates() async throws {
        try await bench.makeTable()
        var update = UpdateItemInput(tableName: "things", key: ["pk": AttributeValue(s: "a")])
        update.updateExpression = "ADD n :one"
        update.expressionAttributeValues = [":one": AttributeValue(n: "1")]
        let (client, input) = (bench.client, update)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<16 { group.addTask { for _ in 0..<10 { try await client.updateItem(input) } } }
            try await group.waitForAll()
        }
        #expect(try await bench.get(["pk": .s("a")])?["n"] == .n(160))
    }

    @Test("the older parameters mean the same as expressions")
    func olderParameters() async throws {
        try await bench.makeTable()
        var put = PutItemInput(tableName: "things", item: (["pk": .s("a"), "n": .n(1)] as Item).values)
        put.expected = ["pk": ExpectedAttributeValue(exists: false)]
        try await bench.client.putItem(put)
        await expectFault("The conditional request failed", code: "ConditionalCheckFailedException") {
            try await bench.client.putItem(put)
        }
        var update = UpdateItemInput(tableName: "things", key: ["pk": AttributeValue(s: "a")])
        update.attributeUpdates = [
            "n": AttributeValueUpdate(value: AttributeValue(n: "4"), action: .add),
            "s": AttributeValueUpdate(value: AttributeValue(s: "x")),
        ]
        update.expected = [
            "n": ExpectedAttributeValue(comparisonOperator: .lt, attributeValueList: [AttributeValue(n: "2")])
        ]
        update.returnValues = .allNew
        #expect(
            try await bench.client.updateItem(update).attributes.map { try Item($0) } == [
                "pk": .s("a"), "n": .n(5), "s": .s("x"),
            ])
        update.expressionAttributeNames = ["#a": "a"]
        update.updateExpression = "REMOVE #a"
        await expectFault(
            "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: "
                + "{AttributeUpdates, Expected} Expression parameters: {UpdateExpression}"
        ) { try await bench.client.updateItem(update) }
    }

    @Test("what does not fit the table is refused")
    func refusals() async throws {
        try await bench.makeTable(sort: true)
        await expectFault("Requested resource not found", code: "ResourceNotFoundException") {
            try await bench.put(["pk": .s("a")], into: "nothing")
        }
        await expectFault("One or more parameter values were invalid: Missing the key sk in the item") {
            try await bench.put(["pk": .s("a")])
        }
        await expectFault("The provided key element does not match the schema") {
            _ = try await bench.get(["pk": .s("a")])
        }
        await expectFault("TableName must be at least 3 characters long and at most 255 characters long") {
            try await bench.put(["pk": .s("a")], into: "ab")
        }
        var update = UpdateItemInput(tableName: "things", key: (["pk": .s("a"), "sk": .s("b")] as Item).values)
        update.updateExpression = "REMOVE pk"
        await expectFault(
            "One or more parameter values were invalid: Cannot update attribute pk. This attribute is part of the key"
        ) { try await bench.client.updateItem(update) }
        update.updateExpression = "REMOVE sk.a"
        await expectFault(
            "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: sk"
        ) { try await bench.client.updateItem(update) }
        var put = PutItemInput(tableName: "things", item: (["pk": .s("a"), "sk": .s("b")] as Item).values)
        put.returnValues = .allNew
        await expectFault("ReturnValues can only be ALL_OLD or NONE") { try await bench.client.putItem(put) }
    }

    @Test(
        "values that the wire can hold and DynamoDB cannot are refused",
        arguments: [
            (AttributeValue(), "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"),
            (
                AttributeValue(s: "a", n: "1"),
                "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
            ),
            (AttributeValue(n: "x"), "The parameter cannot be converted to a numeric value: x"),
            (
                AttributeValue(null: false),
                "One or more parameter values were invalid: Null attribute value types must have the value of true"
            ),
            (AttributeValue(ss: []), "One or more parameter values were invalid: An string set  may not be empty"),
            (
                AttributeValue(ss: ["a", "a"]),
                "One or more parameter values were invalid: Input collection [a, a] contains duplicates."
            ),
            (AttributeValue(ns: ["1", "1.0"]), "Input collection contains duplicates"),
        ])
    func wrongValues(_ value: AttributeValue, _ message: String) async throws {
        try await bench.makeTable()
        await expectFault(message) {
            try await bench.client.putItem(
                PutItemInput(tableName: "things", item: ["pk": AttributeValue(s: "a"), "v": value]))
        }
    }

    @Test("writes report the units they cost")
    func capacity() async throws {
        try await bench.makeTable()
        var put = PutItemInput(
            tableName: "things", item: (["pk": .s("a"), "t": .s(String(repeating: "x", count: 2500))] as Item).values)
        put.returnConsumedCapacity = .total
        #expect(try await bench.client.putItem(put).consumedCapacity?.capacityUnits == 3)
        var get = GetItemInput(tableName: "things", key: ["pk": AttributeValue(s: "a")])
        get.returnConsumedCapacity = .indexes
        let capacity = try await bench.client.getItem(get).consumedCapacity
        #expect(capacity?.capacityUnits == 0.5)
        #expect(capacity?.table?.capacityUnits == 0.5)
        get.consistentRead = true
        #expect(try await bench.client.getItem(get).consumedCapacity?.capacityUnits == 1)
    }

    @Test("batches write and read items of several tables")
    func batches() async throws {
        try await bench.makeTable("first")
        try await bench.makeTable("second")
        try await bench.put(["pk": .s("gone")], into: "second")
        let puts = (0..<20).map { WriteRequest(putRequest: PutRequest(item: ["pk": AttributeValue(s: "k\($0)")])) }
        let delete = WriteRequest(deleteRequest: DeleteRequest(key: ["pk": AttributeValue(s: "gone")]))
        let answer = try await bench.client.batchWriteItem(
            BatchWriteItemInput(requestItems: ["first": WireList(puts), "second": WireList([delete])]))
        #expect(answer.unprocessedItems?.isEmpty == true)
        let keys = ["k1", "k7", "none"].map { WireMap(["pk": AttributeValue(s: $0)]) }
        let got = try await bench.client.batchGetItem(
            BatchGetItemInput(requestItems: [
                "first": KeysAndAttributes(keys: keys),
                "second": KeysAndAttributes(keys: [WireMap(["pk": AttributeValue(s: "gone")])]),
            ]))
        #expect(got.responses?["first"]?.elements.compactMap { $0.dictionary["pk"]?.s } == ["k1", "k7"])
        #expect(got.responses?["second"]?.elements.isEmpty == true)
        await expectFault("Provided list of item keys contains duplicates") {
            try await bench.client.batchWriteItem(
                BatchWriteItemInput(requestItems: ["first": WireList([puts[0], puts[0]])]))
        }
    }

    @Test("a batch over a commit's size goes through in several")
    func longBatch() async throws {
        try await bench.makeTable()
        let blob = AttributeValue(b: [UInt8](repeating: 7, count: 380_000))
        let puts = (0..<6).map {
            WriteRequest(putRequest: PutRequest(item: ["pk": AttributeValue(s: "k\($0)"), "b": blob]))
        }
        try await bench.client.batchWriteItem(BatchWriteItemInput(requestItems: ["things": WireList(puts)]))
        #expect(try await bench.get(["pk": .s("k5")])?["b"]?.kind == .binary)
    }

    @Test("policies see the partition keys that a role's call names")
    func leadingKeys() async throws {
        try await bench.makeTable()
        let session = Caller.RoleSession(
            account: .default, roleName: "r", roleARN: "arn:aws:iam::000000000000:role/r", sessionName: "s",
            roleID: "AROA")
        let client = DynamoDBClient(
            bench.platform.caller(as: .role(session), account: .default, region: .default, traceHeader: nil))
        try await client.putItem(PutItemInput(tableName: "things", item: ["pk": AttributeValue(s: "mine")]))
        let access = bench.platform.accesses.last
        #expect(access?.action == "dynamodb:PutItem")
        #expect(access?.resource == "arn:aws:dynamodb:us-east-1:000000000000:table/things")
        #expect(access?.conditions == ["dynamodb:LeadingKeys": ["mine"], "dynamodb:Attributes": ["pk"]])
    }

    @Test("the slots that the hot path reads are those of the model")
    func slots() {
        let all = AttributeValue(
            s: "", n: "", b: [], ss: [], ns: [], bs: [], m: [:], l: [], null: true, bool: true)
        for slot in ItemWire.Slot.allCases { #expect(!all.record[slot.rawValue].isNone) }
        #expect(ItemWire.Slot.allCases.count == AttributeValue.memberCount)
        let item = ["pk": AttributeValue(s: "a")]
        let map = WireMap(item).wire
        #expect(PutItemInput(tableName: "", item: item, expressionAttributeValues: item).record[1] == map)
        #expect(PutItemInput(tableName: "", item: [:], expressionAttributeValues: item).record[9] == map)
        #expect(GetItemInput(tableName: "", key: item).record[1] == map)
        #expect(DeleteItemInput(tableName: "", key: item).record[1] == map)
        #expect(DeleteItemInput(tableName: "", key: [:], expressionAttributeValues: item).record[9] == map)
        #expect(UpdateItemInput(tableName: "", key: item).record[1] == map)
        #expect(UpdateItemInput(tableName: "", key: [:], expressionAttributeValues: item).record[11] == map)
        #expect(QueryInput(tableName: "", exclusiveStartKey: item).record[10] == map)
        #expect(QueryInput(tableName: "", expressionAttributeValues: item).record[16] == map)
        #expect(ScanInput(tableName: "", exclusiveStartKey: item).record[7] == map)
        #expect(ScanInput(tableName: "", expressionAttributeValues: item).record[14] == map)
        #expect(QueryOutput(items: [WireMap(item)]).record[0] == .list([map]))
        #expect(ScanOutput(lastEvaluatedKey: item).record[3] == map)
    }
}
