import Archive
import Base
import DynamoDBAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import DynamoDB

/// Tables that are made of objects in a bucket.
@Suite struct ImportTests {
    private let bench = Bench()
    private let bucket = FakeBucket()
    private let logs = FakeLogs()

    init() {
        bench.platform.register(bucket)
        bench.platform.register(logs)
    }

    private func input(
        _ format: InputFormat = .dynamodbJson, table: String = "things", token: String = "token"
    ) -> ImportTableInput {
        let parameters = TableCreationParameters(
            tableName: table,
            attributeDefinitions: [
                .init(attributeName: "pk", attributeType: .s), .init(attributeName: "n", attributeType: .n),
            ], keySchema: [.init(attributeName: "pk", keyType: .hash)], billingMode: .payPerRequest,
            globalSecondaryIndexes: [
                GlobalSecondaryIndex(
                    indexName: "byN", keySchema: [.init(attributeName: "n", keyType: .hash)],
                    projection: .init(projectionType: .all))
            ])
        return ImportTableInput(
            clientToken: token, s3BucketSource: .init(s3Bucket: "bucket", s3KeyPrefix: "in/"), inputFormat: format,
            tableCreationParameters: parameters)
    }

    private func run(_ input: ImportTableInput) async throws -> ImportTableDescription {
        let begun = try await bench.client.importTable(input).importTableDescription
        #expect(begun.importStatus == .inProgress && begun.endTime == nil && begun.processedSizeBytes == nil)
        try await bench.finish()
        return try await description(begun.importArn)
    }

    private func description(_ arn: String?) async throws -> ImportTableDescription {
        try await bench.client.describeImport(DescribeImportInput(importArn: arn ?? "")).importTableDescription
    }

    private func json(_ count: Int, from first: Int = 0, padding: Int = 0) -> [UInt8] {
        let padding = String(repeating: "x", count: padding)
        let lines = (first..<first + count).map {
            #"{"Item":{"pk":{"S":"\#($0)"},"n":{"N":"\#($0 % 7)"},"padding":{"S":"\#(padding)"}}}"# + "\n"
        }
        return Array(lines.joined().utf8)
    }

    private func count(_ index: String? = nil) async throws -> Int {
        try await bench.client.scan(ScanInput(tableName: "things", indexName: index)).count ?? -1
    }

    @Test("the objects under a prefix become a table with its indexes, packed or not, and are counted unpacked")
    func whole() async throws {
        let parts = [json(30), json(30, from: 30)]
        bucket["in/1.json.gz"] = Gzip.pack(parts[0])
        bucket["in/2.json.gz"] = Gzip.pack(parts[1])
        bucket["in/empty"] = Gzip.pack([])
        bucket["other"] = json(5, from: 100)
        var input = input()
        input.inputCompressionType = .gzip
        let done = try await run(input)
        #expect(done.importStatus == .completed && done.errorCount == 0 && done.failureCode == nil)
        #expect(done.importedItemCount == 60 && done.processedItemCount == 60)
        #expect(done.processedSizeBytes == parts[0].count + parts[1].count)
        #expect(done.cloudWatchLogGroupArn == "arn:aws:logs:us-east-1:000000000000:log-group:/aws-dynamodb/imports:*")
        #expect(done.tableCreationParameters == input.tableCreationParameters)
        #expect(try await count() == 60)
        #expect(try await count("byN") == 60)
        let table = try await bench.client.describeTable(DescribeTableInput(tableName: "things")).table
        #expect(table?.tableStatus == .active && table?.tableId == done.tableId && table?.restoreSummary == nil)
    }

    @Test("objects of JSON may stand on one line, and blank lines are none")
    func oneLine() async throws {
        let records =
            #"{"Item":{"pk":{"S":"a"}}}{"Item":{"pk":{"S":"b}"}}}"# + "\n\n  \n" + #"{"Item":{"pk":{"S":"c\""}}}"#
        bucket["in/1"] = Array(records.utf8)
        let done = try await run(input())
        #expect(done.importStatus == .completed && done.importedItemCount == 3)
        #expect(done.processedSizeBytes == records.utf8.count)
    }

