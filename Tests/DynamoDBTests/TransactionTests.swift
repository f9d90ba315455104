import Base
import DynamoDBAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import DynamoDB

struct TransactionTests {
    private let bench = Bench()

    private func put(_ item: Item, _ condition: String? = nil, into table: String = "things") -> TransactWriteItem {
        TransactWriteItem(put: Put(item: item.values, tableName: table, conditionExpression: condition))
    }

    private func add(_ amount: Int, to key: String, atLeast least: Int? = nil) -> TransactWriteItem {
        var update = Update(
            key: Item(dictionaryLiteral: ("pk", .s(key))).values, updateExpression: "SET n = n + :a",
            tableName: "things")
        update.expressionAttributeValues = [":a": ItemValue.n(amount).wire]
        if let least {
            update.conditionExpression = "n >= :least"
            update.expressionAttributeValues?[":least"] = ItemValue.n(least).wire
        }
        return TransactWriteItem(update: update)
    }

    private func write(_ items: [TransactWriteItem], token: String? = nil) async throws {
        try await bench.client.transactWriteItems(
            TransactWriteItemsInput(transactItems: items, clientRequestToken: token))
    }

    /// The codes of a transaction's reasons, and the reasons.
    private func refused(_ items: [TransactWriteItem]) async -> (message: String, reasons: [JSON]) {
        do {
            try await write(items)
            Issue.record("the transaction went through")
        } catch {
            guard let fault = error as? Fault, fault.code == "TransactionCanceledException" else {
                Issue.record("\(error)")
                return ("", [])
            }
            return (fault.message, fault.details["CancellationReasons"]?.array ?? [])
        }
        return ("", [])
    }

    @Test("all four actions happen together, in several tables")
    func together() async throws {
        try await bench.makeTable()
        try await bench.makeTable("others", sort: true)
        try await bench.put(["pk": .s("a"), "n": .n(1)])
        try await bench.put(["pk": .s("gone")])
        let check = ConditionCheck(
            key: ["pk": ItemValue.s("a").wire], tableName: "things", conditionExpression: "attribute_not_exists(x)")
        let key = Item(dictionaryLiteral: ("pk", .s("b")))
        try await write([
            put(["pk": .s("x"), "sk": .s("y"), "v": .n(5)], into: "others"),
            TransactWriteItem(delete: Delete(key: ["pk": ItemValue.s("gone").wire], tableName: "things")),
            TransactWriteItem(conditionCheck: check),
            TransactWriteItem(
                update: Update(
                    key: key.values, updateExpression: "SET n = :n", tableName: "things",
                    expressionAttributeValues: [":n": ItemValue.n(7).wire])),
        ])
        #expect(try await bench.get(["pk": .s("x"), "sk": .s("y")], from: "others")?["v"] == .n(5))
        #expect(try await bench.get(["pk": .s("gone")]) == nil)
        #expect(try await bench.get(["pk": .s("b")])?["n"] == .n(7))
    }

