import ApplicationAutoScalingAPI
import Base
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import ApplicationAutoScaling

/// How much capacity was in use so far.
private final class Counter: Sendable {
    private let total = Mutex(CapacityUse(busy: .zero, events: 0))

    var use: CapacityUse { total.withLock { $0 } }

    func add(_ busy: Duration) {
        total.withLock { $0 = CapacityUse(busy: $0.busy + busy, events: $0.events + 1) }
    }
}

/// Targets, policies and schedules over simulated time.
@Suite struct ScalerTests {
    private static let resource = "function:f:live"

    /// A platform with a function `f` and its alias `live`, of which `busy` environments are in use.
    final class Stage: Sendable {
        let platform: TestPlatform
        let lambda = FakeLambda(aliases: ["f:live"])
        let scaler: Scaler
        private let counter = Counter()

        var client: ApplicationAutoScalingClient { ApplicationAutoScalingClient(platform.root) }

        init(store: any Store = MemoryStore()) {
            platform = TestPlatform(store: store)
            let meter = CapacityMeter { [counter] _, _, _, _ in counter.use }
            scaler = Scaler(platform.environment, meter: meter)
            platform.register(lambda)
            platform.register(ApplicationAutoScalingService(platform.environment, meter: meter))
        }

        /// Lets minutes pass in which so many environments have events.
        func pass(minutes: Int, busy count: Int) async throws {
            for _ in 0..<minutes {
                platform.clock.advance(by: .seconds(60))
                if count > 0 { counter.add(.seconds(60) * count) }
                try await scaler.tick()
            }
        }

        func register(_ least: Int, _ most: Int) async throws {
            _ = try await client.registerScalableTarget(
                RegisterScalableTargetRequest(
                    serviceNamespace: .lambda, resourceId: ScalerTests.resource,
                    scalableDimension: .lambdaFunctionProvisionedConcurrency, minCapacity: least, maxCapacity: most))
        }

        func track(_ target: Double) async throws {
            _ = try await client.putScalingPolicy(
                PutScalingPolicyRequest(
                    policyName: "p", serviceNamespace: .lambda, resourceId: ScalerTests.resource,
                    scalableDimension: .lambdaFunctionProvisionedConcurrency, policyType: .targetTrackingScaling,
                    targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration(
                        targetValue: target,
                        predefinedMetricSpecification: PredefinedMetricSpecification(
                            predefinedMetricType: .lambdaProvisionedConcurrencyUtilization))))
            try await scaler.tick()
        }

        func schedule(_ name: String, _ schedule: String, _ least: Int?, _ most: Int?, end: Instant? = nil) async throws
        {
            _ = try await client.putScheduledAction(
                PutScheduledActionRequest(
                    serviceNamespace: .lambda, schedule: schedule, scheduledActionName: name,
                    resourceId: ScalerTests.resource, scalableDimension: .lambdaFunctionProvisionedConcurrency,
                    endTime: end,
                    scalableTargetAction: ScalableTargetAction(minCapacity: least, maxCapacity: most)))
        }

        func activities() async throws -> [ScalingActivity] {
            try await client.describeScalingActivities(
                DescribeScalingActivitiesRequest(serviceNamespace: .lambda)
            ).scalingActivities ?? []
        }
    }

    @Test("registering brings the capacity between the bounds")
    func bounds() async throws {
        let stage = Stage()
        try await stage.register(2, 5)
        #expect(stage.lambda["f:live"] == 2)
        stage.lambda["f:live"] = 9
        stage.platform.clock.advance(by: .seconds(1))
        try await stage.register(2, 6)
        #expect(stage.lambda["f:live"] == 6)
        let activities = try await stage.activities()
        #expect(activities.map(\.description) == ["Setting desired capacity to 6.", "Setting desired capacity to 2."])
        #expect(activities.allSatisfy { $0.statusCode == .successful })
    }

