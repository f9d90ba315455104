import Base
import LogsAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@Suite struct LogGroupTests {
    @Test("a group is described with its ARNs, class, retention and bytes")
    func described() async throws {
        let logs = try await LogsFixture()
        try await logs.client.putRetentionPolicy(PutRetentionPolicyRequest(logGroupName: "g", retentionInDays: 7))
        try await logs.put(["hello", "world"])
        let group = try #require(try await logs.client.describeLogGroups(DescribeLogGroupsRequest()).logGroups?.first)
        #expect(group.logGroupName == "g")
        #expect(group.arn == "arn:aws:logs:us-east-1:000000000000:log-group:g:*")
        #expect(group.logGroupArn == "arn:aws:logs:us-east-1:000000000000:log-group:g")
        #expect(group.retentionInDays == 7)
        #expect(group.logGroupClass == .standard)
        #expect(group.storedBytes == 2 * (5 + 26))
        #expect(group.creationTime == logs.now)
        try await logs.client.deleteRetentionPolicy(DeleteRetentionPolicyRequest(logGroupName: "g"))
        #expect(
            try await logs.client.describeLogGroups(DescribeLogGroupsRequest()).logGroups?.first?.retentionInDays == nil
        )
    }

    @Test("a second group or stream of the same name is refused")
    func duplicates() async throws {
        let logs = try await LogsFixture()
        await expectFault("ResourceAlreadyExistsException", "The specified log group already exists") {
            try await logs.client.createLogGroup(CreateLogGroupRequest(logGroupName: "g"))
        }
        await expectFault("ResourceAlreadyExistsException", "The specified log stream already exists") {
            try await logs.client.createLogStream(CreateLogStreamRequest(logGroupName: "g", logStreamName: "s"))
        }
    }

    @Test("what is not there is reported by the service's text")
    func missing() async throws {
        let logs = try await LogsFixture()
        let client = logs.client
        await expectFault("ResourceNotFoundException", "The specified log group does not exist.") {
            try await client.createLogStream(CreateLogStreamRequest(logGroupName: "x", logStreamName: "s"))
        }
        await expectFault("ResourceNotFoundException", "The specified log group does not exist.") {
            try await client.deleteLogGroup(DeleteLogGroupRequest(logGroupName: "x"))
        }
        await expectFault("ResourceNotFoundException", "The specified log group does not exist.") {
            try await client.putRetentionPolicy(PutRetentionPolicyRequest(logGroupName: "x", retentionInDays: 1))
        }
        await expectFault("ResourceNotFoundException", "The specified log stream does not exist.") {
            try await client.getLogEvents(GetLogEventsRequest(logGroupName: "g", logStreamName: "x"))
        }
        await expectFault("ResourceNotFoundException", "The specified log stream does not exist.") {
            try await client.deleteLogStream(DeleteLogStreamRequest(logGroupName: "g", logStreamName: "x"))
        }
    }

    @Test("names, days and keys that the service does not take are refused")
    func badInput() async throws {
        let logs = try await LogsFixture()
        await expectFault(
            "InvalidParameterException",
            "1 validation error detected: Value 'a b' at 'logGroupName' failed to satisfy constraint: "
                + #"Member must satisfy regular expression pattern: [\.\-_/#A-Za-z0-9]+"#
        ) { try await logs.client.createLogGroup(CreateLogGroupRequest(logGroupName: "a b")) }
        await expectFault(
            "InvalidParameterException",
            "1 validation error detected: Value '2' at 'retentionInDays' failed to satisfy constraint: Member must satisfy "
                + "enum value set: [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, "
                + "2192, 2557, 2922, 3288, 3653]"
        ) {
            try await logs.client.putRetentionPolicy(PutRetentionPolicyRequest(logGroupName: "g", retentionInDays: 2))
        }
        await expectFault(
            "NotImplementedException", "CreateLogGroup with kmsKeyId is not supported by Martlet yet."
        ) { try await logs.client.createLogGroup(CreateLogGroupRequest(logGroupName: "k", kmsKeyId: "key")) }
    }

    @Test("groups are paged in the order of their names, by prefix and by pattern")
    func paging() async throws {
        let logs = try await LogsFixture()
        for name in ["/aws/lambda/b", "/aws/lambda/a", "/AWS/other"] {
            try await logs.client.createLogGroup(CreateLogGroupRequest(logGroupName: name))
        }
        let first = try await logs.client.describeLogGroups(
            DescribeLogGroupsRequest(logGroupNamePrefix: "/aws", limit: 1))
        #expect(first.logGroups?.map(\.logGroupName) == ["/aws/lambda/a"])
        let second = try await logs.client.describeLogGroups(
            DescribeLogGroupsRequest(logGroupNamePrefix: "/aws", nextToken: first.nextToken, limit: 1))
        #expect(second.logGroups?.map(\.logGroupName) == ["/aws/lambda/b"])
        #expect(second.nextToken == nil)
        let pattern = try await logs.client.describeLogGroups(DescribeLogGroupsRequest(logGroupNamePattern: "aws"))
        #expect(pattern.logGroups?.count == 3)
        await expectFault(
            "InvalidParameterException",
            "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters."
        ) {
            try await logs.client.describeLogGroups(
                DescribeLogGroupsRequest(logGroupNamePrefix: "a", logGroupNamePattern: "b"))
        }
        await expectFault("InvalidParameterException", "The specified nextToken is invalid.") {
            try await logs.client.describeLogGroups(DescribeLogGroupsRequest(nextToken: "!"))
        }
    }

    @Test("a protected group is deleted only after its protection is off, and then with all its events")
    func protection() async throws {
        let logs = try await LogsFixture()
        try await logs.put(["gone"])
        try await logs.client.putLogGroupDeletionProtection(
            PutLogGroupDeletionProtectionRequest(logGroupIdentifier: "g", deletionProtectionEnabled: true))
        await #expect(throws: Fault.self) {
            try await logs.client.deleteLogGroup(DeleteLogGroupRequest(logGroupName: "g"))
        }
        try await logs.client.putLogGroupDeletionProtection(
            PutLogGroupDeletionProtectionRequest(
                logGroupIdentifier: "arn:aws:logs:us-east-1:000000000000:log-group:g", deletionProtectionEnabled: false)
        )
        try await logs.client.deleteLogGroup(DeleteLogGroupRequest(logGroupName: "g"))
        try await logs.client.createLogGroup(CreateLogGroupRequest(logGroupName: "g"))
        #expect(try await logs.filter("") == [])
        #expect(try await logs.client.describeLogGroups(DescribeLogGroupsRequest()).logGroups?.first?.storedBytes == 0)
    }

    @Test("tags are kept by name and by ARN")
    func tags() async throws {
        let logs = try await LogsFixture()
        let arn = "arn:aws:logs:us-east-1:000000000000:log-group:g"
        try await logs.client.tagLogGroup(TagLogGroupRequest(logGroupName: "g", tags: ["a": "1", "b": "2"]))
        try await logs.client.tagResource(TagResourceRequest(resourceArn: arn, tags: ["b": "3", "c": "4"]))
        try await logs.client.untagLogGroup(UntagLogGroupRequest(logGroupName: "g", tags: ["a"]))
        try await logs.client.untagResource(UntagResourceRequest(resourceArn: arn, tagKeys: ["c", "none"]))
        #expect(
            try await logs.client.listTagsForResource(ListTagsForResourceRequest(resourceArn: arn)).tags == ["b": "3"])
        #expect(try await logs.client.listTagsLogGroup(ListTagsLogGroupRequest(logGroupName: "g")).tags == ["b": "3"])
    }

    @Test("operations ask for the group's or the stream's ARN")
    func accesses() async throws {
        let logs = try await LogsFixture()
        try await logs.put(["x"])
        let asked = logs.platform.accesses.map { "\($0.action) \($0.resource)" }
        #expect(
            asked == [
                "logs:CreateLogGroup arn:aws:logs:us-east-1:000000000000:log-group:g:log-stream:",
                "logs:CreateLogStream arn:aws:logs:us-east-1:000000000000:log-group:g:log-stream:",
                "logs:PutLogEvents arn:aws:logs:us-east-1:000000000000:log-group:g:log-stream:s",
            ])
    }
}
