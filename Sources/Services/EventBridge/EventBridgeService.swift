package import Base
internal import EventBridgeAPI
package import HTTP
package import ServiceKit
package import ServiceCalls
package import Wire

/// Amazon EventBridge: buses whose rules bring events to their targets, at schedules too, archives, replays, and API
/// destinations.
///
/// An event is durable when whoever puts it is told so, by one commit at most however many rules it matches; it is
/// brought to its targets behind their back.
package struct EventBridgeService: Service {
    private let core: EventBridgeCore

    package init(
        _ environment: ServiceEnvironment, _ settings: EventBridgeSettings = EventBridgeSettings(),
        observer: EventObserver? = nil
    ) {
        core = EventBridgeCore(environment, settings, observer)
    }

    package var schema: Schema { EventBridgeModel.schema }
    package var requestBytes: Int? { LimitsEventBridge.requestBytes }

    package var operations: [ServedOperation] {
        let core = core
        return [
            ServedOperation(CancelReplay(core: core)), ServedOperation(CreateApiDestination(core: core)),
            ServedOperation(CreateArchive(core: core)), ServedOperation(CreateConnection(core: core)),
            ServedOperation(CreateEventBus(core: core)), ServedOperation(DeauthorizeConnection(core: core)),
            ServedOperation(DeleteApiDestination(core: core)), ServedOperation(DeleteArchive(core: core)),
            ServedOperation(DeleteConnection(core: core)), ServedOperation(DeleteEventBus(core: core)),
            ServedOperation(DeleteRule(core: core)), ServedOperation(DescribeApiDestination(core: core)),
            ServedOperation(DescribeArchive(core: core)), ServedOperation(DescribeConnection(core: core)),
            ServedOperation(DescribeEventBus(core: core)), ServedOperation(DescribeReplay(core: core)),
            ServedOperation(DescribeRule(core: core)), ServedOperation(DisableRule(core: core)),
            ServedOperation(EnableRule(core: core)), ServedOperation(ListApiDestinations(core: core)),
            ServedOperation(ListArchives(core: core)), ServedOperation(ListConnections(core: core)),
            ServedOperation(ListEventBuses(core: core)), ServedOperation(ListReplays(core: core)),
            ServedOperation(ListRuleNamesByTarget(core: core)), ServedOperation(ListRules(core: core)),
            ServedOperation(ListTagsForResource(core: core)), ServedOperation(ListTargetsByRule(core: core)),
            ServedOperation(PutEvents(core: core)), ServedOperation(PutPermission(core: core)),
            ServedOperation(PutRule(core: core)), ServedOperation(PutTargets(core: core)),
            ServedOperation(RemovePermission(core: core)), ServedOperation(RemoveTargets(core: core)),
            ServedOperation(StartReplay(core: core)), ServedOperation(TagResource(core: core)),
            ServedOperation(TestEventPattern()), ServedOperation(UntagResource(core: core)),
            ServedOperation(UpdateApiDestination(core: core)), ServedOperation(UpdateArchive(core: core)),
            ServedOperation(UpdateConnection(core: core)), ServedOperation(UpdateEventBus(core: core)),
        ]
    }

    package var resources: [any ResourceHandler] {
        let parts = EventResources(core)
        return [
            EventBusResource(parts: parts), EventBusPolicyResource(parts: parts), RuleResource(parts: parts),
            ArchiveResource(parts: parts), ConnectionResource(parts: parts), APIDestinationResource(parts: parts),
        ]
    }

    /// Gives the way to API destinations.
    package func open(_ make: @escaping @Sendable () -> HTTPClient) { core.web.open(make) }

    /// Gives another way to API destinations.
    package func open(_ way: any WebSend) { core.web.open(way) }

    package func failed(_ operation: String, _ fault: Fault, _ context: CallContext) {
        if operation == PutEvents.model.name { core.metrics.putFailed(context) }
    }

    package func start(_ background: Background) async throws {
        let (core, housekeeping) = (core, Housekeeping(core: core))
        core.metrics.sample(core.store)
        background.start { await core.store.watch() }
        try await core.lanes.find()
        background.start { await core.lanes.run() }
        background.start { await core.distributor.run() }
        background.start { await core.schedules.run() }
        background.start { await core.replays.run() }
        background.start { await housekeeping.run() }
    }

    package func stop() async { await core.web.shutdown() }
}
