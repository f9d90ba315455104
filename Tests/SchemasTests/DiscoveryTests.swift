import Base
import SchemasAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import Schemas

/// What a discoverer learns of the events of its bus.
@Suite struct DiscoveryTests {
    private let world = SchemasWorld()

    private func discover(crossAccount: Bool? = nil) async throws -> String {
        let made = try await world.client.createDiscoverer(
            CreateDiscovererRequest(sourceArn: SchemasWorld.bus, crossAccount: crossAccount))
        return made.discovererId ?? ""
    }

    private func event(
        _ detail: JSON, source: String = "shop.orders", type: String = "Order Placed", account: String = "000000000000"
    ) -> JSON {
        [
            "version": "0", "id": "1", "detail-type": .string(type), "source": .string(source),
            "account": .string(account), "time": "2026-01-01T00:00:00Z", "region": "us-east-1", "resources": [],
            "detail": detail,
        ]
    }

    /// Hands an event over and looks at it.
    private func see(_ event: JSON) async throws {
        try await world.core.discovery.look(
            at: DiscoveryQueue.Entry(bus: SchemasWorld.bus, event: event.bytes))
    }

    private func versions(_ name: String = "shop.orders@OrderPlaced") async throws -> [String] {
        let record: SchemaRecord? = try await world.core.store.find(SchemasStore.key(schema(name)))
        return record?.versions.map(\.name) ?? []
    }

    private func schema(_ name: String) -> SchemaReference {
        SchemaReference(
            registry: RegistryReference(
                tenant: Tenant(account: .default, region: .default), name: RegistryReference.discovered), name: name)
    }

    private func names() async throws -> [String] {
        try await world.client.listSchemas(ListSchemasRequest(registryName: "discovered-schemas")).schemas?
            .compactMap(\.schemaName) ?? []
    }

    @Test func `a new kind of event is a schema, and a new shape a version`() async throws {
        #expect(try await discover() == "events-event-bus-orders")
        try await see(event(["id": "a"]))
        #expect(try await names() == ["shop.orders@OrderPlaced"])
        try await see(event(["id": "b"]))
        #expect(try await versions() == ["1"])
        try await see(event(["id": "b", "total": 1.5]))
        #expect(try await versions() == ["1", "2"])
        try await see(event(["id": "c"]))
        #expect(try await versions() == ["1", "2"])
        let shown = try await world.client.describeSchema(
            DescribeSchemaRequest(registryName: "discovered-schemas", schemaName: "shop.orders@OrderPlaced"))
        let detail = try JSON(parsing: shown.content ?? "")["components"]?["schemas"]?["OrderPlaced"]
        #expect(detail?["required"] == ["id"])
        #expect(detail?["properties"] == ["id": ["type": "string"], "total": ["type": "number"]])
    }

    @Test func `a restart knows what was learnt`() async throws {
        _ = try await discover()
        try await see(event(["a": 1]))
        try await see(event(["b": 1]))
        let again = SchemasService(world.platform.environment)
        try await again.core.discovery.load()
        #expect(again.isObserving(SchemasWorld.bus))
        let entry = DiscoveryQueue.Entry(bus: SchemasWorld.bus, event: event(["a": 2, "b": 2]).bytes)
        try await again.core.discovery.look(at: entry)
        #expect(try await versions() == ["1", "2"])
    }

    @Test func `a schema that was deleted is found again`() async throws {
        _ = try await discover()
        try await see(event(["a": 1]))
        try await world.client.deleteSchema(
            DeleteSchemaRequest(registryName: "discovered-schemas", schemaName: "shop.orders@OrderPlaced"))
        #expect(try await names().isEmpty)
        try await see(event(["a": 1]))
        #expect(try await versions() == ["1"])
    }

