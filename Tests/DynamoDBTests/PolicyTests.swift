import Base
import DynamoDBAPI
import DynamoDBStreamsAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import DynamoDB

/// The policies of tables and streams.
@Suite struct PolicyTests {
    private let bench = Bench()
    private let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/things"

    private func policy(_ effect: String = "Allow", action: String = "dynamodb:GetItem") -> String {
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"\(effect)","Principal":{"AWS":"*"},"Action":"\(action)",\
        "Resource":"\(arn)"}]}
        """
    }

    @Test("a policy is put under the revision that is expected, shown and taken away")
    func revisions() async throws {
        try await bench.makeTable()
        await expectFault(
            "Resource-based policy not found for the provided ResourceArn: \(arn)", code: "PolicyNotFoundException"
        ) { try await bench.client.getResourcePolicy(GetResourcePolicyInput(resourceArn: arn)) }
        let first = try await bench.client.putResourcePolicy(
            PutResourcePolicyInput(resourceArn: arn, policy: policy(), expectedRevisionId: "NO_POLICY")
        ).revisionId
        let shown = try await bench.client.getResourcePolicy(GetResourcePolicyInput(resourceArn: arn))
        #expect(shown.policy == policy() && shown.revisionId == first)
        let again = PutResourcePolicyInput(resourceArn: arn, policy: policy())
        #expect(try await bench.client.putResourcePolicy(again).revisionId == first)
        let other = policy(action: "dynamodb:Query")
        await expectFault(
            "Resource-based policy not found for the provided ResourceArn with the expected revision NO_POLICY",
            code: "PolicyNotFoundException"
        ) {
            try await bench.client.putResourcePolicy(
                PutResourcePolicyInput(resourceArn: arn, policy: other, expectedRevisionId: "NO_POLICY"))
        }
        let second = try await bench.client.putResourcePolicy(
            PutResourcePolicyInput(resourceArn: arn, policy: other, expectedRevisionId: first)
        ).revisionId
        #expect(second != first)
        let gone = try await bench.client.deleteResourcePolicy(DeleteResourcePolicyInput(resourceArn: arn))
        #expect(gone.revisionId == second)
        #expect(
            try await bench.client.deleteResourcePolicy(DeleteResourcePolicyInput(resourceArn: arn)).revisionId == nil)
    }

    @Test("what is done to a table, its indexes and its stream is held against their policies")
    func accesses() async throws {
        try await bench.makeIndexedTable()
        try await bench.client.putResourcePolicy(PutResourcePolicyInput(resourceArn: arn, policy: policy()))
        _ = try await bench.get(["pk": .s("a"), "sk": .s("b")])
        #expect(bench.platform.accesses.last?.resourcePolicy?["Version"]?.string == "2012-10-17")
        _ = try await bench.client.scan(ScanInput(tableName: "things", indexName: "byColor"))
        #expect(bench.platform.accesses.last?.resource == arn + "/index/byColor")
        #expect(bench.platform.accesses.last?.resourcePolicy != nil)
        var update = UpdateTableInput(tableName: "things")
        update.streamSpecification = StreamSpecification(streamEnabled: true, streamViewType: .keysOnly)
        let stream = try await bench.client.updateTable(update).tableDescription?.latestStreamArn ?? ""
        _ = try await bench.streams.describeStream(DescribeStreamInput(streamArn: stream))
        #expect(bench.platform.accesses.last?.resourcePolicy == nil)
        try await bench.client.putResourcePolicy(
            PutResourcePolicyInput(resourceArn: stream, policy: policy(action: "dynamodb:DescribeStream")))
        _ = try await bench.streams.describeStream(DescribeStreamInput(streamArn: stream))
        #expect(bench.platform.accesses.last?.resourcePolicy != nil)
    }

    private func client(_ caller: Caller) -> DynamoDBClient {
        DynamoDBClient(
            bench.platform.caller(
                as: caller, account: caller.account ?? .default, region: .default, traceHeader: nil))
    }

    private var role: DynamoDBClient {
        client(
            .role(
                Caller.RoleSession(
                    account: .default, roleName: "r", roleARN: "arn:aws:iam::000000000000:role/r", sessionName: "s",
                    roleID: "AROA")))
    }

    private var conditions: [String: [String]] { bench.platform.accesses.last?.conditions ?? [:] }

    @Test("an account's own keys are bound by what policies say of items where the table has one, or is another's")
    func rootsAreBound() async throws {
        try await bench.makeTable()
        _ = try await bench.get(["pk": .s("a")])
        #expect(conditions.isEmpty)
        let stranger = client(.account(try #require(AccountID("111111111111"))))
        _ = try await stranger.getItem(GetItemInput(tableName: arn, key: ["pk": AttributeValue(s: "b")]))
        #expect(conditions["dynamodb:LeadingKeys"] == ["b"])
        _ = try await stranger.executeStatement(
            ExecuteStatementInput(statement: "SELECT * FROM \"\(arn)\" WHERE pk = 'c'"))
        #expect(conditions["dynamodb:LeadingKeys"] == ["c"])
        try await bench.client.putResourcePolicy(PutResourcePolicyInput(resourceArn: arn, policy: policy()))
        _ = try await bench.get(["pk": .s("d")])
        #expect(conditions["dynamodb:LeadingKeys"] == ["d"])
        try await bench.makeTable("others")
        _ = try await bench.get(["pk": .s("e")], from: "others")
        #expect(conditions.isEmpty)
    }

    @Test("of a key that is named twice policies see the last value, and names are told apart by their bytes")
    func doubledKeys() async throws {
        var input = CreateTableInput(tableName: "things")
        input.attributeDefinitions = [.init(attributeName: "caf\u{e9}", attributeType: .s)]
        input.keySchema = [.init(attributeName: "caf\u{e9}", keyType: .hash)]
        input.billingMode = .payPerRequest
        try await bench.client.createTable(input)
        let table = try #require(try await bench.store.find("things", bench.tenant))
        var told = CallConditions(table.table)
        func value(_ text: String) -> Value { ItemWire.wire(.string(text)) }
        told.finds([
            .map([
                Value.Entry("caf\u{e9}", value("first")), Value.Entry("caf\u{e9}", value("last")),
                Value.Entry("cafe\u{301}", value("twin")),
            ])
        ])
        #expect(told.byKey["dynamodb:LeadingKeys"] == ["last"])
    }

    @Test("policies see the partition of a query, the attributes that calls name, and what they want back")
    func attributes() async throws {
        try await bench.makeIndexedTable()
        let text = DynamoDBAPI.AttributeValue(s: "a")
        _ = try await role.query(
            QueryInput(
                tableName: "things", projectionExpression: "#p.deep", filterExpression: "seen = :a",
                keyConditionExpression: "pk = :a", expressionAttributeNames: ["#p": "plan"],
                expressionAttributeValues: [":a": text]))
        #expect(conditions["dynamodb:LeadingKeys"] == ["a"])
        #expect(conditions["dynamodb:Attributes"] == ["pk", "plan", "seen", "sk"])
        #expect(conditions["dynamodb:Select"] == ["SPECIFIC_ATTRIBUTES"])
        _ = try await role.query(
            QueryInput(
                tableName: "things", indexName: "byColor", keyConditionExpression: "color = :a",
                expressionAttributeValues: [":a": AttributeValue(s: "red")]))
        #expect(conditions["dynamodb:LeadingKeys"] == ["red"])
        #expect(conditions["dynamodb:Select"] == ["ALL_PROJECTED_ATTRIBUTES"])
        _ = try await role.updateItem(
            UpdateItemInput(
                tableName: "things", key: ["pk": text, "sk": text], returnValues: .allNew,
                returnConsumedCapacity: .total, updateExpression: "SET x = if_not_exists(y, :a)",
                conditionExpression: "attribute_not_exists(z)", expressionAttributeValues: [":a": text]))
        #expect(conditions["dynamodb:Attributes"] == ["pk", "sk", "x", "y", "z"])
        #expect(conditions["dynamodb:ReturnValues"] == ["ALL_NEW"])
        #expect(conditions["dynamodb:ReturnConsumedCapacity"] == ["TOTAL"])
        _ = try await role.scan(ScanInput(tableName: "things"))
        #expect(conditions["dynamodb:Select"] == ["ALL_ATTRIBUTES"])
        _ = try await role.transactGetItems(
            TransactGetItemsInput(transactItems: [
                TransactGetItem(get: Get(key: ["pk": text, "sk": text], tableName: "things"))
            ]))
        #expect(conditions["dynamodb:EnclosingOperation"] == ["TransactGetItems"])
    }

    @Test("a policy that is none, and one that locks its writer out, are refused")
    func refusals() async throws {
        try await bench.makeTable()
        await expectFault("Resource policy is not a valid policy document") {
            try await bench.client.putResourcePolicy(PutResourcePolicyInput(resourceArn: arn, policy: "{\"a\":1}"))
        }
        let lockout = policy("Deny", action: "dynamodb:*")
        await expectFault(
            "The new resource policy would deny you dynamodb:PutResourcePolicy on the resource in the future. "
                + "Set ConfirmRemoveSelfResourceAccess to put it all the same"
        ) { try await bench.client.putResourcePolicy(PutResourcePolicyInput(resourceArn: arn, policy: lockout)) }
        try await bench.client.putResourcePolicy(
            PutResourcePolicyInput(resourceArn: arn, policy: lockout, confirmRemoveSelfResourceAccess: true))
        await expectFault("Invalid ResourceArn provided as input things") {
            try await bench.client.getResourcePolicy(GetResourcePolicyInput(resourceArn: "things"))
        }
    }
}
