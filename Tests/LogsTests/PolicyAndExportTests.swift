import Archive
import Base
import LogsAPI
import S3API
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Logs

/// Resource policies, exports, and lists of groups.
@Suite struct PolicyAndExportTests {
    let logs: LogsFixture
    let bucket = FakeBucket()

    init() async throws {
        logs = try await LogsFixture()
        logs.platform.register(bucket)
    }

    private static func document(_ resource: String, _ effect: String = "Allow") -> String {
        #"{"Version":"2012-10-17","Statement":{"Effect":"\#(effect)","Principal":"*","Action":"logs:*","Resource":"\#(resource)"}}"#
    }

    @Test("policies of the account and of a group go with what is done to the group")
    func policies() async throws {
        let arn = "arn:aws:logs:us-east-1:000000000000:log-group:g"
        try await logs.client.putResourcePolicy(
            PutResourcePolicyRequest(policyName: "p", policyDocument: Self.document("*")))
        let own = try await logs.client.putResourcePolicy(
            PutResourcePolicyRequest(policyDocument: Self.document(arn + ":*", "Deny"), resourceArn: arn + ":*"))
        #expect(own.resourcePolicy?.resourceArn == arn)
        let policies = GroupPolicies(store: LogsStore(store: logs.platform.store))
        let refined = try await policies.refine(Access("logs:PutLogEvents", on: arn + ":log-stream:s"))
        #expect(refined.resourcePolicy?["Statement"]?.array?.count == 2)
        let other = try await policies.refine(Access("logs:PutLogEvents", on: arn + "2:log-stream:s"))
        #expect(other.resourcePolicy?["Statement"]?.array?.count == 1)
        let described = try await logs.client.describeResourcePolicies(DescribeResourcePoliciesRequest())
        #expect(described.resourcePolicies?.map(\.policyName) == ["p"])
        try await logs.client.deleteResourcePolicy(DeleteResourcePolicyRequest(policyName: "p"))
        await expectFault("ResourceNotFoundException", "The specified resource policy does not exist.") {
            try await logs.client.deleteResourcePolicy(DeleteResourcePolicyRequest(policyName: "p"))
        }
        await expectFault("InvalidParameterException", "The expectedRevisionId is not that of the policy.") {
            try await logs.client.deleteResourcePolicy(
                DeleteResourcePolicyRequest(resourceArn: arn, expectedRevisionId: "old"))
        }
    }

    @Test("where there are no policies, calls read nothing for them, until there is one")
    func noPolicies() async throws {
        let store = CountingStore()
        let (logs, arn) = (LogsStore(store: store), "arn:aws:logs:us-east-1:000000000000:log-group:g")
        let (policies, access) = (GroupPolicies(store: logs), Access("logs:PutLogEvents", on: arn + ":log-stream:s"))
        for _ in 0..<3 { #expect(try await policies.refine(access).resourcePolicy == nil) }
        #expect(store.reads == 1)
        let policy = ResourcePolicyRecord(
            name: "p", document: Self.document("*"), resource: nil, updated: 0, revision: "r")
        try await logs.put(policy, expected: nil, LogsTenant(account: .default, region: .default))
        #expect(try await policies.refine(access).resourcePolicy != nil)
    }

    @Test("a group's policy goes with the group")
    func deletedGroup() async throws {
        let arn = "arn:aws:logs:us-east-1:000000000000:log-group:g"
        try await logs.client.putResourcePolicy(
            PutResourcePolicyRequest(policyDocument: Self.document(arn + ":*"), resourceArn: arn))
        try await logs.client.deleteLogGroup(DeleteLogGroupRequest(logGroupName: "g"))
        try await logs.client.createLogGroup(CreateLogGroupRequest(logGroupName: "g"))
        let left = try await logs.client.describeResourcePolicies(DescribeResourcePoliciesRequest(resourceArn: arn))
        #expect(left.resourcePolicies?.isEmpty == true)
    }

    @Test("an account has ten policies, and what is no policy is none")
    func policyLimits() async throws {
        for number in 0..<10 {
            try await logs.client.putResourcePolicy(
                PutResourcePolicyRequest(policyName: "p\(number)", policyDocument: Self.document("*")))
        }
        await expectFault("LimitExceededException", "Resource limit exceeded.") {
            try await logs.client.putResourcePolicy(
                PutResourcePolicyRequest(policyName: "more", policyDocument: Self.document("*")))
        }
        await #expect {
            try await logs.client.putResourcePolicy(PutResourcePolicyRequest(policyName: "p0", policyDocument: "{}"))
        } throws: { ($0 as? Fault)?.code == "InvalidParameterException" }
    }

