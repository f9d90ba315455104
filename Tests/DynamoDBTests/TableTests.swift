import Base
import DynamoDBAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import DynamoDB

@Suite struct TableTests {
    private let bench = Bench()

    @Test("a table is described as it was made")
    func describe() async throws {
        try await bench.makeIndexedTable()
        try await bench.put(["pk": .s("1"), "sk": .s("a")])
        let table = try await bench.client.describeTable(DescribeTableInput(tableName: "things")).table
        #expect(table?.tableStatus == .active)
        #expect(table?.tableArn == "arn:aws:dynamodb:us-east-1:000000000000:table/things")
        #expect(table?.itemCount == 1)
        #expect(table?.tableSizeBytes == 6)
        #expect(table?.billingModeSummary?.billingMode == .payPerRequest)
        #expect(table?.keySchema?.map(\.attributeName) == ["pk", "sk"])
        #expect(table?.globalSecondaryIndexes?.first?.projection?.nonKeyAttributes == ["extra"])
        #expect(table?.localSecondaryIndexes?.first?.indexName == "byN")
        let byARN = try await bench.client.describeTable(DescribeTableInput(tableName: table?.tableArn ?? "")).table
        #expect(byARN?.tableId == table?.tableId)
    }

    @Test("a definition survives the store")
    func record() async throws {
        try await bench.makeIndexedTable()
        let tenant = Tenant(account: .default, region: .default)
        let table = try await bench.store.table("things", tenant).table
        #expect(try TableRecord.decode(TableRecord.encode(table)) == table)
        #expect(table.indexes.count == 2)
    }

    @Test("a table of a deleted table's name is a new one")
    func recreate() async throws {
        try await bench.makeTable()
        try await bench.put(["pk": .s("a")])
        await expectFault("Table already exists: things", code: "ResourceInUseException") {
            try await bench.makeTable()
        }
        try await bench.client.deleteTable(DeleteTableInput(tableName: "things"))
        await expectFault("Requested resource not found: Table: things not found", code: "ResourceNotFoundException") {
            _ = try await bench.client.describeTable(DescribeTableInput(tableName: "things"))
        }
        try await bench.makeTable()
        #expect(try await bench.get(["pk": .s("a")]) == nil)
    }

    @Test("a deleted table leaves nothing in the store")
    func purge() async throws {
        try await bench.makeIndexedTable()
        for number in 0..<50 {
            try await bench.put(["pk": .s("\(number)"), "sk": .s("a"), "color": .s("red"), "n": .n(1)])
        }
        try await bench.client.deleteTable(DeleteTableInput(tableName: "things"))
        try await bench.finish()
        #expect(try await bench.platform.store.read(.init(prefix: .init("dynamodb"))).isEmpty)
    }

    @Test("tables are listed in pages")
    func list() async throws {
        for name in ["ccc", "aaa", "bbb"] { try await bench.makeTable(name) }
        let first = try await bench.client.listTables(ListTablesInput(limit: 2))
        #expect(first.tableNames == ["aaa", "bbb"])
        #expect(first.lastEvaluatedTableName == "bbb")
        let rest = try await bench.client.listTables(ListTablesInput(exclusiveStartTableName: "bbb", limit: 2))
        #expect(rest.tableNames == ["ccc"])
        #expect(rest.lastEvaluatedTableName == nil)
    }

    @Test("wrong definitions are refused with DynamoDB's text")
    func refusals() async throws {
        var input = CreateTableInput(tableName: "things")
        input.attributeDefinitions = [.init(attributeName: "pk", attributeType: .s)]
        input.keySchema = [.init(attributeName: "pk", keyType: .hash)]
        await expectFault(
            "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified "
                + "when BillingMode is PROVISIONED"
        ) { try await bench.client.createTable(input) }
        input.billingMode = .payPerRequest
        input.attributeDefinitions?.append(.init(attributeName: "x", attributeType: .s))
        await expectFault(
            "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of "
                + "attributes defined in AttributeDefinitions"
        ) { try await bench.client.createTable(input) }
        input.keySchema = [.init(attributeName: "zip", keyType: .hash)]
        await expectFault(
            "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. "
                + "Keys: [zip], AttributeDefinitions: [pk, x]"
        ) { try await bench.client.createTable(input) }
        input.globalTableSourceArn = "arn:aws:dynamodb:us-east-1:000000000000:table/other"
        await expectFault(
            "DynamoDB's GlobalTableSourceArn is not supported by Martlet yet.", code: "NotImplementedException"
        ) { try await bench.client.createTable(input) }
    }

