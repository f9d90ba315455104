internal import ApplicationAutoScalingAPI
internal import Base
internal import ServiceKit
internal import Wire

/// `AWS::ApplicationAutoScaling::ScalableTarget`. `Ref` gives resource, dimension and namespace, parted by `|`.
struct ScalableTargetResource: ResourceHandler {
    let type = "AWS::ApplicationAutoScaling::ScalableTarget"
    let attributes = ["Id"]
    let properties = [
        ResourceProperty("MaxCapacity", .integer, required: true),
        ResourceProperty("MinCapacity", .integer, required: true),
        ResourceProperty("ResourceId", .string, required: true, replaces: true),
        ResourceProperty("RoleARN", .string),
        ResourceProperty("ScalableDimension", .string, required: true, replaces: true),
        ResourceProperty("ServiceNamespace", .string, required: true, replaces: true),
        ResourceProperty(
            "ScheduledActions",
            .listOf(
                .structure([
                    .init("ScheduledActionName", .string, required: true), .init("Schedule", .string, required: true),
                    .init("Timezone", .string), .init("StartTime", .string), .init("EndTime", .string),
                    .init(
                        "ScalableTargetAction",
                        .structure([.init("MinCapacity", .integer), .init("MaxCapacity", .integer)])),
                ]))),
        ResourceProperty(
            "SuspendedState",
            .structure([
                .init("DynamicScalingInSuspended", .boolean), .init("DynamicScalingOutSuspended", .boolean),
                .init("ScheduledScalingSuspended", .boolean),
            ])),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        try await put(from: [:], to: properties, context)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(from: old, to: new, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let target = try ScalingTargetName(physicalID)
        do {
            _ = try await ApplicationAutoScalingClient(context.caller).deregisterScalableTarget(
                DeregisterScalableTargetRequest(
                    serviceNamespace: target.namespace, resourceId: target.resource,
                    scalableDimension: target.dimension))
        } catch let fault as Fault where fault.code == "ObjectNotFoundException" {
            // Gone already.
        }
    }

    private func put(
        from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let name = try ScalingTargetName(new)
        let client = ApplicationAutoScalingClient(context.caller)
        let suspended = new["SuspendedState"] ?? old["SuspendedState"].map { _ in [:] }
        _ = try await client.registerScalableTarget(
            RegisterScalableTargetRequest(
                serviceNamespace: name.namespace, resourceId: name.resource, scalableDimension: name.dimension,
                minCapacity: new["MinCapacity"]?.integer.map { Int($0) },
                maxCapacity: new["MaxCapacity"]?.integer.map { Int($0) }, roleARN: new["RoleARN"]?.string,
                suspendedState: suspended.map { state in
                    SuspendedState(
                        dynamicScalingInSuspended: state["DynamicScalingInSuspended"]?.bool ?? false,
                        dynamicScalingOutSuspended: state["DynamicScalingOutSuspended"]?.bool ?? false,
                        scheduledScalingSuspended: state["ScheduledScalingSuspended"]?.bool ?? false)
                }))
        try await schedule(name, from: old, to: new, client)
        return ResourceState(physicalID: name.text, attributes: ["Id": .string(name.text)])
    }

    private func schedule(
        _ name: ScalingTargetName, from old: JSONObject, to new: JSONObject, _ client: ApplicationAutoScalingClient
    ) async throws {
        let actions = new["ScheduledActions"]?.array ?? []
        let names = Set(actions.compactMap { $0["ScheduledActionName"]?.string })
        for action in old["ScheduledActions"]?.array ?? [] {
            guard let gone = action["ScheduledActionName"]?.string, !names.contains(gone) || !actions.contains(action)
            else { continue }
            try await remove(gone, name, client)
        }
        for action in actions {
            let bounds = action["ScalableTargetAction"]
            _ = try await client.putScheduledAction(
                PutScheduledActionRequest(
                    serviceNamespace: name.namespace, schedule: action["Schedule"]?.string,
                    timezone: action["Timezone"]?.string,
                    scheduledActionName: action["ScheduledActionName"]?.string ?? "", resourceId: name.resource,
                    scalableDimension: name.dimension, startTime: try Self.time(action["StartTime"]),
                    endTime: try Self.time(action["EndTime"]),
                    scalableTargetAction: ScalableTargetAction(
                        minCapacity: bounds?["MinCapacity"]?.integer.map { Int($0) },
                        maxCapacity: bounds?["MaxCapacity"]?.integer.map { Int($0) })))
        }
    }

    private func remove(_ action: String, _ name: ScalingTargetName, _ client: ApplicationAutoScalingClient)
        async throws
    {
        do {
            _ = try await client.deleteScheduledAction(
                DeleteScheduledActionRequest(
                    serviceNamespace: name.namespace, scheduledActionName: action, resourceId: name.resource,
                    scalableDimension: name.dimension))
        } catch let fault as Fault where fault.code == "ObjectNotFoundException" {
            // Gone already.
        }
    }

    private static func time(_ json: JSON?) throws(Fault) -> Instant? {
        guard let text = json?.string else { return nil }
        guard let time = CalendarDate.instant(iso8601: text) else {
            throw ApplicationAutoScalingFault.validationException("Invalid time: \(text)")
        }
        return time
    }
}

/// A scalable target as templates name it.
struct ScalingTargetName: Hashable, Sendable {
    let resource: String
    let dimension: ScalableDimension
    let namespace: ServiceNamespace

    var text: String { "\(resource)|\(dimension.rawValue)|\(namespace.rawValue)" }

    init(_ resource: String, _ dimension: String, _ namespace: String) throws(Fault) {
        guard let dimension = ScalableDimension(rawValue: dimension),
            let namespace = ServiceNamespace(rawValue: namespace)
        else {
            throw ApplicationAutoScalingFault.validationException(
                "Unsupported service namespace, resource type or scalable dimension")
        }
        (self.resource, self.dimension, self.namespace) = (resource, dimension, namespace)
    }

    init(_ properties: JSONObject) throws(Fault) {
        try self.init(
            properties["ResourceId"]?.string ?? "", properties["ScalableDimension"]?.string ?? "",
            properties["ServiceNamespace"]?.string ?? "")
    }

    /// - Parameter text: what `Ref` gives of a target.
    init(_ text: String) throws(Fault) {
        let parts = text.split(separator: "|" as Character, omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 3 else {
            throw ApplicationAutoScalingFault.validationException("Invalid scalable target: \(text)")
        }
        try self.init(parts[0], parts[1], parts[2])
    }
}
