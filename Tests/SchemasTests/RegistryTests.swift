import Base
import EventBridgeAPI
import SchemasAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import Schemas

/// A platform with the schema registry.
struct SchemasWorld {
    let platform: TestPlatform
    let core: SchemasCore
    let client: SchemasClient

    static let bus = "arn:aws:events:us-east-1:000000000000:event-bus/orders"

    /// - Parameter buses: the ARNs of those that are there; nil takes all.
    init(buses: Set<String>? = nil) {
        platform = TestPlatform()
        platform.register(FakeBuses(known: buses))
        let service = SchemasService(platform.environment)
        core = service.core
        platform.register(service)
        client = SchemasClient(platform.root)
    }

    static func content(_ title: String, _ property: String = "a") -> String {
        #"{"openapi":"3.0.0","info":{"title":"\#(title)","version":"1"},"paths":{},"components":{"schemas":{"Event":{"#
            + #""type":"object","properties":{"\#(property)":{"type":"string"}}}}}}"#
    }

    func refused(_ body: () async throws -> Void) async -> String? {
        do { try await body() } catch { return (error as? Fault)?.code ?? "\(error)" }
        return nil
    }

    func makeRegistry(_ name: String = "r") async throws {
        try await client.createRegistry(CreateRegistryRequest(registryName: name))
    }

    func make(_ name: String, in registry: String = "r", _ content: String = content("t")) async throws {
        try await client.createSchema(
            CreateSchemaRequest(content: content, registryName: registry, schemaName: name, type: .openApi3))
    }

    func update(_ name: String, _ content: String, token: String? = nil) async throws -> String? {
        try await client.updateSchema(
            UpdateSchemaRequest(clientTokenId: token, content: content, registryName: "r", schemaName: name)
        ).schemaVersion
    }

    func rows() async throws -> [Key] {
        try await platform.store.readAll(KeyRange(prefix: Key("schemas"))).map(\.key)
    }
}

/// EventBridge with nothing but the names of buses.
private struct FakeBuses: Service {
    let known: Set<String>?

    var schema: Schema { EventBridgeModel.schema }
    var operations: [ServedOperation] { [ServedOperation(FakeDescribeEventBus(known: known))] }
}

private struct FakeDescribeEventBus: Operation {
    static let model = EventBridgeModel.describeEventBus
    let known: Set<String>?

    func access(_ input: DescribeEventBusRequest, _ context: CallContext) async throws -> [Access] { [] }

    func run(_ input: DescribeEventBusRequest, _ context: CallContext) async throws -> DescribeEventBusResponse {
        guard known.map({ $0.contains(input.name ?? "") }) ?? true else {
            throw EventBridgeFault.resourceNotFoundException("Event bus does not exist.")
        }
        return DescribeEventBusResponse(arn: input.name)
    }
}

@Suite struct RegistryTests {
    private let world = SchemasWorld()

