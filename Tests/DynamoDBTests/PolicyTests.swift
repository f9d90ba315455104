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
