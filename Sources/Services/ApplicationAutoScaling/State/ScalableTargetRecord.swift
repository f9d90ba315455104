internal import ApplicationAutoScalingAPI
internal import Base

/// A scalable target as it is stored, with what its policies need to remember.
struct ScalableTargetRecord: Hashable, Sendable {
    let id: String
    let resource: String
    let created: Instant
    var minCapacity: Int
    var maxCapacity: Int
    var suspended = Suspension()
    var tags: [String: String] = [:]
    var memory = ScalingMemory()

    struct Suspension: Hashable, Sendable {
        var scaleIn = false
        var scaleOut = false
        var scheduled = false
    }

    /// What is in between the bounds.
    func bounded(_ capacity: Int) -> Int { max(minCapacity, min(maxCapacity, capacity)) }

    func output(_ tenant: ScalingTenant) -> ScalableTarget {
        ScalableTarget(
            serviceNamespace: ScalableResource.namespace, resourceId: resource,
            scalableDimension: ScalableResource.dimension, minCapacity: minCapacity, maxCapacity: maxCapacity,
            roleARN: tenant.roleARN, creationTime: created,
            suspendedState: SuspendedState(
                dynamicScalingInSuspended: suspended.scaleIn, dynamicScalingOutSuspended: suspended.scaleOut,
                scheduledScalingSuspended: suspended.scheduled), scalableTargetARN: tenant.targetARN(id))
    }

    init(id: String, resource: String, created: Instant, minCapacity: Int, maxCapacity: Int) {
        (self.id, self.resource, self.created) = (id, resource, created)
        (self.minCapacity, self.maxCapacity) = (minCapacity, maxCapacity)
    }
}

extension ScalableTargetRecord {
    var json: JSON {
        [
            "id": .string(id), "resource": .string(resource), "created": .integer(created.nanoseconds),
            "min": .integer(Int64(minCapacity)), "max": .integer(Int64(maxCapacity)),
            "suspended": [.bool(suspended.scaleIn), .bool(suspended.scaleOut), .bool(suspended.scheduled)],
            "tags": .object(JSONObject(tags.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) })),
            "memory": memory.json,
        ]
    }

    /// Nil when the row is of another shape.
    init?(_ json: JSON) {
        guard let id = json["id"]?.string, let resource = json["resource"]?.string,
            let created = json["created"]?.integer, let least = json["min"]?.integer, let most = json["max"]?.integer
        else { return nil }
        self.init(
            id: id, resource: resource, created: Instant(nanoseconds: created), minCapacity: Int(least),
            maxCapacity: Int(most))
        suspended = Suspension(
            scaleIn: json["suspended"]?[0]?.bool ?? false, scaleOut: json["suspended"]?[1]?.bool ?? false,
            scheduled: json["suspended"]?[2]?.bool ?? false)
        for member in json["tags"]?.object ?? [:] { tags[member.key] = member.value.string }
        memory = json["memory"].map { ScalingMemory($0) } ?? ScalingMemory()
    }
}