    @Test func `the same content makes no new version, and no number is given twice`() async throws {
        try await world.makeRegistry()
        try await world.make("s")
        #expect(try await world.update("s", SchemasWorld.content("t")) == "1")
        #expect(try await world.update("s", SchemasWorld.content("u")) == "2")
        #expect(try await world.update("s", SchemasWorld.content("t")) == "3")
        try await world.client.deleteSchemaVersion(
            DeleteSchemaVersionRequest(registryName: "r", schemaName: "s", schemaVersion: "3"))
        #expect(
            try await world.client.describeSchema(DescribeSchemaRequest(registryName: "r", schemaName: "s"))
                .schemaVersion
                == "2")
        #expect(try await world.update("s", SchemasWorld.content("t")) == "4")
        let versions = try await world.client.listSchemaVersions(
            ListSchemaVersionsRequest(registryName: "r", schemaName: "s"))
        #expect(versions.schemaVersions?.map(\.schemaVersion) == ["4", "2", "1"])
    }

    @Test func `registries that are made at once are no more than an account may have`() async throws {
        let client = world.client
        let made = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<30 {
                group.addTask {
                    do {
                        try await client.createRegistry(CreateRegistryRequest(registryName: "r\(number)"))
                    } catch {
                        #expect((error as? Fault)?.code == "ForbiddenException")
                        return false
                    }
                    return true
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == LimitsSchemas.registries)
    }

    @Test func `an update that is repeated with its token changes nothing`() async throws {
        try await world.makeRegistry()
        try await world.make("s")
        #expect(try await world.update("s", SchemasWorld.content("u"), token: "one") == "2")
        #expect(try await world.update("s", SchemasWorld.content("v"), token: "two") == "3")
        #expect(try await world.update("s", SchemasWorld.content("u"), token: "one") == "3")
        #expect(
            await world.refused { _ = try await world.update("s", SchemasWorld.content("w"), token: "one") }
                == "ConflictException")
    }

    @Test func `the only version stays until its schema goes`() async throws {
        try await world.makeRegistry()
        try await world.make("s")
        #expect(
            await world.refused {
                try await world.client.deleteSchemaVersion(
                    DeleteSchemaVersionRequest(registryName: "r", schemaName: "s", schemaVersion: "1"))
            } == "BadRequestException")
    }

    @Test func `a registry with schemas stays, and nothing is left of what is deleted`() async throws {
        try await world.makeRegistry()
        try await world.make("s")
        try await world.client.putCodeBinding(
            PutCodeBindingRequest(language: "Go1", registryName: "r", schemaName: "s"))
        try await world.client.putResourcePolicy(
            PutResourcePolicyRequest(policy: RegistryTests.policy("schemas:DescribeSchema"), registryName: "r"))
        let delete = { _ = try await world.client.deleteRegistry(DeleteRegistryRequest(registryName: "r")) }
        #expect(await world.refused(delete) == "BadRequestException")
        try await world.client.deleteSchema(DeleteSchemaRequest(registryName: "r", schemaName: "s"))
        try await delete()
        // But that one was made.
        #expect(try await world.rows() == [SchemasStore.lastRegistry(Tenant(account: .default, region: .default))])
    }

    @Test func `a content of four bytes a character goes through its parts`() async throws {
        try await world.makeRegistry()
        let title = String(repeating: "🐦", count: 99_000)
        try await world.make("s", in: "r", SchemasWorld.content(title))
        let shown = try await world.client.describeSchema(DescribeSchemaRequest(registryName: "r", schemaName: "s"))
        #expect(shown.content == SchemasWorld.content(title))
    }

    @Test func `quotas hold`() async throws {
        for number in 0..<LimitsSchemas.registries { try await world.makeRegistry("r\(number)") }
        #expect(await world.refused { try await world.makeRegistry("more") } == "ForbiddenException")
        for number in 0..<LimitsSchemas.schemas { try await world.make("s\(number)", in: "r1") }
        #expect(await world.refused { try await world.make("more", in: "r1") } == "ForbiddenException")
        try await world.client.deleteSchema(DeleteSchemaRequest(registryName: "r1", schemaName: "s0"))
        try await world.make("more", in: "r1")
    }

    @Test func `pages follow one another`() async throws {
        try await world.makeRegistry()
        for name in ["a1", "a2", "a3", "b1"] { try await world.make(name) }
        var names: [String] = []
        var token: String?
        repeat {
            let page = try await world.client.listSchemas(
                ListSchemasRequest(limit: 2, nextToken: token, registryName: "r", schemaNamePrefix: "a"))
            names += (page.schemas ?? []).compactMap(\.schemaName)
            token = page.nextToken
        } while token != nil
        #expect(names == ["a1", "a2", "a3"])
    }

    @Test func `a search finds names and contents, with the versions that have a word`() async throws {
        try await world.makeRegistry()
        try await world.make("first-schema", in: "r", SchemasWorld.content("t", "colour"))
        _ = try await world.update("first-schema", SchemasWorld.content("t", "size"))
        try await world.make("second-schema", in: "r", SchemasWorld.content("t", "weight"))
        func search(_ words: String) async throws -> [[String]] {
            let found = try await world.client.searchSchemas(SearchSchemasRequest(keywords: words, registryName: "r"))
            return (found.schemas ?? []).map { schema in
                [schema.schemaName ?? ""] + (schema.schemaVersions ?? []).compactMap(\.schemaVersion)
            }
        }
        #expect(try await search("COLOUR") == [["first-schema", "1"]])
        #expect(try await search("first second") == [["first-schema", "2", "1"], ["second-schema", "1"]])
        #expect(try await search("size weight") == [["first-schema", "2"], ["second-schema", "1"]])
        #expect(try await search("nothing").isEmpty)
        #expect(try await search("schsche").isEmpty)
        #expect(await world.refused { _ = try await search("a b c d e f g h i j k") } == "BadRequestException")
    }

    @Test func `what AWS owns is not changed, and what of it is not there is named`() async throws {
        #expect(await world.refused { try await world.makeRegistry("aws.events") } == "ForbiddenException")
        #expect(await world.refused { try await world.makeRegistry("discovered-schemas") } == "ForbiddenException")
        #expect(await world.refused { try await world.make("s", in: "aws.events") } == "ForbiddenException")
        #expect(
            await world.refused {
                try await world.client.listSchemas(ListSchemasRequest(registryName: "aws.events"))
            } == "NotImplementedException")
        let shown = try await world.client.describeRegistry(DescribeRegistryRequest(registryName: "aws.events"))
        #expect(shown.registryArn == "arn:aws:schemas:us-east-1::registry/aws.events")
    }

    // MARK: - Policies

    static func policy(_ actions: String...) -> JSON {
        [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::111122223333:root"],
                    "Action": .array(actions.map { .string($0) }),
                    "Resource": [
                        "arn:aws:schemas:us-east-1:000000000000:registry/r",
                        "arn:aws:schemas:us-east-1:000000000000:schema/r*",
                    ],
                ]
            ],
        ]
    }

    @Test func `a policy is changed under its revision`() async throws {
        try await world.makeRegistry()
        let put = { (revision: String?) in
            try await world.client.putResourcePolicy(
                PutResourcePolicyRequest(
                    policy: Self.policy("schemas:*"), registryName: "r", revisionId: revision))
        }
        let first = try await put(nil)
        let second = try await put(first.revisionId)
        #expect(second.revisionId != first.revisionId)
        #expect(await world.refused { _ = try await put(first.revisionId) } == "PreconditionFailedException")
        try await world.client.deleteResourcePolicy(DeleteResourcePolicyRequest(registryName: "r"))
        #expect(
            await world.refused {
                try await world.client.getResourcePolicy(GetResourcePolicyRequest(registryName: "r"))
            } == "NotFoundException")
    }

    @Test func `a policy speaks of its registry and of this service`() async throws {
        try await world.makeRegistry()
        var other = Self.policy("schemas:*")
        for policy in [
            Self.policy("events:PutEvents"), ["Version": "2012-10-17"], .string("no"),
            {
                var statement = other["Statement"]?[0]?.object ?? [:]
                statement["Resource"] = "arn:aws:schemas:us-east-1:000000000000:registry/other"
                other = ["Version": "2012-10-17", "Statement": [.object(statement)]]
                return other
            }(),
        ] {
            #expect(
                await world.refused {
                    try await world.client.putResourcePolicy(
                        PutResourcePolicyRequest(policy: policy, registryName: "r"))
                } == "BadRequestException")
        }
    }

    @Test func `another account's registry is asked for by its ARN, with its policy and its owner`() async throws {
        try await world.makeRegistry()
        try await world.make("s")
        try await world.client.putResourcePolicy(
            PutResourcePolicyRequest(policy: Self.policy("schemas:DescribeSchema"), registryName: "r"))
        let partner = try #require(AccountID("111122223333"))
        let client = SchemasClient(
            world.platform.caller(as: .account(partner), account: partner, region: .default))
        let arn = "arn:aws:schemas:us-east-1:000000000000:registry/r"
        let shown = try await client.describeSchema(DescribeSchemaRequest(registryName: arn, schemaName: "s"))
        #expect(shown.schemaArn == "arn:aws:schemas:us-east-1:000000000000:schema/r/s")
        let access = try #require(world.platform.accesses.last)
        #expect(access.action == "schemas:DescribeSchema" && access.resource == shown.schemaArn)
        #expect(access.owner == .default && access.resourcePolicy == Self.policy("schemas:DescribeSchema"))
        // No policy can let others change the policy itself.
        _ = await world.refused {
            try await client.putResourcePolicy(
                PutResourcePolicyRequest(policy: Self.policy("schemas:*"), registryName: arn))
        }
        #expect(world.platform.accesses.last?.resourcePolicy == nil)
        #expect(world.platform.accesses.last?.owner == .default)
    }
}
