package import Base
package import HTTP
internal import ServiceCalls
package import ServiceKit
package import Wire
internal import XRayAPI

/// AWS X-Ray: traces of requests through services, searched, drawn as graphs, and sampled by rules.
package struct XRayService: ServiceKit.Service {
    private let core: XRayCore
    private let services: any ServiceDirectory
    private let losses: LossLog
    private let web: WebCaller

    package init(_ environment: ServiceEnvironment, settings: XRaySettings = XRaySettings()) {
        let losses = LossLog(clock: environment.machineClock, report: settings.report)
        let web = WebCaller(
            reach: NetworkReach(server: settings.server, network: .host), within: LimitsXRay.exportAnswer,
            clock: environment.machineClock)
        let exporter = settings.export.map {
            TraceExporter($0, web: web, clock: environment.machineClock, losses: losses)
        }
        core = XRayCore(environment, exporter: exporter)
        (services, self.losses, self.web) = (environment.services, losses, web)
    }

    /// Gives the way to the receiver of what is sent on. To be called before the start.
    package func open(_ make: @escaping @Sendable () -> HTTPClient) { web.open(make) }

    package var schema: Schema { XRayModel.schema }

    package var operations: [ServedOperation] {
        [
            ServedOperation(BatchGetTraces(core: core)), ServedOperation(CreateGroup(core: core)),
            ServedOperation(CreateSamplingRule(core: core)), ServedOperation(DeleteGroup(core: core)),
            ServedOperation(DeleteResourcePolicy(core: core)), ServedOperation(DeleteSamplingRule(core: core)),
            ServedOperation(GetEncryptionConfig(core: core)), ServedOperation(GetGroup(core: core)),
            ServedOperation(GetGroups(core: core)), ServedOperation(GetSamplingRules(core: core)),
            ServedOperation(GetSamplingStatisticSummaries(core: core)), ServedOperation(GetSamplingTargets(core: core)),
            ServedOperation(GetServiceGraph(core: core)), ServedOperation(GetTimeSeriesServiceStatistics(core: core)),
            ServedOperation(GetTraceGraph(core: core)), ServedOperation(GetTraceSummaries(core: core)),
            ServedOperation(ListResourcePolicies(core: core)), ServedOperation(ListTagsForResource(core: core)),
            ServedOperation(PutEncryptionConfig(core: core)), ServedOperation(PutResourcePolicy(core: core)),
            ServedOperation(PutTelemetryRecords(core: core)), ServedOperation(PutTraceSegments(core: core)),
            ServedOperation(TagResource(core: core)), ServedOperation(UntagResource(core: core)),
            ServedOperation(UpdateGroup(core: core)), ServedOperation(UpdateSamplingRule(core: core)),
        ]
    }

    package var resources: [any ResourceHandler] {
        let owners = ResourceOwners(store: core.traces.store)
        return [
            GroupResource(owners: owners), ResourcePolicyResource(owners: owners), SamplingRuleResource(owners: owners),
        ]
    }

    package var frontDoors: [any FrontDoor] { [OTLPDoor(services: services), DaemonDoor(services: services)] }

    package var requestBytes: Int? { LimitsXRay.requestBytes }

    package func start(_ background: Background) async throws {
        for tenant in try await core.records.tenants(.rule) { try await core.publishRules(tenant) }
        let intake = SegmentIntake(core: core, services: services, losses: losses)
        let sweep = TraceSweep(traces: core.traces, clock: core.clock)
        background.start { await intake.run() }
        background.start { await sweep.run() }
        if let exporter = core.exporter { background.start { await exporter.run() } }
    }

    package func stop() async { await web.shutdown() }
}
