internal import ApplicationAutoScalingAPI
internal import Base
internal import ServiceKit
internal import Wire

/// `AWS::ApplicationAutoScaling::ScalingPolicy`. `Ref` gives the policy's ARN.
struct ScalingPolicyResource: ResourceHandler {
    let type = "AWS::ApplicationAutoScaling::ScalingPolicy"
    let attributes = ["Arn"]
    let properties = [
        ResourceProperty("PolicyName", .string, required: true, replaces: true),
        ResourceProperty(
            "PolicyType", .string, required: true, unsupported: ["StepScaling", "PredictiveScaling"]),
        ResourceProperty("ResourceId", .string, replaces: true),
        ResourceProperty("ScalableDimension", .string, replaces: true),
        ResourceProperty("ServiceNamespace", .string, replaces: true),
        ResourceProperty("ScalingTargetId", .string, replaces: true),
        ResourceProperty(
            "TargetTrackingScalingPolicyConfiguration",
            .structure(
                [
                    .init("TargetValue", .double, required: true), .init("ScaleInCooldown", .integer),
                    .init("ScaleOutCooldown", .integer), .init("DisableScaleIn", .boolean),
                    .init(
                        "PredefinedMetricSpecification",
                        .structure(
                            [.init("PredefinedMetricType", .string, required: true)], unsupported: ["ResourceLabel"])),
                ], unsupported: ["CustomizedMetricSpecification"])),
    ]
    let unsupported = ["StepScalingPolicyConfiguration", "PredictiveScalingPolicyConfiguration"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = try Self.target(properties)
        let configuration = properties["TargetTrackingScalingPolicyConfiguration"]
        let type = configuration?["PredefinedMetricSpecification"]?["PredefinedMetricType"]?.string
        let made = try await ApplicationAutoScalingClient(context.caller).putScalingPolicy(
            PutScalingPolicyRequest(
                policyName: properties["PolicyName"]?.string ?? "", serviceNamespace: name.namespace,
                resourceId: name.resource, scalableDimension: name.dimension, policyType: .targetTrackingScaling,
                targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration(
                    targetValue: configuration?["TargetValue"]?.double ?? 0,
                    predefinedMetricSpecification: type.flatMap { MetricType(rawValue: $0) }.map {
                        PredefinedMetricSpecification(predefinedMetricType: $0)
                    }, scaleOutCooldown: configuration?["ScaleOutCooldown"]?.integer.map { Int($0) },
                    scaleInCooldown: configuration?["ScaleInCooldown"]?.integer.map { Int($0) },
                    disableScaleIn: configuration?["DisableScaleIn"]?.bool)))
        return ResourceState(physicalID: made.policyARN, attributes: ["Arn": .string(made.policyARN)])
    }

    /// Putting a policy of the same name changes it.
    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await create(new, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let name = try Self.target(properties)
        do {
            _ = try await ApplicationAutoScalingClient(context.caller).deleteScalingPolicy(
                DeleteScalingPolicyRequest(
                    policyName: properties["PolicyName"]?.string ?? "", serviceNamespace: name.namespace,
                    resourceId: name.resource, scalableDimension: name.dimension))
        } catch let fault as Fault where fault.code == "ObjectNotFoundException" {
            // Gone already, alone or with its target.
        }
    }

    private static func target(_ properties: JSONObject) throws(Fault) -> ScalingTargetName {
        if let id = properties["ScalingTargetId"]?.string { return try ScalingTargetName(id) }
        return try ScalingTargetName(properties)
    }
}
