internal import Base
internal import SchemasAPI
internal import Store
internal import Synchronization
internal import Wire

/// Looks at the events of buses that have a discoverer, behind the publishers' backs, and keeps what it learns in the
/// registry `discovered-schemas`.
///
/// What waits is in memory alone: an event that a crash takes away is like one that was not sampled.
final class Discovery: Sendable {
    private struct Watched: Sendable {
        let record: DiscovererRecord
        let reference: DiscovererReference
    }

    private struct State {
        /// By the ARN of the bus.
        var buses: [String: Watched] = [:]
        var queue = DiscoveryQueue()
        var shapes = KnownShapes()
    }

    private let store: SchemasStore
    private let clock: any Clock
    private let state = Mutex(State())
    private let wake: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    init(store: SchemasStore, clock: any Clock) {
        (self.store, self.clock) = (store, clock)
        (wake, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    // MARK: - What calls tell

    func note(_ record: DiscovererRecord, _ reference: DiscovererReference) {
        state.withLock { $0.buses[record.source] = Watched(record: record, reference: reference) }
    }

    func forget(_ reference: DiscovererReference) {
        state.withLock { state in
            state.buses = state.buses.filter { $0.value.reference != reference }
            state.queue.keepBudgets { [buses = state.buses] in buses[$0] != nil }
        }
    }

    func forget(_ schema: SchemaReference) { state.withLock { $0.shapes.forget(schema) } }

    /// Whether events of a bus are looked at: what most buses' events cost is this.
    func isObserving(_ bus: String) -> Bool { state.withLock { $0.buses[bus]?.record.state == .started } }

    func observe(_ event: [UInt8], bus: String) {
        let isTaken = state.withLock { state in
            guard state.buses[bus]?.record.state == .started else { return false }
            return state.queue.add(DiscoveryQueue.Entry(bus: bus, event: event), now: clock.now)
        }
        if isTaken { waker.yield() }
    }

    // MARK: - Work

    /// Reads which buses are watched; afterwards whenever somebody has changed that.
    func load() async throws {
        let rows = try await store.store.readAll(KeyRange(prefix: SchemasStore.allDiscoverers))
        var buses: [String: Watched] = [:]
        for row in rows {
            guard let elements = row.key.elements, elements.count == 5,
                let account = elements[2].string.flatMap({ AccountID($0) }),
                let region = elements[3].string.flatMap({ Region($0) }), let id = elements[4].string,
                let record = DiscovererRecord(try JSON(parsing: row.value))
            else { continue }
            let reference = DiscovererReference(tenant: Tenant(account: account, region: region), id: id)
            buses[record.source] = Watched(record: record, reference: reference)
        }
        state.withLock { [buses] state in
            state.buses = buses
            state.queue.keepBudgets { buses[$0] != nil }
        }
    }

    func watch() async {
        for await _ in store.store.watch([SchemasStore.allDiscoverers]) {
            // What could not be read now is known as it was, until the next hint.
            do { try await load() } catch { continue }
        }
    }

    func run() async {
        for await _ in wake {
            while !Task.isCancelled, let entry = state.withLock({ $0.queue.next() }) {
                // An event that could not be looked at is like one that was not sampled.
                do { try await look(at: entry) } catch { continue }
            }
        }
    }

    /// Looks at one event.
    func look(at entry: DiscoveryQueue.Entry) async throws {
        guard let watched = state.withLock({ $0.buses[entry.bus] }), watched.record.state == .started else { return }
        let tenant = watched.reference.tenant
        let event = try JSON(parsing: entry.event)
        guard let kind = EventKind(event), Self.sees(event, kind, watched.record, tenant.account) else {
            return
        }
        let shape = try EventShape(event)
        let registry = RegistryReference(tenant: tenant, name: RegistryReference.discovered)
        let name = DiscoveredName.schema(source: kind.source, detailType: kind.detailType)
        guard name.utf8.count <= LimitsSchemas.schemaNameLength else { return }
        let schema = SchemaReference(registry: registry, name: name)
        let (known, age) = state.withLock { ($0.shapes[schema], $0.shapes.age) }
        if let known, known.tells(shape) { return }
        let learnt = try await learn(shape, kind, schema)
        state.withLock { $0.shapes.keep(learnt, of: schema, since: age) }
    }

    /// Whether a discoverer that is started sees the event: those of AWS's services are no discovery, those of partners
    /// are.
    private static func sees(
        _ event: JSON, _ kind: EventKind, _ record: DiscovererRecord, _ account: AccountID
    ) -> Bool {
        guard kind.source.hasPrefix("aws.partner/") || !kind.source.hasPrefix("aws.") else { return false }
        return record.crossAccount || event["account"]?.string == account.rawValue
    }

    /// Merges a shape into the newest version of a schema, and makes a version of what is new.
    /// - Returns: what is known of the schema then; nil where there is no room for it.
    private func learn(
        _ shape: EventShape, _ kind: EventKind, _ schema: SchemaReference
    ) async throws -> KnownShapes.Known? {
        var known: KnownShapes.Known?
        try await store.change(SchemasStore.key(schema)) { (old: SchemaRecord?, transaction) in
            let before = if let old { try await storedShape(schema, old.newest.number) } else { EventShape?.none }
            let after = before?.merging(shape) ?? shape
            known = KnownShapes.Known(shape: after, isFull: false)
            if old != nil, after == before { return nil }
            guard old?.versions.count ?? 0 < LimitsSchemas.versions, let content = Self.content(after, kind) else {
                known = before.map { KnownShapes.Known(shape: $0, isFull: true) }
                return nil
            }
            let digest = Hex.encode(Digest.sha256(content))
            if old == nil {
                guard try await count(schema, in: &transaction) else {
                    known = nil
                    return nil
                }
            }
            let record = old.grown(to: digest, now: clock.now)
            SchemasStore.put(
                after.json.bytes, under: SchemasStore.shape(schema, record.newest.number), in: &transaction)
            if record.last != old?.last {
                SchemasStore.put(content, under: SchemasStore.content(schema, record.last), in: &transaction)
            }
            return record
        }
        return known
    }

    /// The document of a shape; nil where it is longer than a content may be.
    private static func content(_ shape: EventShape, _ kind: EventKind) -> [UInt8]? {
        guard shape.parts <= LimitsSchemas.shapeParts else { return nil }
        let content = DiscoveredDocument.openAPI(shape, event: kind).bytes
        return content.count <= LimitsSchemas.contentLength ? content : nil
    }

    private func storedShape(_ schema: SchemaReference, _ version: Int) async throws -> EventShape? {
        let bytes = try await store.text(SchemasStore.shape(schema, version))
        return bytes.isEmpty ? nil : EventShape(stored: try JSON(parsing: bytes))
    }

    /// - Returns: false where the registry is full.
    private func count(_ schema: SchemaReference, in transaction: inout Transaction) async throws -> Bool {
        struct Full: Error {}
        do {
            try await store.count(1, schema.registry, in: &transaction) { registry in
                guard registry.schemas < LimitsSchemas.discoveredSchemas else { throw Full() }
            }
        } catch is Full {
            return false
        }
        return true
    }
}

extension SchemaRecord? {
    /// The record with a version of this content; a shape can grow in ways that its document does not show.
    fileprivate func grown(to digest: String, now: Instant) -> SchemaRecord {
        guard var record = self else {
            return SchemaRecord(description: nil, tags: [:], .openApi3, digest: digest, now: now)
        }
        if record.newest.digest != digest { record.add(.openApi3, digest: digest, now: now) }
        return record
    }
}
