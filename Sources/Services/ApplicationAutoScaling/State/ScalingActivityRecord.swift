internal import ApplicationAutoScalingAPI
internal import Base

/// A change of capacity that was made or tried.
struct ScalingActivityRecord: Hashable, Sendable {
    let id: String
    let resource: String
    let capacity: Int
    let cause: String
    let time: Instant
    /// Why it failed; nil when it did not.
    var failure: String?

    var output: ScalingActivity {
        ScalingActivity(
            activityId: id, serviceNamespace: ScalableResource.namespace, resourceId: resource,
            scalableDimension: ScalableResource.dimension, description: "Setting desired capacity to \(capacity).",
            cause: cause, startTime: time, endTime: time, statusCode: failure == nil ? .successful : .failed,
            statusMessage: failure.map { "Failed to set desired capacity to \(capacity). Reason: \($0)" }
                ?? "Successfully set desired capacity to \(capacity). Change successfully fulfilled by lambda.")
    }

    var json: JSON {
        [
            .string(id), .string(resource), .integer(Int64(capacity)), .string(cause), .integer(time.nanoseconds),
            failure.map { .string($0) } ?? .null,
        ]
    }
}

extension ScalingActivityRecord {
    /// Nil when the row is of another shape.
    init?(_ json: JSON) {
        guard let id = json[0]?.string, let resource = json[1]?.string, let capacity = json[2]?.integer,
            let cause = json[3]?.string, let time = json[4]?.integer
        else { return nil }
        self.init(
            id: id, resource: resource, capacity: Int(capacity), cause: cause, time: Instant(nanoseconds: time),
            failure: json[5]?.string)
    }
}