    @Test("an export writes each stream's events of the time, packed")
    func export() async throws {
        try await logs.put(["before"], at: logs.now - 10_000)
        try await logs.put(["one", "two"])
        let id = try #require(
            try await logs.client.createExportTask(
                CreateExportTaskRequest(
                    logGroupName: "g", from: logs.now - 1_000, to: logs.now + 1_000, destination: "b")
            ).taskId)
        await expectFault("LimitExceededException", "Resource limit exceeded.") {
            _ = try await logs.client.createExportTask(
                CreateExportTaskRequest(logGroupName: "g", from: 0, to: 1, destination: "b"))
        }
        let background = Background()
        try await logs.service.start(background)
        while try await status(id) != .completed { await Task.yield() }
        await background.shutdown()
        #expect(bucket.keys == ["exportedlogs/aws-logs-write-test", "exportedlogs/\(id)/s/000000.gz"])
        let text = String(decoding: try Gzip.unpack(bucket.last, limit: 1_000), as: UTF8.self)
        #expect(text.split(separator: "\n").map { $0.split(separator: " ").last } == ["one", "two"])
        await expectFault("InvalidOperationException", "The export task is over and can't be cancelled.") {
            try await logs.client.cancelExportTask(CancelExportTaskRequest(taskId: id))
        }
    }

    private func status(_ id: String) async throws -> ExportTaskStatusCode? {
        try await logs.client.describeExportTasks(DescribeExportTasksRequest(taskId: id)).exportTasks?.first?.status?
            .code
    }

    @Test("a bucket that does not let the service in is refused")
    func refused() async throws {
        bucket.fails(with: Fault(code: "AccessDenied", message: "no", status: 403))
        await expectFault(
            "InvalidParameterException",
            "GetBucketAcl call on the given bucket failed. Please check if CloudWatch Logs has been granted permission to "
                + "perform this operation."
        ) {
            _ = try await logs.client.createExportTask(
                CreateExportTaskRequest(logGroupName: "g", from: 0, to: 1, destination: "b"))
        }
    }

    @Test("groups are listed by what their names have")
    func list() async throws {
        for name in ["/app/one", "/app/two", "x/app/three"] {
            try await logs.client.createLogGroup(CreateLogGroupRequest(logGroupName: name))
        }
        let found = { (pattern: String) in
            try await logs.client.listLogGroups(ListLogGroupsRequest(logGroupNamePattern: pattern)).logGroups?
                .compactMap(\.logGroupName)
        }
        #expect(try await found("^/app") == ["/app/one", "/app/two"])
        #expect(try await found("two|three") == ["/app/two", "x/app/three"])
        let page = try await logs.client.listLogGroups(ListLogGroupsRequest(limit: 2))
        #expect(page.logGroups?.count == 2)
        let next = try await logs.client.listLogGroups(ListLogGroupsRequest(nextToken: page.nextToken))
        #expect(next.logGroups?.count == 2)
    }

    @Test("filters, policies, definitions and destinations are made by templates, once, and removed")
    func resources() async throws {
        let owners = ResourceOwners(store: logs.platform.store)
        let store = logs.platform.store
        let context = ResourceContext(
            stackName: "stack", stackID: "stack-id", logicalID: "Thing", account: .default, region: .default,
            token: "t",
            caller: logs.platform.root)
        let filter: JSONObject = [
            "LogGroupName": "g", "FilterPattern": "ERROR",
            "MetricTransformations": [
                ["MetricName": "m", "MetricNamespace": "n", "MetricValue": "1", "DefaultValue": 0.0]
            ],
        ]
        let metric = MetricFilterResource(owners: owners, store: store)
        let made = try await metric.create(filter, context)
        #expect(made == (try await metric.create(filter, context)))
        #expect(try await logs.client.describeMetricFilters(DescribeMetricFiltersRequest()).metricFilters?.count == 1)
        try await metric.delete(made.physicalID, filter, context)
        try await metric.delete(made.physicalID, filter, context)
        let policy = ResourcePolicyResource(owners: owners, store: store)
        let text: JSONObject = ["PolicyName": "p", "PolicyDocument": .string(Self.document("*"))]
        #expect(try await policy.create(text, context).physicalID == "p")
        try await policy.delete("p", text, context)
        let definition = QueryDefinitionResource()
        let query: JSONObject = ["Name": "q", "QueryString": "fields a"]
        let id = try await definition.create(query, context).physicalID
        #expect(try await definition.create(query, context).physicalID == id)
        try await definition.delete(id, query, context)
        try await definition.delete(id, query, context)
    }

    @Test("a filter that somebody else made is not taken over")
    func foreign() async throws {
        try await logs.client.putMetricFilter(
            PutMetricFilterRequest(
                logGroupName: "g", filterName: "f", filterPattern: "",
                metricTransformations: [MetricTransformation(metricName: "m", metricNamespace: "n", metricValue: "1")]))
        let metric = MetricFilterResource(
            owners: ResourceOwners(store: logs.platform.store), store: logs.platform.store)
        let context = ResourceContext(
            stackName: "stack", stackID: "stack-id", logicalID: "Thing", account: .default, region: .default,
            token: "t",
            caller: logs.platform.root)
        await #expect {
            _ = try await metric.create(
                ["LogGroupName": "g", "FilterName": "f", "FilterPattern": "", "MetricTransformations": []], context)
        } throws: { ($0 as? Fault)?.code == "ResourceAlreadyExistsException" }
    }
}

