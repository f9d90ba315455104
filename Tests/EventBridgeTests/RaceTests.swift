import Base
import EventBridgeAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import EventBridge

@Suite("Changes of a bus at the same time")
struct RaceTests {
    private let store = StagedStore()
    private let bench: BusBench

    init() { bench = BusBench(store: store) }

    private var rule: PutRuleRequest {
        PutRuleRequest(name: "r", eventPattern: #"{"source":["s"]}"#, eventBusName: "b")
    }

    private var archive: CreateArchiveRequest {
        CreateArchiveRequest(
            archiveName: "a", eventSourceArn: BusReference(name: "b", tenant: BusBench.tenant).arn)
    }

    private func bus() async throws { try await bench.client.createEventBus(CreateEventBusRequest(name: "b")) }

    @Test("a bus is not deleted while a rule of it is made")
    func ruleFirst() async throws {
        try await bus()
        let (client, rule) = (bench.client, rule)
        store.before { _ in try await client.putRule(rule) }
        await #expect(throws: Fault.validation("Event bus b can't be deleted since it has rules.")) {
            try await client.deleteEventBus(DeleteEventBusRequest(name: "b"))
        }
        #expect(try await client.describeRule(DescribeRuleRequest(name: "r", eventBusName: "b")).name == "r")
    }

    @Test("a bus is not deleted while an archive of it is made")
    func archiveFirst() async throws {
        try await bus()
        let (client, archive) = (bench.client, archive)
        store.before { _ in try await client.createArchive(archive) }
        await #expect(throws: Fault.validation("Event bus b can't be deleted since it has rules.")) {
            try await client.deleteEventBus(DeleteEventBusRequest(name: "b"))
        }
    }

    @Test("what is made of a bus that goes meanwhile is not there")
    func busFirst() async throws {
        let (client, rule, archive) = (bench.client, rule, archive)
        for make in [{ _ = try await client.putRule(rule) }, { _ = try await client.createArchive(archive) }] {
            try await bus()
            store.before { _ in try await client.deleteEventBus(DeleteEventBusRequest(name: "b")) }
            await #expect(throws: Fault.noSuchBus("b")) { try await make() }
            for word in ["rule", "archive", "of", "count", "changed"] as [KeyElement] {
                #expect(try await bench.rows(word) == 0)
            }
        }
    }

    @Test("a rule is not found again by targets that come as it goes")
    func targets() async throws {
        try await bench.client.putRule(PutRuleRequest(name: "r", eventPattern: #"{"source":["s"]}"#))
        let client = bench.client
        store.before { _ in try await client.deleteRule(DeleteRuleRequest(name: "r")) }
        let rule = BusReference(name: "default", tenant: BusBench.tenant).rule("r")
        await #expect(throws: Fault.noSuchRule(rule)) {
            try await client.putTargets(
                PutTargetsRequest(
                    rule: "r", targets: [EventBridgeAPI.Target(id: "q", arn: BusBench.arn("a"))]))
        }
        #expect(try await bench.rows("rule") == 0)
    }

    @Test("two statements of a bus's policy that come together are both in it")
    func statements() async throws {
        try await bus()
        let platform = bench.platform
        let type = "AWS::Events::EventBusPolicy"
        let policy = try #require(bench.service.resources.first { $0.type == type })
        @Sendable func put(_ id: String) async throws {
            let statement: JSON = [
                "Effect": "Allow", "Principal": ["AWS": "222222222222"], "Action": "events:PutEvents", "Resource": "*",
            ]
            let context = ResourceContext(
                stackName: "s", stackID: "s", logicalID: id, account: .default, region: .default, token: id,
                caller: platform.root)
            _ = try await policy.create(
                ["StatementId": .string(id), "EventBusName": "b", "Statement": statement], context)
        }
        store.before { _ in try await put("second") }
        try await put("first")
        let shown = try await bench.client.describeEventBus(DescribeEventBusRequest(name: "b")).policy ?? ""
        let ids = try JSON(parsing: shown)["Statement"]?.array?.compactMap { $0["Sid"]?.string }
        #expect(ids?.sorted() == ["first", "second"])
        #expect(bench.platform.accesses.count { $0.action == "events:PutPermission" } == 2)
        // No call does what the resource does, one from within neither.
        await #expect(throws: Fault.invalid("Policy", "It is given with a StatementId.")) {
            try await bench.client.putPermission(
                PutPermissionRequest(eventBusName: "b", statementId: "third", policy: "{}"))
        }
    }
}
