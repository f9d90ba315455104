internal import ApplicationAutoScalingAPI
package import Base
package import ServiceKit
package import Wire

/// Application Auto Scaling for the provisioned concurrency of Lambda functions: targets, target tracking policies and
/// scheduled actions.
package struct ApplicationAutoScalingService: Service {
    private let core: ScalingCore

    package init(_ environment: ServiceEnvironment, meter: CapacityMeter) {
        core = ScalingCore(
            environment: environment, store: ScalingStore(store: environment.store),
            scaler: Scaler(environment, meter: meter))
    }

    package var schema: Schema { ApplicationAutoScalingModel.schema }

    package var operations: [ServedOperation] {
        [
            ServedOperation(RegisterScalableTarget(core: core)), ServedOperation(DeregisterScalableTarget(core: core)),
            ServedOperation(DescribeScalableTargets(core: core)), ServedOperation(PutScalingPolicy(core: core)),
            ServedOperation(DeleteScalingPolicy(core: core)), ServedOperation(DescribeScalingPolicies(core: core)),
            ServedOperation(PutScheduledAction(core: core)), ServedOperation(DeleteScheduledAction(core: core)),
            ServedOperation(DescribeScheduledActions(core: core)),
            ServedOperation(DescribeScalingActivities(core: core)), ServedOperation(TagResource(core: core)),
            ServedOperation(UntagResource(core: core)), ServedOperation(ListTagsForResource(core: core)),
        ]
    }

    package var resources: [any ResourceHandler] { [ScalableTargetResource(), ScalingPolicyResource()] }

    package func start(_ background: Background) async throws {
        let scaler = core.scaler
        background.start { await scaler.run() }
    }
}