    @Test func `after the newest version was deleted, discovery goes on from the one before`() async throws {
        _ = try await discover()
        try await see(event(["a": 1]))
        try await see(event(["a": 1, "b": 1]))
        try await world.client.deleteSchemaVersion(
            DeleteSchemaVersionRequest(
                registryName: "discovered-schemas", schemaName: "shop.orders@OrderPlaced", schemaVersion: "2"))
        try await see(event(["a": 1]))
        #expect(try await versions() == ["1"])
        try await see(event(["a": 1, "c": 1]))
        #expect(try await versions() == ["1", "3"])
        let shown = try await world.client.describeSchema(
            DescribeSchemaRequest(registryName: "discovered-schemas", schemaName: "shop.orders@OrderPlaced"))
        let detail = try JSON(parsing: shown.content ?? "")["components"]?["schemas"]?["OrderPlaced"]
        #expect(detail?["properties"]?.object?.keys.sorted() == ["a", "c"])
        try await see(event(["a": 1, "b": 1]))
        #expect(try await versions() == ["1", "3", "4"])
    }

    @Test func `events of AWS's services are no discovery, those of partners are`() async throws {
        _ = try await discover()
        try await see(event([:], source: "aws.s3"))
        try await see(event([:], source: "aws.partner/auth0.com/x"))
        #expect(try await names() == ["aws.partner-auth0.com-x@OrderPlaced"])
    }

    @Test func `events of other accounts are seen unless that is forbidden`() async throws {
        let id = try await discover(crossAccount: false)
        try await see(event([:], source: "other", account: "111122223333"))
        #expect(try await names().isEmpty)
        try await world.client.updateDiscoverer(UpdateDiscovererRequest(discovererId: id, crossAccount: true))
        try await see(event([:], source: "other", account: "111122223333"))
        #expect(try await names() == ["other@OrderPlaced"])
    }

    @Test func `a stopped discoverer sees nothing, and a deleted one leaves what it found`() async throws {
        let id = try await discover()
        let stopped = try await world.client.stopDiscoverer(StopDiscovererRequest(discovererId: id))
        #expect(stopped.state == .stopped && !world.core.discovery.isObserving(SchemasWorld.bus))
        try await see(event(["a": 1]))
        #expect(try await names().isEmpty)
        try await world.client.startDiscoverer(StartDiscovererRequest(discovererId: id))
        try await see(event(["a": 1]))
        try await world.client.deleteDiscoverer(DeleteDiscovererRequest(discovererId: id))
        #expect(try await names() == ["shop.orders@OrderPlaced"])
        #expect(!world.core.discovery.isObserving(SchemasWorld.bus))
    }

    @Test func `what has no room is not learnt, and what was learnt stays`() async throws {
        _ = try await discover()
        try await see(event(["a": 1]))
        let many = (0..<5_000).map { ("key\($0)", JSON.integer(1)) }
        try await see(event(.object(JSONObject(many))))
        #expect(try await versions() == ["1"])
        for number in 2...LimitsSchemas.versions + 1 { try await see(event(["b": ["c\(number)": 1]], type: "T")) }
        #expect(try await versions("shop.orders@T").count == LimitsSchemas.versions)
    }

    @Test func `the registry holds two hundred schemas`() async throws {
        _ = try await discover()
        for number in 0...LimitsSchemas.discoveredSchemas { try await see(event([:], type: "T\(number)")) }
        let registry: RegistryRecord? = try await world.core.store.find(SchemasStore.key(schema("").registry))
        #expect(registry?.schemas == LimitsSchemas.discoveredSchemas)
    }

