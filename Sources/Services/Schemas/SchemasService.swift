package import Base
internal import SchemasAPI
package import ServiceKit
package import Wire

/// The schema registry of Amazon EventBridge: registries and schemas with their versions, what is discovered on event
/// buses, and code bindings.
package struct SchemasService: Service {
    let core: SchemasCore

    package init(_ environment: ServiceEnvironment) { core = SchemasCore(environment) }

    package var schema: Schema { SchemasModel.schema }

    package var operations: [ServedOperation] {
        let core = core
        return [
            ServedOperation(CreateDiscoverer(core: core)), ServedOperation(CreateRegistry(core: core)),
            ServedOperation(CreateSchema(core: core)), ServedOperation(DeleteDiscoverer(core: core)),
            ServedOperation(DeleteRegistry(core: core)), ServedOperation(DeleteResourcePolicy(core: core)),
            ServedOperation(DeleteSchema(core: core)), ServedOperation(DeleteSchemaVersion(core: core)),
            ServedOperation(DescribeCodeBinding(core: core)), ServedOperation(DescribeDiscoverer(core: core)),
            ServedOperation(DescribeRegistry(core: core)), ServedOperation(DescribeSchema(core: core)),
            ServedOperation(ExportSchema(core: core)), ServedOperation(GetCodeBindingSource(core: core)),
            ServedOperation(GetDiscoveredSchema()), ServedOperation(GetResourcePolicy(core: core)),
            ServedOperation(ListDiscoverers(core: core)), ServedOperation(ListRegistries(core: core)),
            ServedOperation(ListSchemaVersions(core: core)), ServedOperation(ListSchemas(core: core)),
            ServedOperation(ListTagsForResource(core: core)), ServedOperation(PutCodeBinding(core: core)),
            ServedOperation(PutResourcePolicy(core: core)), ServedOperation(SearchSchemas(core: core)),
            ServedOperation(StartDiscoverer(core: core)), ServedOperation(StopDiscoverer(core: core)),
            ServedOperation(TagResource(core: core)), ServedOperation(UntagResource(core: core)),
            ServedOperation(UpdateDiscoverer(core: core)), ServedOperation(UpdateRegistry(core: core)),
            ServedOperation(UpdateSchema(core: core)),
        ]
    }

    package var resources: [any ResourceHandler] {
        let owners = ResourceOwners(store: core.store.store)
        return [
            RegistryResource(core: core, owners: owners), SchemaResource(core: core, owners: owners),
            DiscovererResource(core: core, owners: owners), RegistryPolicyResource(),
        ]
    }

    package func start(_ background: Background) async throws {
        let discovery = core.discovery
        let worker = BindingWorker(store: core.store, clock: core.environment.clock)
        // Before the first call: no event of a bus with a discoverer is missed for that.
        try await discovery.load()
        background.start { await discovery.watch() }
        background.start { await discovery.run() }
        background.start { await worker.run() }
    }

    // MARK: - What event buses hand over

    /// Whether events of a bus are looked at: a bus need not write down its events for nothing.
    /// - Parameter bus: its ARN.
    package func isObserving(_ bus: String) -> Bool { core.discovery.isObserving(bus) }

    /// Takes an event that came to a bus, as its rules see it, and returns at once: it is looked at later, in its turn,
    /// and only so many of a bus in a second.
    /// - Parameters:
    ///   - event: the whole event as JSON, with `account`, `source`, `detail-type` and `detail`.
    ///   - bus: the bus's ARN.
    package func observe(_ event: [UInt8], bus: String) { core.discovery.observe(event, bus: bus) }
}