    @Test("capacity follows the use: up after three minutes, down after fifteen, within the bounds")
    func tracking() async throws {
        let stage = Stage()
        try await stage.register(2, 10)
        try await stage.track(0.5)
        try await stage.pass(minutes: 2, busy: 2)
        #expect(stage.lambda["f:live"] == 2)
        try await stage.pass(minutes: 1, busy: 2)
        #expect(stage.lambda["f:live"] == 4)
        try await stage.pass(minutes: 3, busy: 4)
        #expect(stage.lambda["f:live"] == 8)
        try await stage.pass(minutes: 3, busy: 8)
        #expect(stage.lambda["f:live"] == 10)
        try await stage.pass(minutes: 14, busy: 1)
        #expect(stage.lambda["f:live"] == 10)
        try await stage.pass(minutes: 1, busy: 1)
        #expect(stage.lambda["f:live"] == 2)
        // Where nothing runs, nothing is known.
        stage.lambda["f:live"] = 5
        try await stage.pass(minutes: 20, busy: 0)
        #expect(stage.lambda["f:live"] == 5)
        #expect(
            try await stage.activities().first?.cause.contains("AlarmLow in state ALARM triggered policy p") == true)
    }

    @Test("what policies have seen survives a new start")
    func restart() async throws {
        let store = MemoryStore()
        let stage = Stage(store: store)
        try await stage.register(2, 10)
        try await stage.track(0.5)
        try await stage.pass(minutes: 2, busy: 2)
        let next = Stage(store: store)
        next.platform.clock.advance(by: .seconds(180))
        next.lambda["f:live"] = 2
        try await next.scaler.tick()
        try await next.pass(minutes: 1, busy: 2)
        #expect(next.lambda["f:live"] == 4)
    }

    @Test("suspended scaling leaves the capacity as it is")
    func suspended() async throws {
        let stage = Stage()
        try await stage.register(2, 10)
        try await stage.track(0.5)
        _ = try await stage.client.registerScalableTarget(
            RegisterScalableTargetRequest(
                serviceNamespace: .lambda, resourceId: Self.resource,
                scalableDimension: .lambdaFunctionProvisionedConcurrency,
                suspendedState: SuspendedState(dynamicScalingOutSuspended: true, scheduledScalingSuspended: true)))
        try await stage.schedule("s", "rate(1 minute)", 5, nil)
        try await stage.pass(minutes: 5, busy: 2)
        #expect(stage.lambda["f:live"] == 2)
    }

    @Test("scheduled actions change the bounds when their time has come, until their end")
    func schedules() async throws {
        let stage = Stage()
        try await stage.register(1, 3)
        let start = stage.platform.clock.now
        let once = CalendarDate(start + .seconds(150)).iso8601().dropLast()
        try await stage.schedule("once", "at(\(once))", 7, 9)
        try await stage.schedule("again", "rate(5 minutes)", nil, 4, end: start + .seconds(600))
        try await stage.pass(minutes: 2, busy: 0)
        #expect(stage.lambda["f:live"] == 1)
        try await stage.pass(minutes: 1, busy: 0)
        #expect(stage.lambda["f:live"] == 7)
        try await stage.pass(minutes: 2, busy: 0)
        #expect(stage.lambda["f:live"] == 4)
        stage.lambda["f:live"] = 4
        try await stage.register(1, 20)
        stage.lambda["f:live"] = 12
        try await stage.pass(minutes: 5, busy: 0)
        #expect(stage.lambda["f:live"] == 4)
        stage.lambda["f:live"] = 2
        try await stage.register(1, 20)
        stage.lambda["f:live"] = 12
        try await stage.pass(minutes: 10, busy: 0)
        #expect(stage.lambda["f:live"] == 12)
    }

    @Test("what Lambda refuses is an activity that failed")
    func refused() async throws {
        let stage = Stage()
        stage.lambda.limit(3)
        try await stage.register(5, 9)
        let activity = try await stage.activities().first
        #expect(activity?.statusCode == .failed && activity?.statusMessage?.hasSuffix("Reason: too much") == true)
        #expect(stage.lambda["f:live"] == nil)
    }

    @Test("what is not there or not served is refused")
    func refusals() async throws {
        let stage = Stage()
        func refusal(_ call: () async throws -> Void) async -> String {
            do {
                try await call()
                return "done"
            } catch {
                return "\(error)"
            }
        }
        func register(_ namespace: ServiceNamespace, _ resource: String, _ least: Int?, _ most: Int?) async -> String {
            await refusal {
                _ = try await stage.client.registerScalableTarget(
                    RegisterScalableTargetRequest(
                        serviceNamespace: namespace, resourceId: resource,
                        scalableDimension: .lambdaFunctionProvisionedConcurrency, minCapacity: least,
                        maxCapacity: most))
            }
        }
        #expect(await register(.dynamodb, "table/t", 1, 2).contains("ServiceNamespace dynamodb is not supported"))
        #expect(await register(.lambda, "function:f:$LATEST", 1, 2).contains("Unsupported service namespace"))
        #expect(await register(.lambda, "function:g:live", 1, 2).contains("Function not found: g"))
        #expect(await register(.lambda, Self.resource, 3, 2).contains("cannot be less"))
        #expect(await register(.lambda, Self.resource, 1, nil).contains("must be specified"))
        let none = await refusal { try await stage.track(0.5) }
        #expect(
            none == "ObjectNotFoundException: No scalable target registered for service namespace: lambda, "
                + "resource ID: function:f:live, scalable dimension: lambda:function:ProvisionedConcurrency")
        try await stage.register(1, 2)
        #expect(await refusal { try await stage.schedule("s", "soon", 1, nil) }.contains("Invalid schedule"))
        #expect(await refusal { try await stage.schedule("s", "rate(1 day)", nil, nil) }.contains("must specify"))
    }
}