    @Test func `an export of what was discovered is a JSON Schema, others' are refused`() async throws {
        _ = try await discover()
        try await see(event(["a": 1]))
        let exported = try await world.client.exportSchema(
            ExportSchemaRequest(
                registryName: "discovered-schemas", schemaName: "shop.orders@OrderPlaced", type: "JSONSchemaDraft4"))
        #expect(try JSON(parsing: exported.content ?? "")["title"] == "OrderPlaced")
        try await world.makeRegistry()
        try await world.make("s")
        #expect(
            await world.refused {
                try await world.client.exportSchema(
                    ExportSchemaRequest(registryName: "r", schemaName: "s", type: "JSONSchemaDraft4"))
            } == "ForbiddenException")
    }

    @Test func `a discoverer needs a bus that is there, of its own account`() async throws {
        let world = SchemasWorld(buses: [SchemasWorld.bus])
        func refused(_ arn: String) async -> String? {
            await world.refused { try await world.client.createDiscoverer(CreateDiscovererRequest(sourceArn: arn)) }
        }
        #expect(await refused("arn:aws:events:us-east-1:000000000000:event-bus/gone") == "BadRequestException")
        #expect(await refused("arn:aws:events:us-east-1:111122223333:event-bus/orders") == "BadRequestException")
        #expect(await refused("arn:aws:sqs:us-east-1:000000000000:orders") == "BadRequestException")
        #expect(await refused(SchemasWorld.bus) == nil)
        #expect(await refused(SchemasWorld.bus) == "ConflictException")
    }

    @Test func `events are handed over at once and looked at behind it`() async throws {
        let service = SchemasService(world.platform.environment)
        let background = Background()
        _ = try await discover()
        try await service.start(background)
        service.observe(event(["a": 1]).bytes, bus: SchemasWorld.bus)
        service.observe(event(["a": 1]).bytes, bus: "arn:aws:events:us-east-1:000000000000:event-bus/other")
        for await _ in world.platform.store.watch([SchemasStore.key(schema("shop.orders@OrderPlaced"))]) {
            if try await !names().isEmpty { break }
        }
        #expect(try await versions() == ["1"])
        await background.shutdown()
    }
}

@Suite struct DiscoveryQueueTests {
    private func entry(_ bytes: Int = 10, bus: String = "bus") -> DiscoveryQueue.Entry {
        DiscoveryQueue.Entry(bus: bus, event: Array(repeating: 32, count: bytes))
    }

    @Test func `a bus has so many events in a second, and others theirs`() {
        var queue = DiscoveryQueue()
        let now = Instant(nanoseconds: 1_000_000_000)
        let taken = (0..<LimitsSchemas.eventsPerSecond + 5).count { _ in queue.add(entry(), now: now) }
        #expect(taken == LimitsSchemas.eventsPerSecond)
        // Bytes count too.
        var large = DiscoveryQueue()
        let bytes = LimitsSchemas.eventBytesPerSecond / 4
        #expect((0..<9).count { _ in large.add(entry(bytes), now: now) } == 4)
        let isOthers = queue.add(entry(bus: "other"), now: now)
        let isNext = queue.add(entry(), now: now + .seconds(1))
        #expect(isOthers && isNext)
    }

    @Test func `what waits has a bound of events and of bytes`() {
        var queue = DiscoveryQueue()
        /// Events of so many bytes that are taken, each of a bus of its own.
        func taken(_ count: Int, _ bytes: Int, second: Int64 = 0) -> Int {
            (0..<count).count { queue.add(entry(bytes, bus: "\($0)"), now: Instant(seconds: second)) }
        }
        func drained() -> Int {
            var count = 0
            while queue.next() != nil { count += 1 }
            return count
        }
        // PutEvents takes as many.
        #expect(LimitsSchemas.eventBytes == 1 << 20)
        let tooLarge = taken(1, LimitsSchemas.eventBytes + 1)
        let large = taken(100, LimitsSchemas.eventBytes)
        #expect(tooLarge == 0 && large == LimitsSchemas.waitingBytes / LimitsSchemas.eventBytes)
        let first = drained()
        let small = taken(LimitsSchemas.waitingEvents + 1, 1, second: 1)
        let second = drained()
        #expect(first == large && small == LimitsSchemas.waitingEvents && second == small)
    }
}