    @Test("settings change in place, and protection holds a table")
    func update() async throws {
        try await bench.makeTable()
        var input = UpdateTableInput(tableName: "things")
        input.billingMode = .provisioned
        input.provisionedThroughput = ProvisionedThroughput(readCapacityUnits: 3, writeCapacityUnits: 4)
        input.deletionProtectionEnabled = true
        try await bench.client.updateTable(input)
        let table = try await bench.client.describeTable(DescribeTableInput(tableName: "things")).table
        #expect(table?.provisionedThroughput?.writeCapacityUnits == 4)
        #expect(table?.billingModeSummary == nil)
        await expectFault(
            "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first."
        ) { try await bench.client.deleteTable(DeleteTableInput(tableName: "things")) }
        // Writes go on under the changed definition.
        try await bench.put(["pk": .s("a")])
    }

    @Test("tags are added, listed and taken away")
    func tags() async throws {
        try await bench.makeTable()
        let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/things"
        try await bench.client.tagResource(
            TagResourceInput(resourceArn: arn, tags: [Tag(key: "b", value: "2"), Tag(key: "a", value: "1")]))
        try await bench.client.untagResource(UntagResourceInput(resourceArn: arn, tagKeys: ["b"]))
        let tags = try await bench.client.listTagsOfResource(ListTagsOfResourceInput(resourceArn: arn)).tags
        #expect(tags == [Tag(key: "a", value: "1")])
    }