    @Test("an import goes on where a crash cut it off, without doing anything twice", arguments: [false, true])
    func crash(isPacked: Bool) async throws {
        let content = json(4_000, padding: 500)
        bucket["in/1"] = isPacked ? Gzip.pack(content) : content
        bucket["in/2"] = isPacked ? Gzip.pack(json(10, from: 4_000)) : json(10, from: 4_000)
        let machine = ManualClock()
        let store = FaultyStore(MemoryStore(), plan: .none, clock: machine, randomness: SeededRandomness(seed: 7))
        let bench = Bench(store: store)
        bench.platform.register(bucket)
        var input = input()
        input.inputCompressionType = isPacked ? .gzip : InputCompressionType.none
        let begun = try await bench.client.importTable(input).importTableDescription
        store.follow(FaultPlan(error: 0.02, timeout: 0.02))
        var faults = 0
        while true {
            // Whoever comes next knows what the store has, and nothing else.
            do { if try await !bench.worker.round() { break } } catch { faults += 1 }
        }
        store.follow(.none)
        #expect(faults > 2)
        let done = try await bench.client.describeImport(DescribeImportInput(importArn: begun.importArn ?? ""))
            .importTableDescription
        #expect(done.importStatus == .completed && done.importedItemCount == 4_010)
        #expect(done.processedSizeBytes == content.count + json(10, from: 4_000).count)
        var (items, key): (Int, [String: DynamoDBAPI.AttributeValue]?) = (0, nil)
        repeat {
            let page = try await bench.client.scan(ScanInput(tableName: "things", exclusiveStartKey: key))
            items += page.count ?? 0
            key = page.lastEvaluatedKey
        } while key != nil
        #expect(items == 4_010)
        if !isPacked { #expect(bucket.ranges.contains { $0 != nil }) }
    }

    @Test("of items with one key the last stays, and no index has an entry of another")
    func duplicates() async throws {
        bucket["in/1"] = json(10)
        bucket["in/2"] = Array((0..<10).map { #"{"Item":{"pk":{"S":"\#($0)"},"n":{"N":"100"}}}"# }.joined().utf8)
        let done = try await run(input())
        #expect(done.importStatus == .completed && done.importedItemCount == 20)
        #expect(try await count("byN") == 10)
        let entries = DynamoDBStore.entriesPrefix(done.tableId ?? "", bench.tenant)
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: entries)).count == 10)
    }

