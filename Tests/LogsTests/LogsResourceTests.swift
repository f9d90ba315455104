import Base
import LogsAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import Logs

@Suite struct LogsResourceTests {
    private func context(_ logs: LogsFixture, token: String = "t") -> ResourceContext {
        ResourceContext(
            stackName: "stack", stackID: "stack-id", logicalID: "Group", account: .default, region: .default,
            token: token,
            caller: logs.platform.root)
    }

    @Test("a log group is created once however often it is tried, changed in place, and deleted")
    func group() async throws {
        let logs = try await LogsFixture()
        let handler = LogGroupResource(owners: ResourceOwners(store: logs.platform.store))
        let old: JSONObject = ["LogGroupName": "named", "RetentionInDays": "14", "Tags": [["Key": "a", "Value": "1"]]]
        let made = try await handler.create(old, context(logs))
        #expect(made == (try await handler.create(old, context(logs))))
        #expect(made.physicalID == "named")
        #expect(made.attributes["Arn"] == "arn:aws:logs:us-east-1:000000000000:log-group:named:*")
        let new: JSONObject = ["LogGroupName": "named", "Tags": [["Key": "b", "Value": "2"]]]
        _ = try await handler.update("named", from: old, to: new, context(logs))
        let group = try await logs.client.describeLogGroups(DescribeLogGroupsRequest(logGroupNamePrefix: "named"))
            .logGroups?.first
        #expect(group?.retentionInDays == nil)
        #expect(
            try await logs.client.listTagsLogGroup(ListTagsLogGroupRequest(logGroupName: "named")).tags == ["b": "2"])
        try await handler.delete("named", new, context(logs))
        try await handler.delete("named", new, context(logs))
    }

    @Test("a group that somebody else made is not taken over")
    func foreign() async throws {
        let logs = try await LogsFixture()
        let handler = LogGroupResource(owners: ResourceOwners(store: logs.platform.store))
        await expectFault("ResourceAlreadyExistsException", "The specified log group already exists") {
            _ = try await handler.create(["LogGroupName": "g"], context(logs))
        }
    }

    @Test("a stream without a name gets one of CloudFormation's making")
    func stream() async throws {
        let logs = try await LogsFixture()
        let handler = LogStreamResource(owners: ResourceOwners(store: logs.platform.store))
        let made = try await handler.create(["LogGroupName": "g"], context(logs))
        #expect(made.physicalID.hasPrefix("stack-Group-"))
        #expect(made == (try await handler.create(["LogGroupName": "g"], context(logs))))
        try await handler.delete(made.physicalID, ["LogGroupName": "g"], context(logs))
    }
}
