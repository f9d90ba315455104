internal import ApplicationAutoScalingAPI
internal import Base
internal import Wire

/// Keeps the share of the provisioned concurrency that is in use near a value.
///
/// It acts as if by two alarms on the average of each minute: three minutes above the value add capacity, fifteen
/// minutes below 90 % of it take some away. A minute in which nothing ran says nothing, and ends both.
/// - Source: Application Auto Scaling User Guide, "How target tracking scaling for Application Auto Scaling works".
struct TargetTracking: Hashable, Sendable {
    let target: Double
    /// Seconds; nil is the default for Lambda, none.
    let outCooldown: Int?
    let inCooldown: Int?
    let disablesScaleIn: Bool?

    enum Wish: Hashable, Sendable {
        case more(Int)
        case fewer(Int)
    }

    /// What the policy wants of the capacity that is there now.
    func wish(_ memory: ScalingMemory, capacity: Int, now: Instant) -> Wish? {
        if let last = memory.last(LimitsApplicationAutoScaling.minutesOut), last.allSatisfy({ $0 > target }) {
            let wanted = max(capacity + 1, wanted(capacity, last.last ?? target))
            return isOutFree(memory, by: wanted - capacity, now: now) ? .more(wanted) : nil
        }
        guard disablesScaleIn != true, let last = memory.last(LimitsApplicationAutoScaling.minutesIn),
            last.allSatisfy({ $0 < target * LimitsApplicationAutoScaling.lowShare })
        else { return nil }
        let wanted = wanted(capacity, last.max() ?? target)
        guard wanted < capacity, isInFree(memory, now: now) else { return nil }
        return .fewer(wanted)
    }

    /// The capacity with which the use would be what is wanted.
    private func wanted(_ capacity: Int, _ use: Double) -> Int {
        // A hair less, so that what is exactly right does not become one more.
        Int((Double(capacity) * use / target - 1e-9).rounded(.up))
    }

    /// While the cooldown lasts, only a larger step than the last one is taken.
    private func isOutFree(_ memory: ScalingMemory, by addition: Int, now: Instant) -> Bool {
        guard let last = memory.scaledOut, now < last + .seconds(outCooldown ?? 0) else { return true }
        return addition > memory.addition
    }

    private func isInFree(_ memory: ScalingMemory, now: Instant) -> Bool {
        memory.scaledIn.map { now >= $0 + .seconds(inCooldown ?? 0) } ?? true
    }

    /// What all policies of a target want together: more where one does, fewer where all agree on it.
    static func wish(
        of policies: [ScalingPolicyRecord], _ memory: ScalingMemory, capacity: Int, now: Instant
    ) -> (policy: ScalingPolicyRecord, capacity: Int)? {
        let wishes = policies.compactMap { policy in
            policy.tracking.wish(memory, capacity: capacity, now: now).map { (policy: policy, wish: $0) }
        }
        let most = wishes.compactMap { wish in
            if case .more(let wanted) = wish.wish { (policy: wish.policy, capacity: wanted) } else { nil }
        }.max { $0.capacity < $1.capacity }
        if let most { return most }
        guard wishes.count == policies.count(where: { $0.tracking.disablesScaleIn != true }) else { return nil }
        return wishes.compactMap { wish in
            if case .fewer(let wanted) = wish.wish { (policy: wish.policy, capacity: wanted) } else { nil }
        }.max { $0.capacity < $1.capacity }
    }
}

extension TargetTracking {
    /// - Throws: a refusal by name for metrics that would come from CloudWatch.
    init(_ input: TargetTrackingScalingPolicyConfiguration) throws(Fault) {
        if input.customizedMetricSpecification != nil {
            throw .notSupported("TargetTrackingScalingPolicyConfiguration with CustomizedMetricSpecification")
        }
        guard let metric = input.predefinedMetricSpecification else {
            throw ApplicationAutoScalingFault.validationException(
                "Exactly one of PredefinedMetricSpecification and CustomizedMetricSpecification must be specified")
        }
        guard metric.predefinedMetricType == .lambdaProvisionedConcurrencyUtilization else {
            throw ApplicationAutoScalingFault.validationException(
                "Predefined metric type \(metric.predefinedMetricType.rawValue) is not valid for the scalable dimension "
                    + ScalableDimension.lambdaFunctionProvisionedConcurrency.rawValue)
        }
        guard input.targetValue > 0 else {
            throw ApplicationAutoScalingFault.validationException("TargetValue must be greater than 0")
        }
        for cooldown in [input.scaleOutCooldown, input.scaleInCooldown] where cooldown ?? 0 < 0 {
            throw ApplicationAutoScalingFault.validationException("Cooldown must be greater than or equal to 0")
        }
        self.init(
            target: input.targetValue, outCooldown: input.scaleOutCooldown, inCooldown: input.scaleInCooldown,
            disablesScaleIn: input.disableScaleIn)
    }

    var output: TargetTrackingScalingPolicyConfiguration {
        TargetTrackingScalingPolicyConfiguration(
            targetValue: target,
            predefinedMetricSpecification: PredefinedMetricSpecification(
                predefinedMetricType: .lambdaProvisionedConcurrencyUtilization),
            scaleOutCooldown: outCooldown, scaleInCooldown: inCooldown, disableScaleIn: disablesScaleIn)
    }
}
