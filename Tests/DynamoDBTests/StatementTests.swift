import Base
import DynamoDBAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import DynamoDB

struct StatementTests {
    private let bench = Bench()

    @discardableResult
    private func run(_ statement: String, _ parameters: [ItemValue] = []) async throws -> [Item] {
        var input = ExecuteStatementInput(statement: statement)
        if !parameters.isEmpty { input.parameters = parameters.map(\.wire) }
        return try await bench.client.executeStatement(input).items?.map { try Item($0.dictionary) } ?? []
    }

    private func fails(
        _ message: String, code: String = "ValidationException", _ statement: String, _ parameters: [ItemValue] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async {
        await expectFault(message, code: code, sourceLocation: sourceLocation) { try await run(statement, parameters) }
    }

    // MARK: - Writing

    @Test("INSERT puts an item of every type, once")
    func insert() async throws {
        try await bench.makeTable()
        try await run(
            """
            INSERT INTO "things" VALUE {'pk': 'a', 'n': -1.50, 'e': 2e3, 't': true, 'f': FALSE, 'z': null,
              'l': [1, 'two', [3]], 'm': {'x': {'y': ?}}, 'ss': <<'b', 'a'>>, 'ns': <<2, 1>>, 'q': 'it''s'}
            """, [.s("deep")])
        let item = try await bench.get(["pk": .s("a")])
        #expect(item?["n"] == .number(try DynamoNumber("-1.5")))
        #expect(item?["e"] == .n(2000))
        #expect(item?["t"] == .bool(true))
        #expect(item?["z"] == .null)
        #expect(item?["l"] == .list([.n(1), .s("two"), .list([.n(3)])]))
        #expect(item?["m"] == .map(["x": .map(["y": .s("deep")])]))
        #expect(item?["ss"] == .stringSet(["a", "b"]))
        #expect(item?["ns"] == .numberSet([DynamoNumber(1), DynamoNumber(2)]))
        #expect(item?["q"] == .s("it's"))
        await fails(
            "Duplicate primary key exists in table", code: "DuplicateItemException",
            "INSERT INTO things VALUE {'pk': 'a'}")
        await fails(
            "One or more parameter values were invalid: Missing the key pk in the item",
            "INSERT INTO things VALUE {'x': 1}")
    }

    @Test("UPDATE changes the one item that its condition names, and none that is not there")
    func update() async throws {
        try await bench.makeTable()
        try await bench.put([
            "pk": .s("a"), "n": .n(1), "l": .list([.n(1)]), "ss": .stringSet(["x", "y"]), "gone": .n(0),
            "m": .map(["k": .n(1)]),
        ])
        let items = try await run(
            """
            UPDATE things SET n = n + 2 - 1 SET l = list_append(l, [2]), ss = set_add(ss, <<'z'>>) SET m.k = ?
            REMOVE gone WHERE pk = 'a' AND n = 1 RETURNING ALL NEW *
            """, [.n(9)])
        #expect(items.first?["n"] == .n(2))
        #expect(items.first?["l"] == .list([.n(1), .n(2)]))
        #expect(items.first?["ss"] == .stringSet(["x", "y", "z"]))
        #expect(items.first?["m"] == .map(["k": .n(9)]))
        #expect(items.first?["gone"] == nil)
        let old = try await run(
            "UPDATE things SET ss = set_delete(ss, <<'x'>>) WHERE pk = 'a' RETURNING MODIFIED OLD *")
        #expect(old == [["ss": .stringSet(["x", "y", "z"])]])
        let refused = "The conditional request failed"
        await fails(
            refused, code: "ConditionalCheckFailedException", "UPDATE things SET n = 1 WHERE pk = 'nobody'")
        await fails(
            refused, code: "ConditionalCheckFailedException", "UPDATE things SET n = 5 WHERE pk = 'a' AND n > 100")
        #expect(try await bench.get(["pk": .s("nobody")]) == nil)
        await fails(
            "Where clause does not contain a mandatory equality on all key attributes",
            "UPDATE things SET n = 1 WHERE n = 2")
        await fails(
            "An operand in the update expression has an incorrect data type",
            "UPDATE things SET ss = set_add(ss, <<1>>) WHERE pk = 'a'")
        await fails(
            "SET_ADD must have exactly two arguments at 1:24:7", "UPDATE things SET ss = set_add(ss) WHERE pk = 'a'")
    }

    @Test("DELETE removes the item, says what it was, and passes over one that is not there")
    func delete() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a"), "n": .n(1)])
        await fails(
            "The conditional request failed", code: "ConditionalCheckFailedException",
            "DELETE FROM things WHERE pk = 'a' AND n = 2")
        #expect(try await run("DELETE FROM things WHERE pk = 'nobody' AND n = 2").isEmpty)
        #expect(
            try await run("DELETE FROM things WHERE pk = 'a' RETURNING ALL OLD *") == [["pk": .s("a"), "n": .n(1)]])
        #expect(try await bench.get(["pk": .s("a")]) == nil)
        await fails(
            "Invalid returning clause: RETURNING MODIFIED OLD *. Only RETURNING ALL OLD * is allowed in DELETE statements.",
            "DELETE FROM things WHERE pk = 'a' RETURNING MODIFIED OLD *")
    }

    // MARK: - Reading

    private func fill() async throws {
        try await bench.makeIndexedTable()
        for (number, partition) in ["p", "p", "p", "q", "q", "r"].enumerated() {
            try await bench.put([
                "pk": .s(partition), "sk": .s("s\(number)"), "n": .n(number),
                "color": .s(number % 2 == 0 ? "red" : "blue"), "extra": .s("e\(number)"), "hidden": .n(number),
                "m": .map(["a": .list([.n(number)])]),
            ])
        }
    }

    private func sorts(_ statement: String, _ parameters: [ItemValue] = []) async throws -> [String] {
        try await run(statement, parameters).compactMap { $0["sk"]?.keyText }
    }

    @Test("SELECT reads partitions, in the order that is asked for, and what the sort key allows")
    func partitions() async throws {
        try await fill()
        #expect(try await sorts("SELECT * FROM things WHERE pk = 'p'") == ["s0", "s1", "s2"])
        #expect(try await sorts("SELECT * FROM things WHERE pk = 'p' ORDER BY sk DESC") == ["s2", "s1", "s0"])
        #expect(try await sorts("SELECT * FROM things WHERE pk = ? AND sk > ?", [.s("p"), .s("s0")]) == ["s1", "s2"])
        #expect(try await sorts("SELECT * FROM things WHERE pk = 'p' AND sk BETWEEN 's1' AND 's9'") == ["s1", "s2"])
        #expect(try await sorts("SELECT * FROM things WHERE pk = 'p' AND begins_with(sk, 's2')") == ["s2"])
        #expect(
            try await sorts("SELECT * FROM things WHERE pk IN ['r', 'q'] ORDER BY pk DESC, sk DESC") == [
                "s5", "s4", "s3",
            ])
        #expect(try await sorts("SELECT * FROM things WHERE pk = 'q' OR pk = 'r'") == ["s3", "s4", "s5"])
        await fails(
            "Variable reference n in ORDER BY clause must be part of the primary key",
            "SELECT * FROM things WHERE pk = 'p' ORDER BY n")
        await fails(
            "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.",
            "SELECT * FROM things WHERE sk = 'p' ORDER BY sk")
        await fails(
            "One or more parameter values were invalid: Condition parameter type does not match schema type",
            "SELECT * FROM things WHERE pk = 5")
    }

    @Test("conditions have the operators and functions of filter expressions")
    func conditions() async throws {
        try await fill()
        try await bench.put(["pk": .s("x"), "sk": .s("t"), "v": .null, "ss": .stringSet(["a"])])
        func found(_ condition: String, _ parameters: [ItemValue] = []) async throws -> [String] {
            try await sorts("SELECT sk FROM things WHERE \(condition)", parameters).sorted()
        }
        #expect(try await found("n >= 4") == ["s4", "s5"])
        #expect(try await found("n != 0 AND NOT (n > 1)") == ["s1", "t"])
        #expect(try await found("n IN (1, 3) OR hidden IN ?", [.list([.n(5)])]) == ["s1", "s3", "s5"])
        #expect(try await found("n IS MISSING") == ["t"])
        #expect(try await found("n IS NOT MISSING AND n NOT BETWEEN 1 AND 5") == ["s0"])
        #expect(try await found("v IS NULL") == ["t"])
        #expect(try await found("attribute_type(ss, 'SS') AND contains(ss, 'a') AND size(ss) = 1") == ["t"])
        #expect(try await found("m.a[0] = 2 AND \"color\" = 'red'") == ["s2"])
        #expect(try await found("m IS STRUCT AND n IS NUMERIC AND attribute_exists(extra) AND n < 1") == ["s0"])
        await fails(
            "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL",
            "SELECT * FROM things WHERE n < true")
        await fails(
            "Incorrect number of operands for operator or function; operator or function: attribute_exists, "
                + "number of operands: 0", "SELECT * FROM things WHERE attribute_exists()")
        await fails("Unrecognized function: set_add at 1:28:7", "SELECT * FROM things WHERE set_add(ss, <<'x'>>) = ss")
        await fails("MISSING must be compared using IS operator at 1:32:7", "SELECT * FROM things WHERE n = MISSING")
    }

    @Test("a projection gives each value by the last name of its path")
    func projection() async throws {
        try await fill()
        #expect(
            try await run("SELECT n, m.a[0], \"color\" FROM things WHERE pk = 'p' AND sk = 's1'") == [
                ["n": .n(1), "a[0]": .n(1), "color": .s("blue")]
            ])
        #expect(try await run("SELECT m.a FROM things WHERE pk = 'p' AND sk = 's1'") == [["a": .list([.n(1)])]])
    }

    @Test("indexes are read by their own keys and hold what they project")
    func indexes() async throws {
        try await fill()
        let items = try await run("SELECT * FROM \"things\".\"byColor\" WHERE color = 'red' AND n > 0 ORDER BY n DESC")
        #expect(items.map { $0["n"] } == [.n(4), .n(2)])
        #expect(items.first?["hidden"] == nil)
        #expect(items.first?["extra"] == .s("e4"))
        #expect(try await run("SELECT hidden FROM things.byN WHERE pk = 'p' AND n = 2") == [["hidden": .n(2)]])
        await fails(
            "One or more parameter values were invalid: Global secondary index byColor does not project [hidden]",
            "SELECT hidden FROM things.byColor WHERE color = 'red'")
        #expect(try await run("SELECT pk FROM things.byColor WHERE hidden = 1").isEmpty)
        await fails(
            "One or more parameter values were invalid: Secondary index byColor does not project one or more filter "
                + "attributes: [hidden]", "SELECT pk FROM things.byColor WHERE color = 'red' AND hidden = 1")
        await fails(
            "The table does not have the specified index: none", "SELECT * FROM things.none WHERE color = 'red'")
    }

    @Test("pages go on where they ended, over partitions, and a token is good for its statement alone")
    func pages() async throws {
        try await fill()
        for statement in [
            "SELECT * FROM things", "SELECT * FROM things WHERE pk IN ['p', 'q', 'r']", "SELECT * FROM things.byColor",
        ] {
            var input = ExecuteStatementInput(statement: statement, limit: 2)
            var seen: [String] = []
            var pages = 0
            repeat {
                let output = try await bench.client.executeStatement(input)
                seen += try (output.items ?? []).compactMap { try Item($0.dictionary)["sk"]?.keyText }
                input.nextToken = output.nextToken
                pages += 1
            } while input.nextToken != nil && pages < 10
            #expect(seen.sorted() == ["s0", "s1", "s2", "s3", "s4", "s5"], "\(statement)")
        }
        let input = ExecuteStatementInput(statement: "SELECT * FROM things", limit: 1)
        let token = try await bench.client.executeStatement(input).nextToken ?? ""
        await expectFault("NextToken does not match request") {
            try await bench.client.executeStatement(
                ExecuteStatementInput(statement: "SELECT pk FROM things", nextToken: token))
        }
        await expectFault("Invalid NextToken") {
            try await bench.client.executeStatement(
                ExecuteStatementInput(statement: "SELECT * FROM things", nextToken: "AAAA"))
        }
    }

    // MARK: - Statements that are none

    @Test("what is no statement is refused with what was expected")
    func malformed() async throws {
        try await bench.makeTable()
        let malformed = "Statement wasn't well formed, can't be processed: "
        await fails(malformed + "Expected data manipulation", "SELECTT * FROM things")
        await fails(malformed + "Unexpected keyword", "SELECT key FROM things")
        await fails(malformed + "Unexpected token after expression", "DELETE FROM things WHERE pk = 'a' garbage")
        await fails(malformed + "Invalid path dot component", "SELECT m.inner FROM things")
        await fails("Number of parameters in request and statement don't match.", "SELECT * FROM things WHERE pk = ?")
        await fails(
            "Number of parameters in request and statement don't match.", "SELECT * FROM things", [.s("too many")])
        await fails("Empty bags are not supported", "INSERT INTO things VALUE {'pk': 'a', 's': <<>>}")
        await fails(
            "Unsupported operation: Inserting multiple items in a single statement is not supported, use "
                + "\"INSERT INTO tableName VALUE item\" instead", "INSERT INTO things VALUES ('a')")
        await fails("EXISTS can only be used in ExecuteTransaction write requests.", "EXISTS(SELECT * FROM things)")
        await fails("Requested resource not found", code: "ResourceNotFoundException", "SELECT * FROM nowhere")
    }

    @Test("hostile statements end in a fault, however deep and long they are")
    func hostile() async throws {
        try await bench.makeTable()
        let deep = [
            String(repeating: "(", count: 8_000), String(repeating: "NOT ", count: 2_000),
            "v = " + String(repeating: "[", count: 8_000), "v = " + String(repeating: "{'a':", count: 1_600),
            "v = " + String(repeating: "<<", count: 4_000), String(repeating: "size(", count: 1_600),
            "pk = '" + String(repeating: "''", count: 4_000), String(repeating: "a.", count: 4_000),
            String(repeating: "a[0]", count: 2_000), "v = 1" + String(repeating: " AND v = 1", count: 790),
        ]
        for condition in deep {
            for start in ["SELECT * FROM things WHERE ", "UPDATE things SET v = "] {
                // One of them is a statement; the others end in a fault.
                do { try await run(String((start + condition).prefix(8_192))) } catch is Fault {}
            }
        }
        try await bench.put(["pk": .s("a"), "v": .n(0)])
        await fails(
            "Statement wasn't well formed, can't be processed: The statement is nested too deeply",
            "UPDATE things SET v = v" + String(repeating: " + 1", count: 1_000) + " WHERE pk = 'a'")
    }

    // MARK: - Batches and transactions

    private func request(_ statement: String) -> BatchStatementRequest { BatchStatementRequest(statement: statement) }

    @Test("each statement of a batch fails by itself")
    func batch() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a"), "n": .n(1)])
        var failing = request("UPDATE things SET n = 2 WHERE pk = 'a' AND n = 7")
        failing.returnValuesOnConditionCheckFailure = .allOld
        let output = try await bench.client.batchExecuteStatement(
            BatchExecuteStatementInput(statements: [
                request("INSERT INTO things VALUE {'pk': 'b'}"), failing, request("SLECT"),
                request("INSERT INTO things VALUE {'pk': 'a'}"), request("DELETE FROM nowhere WHERE pk = 'a'"),
                request("DELETE FROM things WHERE pk = 'b' RETURNING ALL OLD *"),
            ]))
        let responses = output.responses ?? []
        #expect(
            responses.map { $0.error?.code } == [
                nil, .conditionalCheckFailed, .validationError, .duplicateItem, .resourceNotFound, nil,
            ])
        #expect(try responses[1].error?.item.map { try Item($0) } == ["pk": .s("a"), "n": .n(1)])
        #expect(try responses[5].item.map { try Item($0) } == ["pk": .s("b")])
        #expect(responses[0].tableName == "things")
    }

    @Test("a batch reads items by their keys alone, and mixes no reads with writes")
    func batchReads() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a"), "n": .n(1)])
        var input = BatchExecuteStatementInput(statements: [
            request("SELECT n FROM things WHERE pk = 'a'"), request("SELECT * FROM things WHERE n = 1"),
            request("SELECT * FROM things WHERE pk = 'none'"),
        ])
        input.returnConsumedCapacity = .total
        let output = try await bench.client.batchExecuteStatement(input)
        #expect(try output.responses?[0].item.map { try Item($0) } == ["n": .n(1)])
        #expect(
            output.responses?[1].error?.message
                == "Select statements within BatchExecuteStatement must specify the primary key in the where clause.")
        #expect(output.responses?[2].item == nil)
        #expect(output.consumedCapacity?.first?.capacityUnits == 1)
        await #expect(throws: Fault.self) {
            try await bench.client.batchExecuteStatement(
                BatchExecuteStatementInput(statements: [
                    request("SELECT n FROM things WHERE pk = 'a'"), request("DELETE FROM things WHERE pk = 'a'"),
                ]))
        }
    }

    private func transaction(_ statements: [String], token: String? = nil) async throws -> ExecuteTransactionOutput {
        try await bench.client.executeTransaction(
            ExecuteTransactionInput(
                transactStatements: statements.map { ParameterizedStatement(statement: $0) }, clientRequestToken: token)
        )
    }

    @Test("a transaction of statements happens as a whole, under its conditions, once for its token")
    func transactions() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a"), "n": .n(1)])
        let statements = [
            "EXISTS(SELECT * FROM things WHERE pk = 'a' AND n >= 1)", "INSERT INTO things VALUE {'pk': 'b', 'n': 0}",
        ]
        for _ in 0..<2 { _ = try await transaction(statements, token: "t") }
        #expect(try await bench.get(["pk": .s("b")]) != nil)
        await expectFault(
            "Transaction cancelled, please refer cancellation reasons for specific reasons "
                + "[ConditionalCheckFailed, DuplicateItem, None]", code: "TransactionCanceledException"
        ) {
            _ = try await transaction([
                "EXISTS(SELECT * FROM things WHERE pk = 'a' AND n >= 5)", "INSERT INTO things VALUE {'pk': 'b'}",
                "DELETE FROM things WHERE pk = 'c'",
            ])
        }
        let read = try await transaction(["SELECT n FROM things WHERE pk = 'a'", "SELECT * FROM things WHERE pk = 'x'"])
        #expect(try read.responses?[0].item.map { try Item($0) } == ["n": .n(1)])
        #expect(read.responses?[1].item == nil)
    }

    @Test("a statement that no transaction takes is named by its place")
    func transactionFaults() async throws {
        try await bench.makeIndexedTable()
        for (statement, message) in [
            (
                "SELECT * FROM things WHERE pk = 'a'",
                "Select statements within ExecuteTransaction must specify the primary key in the where clause."
            ),
            (
                "SELECT * FROM things.byN WHERE pk = 'a'",
                "Reads on indices are not supported within transactions."
            ),
            (
                "EXISTS(SELECT * FROM things WHERE pk = 'a' AND sk = 'b')",
                "EXISTS() must contain a single item read with additional condition"
            ),
            (
                "UPDATE things SET n = 1 WHERE pk = 'a' AND sk = 'b' RETURNING ALL NEW *",
                "RETURNING clause is not supported in ExecuteTransaction"
            ),
        ] {
            await expectFault("Validation failed in TransactStatements[0]: \(message)") {
                _ = try await transaction([statement])
            }
        }
    }

    @Test("statements take the rights of PartiQL, which see the partitions and whether all of the table is read")
    func rights() async throws {
        try await bench.makeTable()
        let context = bench.platform.context(
            caller: .anonymous)
        let scan = try await Statement("SELECT * FROM things", parameters: []).access(context, bench.store)
        #expect(scan.action == "dynamodb:PartiQLSelect")
        #expect(scan.conditions["dynamodb:FullTableScan"] == ["true"])
        let read = try await Statement("SELECT * FROM things WHERE pk = 'a'", parameters: []).access(
            context, bench.store)
        #expect(read.conditions["dynamodb:FullTableScan"] == ["false"])
        #expect(read.conditions["dynamodb:LeadingKeys"] == ["a"])
        let write = try await Statement("INSERT INTO things VALUE {'pk': 'b'}", parameters: []).access(
            context, bench.store)
        #expect(write.action == "dynamodb:PartiQLInsert")
        #expect(write.conditions["dynamodb:LeadingKeys"] == ["b"])
        let change = try await Statement("UPDATE things SET n = 1 WHERE pk = 'c' RETURNING ALL NEW *", parameters: [])
            .access(context, bench.store, in: "ExecuteTransaction")
        #expect(change.conditions["dynamodb:Attributes"] == ["n", "pk"])
        #expect(change.conditions["dynamodb:ReturnValues"] == ["ALL_NEW"])
        #expect(change.conditions["dynamodb:EnclosingOperation"] == ["ExecuteTransaction"])
    }
}