    @Test("reasons stand in the order of the actions, with items where they are wanted, and nothing happens")
    func reasons() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a"), "n": .n(1)])
        var failing = put(["pk": .s("a")], "attribute_not_exists(pk)")
        failing.put?.returnValuesOnConditionCheckFailure = .allOld
        let (message, reasons) = await refused([
            put(["pk": .s("new")]), failing, add(1, to: "nobody"), put(["pk": .n(3)]),
        ])
        // What does not fit the table is told before anything is decided.
        #expect(
            message == "Transaction cancelled, please refer cancellation reasons for specific reasons "
                + "[None, None, None, ValidationError]")
        #expect(
            reasons.last?["Message"]?.string
                == "One or more parameter values were invalid: Type mismatch for key pk expected: S actual: N")
        let second = await refused([put(["pk": .s("new")]), failing, add(1, to: "nobody")])
        #expect(
            second.reasons.compactMap { $0["Code"]?.string } == ["None", "ConditionalCheckFailed", "ValidationError"])
        #expect(second.reasons[1]["Message"]?.string == "The conditional request failed")
        #expect(second.reasons[1]["Item"]?["n"]?["N"]?.string == "1")
        #expect(second.reasons[0]["Message"] == nil)
        #expect(
            second.reasons[2]["Message"]?.string
                == "The provided expression refers to an attribute that does not exist in the item")
        #expect(try await bench.get(["pk": .s("new")]) == nil)
    }

    @Test("an item twice, several actions in one, and a table that is not there are refused as they are")
    func refusals() async throws {
        try await bench.makeTable()
        await expectFault("Transaction request cannot include multiple operations on one item") {
            try await write([put(["pk": .s("a")]), add(1, to: "a")])
        }
        await expectFault("TransactItems can only contain one of Check, Put, Update or Delete") {
            var both = put(["pk": .s("a")])
            both.delete = Delete(key: ["pk": ItemValue.s("a").wire], tableName: "things")
            try await write([both])
        }
        await expectFault("Requested resource not found", code: "ResourceNotFoundException") {
            try await write([put(["pk": .s("a")], into: "nowhere")])
        }
        await expectFault(
            "Invalid ConditionExpression: An expression attribute value used in expression is not defined; "
                + "attribute value: :x"
        ) { try await write([put(["pk": .s("a")], "pk = :x")]) }
    }

    @Test("a transaction is made once under its token for ten minutes, and another one under it is refused")
    func tokens() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a"), "n": .n(0)])
        for _ in 0..<3 { try await write([add(1, to: "a")], token: "t") }
        #expect(try await bench.get(["pk": .s("a")])?["n"] == .n(1))
        await expectFault(
            "DynamoDB rejected the request because you retried a request with a different payload but with an "
                + "idempotent token that was already used.", code: "IdempotentParameterMismatchException"
        ) { try await write([add(2, to: "a")], token: "t") }
        bench.platform.clock.advance(by: .seconds(599))
        try await write([add(1, to: "a")], token: "t")
        #expect(try await bench.get(["pk": .s("a")])?["n"] == .n(1))
        bench.platform.clock.advance(by: .seconds(2))
        try await write([add(2, to: "a")], token: "t")
        #expect(try await bench.get(["pk": .s("a")])?["n"] == .n(3))
        bench.platform.clock.advance(by: .seconds(1_300))
        try await TransactionToken.sweep(bench.platform.store, now: bench.platform.clock.now)
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: Key("dynamodb", "token"))).isEmpty)
    }

    @Test("a refused transaction leaves its token free")
    func freeToken() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a"), "n": .n(0)])
        await #expect(throws: Fault.self) { try await write([add(-1, to: "a", atLeast: 1)], token: "t") }
        try await bench.put(["pk": .s("a"), "n": .n(5)])
        try await write([add(-1, to: "a", atLeast: 1)], token: "t")
        #expect(try await bench.get(["pk": .s("a")])?["n"] == .n(4))
    }

    private struct Transfer {
        let from: String
        let to: String
        var token: String?
    }

    @Test("transfers at once are all made, and those of one token among them once")
    func transfers() async throws {
        try await bench.makeTable()
        let accounts = ["a", "b", "c", "d"]
        for account in accounts { try await bench.put(["pk": .s(account), "n": .n(100)]) }
        // Eight requests with four tokens, those of a token alike and all in one direction, and 31 without.
        var transfers = (0..<8).map { number in
            Transfer(from: accounts[number % 2], to: accounts[2 + number % 4 / 2], token: "same\(number % 4)")
        }
        transfers += (8..<39).map { number in
            Transfer(from: accounts[number % 4], to: accounts[(number + 1 + number / 13) % 4])
        }
        var expected = Dictionary(uniqueKeysWithValues: accounts.map { ($0, 100) })
        var tokens: Set<String> = []
        for transfer in transfers where transfer.token.map({ tokens.insert($0).inserted }) ?? true {
            expected[transfer.from, default: 0] -= 1
            expected[transfer.to, default: 0] += 1
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for transfer in transfers {
                group.addTask {
                    try await write(
                        [add(-1, to: transfer.from, atLeast: 1), add(1, to: transfer.to)], token: transfer.token)
                }
            }
            try await group.waitForAll()
        }
        for account in accounts {
            #expect(try await bench.get(["pk": .s(account)])?["n"] == .n(expected[account] ?? 0))
        }
    }

    @Test("index entries and records of streams come with the transaction")
    func indexesAndStreams() async throws {
        try await bench.makeIndexedTable()
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: true, streamViewType: .newAndOldImages)
        try await bench.client.updateTable(update)
        try await write([
            put(["pk": .s("p"), "sk": .s("1"), "color": .s("red"), "n": .n(1)]),
            put(["pk": .s("p"), "sk": .s("2"), "color": .s("red"), "n": .n(2)]),
        ])
        var query = QueryInput(tableName: "things", indexName: "byColor")
        query.keyConditionExpression = "color = :c"
        query.expressionAttributeValues = [":c": ItemValue.s("red").wire]
        #expect(try await bench.client.query(query).count == 2)
        let table = try await bench.store.table("things", bench.tenant)
        #expect(try await bench.platform.store.get(DynamoDBStore.countKey(table.table.stream?.id ?? ""))?.counter == 2)
    }

    @Test("items of 4 MB fit together, with their images in a stream, and more do not")
    func size() async throws {
        try await bench.makeTable()
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: true, streamViewType: .newAndOldImages)
        try await bench.client.updateTable(update)
        let text = String(repeating: "x", count: 409_000)
        let items = (0..<10).map { put(["pk": .s("\($0)"), "t": .s(text)]) }
        try await write(items)
        try await write(
            items.map { item in
                var item = item
                item.put?.item["u"] = ItemValue.n(1).wire
                return item
            })
        #expect(try await bench.get(["pk": .s("9")])?["u"] == .n(1))
        await expectFault(
            "The aggregate size of the items in the transaction has exceeded the maximum allowed size of 4194304 bytes"
        ) { try await write(items + [put(["pk": .s("last"), "t": .s(text)])]) }
    }

    @Test("units are double, and those of a transaction that had been made before are of reading")
    func units() async throws {
        try await bench.makeTable()
        var input = TransactWriteItemsInput(
            transactItems: [put(["pk": .s("a")]), put(["pk": .s("b")])], returnConsumedCapacity: .total)
        input.clientRequestToken = "t"
        let first = try await bench.client.transactWriteItems(input).consumedCapacity?.first
        #expect(first?.capacityUnits == 4)
        #expect(first?.writeCapacityUnits == 4)
        let again = try await bench.client.transactWriteItems(input).consumedCapacity?.first
        #expect(again?.readCapacityUnits == 4)
        #expect(again?.writeCapacityUnits == nil)
        var get = TransactGetItemsInput(
            transactItems: ["a", "missing"].map {
                TransactGetItem(get: Get(key: ["pk": ItemValue.s($0).wire], tableName: "things"))
            })
        get.returnConsumedCapacity = .indexes
        let output = try await bench.client.transactGetItems(get)
        #expect(output.consumedCapacity?.first?.table?.readCapacityUnits == 4)
        #expect(output.responses?.count == 2)
        #expect(output.responses?.last?.item == nil)
    }

    @Test("TransactGetItems projects, and refuses an item twice")
    func gets() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a"), "n": .n(1), "m": .n(2)])
        let get = Get(key: ["pk": ItemValue.s("a").wire], tableName: "things", projectionExpression: "m")
        let output = try await bench.client.transactGetItems(
            TransactGetItemsInput(transactItems: [TransactGetItem(get: get)]))
        #expect(try output.responses?.first?.item.map { try Item($0) } == ["m": .n(2)])
        await expectFault("Transaction request cannot include multiple operations on one item") {
            try await bench.client.transactGetItems(
                TransactGetItemsInput(transactItems: [TransactGetItem(get: get), TransactGetItem(get: get)]))
        }
    }
}