/// A bucket that keeps the last object and all keys.
final class FakeBucket: Service {
    private let state = Mutex((keys: [String](), last: [UInt8](), fault: Fault?.none))

    var keys: [String] { state.withLock { $0.keys } }
    var last: [UInt8] { state.withLock { $0.last } }
    func fails(with fault: Fault) { state.withLock { $0.fault = fault } }

    var schema: Schema { S3Model.schema }
    var operations: [ServedOperation] {
        [ServedOperation(FakePutObject(bucket: self)), ServedOperation(FakeGetBucketAcl(bucket: self))]
    }

    fileprivate func check() throws { if let fault = state.withLock({ $0.fault }) { throw fault } }

    fileprivate func keep(_ bytes: [UInt8], as key: String) {
        state.withLock { state in
            state.keys.append(key)
            state.last = bytes
        }
    }
}

private struct FakePutObject: Operation {
    static let model = S3Model.putObject
    let bucket: FakeBucket
    func access(_ input: PutObjectRequest, _ context: CallContext) -> [Access] { [] }
    func run(_ input: PutObjectRequest, _ context: CallContext) async throws -> PutObjectOutput {
        try bucket.check()
        bucket.keep(try await input.body?.collect() ?? [], as: input.key)
        return PutObjectOutput()
    }
}

private struct FakeGetBucketAcl: Operation {
    static let model = S3Model.getBucketAcl
    let bucket: FakeBucket
    func access(_ input: GetBucketAclRequest, _ context: CallContext) -> [Access] { [] }
    func run(_ input: GetBucketAclRequest, _ context: CallContext) async throws -> GetBucketAclOutput {
        try bucket.check()
        return GetBucketAclOutput()
    }
}

/// A store that counts what is read of it.
private final class CountingStore: Store {
    private let store = MemoryStore()
    private let count = Mutex(0)

    var reads: Int { count.withLock { $0 } }

    nonisolated(nonsending) func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        count.withLock { $0 += 1 }
        return try await store.read(ranges)
    }

    nonisolated(nonsending) func get(_ key: Key) async throws(Failure) -> Row? {
        count.withLock { $0 += 1 }
        return try await store.get(key)
    }

    nonisolated(nonsending) func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        try await store.commit(transaction)
    }

    nonisolated(nonsending) func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try await store.claim(claim)
    }

    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }
    nonisolated(nonsending) func close() async { await store.close() }
}
