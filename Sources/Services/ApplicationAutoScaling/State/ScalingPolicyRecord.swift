internal import ApplicationAutoScalingAPI
internal import Base

/// A target tracking policy as it is stored.
struct ScalingPolicyRecord: Hashable, Sendable {
    let id: String
    let name: String
    let resource: String
    let created: Instant
    var tracking: TargetTracking

    func output(_ tenant: ScalingTenant) -> ScalingPolicy {
        ScalingPolicy(
            policyARN: tenant.policyARN(self), policyName: name, serviceNamespace: ScalableResource.namespace,
            resourceId: resource, scalableDimension: ScalableResource.dimension, policyType: .targetTrackingScaling,
            targetTrackingScalingPolicyConfiguration: tracking.output, alarms: [], creationTime: created)
    }

    var json: JSON {
        [
            .string(id), .string(name), .string(resource), .integer(created.nanoseconds), .double(tracking.target),
            tracking.outCooldown.map { .integer(Int64($0)) } ?? .null,
            tracking.inCooldown.map { .integer(Int64($0)) } ?? .null,
            tracking.disablesScaleIn.map { .bool($0) } ?? .null,
        ]
    }
}

extension ScalingPolicyRecord {
    /// Nil when the row is of another shape.
    init?(_ json: JSON) {
        guard let id = json[0]?.string, let name = json[1]?.string, let resource = json[2]?.string,
            let created = json[3]?.integer, let target = json[4]?.double
        else { return nil }
        self.init(
            id: id, name: name, resource: resource, created: Instant(nanoseconds: created),
            tracking: TargetTracking(
                target: target, outCooldown: json[5]?.integer.map { Int($0) },
                inCooldown: json[6]?.integer.map { Int($0) }, disablesScaleIn: json[7]?.bool))
    }
}