    @Test("items go when their time to live is over")
    func timeToLive() async throws {
        try await bench.makeTable()
        let specification = TimeToLiveSpecification(enabled: true, attributeName: "until")
        try await bench.client.updateTimeToLive(
            UpdateTimeToLiveInput(tableName: "things", timeToLiveSpecification: specification))
        await expectFault("TimeToLive is already enabled") {
            try await bench.client.updateTimeToLive(
                UpdateTimeToLiveInput(tableName: "things", timeToLiveSpecification: specification))
        }
        let status = try await bench.client.describeTimeToLive(DescribeTimeToLiveInput(tableName: "things"))
            .timeToLiveDescription
        #expect(status == TimeToLiveDescription(timeToLiveStatus: .enabled, attributeName: "until"))
        let now = Int(bench.platform.clock.now.seconds)
        try await bench.put(["pk": .s("soon"), "until": .n(now + 10)])
        try await bench.put(["pk": .s("later"), "until": .n(now + 1000)])
        try await bench.put(["pk": .s("never"), "until": .s("text")])
        try await bench.put(["pk": .s("mistake"), "until": .n(12)])
        bench.platform.clock.advance(by: .seconds(11))
        try await Housekeeping(bench.store, clock: bench.platform.clock).expireAll()
        #expect(try await bench.get(["pk": .s("soon")]) == nil)
        for key in ["later", "never", "mistake"] { #expect(try await bench.get(["pk": .s(key)]) != nil) }
    }

    @Test("a template's table is made, changed and removed, and making it again is harmless")
    func resource() async throws {
        let handler = TableResource(store: bench.store, services: bench.platform)
        let context = ResourceContext(
            stackName: "app", stackID: "stack", logicalID: "Things", account: .default, region: .default, token: "t",
            caller: bench.platform.root)
        var properties: JSONObject = [
            "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
            "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]], "BillingMode": "PAY_PER_REQUEST",
            "TimeToLiveSpecification": ["AttributeName": "until", "Enabled": true],
            "Tags": [["Key": "a", "Value": "1"]],
        ]
        let state = try await handler.create(properties, context)
        #expect(try await handler.create(properties, context) == state)
        #expect(state.physicalID.hasPrefix("app-Things-"))
        #expect(state.attributes["Arn"]?.string?.hasSuffix(state.physicalID) == true)
        let old = properties
        properties["DeletionProtectionEnabled"] = true
        properties["TimeToLiveSpecification"] = nil
        properties["Tags"] = [["Key": "b", "Value": "2"]]
        #expect(try await handler.update(state.physicalID, from: old, to: properties, context) == state)
        let table = try await bench.store.table(state.physicalID, Tenant(account: .default, region: .default)).table
        #expect(table.isDeletionProtected)
        #expect(table.timeToLive == nil)
        #expect(table.tags["b"] == "2" && table.tags["a"] == nil)
        _ = try await handler.update(state.physicalID, from: properties, to: old, context)
        try await handler.delete(state.physicalID, properties, context)
        try await handler.delete(state.physicalID, properties, context)
        #expect(handler.unsupported.contains("WarmThroughput"))
    }

    @Test("a template's stream keeps its policy where another view type makes another stream")
    func resourceStreamPolicy() async throws {
        let handler = TableResource(store: bench.store, services: bench.platform)
        let context = ResourceContext(
            stackName: "app", stackID: "stack", logicalID: "Things", account: .default, region: .default, token: "t",
            caller: bench.platform.root)
        func properties(_ view: String, policy action: String?) -> JSONObject {
            var stream: JSONObject = ["StreamViewType": .string(view)]
            stream["ResourcePolicy"] = action.map {
                [
                    "PolicyDocument": [
                        "Version": "2012-10-17",
                        "Statement": [
                            ["Effect": "Allow", "Principal": ["AWS": "*"], "Action": .string($0), "Resource": "*"]
                        ],
                    ]
                ]
            }
            return [
                "KeySchema": [["AttributeName": "pk", "KeyType": "HASH"]],
                "AttributeDefinitions": [["AttributeName": "pk", "AttributeType": "S"]],
                "BillingMode": "PAY_PER_REQUEST", "StreamSpecification": .object(stream),
            ]
        }
        let keys = properties("KEYS_ONLY", policy: "dynamodb:GetRecords")
        var state = try await handler.create(keys, context)
        func policy() async throws -> String? {
            let stream = state.attributes["StreamArn"]?.string ?? ""
            do {
                return try await bench.client.getResourcePolicy(GetResourcePolicyInput(resourceArn: stream)).policy
            } catch let fault as Fault where fault.code == "PolicyNotFoundException" {
                return nil
            }
        }
        let (first, text) = (state, try await policy())
        #expect(text?.contains("dynamodb:GetRecords") == true)
        let images = properties("NEW_IMAGE", policy: "dynamodb:GetRecords")
        state = try await handler.update(state.physicalID, from: keys, to: images, context)
        #expect(state.attributes["StreamArn"] != first.attributes["StreamArn"])
        #expect(try await policy() == text)
        let other = properties("NEW_IMAGE", policy: "dynamodb:DescribeStream")
        state = try await handler.update(state.physicalID, from: images, to: other, context)
        #expect(try await policy()?.contains("dynamodb:DescribeStream") == true)
        state = try await handler.update(
            state.physicalID, from: other, to: properties("NEW_IMAGE", policy: nil), context)
        #expect(try await policy() == nil)
    }

    @Test("a template's table gets and loses an index, recovery, encryption and a policy")
    func resourceChanges() async throws {
        let handler = TableResource(store: bench.store, services: bench.platform)
        let context = ResourceContext(
            stackName: "app", stackID: "stack", logicalID: "Things", account: .default, region: .default, token: "t",
            caller: bench.platform.root)
        func index(_ name: String, _ attribute: String) -> JSON {
            [
                "IndexName": .string(name), "KeySchema": [["AttributeName": .string(attribute), "KeyType": "HASH"]],
                "Projection": ["ProjectionType": "ALL"],
            ]
        }
        func attributes(_ names: [String]) -> JSON {
            .array(names.map { ["AttributeName": .string($0), "AttributeType": "S"] })
        }
        let plain: JSONObject = [
            "KeySchema": [["AttributeName": "pk", "KeyType": "HASH"]], "AttributeDefinitions": attributes(["pk"]),
            "BillingMode": "PAY_PER_REQUEST",
        ]
        let name = try await handler.create(plain, context).physicalID
        for number in 0..<10 { try await bench.put(["pk": .s("\(number)"), "color": .s("red")], into: name) }
        var rich = plain
        rich["AttributeDefinitions"] = attributes(["pk", "color"])
        rich["GlobalSecondaryIndexes"] = [index("byColor", "color")]
        rich["PointInTimeRecoverySpecification"] = ["PointInTimeRecoveryEnabled": true, "RecoveryPeriodInDays": 3]
        rich["SSESpecification"] = ["SSEEnabled": true]
        rich["ResourcePolicy"] = [
            "PolicyDocument": [
                "Version": "2012-10-17",
                "Statement": [
                    ["Effect": "Allow", "Principal": ["AWS": "*"], "Action": "dynamodb:GetItem", "Resource": "*"]
                ],
            ]
        ]
        _ = try await handler.update(name, from: plain, to: rich, context)
        #expect(try await bench.client.scan(ScanInput(tableName: name, indexName: "byColor")).count == 10)
        let tenant = Tenant(account: .default, region: .default)
        let table = try await bench.store.table(name, tenant).table
        #expect(table.history.recovery?.days == 3)
        #expect(table.encryptionKey?.hasPrefix("arn:aws:kms:") == true)
        #expect(table.policy != nil)
        var two = plain
        two["AttributeDefinitions"] = attributes(["pk", "color", "size"])
        two["GlobalSecondaryIndexes"] = [index("byColor", "color"), index("bySize", "size")]
        await expectFault("Cannot perform more than one GSI creation or deletion in a single update") {
            _ = try await handler.update(name, from: plain, to: two, context)
        }
        var other = rich
        other["GlobalSecondaryIndexes"] = [index("byColor", "pk")]
        await expectFault(
            "Cannot update GSI's properties other than Provisioned Throughput and Contributor Insights Specification. "
                + "You can create a new GSI with a different name."
        ) { _ = try await handler.update(name, from: rich, to: other, context) }
        _ = try await handler.update(name, from: rich, to: plain, context)
        let bare = try await bench.store.table(name, tenant).table
        #expect(bare.indexes.isEmpty && bare.leaving == nil && bare.attributes.map(\.name) == ["pk"])
        #expect(bare.history.recovery == nil && bare.encryptionKey == nil && bare.policy == nil)
    }

    @Test("indexes have their figures; those of a table of many pages are counted behind the call, and kept for hours")
    func figures() async throws {
        func shown() async throws -> [[Int?]] {
            let table = try await bench.client.describeTable(DescribeTableInput(tableName: "things")).table
            let (global, local) = (table?.globalSecondaryIndexes?.first, table?.localSecondaryIndexes?.first)
            return [
                [table?.itemCount, table?.tableSizeBytes], [global?.itemCount, global?.indexSizeBytes],
                [local?.itemCount, local?.indexSizeBytes],
            ]
        }
        try await bench.makeIndexedTable()
        try await bench.put(["pk": .s("a"), "sk": .s("1"), "color": .s("red"), "n": .n(1), "other": .s("xyz")])
        try await bench.put(["pk": .s("a"), "sk": .s("2"), "n": .n(2)])
        try await bench.put(["pk": .s("a"), "sk": .s("3")])
        // pk and sk count 6 bytes, n 3, color 8, other 8.
        #expect(try await shown() == [[3, 40], [1, 17], [2, 18]])
        for number in 100..<2_600 { try await bench.put(["pk": .s("b"), "sk": .s("\(number * 10)"), "n": .n(1)]) }
        _ = try await shown()
        try await bench.finish()
        let counted = try await shown()
        #expect(counted.map(\.first) == [2_503, 1, 2_502])
        #expect(counted[1] == [1, 17])
        try await bench.put(["pk": .s("c"), "sk": .s("1"), "n": .n(1)])
        #expect(try await shown() == counted)
        #expect(try await bench.platform.store.readAll(KeyRange(prefix: TableWork.prefix)).isEmpty)
        bench.platform.clock.advance(by: LimitsDynamoDB.countLife)
        #expect(try await shown() == counted)
        try await bench.finish()
        #expect(try await shown().map(\.first) == [2_504, 1, 2_503])
    }

    @Test("definitions of attributes that no key has are refused")
    func unused() async throws {
        try await bench.makeIndexedTable()
        let input = UpdateTableInput(
            attributeDefinitions: [
                .init(attributeName: "size", attributeType: .n), .init(attributeName: "unused", attributeType: .s),
            ], tableName: "things",
            globalSecondaryIndexUpdates: [
                .init(
                    create: .init(
                        indexName: "bySize", keySchema: [.init(attributeName: "size", keyType: .hash)],
                        projection: .init(projectionType: .all)))
            ])
        await expectFault(
            "One or more parameter values were invalid: Some AttributeDefinitions are not used. "
                + "AttributeDefinitions: [size, unused], keys used: [color, n, pk, size, sk]"
        ) { try await bench.client.updateTable(input) }
    }
}
