import Base
import DynamoDBAPI
import Testing
import Wire

@testable import DynamoDB

@Suite struct ReadTests {
    private let bench = Bench()

    private func query(
        _ condition: String, _ values: [String: ItemValue], _ change: (inout QueryInput) -> Void = { _ in }
    )
        async throws -> QueryOutput
    {
        var input = QueryInput(tableName: "things")
        input.keyConditionExpression = condition
        input.expressionAttributeValues = values.mapValues(\.wire)
        change(&input)
        return try await bench.client.query(input)
    }

    private func names(_ output: QueryOutput, _ name: String = "sk") -> [String] {
        (output.items ?? []).compactMap { $0.dictionary[name]?.s }
    }

    private func fill() async throws {
        try await bench.makeTable(sort: true)
        for (partition, sort) in [("a", "b1"), ("a", "a"), ("a", "b2"), ("a", "c"), ("b", "a"), ("ab", "x")] {
            try await bench.put(["pk": .s(partition), "sk": .s(sort), "n": .n(sort.utf8.count)])
        }
    }

    @Test("a query gives one partition in the order of the sort key, either way")
    func order() async throws {
        try await fill()
        #expect(names(try await query("pk = :p", [":p": .s("a")])) == ["a", "b1", "b2", "c"])
        #expect(
            names(try await query("pk = :p", [":p": .s("a")]) { $0.scanIndexForward = false }) == [
                "c", "b2", "b1", "a",
            ])
        #expect(names(try await query("pk = :p", [":p": .s("zip")])) == [])
    }

    @Test(
        "sort key conditions",
        arguments: [
            ("sk = :x", "b1", ["b1"]), ("sk < :x", "b2", ["a", "b1"]), ("sk <= :x", "b2", ["a", "b1", "b2"]),
            ("sk > :x", "b1", ["b2", "c"]), ("sk >= :x", "b1", ["b1", "b2", "c"]),
            ("begins_with(sk, :x)", "b", ["b1", "b2"]),
            ("sk BETWEEN :x AND :x", "c", ["c"]), ("sk BETWEEN :x AND :y", "aa", ["b1", "b2"]),
        ])
    func ranges(_ condition: String, _ value: String, _ expected: [String]) async throws {
        try await fill()
        var values: [String: ItemValue] = [":p": .s("a"), ":x": .s(value)]
        if condition.contains(":y") { values[":y"] = .s("bz") }
        #expect(names(try await query("pk = :p AND \(condition)", values)) == expected)
        #expect(
            names(try await query("pk = :p AND \(condition)", values) { $0.scanIndexForward = false })
                == expected.reversed())
    }

    @Test("pages go on where the one before ended", arguments: [true, false])
    func pages(_ forward: Bool) async throws {
        try await fill()
        var found: [String] = []
        var start: [String: AttributeValue]?
        repeat {
            let page = try await query("pk = :p", [":p": .s("a")]) { input in
                (input.limit, input.exclusiveStartKey, input.scanIndexForward) = (1, start, forward)
            }
            found += names(page)
            start = page.lastEvaluatedKey
        } while start != nil
        #expect(found == (forward ? ["a", "b1", "b2", "c"] : ["c", "b2", "b1", "a"]))
    }

    @Test("a filter drops items after they were read and counted")
    func filters() async throws {
        try await fill()
        let page = try await query("pk = :p", [":p": .s("a"), ":two": .n(2)]) { $0.filterExpression = "n = :two" }
        #expect(names(page) == ["b1", "b2"])
        #expect((page.count, page.scannedCount) == (2, 4))
        let count = try await query("pk = :p", [":p": .s("a")]) { $0.select = .count }
        #expect(count.items == nil)
        #expect(count.count == 4)
    }

    @Test("a page ends after 1 MB")
    func pageSize() async throws {
        try await bench.makeTable(sort: true)
        let text = String(repeating: "x", count: 100_000)
        for number in 10..<22 { try await bench.put(["pk": .s("a"), "sk": .s("\(number)"), "t": .s(text)]) }
        let page = try await query("pk = :p", [":p": .s("a")]) { $0.returnConsumedCapacity = .total }
        #expect(page.count == 11)
        #expect(page.consumedCapacity?.capacityUnits == 134.5)
        #expect(try page.lastEvaluatedKey.map { try Item($0) } == ["pk": .s("a"), "sk": .s("20")])
        let rest = try await query("pk = :p", [":p": .s("a")]) { $0.exclusiveStartKey = page.lastEvaluatedKey }
        #expect(names(rest) == ["21"])
        #expect(rest.lastEvaluatedKey == nil)
    }

    @Test("a scan reads everything once, whole or in segments and pages")
    func scans() async throws {
        try await bench.makeTable()
        let keys = Set((0..<100).map { "key \($0)" })
        for key in keys { try await bench.put(["pk": .s(key)]) }
        for total in [1, 2, 7] {
            var found: [String] = []
            for segment in 0..<total {
                var input = ScanInput(tableName: "things", limit: 9, totalSegments: total, segment: segment)
                repeat {
                    let page = try await bench.client.scan(input)
                    found += (page.items ?? []).compactMap { $0.dictionary["pk"]?.s }
                    input.exclusiveStartKey = page.lastEvaluatedKey
                } while input.exclusiveStartKey != nil
            }
            #expect(found.count == 100)
            #expect(Set(found) == keys)
        }
    }

    @Test("a scan's filter and projection")
    func scanFilter() async throws {
        try await fill()
        var input = ScanInput(tableName: "things")
        input.filterExpression = "begins_with(sk, :b) AND #n = :two"
        input.projectionExpression = "sk"
        input.expressionAttributeNames = ["#n": "n"]
        input.expressionAttributeValues = [":b": AttributeValue(s: "b"), ":two": AttributeValue(n: "2")]
        let page = try await bench.client.scan(input)
        #expect(
            Set((page.items ?? []).map(\.dictionary)) == [
                ["sk": AttributeValue(s: "b1")], ["sk": AttributeValue(s: "b2")],
            ])
        #expect(page.scannedCount == 6)
    }

    @Test("wrong reads are refused with DynamoDB's text")
    func refusals() async throws {
        try await fill()
        await expectFault("Query condition missed key schema element: pk") {
            _ = try await query("sk = :p", [":p": .s("a")])
        }
        await expectFault("Query key condition not supported") { _ = try await query("pk > :p", [":p": .s("a")]) }
        await expectFault("Query condition missed key schema element: sk") {
            _ = try await query("pk = :p AND x = :p", [":p": .s("a")])
        }
        await expectFault(
            "One or more parameter values were invalid: Condition parameter type does not match schema type"
        ) { _ = try await query("pk = :p", [":p": .n(1)]) }
        await expectFault("The table does not have the specified index: none") {
            _ = try await query("pk = :p", [":p": .s("a")]) { $0.indexName = "none" }
        }
        await expectFault("Filter Expression can only contain non-primary key attributes: Primary key attribute: sk") {
            _ = try await query("pk = :p", [":p": .s("a")]) { $0.filterExpression = "sk = :p" }
        }
        await expectFault("The provided starting key is outside query boundaries based on provided conditions") {
            _ = try await query("pk = :p", [":p": .s("a")]) {
                $0.exclusiveStartKey = (["pk": .s("b"), "sk": .s("a")] as Item).values
            }
        }
        await expectFault("The provided starting key is invalid") {
            _ = try await query("pk = :p", [":p": .s("a")]) { $0.exclusiveStartKey = (["pk": .s("a")] as Item).values }
        }
        await expectFault(
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request."
        ) {
            _ = try await bench.client.query(QueryInput(tableName: "things"))
        }
        await expectFault("Value provided in ExpressionAttributeValues unused in expressions: keys: {:q}") {
            _ = try await query("pk = :p", [":p": .s("a"), ":q": .s("b")])
        }
    }

    // MARK: - Indexes

    private func byColor(_ color: String, _ change: (inout QueryInput) -> Void = { _ in }) async throws -> QueryOutput {
        try await query("color = :c", [":c": .s(color)]) { input in
            input.indexName = "byColor"
            change(&input)
        }
    }

    @Test("an index follows every write of its items")
    func indexes() async throws {
        try await bench.makeIndexedTable()
        try await bench.put([
            "pk": .s("1"), "sk": .s("a"), "color": .s("red"), "n": .n(10), "extra": .s("e"), "x": .null,
        ])
        try await bench.put(["pk": .s("2"), "sk": .s("b"), "color": .s("red"), "n": .n(9)])
        try await bench.put(["pk": .s("3"), "sk": .s("c"), "color": .s("red")])
        #expect(names(try await byColor("red")) == ["b", "a"])
        let first = try await byColor("red") { $0.scanIndexForward = false }.items?.first?.dictionary
        #expect(
            try first.map { try Item($0) } == [
                "pk": .s("1"), "sk": .s("a"), "color": .s("red"), "n": .n(10), "extra": .s("e"),
            ])
        var update = UpdateItemInput(tableName: "things", key: (["pk": .s("1"), "sk": .s("a")] as Item).values)
        update.updateExpression = "SET color = :c"
        update.expressionAttributeValues = [":c": AttributeValue(s: "blue")]
        update.returnConsumedCapacity = .indexes
        let capacity = try await bench.client.updateItem(update).consumedCapacity
        #expect(capacity?.globalSecondaryIndexes?["byColor"]?.capacityUnits == 2)
        #expect(capacity?.capacityUnits == 3)
        #expect(names(try await byColor("red")) == ["b"])
        #expect(names(try await byColor("blue")) == ["a"])
        try await bench.delete(["pk": .s("1"), "sk": .s("a")])
        #expect(names(try await byColor("blue")) == [])
        try await bench.client.batchWriteItem(
            BatchWriteItemInput(requestItems: [
                "things": WireList([
                    WriteRequest(deleteRequest: .init(key: (["pk": .s("2"), "sk": .s("b")] as Item).values))
                ])
            ]))
        #expect(try await bench.client.scan(ScanInput(tableName: "things", indexName: "byColor")).count == 0)
    }

    @Test("an index gives equal keys in pages without losing any")
    func indexPages() async throws {
        try await bench.makeIndexedTable()
        for number in 0..<70 {
            try await bench.put(["pk": .s("\(number)"), "sk": .s("s"), "color": .s("red"), "n": .n(1)])
        }
        var found: Set<String> = []
        var start: [String: AttributeValue]?
        repeat {
            let page = try await byColor("red") { input in (input.limit, input.exclusiveStartKey) = (11, start) }
            found.formUnion(names(page, "pk"))
            start = page.lastEvaluatedKey
            if let start { #expect(Set(start.keys) == ["pk", "sk", "color", "n"]) }
        } while start != nil
        #expect(found.count == 70)
    }

    @Test("a local index orders a partition by another attribute and can give whole items")
    func localIndex() async throws {
        try await bench.makeIndexedTable()
        for (sort, number) in [("a", 3), ("b", 1), ("c", 2)] {
            try await bench.put(["pk": .s("1"), "sk": .s(sort), "n": .n(number), "x": .s("y")])
        }
        let keys = try await query("pk = :p AND n >= :n", [":p": .s("1"), ":n": .n(2)]) { $0.indexName = "byN" }
        #expect(
            try keys.items?.map { try Item($0.dictionary) } == [
                ["pk": .s("1"), "sk": .s("c"), "n": .n(2)], ["pk": .s("1"), "sk": .s("a"), "n": .n(3)],
            ])
        let whole = try await query("pk = :p", [":p": .s("1")]) { input in
            (input.indexName, input.select, input.consistentRead) = ("byN", .allAttributes, true)
        }
        #expect(names(whole, "x") == ["y", "y", "y"])
    }

    @Test("wrong reads of indexes are refused")
    func indexRefusals() async throws {
        try await bench.makeIndexedTable()
        await expectFault("Consistent reads are not supported on global secondary indexes") {
            _ = try await byColor("red") { $0.consistentRead = true }
        }
        await expectFault(
            "One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global secondary "
                + "index byColor because its projection type is not ALL"
        ) { _ = try await byColor("red") { $0.select = .allAttributes } }
        await expectFault(
            "One or more parameter values were invalid: Type mismatch for Index Key n Expected: N Actual: S IndexName: byColor"
        ) { try await bench.put(["pk": .s("1"), "sk": .s("1"), "n": .s("x")]) }
    }
}