    @Test("records that are no items are counted and told in the log, and the others are there")
    func faults() async throws {
        bucket["in/1"] = json(2) + Array(#"{"Item":{"n":{"N":"1"}}}{"Item":{"pk":{"S":"last"}}}"#.utf8)
        bucket["in/2"] = Array(#"{"pk":{"S":"lost"}}{"Item":{"pk":{"S":"behind"}}}"#.utf8)
        bucket["in/3"] = Array(#"{"Item":"#.utf8)
        let done = try await run(input())
        #expect(done.importStatus == .failed && done.failureCode == "ItemValidationError")
        #expect(done.errorCount == 3 && done.importedItemCount == 3 && done.processedItemCount == 6)
        #expect(try await count() == 3)
        let id = done.importArn?.split(separator: "/").last ?? ""
        let messages = try logs["/aws-dynamodb/imports \(id)/error"].map { try JSON(parsing: Array($0.utf8)) }
        #expect(messages.map { $0["itemS3Pointer"]?["key"]?.string } == ["in/1", "in/2", "in/3"])
        #expect(messages.map { $0["itemS3Pointer"]?["itemIndex"]?.integer } == [2, 0, 0])
        #expect(
            messages.first?["errorMessages"]?[0]?.string
                == "One or more parameter values were invalid: Missing the key pk in the item")
    }

    @Test("faults in an object with a long key are told in as many calls as they take")
    func manyFaults() async throws {
        bucket["in/" + String(repeating: "k", count: 1_000)] = Array(
            String(repeating: #"{"Item":{"n":{"N":"1"}}}"#, count: 900).utf8)
        let done = try await run(input())
        #expect(done.failureCode == "ItemValidationError" && done.errorCount == 900)
        let id = done.importArn?.split(separator: "/").last ?? ""
        #expect(logs["/aws-dynamodb/imports \(id)/error"].count == 900)
    }

    @Test("a CSV's columns are texts but those of keys; its names are in its first line, or in the call")
    func csv() async throws {
        bucket["in/1"] = Array("pk;n;note\r\na;1;\"x;\"\"y\"\"\n2\"\r\nb;2;\n".utf8)
        var input = input(.csv)
        input.inputFormatOptions = .init(csv: .init(delimiter: ";"))
        let done = try await run(input)
        #expect(done.importStatus == .completed && done.inputFormatOptions == input.inputFormatOptions)
        #expect(try await bench.get(["pk": .s("a")]) == ["pk": .s("a"), "n": .n(1), "note": .s("x;\"y\"\n2")])
        #expect(try await bench.get(["pk": .s("b")]) == ["pk": .s("b"), "n": .n(2), "note": .s("")])

        bucket["in/1"] = Array("a,1\nb\nc,x\n".utf8)
        input = self.input(.csv, table: "others", token: "other")
        input.inputFormatOptions = .init(csv: .init(headerList: ["pk", "n"]))
        let other = try await run(input)
        #expect(other.errorCount == 2 && other.importedItemCount == 1)
        #expect(try await bench.get(["pk": .s("a")], from: "others") == ["pk": .s("a"), "n": .n(1)])
    }

    @Test("what is exported as Ion is imported as it was")
    func ion() async throws {
        let item: Item = [
            "pk": .s("a"), "n": .n(600), "text": .s("\"\\\n\u{1}🦑'"), "bytes": .binary([0, 255]), "a.b": .bool(true),
            "null": .null, "set": .numberSet([DynamoNumber(-1), try DynamoNumber("1.5")]),
            "$x": .list([.n(1), .map([:])]),
            "big": .number(try DynamoNumber("9.99E+125")), "small": .number(try DynamoNumber("-1E-130")),
            "blobs": .binarySet([[1], [2]]), "empty": .binary([]), "zero": .n(0),
        ]
        bucket["in/1"] =
            IonWriter.line("Item", .map(item)) + Array("\n".utf8) + IonWriter.line("Item", .map(["pk": .s("b")]))
        let done = try await run(input(.ion))
        #expect(done.importStatus == .completed && done.importedItemCount == 2)
        #expect(try await bench.get(["pk": .s("a")]) == item)
    }

    @Test("a call is repeated by its token while its import is under way")
    func token() async throws {
        let first = try await bench.client.importTable(input()).importTableDescription
        #expect(try await bench.client.importTable(input()).importTableDescription.importArn == first.importArn)
        await expectFault(
            "Duplicate request detected with conflicting parameters", code: "ImportConflictException"
        ) { try await bench.client.importTable(input(table: "others")) }
        await expectFault("Table already exists: things", code: "ResourceInUseException") {
            try await bench.client.importTable(input(token: "another"))
        }
        let table = try await bench.client.describeTable(DescribeTableInput(tableName: "things")).table
        #expect(table?.tableStatus == .creating)
        try await bench.finish()
        #expect(try await description(first.importArn).importStatus == .completed)
        await expectFault("Table already exists: things", code: "ResourceInUseException") {
            try await bench.client.importTable(input())
        }
    }

    @Test("where the source can't be read, the import fails and leaves no table")
    func failure() async throws {
        var input = input()
        input.s3BucketSource.s3Bucket = "none"
        let done = try await run(input)
        #expect(done.importStatus == .failed && done.failureCode == "S3NoSuchBucket")
        #expect(done.failureMessage == "The specified bucket does not exist")
        #expect(try await bench.client.listTables(ListTablesInput()).tableNames?.isEmpty == true)
        bucket["in/1"] = json(2_000)
        bucket["in/2"] = json(1)
        bucket.refuse("in/2")
        input = self.input(token: "other")
        let other = try await run(input)
        #expect(other.failureCode == "S3AccessDenied")
        #expect(try await bench.client.listTables(ListTablesInput()).tableNames?.isEmpty == true)
        let items = DynamoDBStore.itemsPrefix(other.tableId ?? "", bench.tenant)
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: items)).isEmpty)
        #expect(try await bench.platform.store.get(TableImport.running(bench.tenant)) == nil)
    }

    @Test("who imports must be allowed to read each object")
    func rights() async throws {
        for number in 0..<5 { bucket["in/\(number)"] = json(1, from: number) }
        let session = Caller.RoleSession(
            account: .default, roleName: "r", roleARN: "arn:aws:iam::000000000000:role/r", sessionName: "s",
            roleID: "AROA")
        let client = DynamoDBClient(
            bench.platform.caller(as: .role(session), account: .default, region: .default, traceHeader: nil))
        bucket.refuse("in/4")
        await expectFault("Access Denied", code: "AccessDeniedException") { try await client.importTable(input()) }
        // Those behind an object that can't be looked at were not looked at.
        bucket.refuse("in/0", by: Fault(code: "InvalidRequest", message: "The object has a key.", status: 400))
        await expectFault("The object has a key.", code: "S3InvalidRequest") { try await client.importTable(input()) }
        bucket.refuse(nil)
        _ = try await client.importTable(input())
        try await bench.finish()
        #expect(try await count() == 5)
    }

    @Test("imports are listed page by page, the newest first, for 90 days")
    func list() async throws {
        for number in 0..<3 {
            _ = try await run(input(table: "table\(number)", token: "\(number)"))
            bench.platform.clock.advance(by: .seconds(1))
        }
        var (tables, token): ([String?], String?) = ([], nil)
        repeat {
            let page = try await bench.client.listImports(ListImportsInput(pageSize: 1, nextToken: token))
            tables += page.importSummaryList?.map(\.tableArn) ?? []
            token = page.nextToken
        } while token != nil
        let arns = (0..<3).map { "arn:aws:dynamodb:us-east-1:000000000000:table/table\($0)" }
        #expect(tables == arns.reversed())
        let one = try await bench.client.listImports(ListImportsInput(tableArn: arns[1])).importSummaryList
        #expect(one?.map(\.tableArn) == [arns[1]] && one?.first?.importStatus == .completed)
        await expectFault("Invalid NextToken") {
            try await bench.client.listImports(ListImportsInput(nextToken: String(repeating: "0", count: 112)))
        }
        bench.platform.clock.advance(by: .seconds(90 * 86_400))
        #expect(try await bench.client.listImports(ListImportsInput()).importSummaryList?.isEmpty == true)
        await expectFault("Import not found: \(one?.first?.importArn ?? "")", code: "ImportNotFoundException") {
            _ = try await description(one?.first?.importArn)
        }
        try await HistorySweep(store: bench.store).sweep()
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: TableImport.allRows)).isEmpty)
    }

    @Test("what is not served is refused by name, and what does not fit together too")
    func refusals() async throws {
        var packed = input()
        packed.inputCompressionType = .zstd
        await expectFault(
            "DynamoDB's InputCompressionType ZSTD is not supported by Martlet yet.", code: "NotImplementedException"
        ) { try await bench.client.importTable(packed) }
        var options = input()
        options.inputFormatOptions = .init(csv: .init(delimiter: ","))
        await expectFault("InputFormatOptions can be given for the InputFormat CSV only") {
            try await bench.client.importTable(options)
        }
        await expectFault("Invalid Import ARN: arn:aws:dynamodb:us-east-1:000000000000:table/x/import/1") {
            _ = try await description("arn:aws:dynamodb:us-east-1:000000000000:table/x/import/1")
        }
    }

    @Test("Ion's texts are read as Ion has them, and what no attribute can have is refused")
    func ionTexts() throws {
        func value(_ text: String) throws -> ItemValue {
            var reader = IonReader(Array("$ion_1_0 \(text)".utf8))
            return try reader.document()
        }
        #expect(
            try value("// c\n /* d */ [1, 1_000., 1.5d-3, null.int, nan::true,]")
                == .list([
                    .n(1), .n(1_000), .number(try DynamoNumber("0.0015")), .null, .bool(true),
                ]))
        #expect(
            try value(#"{'a b': "\x41\u00e9\U0001F991\ud83e\udd91", "c": '''x''' '''y'''}"#)
                == .map(["a b": .s("Aé🦑🦑"), "c": .s("xy")]))
        #expect(try value("$dynamodb_BS::[{{ AQ== }}, {{Ag==}}]") == .binarySet([[1], [2]]))
        for text in [
            "a", "2007-01-01T", "(1)", "0x1F", "[1", "{a:1", "\"a", "'a'", "{{\"clob\"}}", "+inf", "$dynamodb_SS::[1]",
            "$dynamodb_SS::[\"a\",\"a\"]", "1 2", String(repeating: "[", count: 600), "'\\ud83e'", "",
        ] { #expect(throws: (any Error).self) { try value(text) } }
    }
}
