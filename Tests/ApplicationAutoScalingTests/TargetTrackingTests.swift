import Base
import Testing

@testable import ApplicationAutoScaling

@Suite struct TargetTrackingTests {
    private let now = Instant(seconds: 100_000)

    private func memory(_ minutes: Double?...) -> ScalingMemory {
        var memory = ScalingMemory()
        for use in minutes { memory.add(use) }
        return memory
    }

    private func steady(_ use: Double, minutes: Int = 15) -> ScalingMemory {
        var memory = ScalingMemory()
        for _ in 0..<minutes { memory.add(use) }
        return memory
    }

    private func tracking(out: Int? = nil, in cooldown: Int? = nil, keeps: Bool? = nil) -> TargetTracking {
        TargetTracking(target: 0.5, outCooldown: out, inCooldown: cooldown, disablesScaleIn: keeps)
    }

    @Test("three minutes above the value add as much as brings the use back to it")
    func out() {
        #expect(tracking().wish(memory(0.9, 0.9), capacity: 10, now: now) == nil)
        #expect(tracking().wish(memory(0.9, 0.5, 0.9), capacity: 10, now: now) == nil)
        #expect(tracking().wish(memory(0.9, nil, 0.9), capacity: 10, now: now) == nil)
        #expect(tracking().wish(memory(0.9, 0.7, 0.8), capacity: 10, now: now) == .more(16))
        #expect(tracking().wish(memory(0.51, 0.51, 0.51), capacity: 1, now: now) == .more(2))
    }

    @Test("fifteen minutes below nine tenths of the value take capacity away, down to what the busiest of them needs")
    func scaleIn() {
        #expect(tracking().wish(steady(0.2, minutes: 14), capacity: 10, now: now) == nil)
        #expect(tracking().wish(steady(0.46), capacity: 10, now: now) == nil)
        #expect(tracking().wish(steady(0.2), capacity: 10, now: now) == .fewer(4))
        var busy = steady(0.2, minutes: 14)
        busy.add(0.4)
        #expect(tracking().wish(busy, capacity: 10, now: now) == .fewer(8))
        #expect(tracking(keeps: true).wish(steady(0.2), capacity: 10, now: now) == nil)
        #expect(tracking().wish(steady(0.4), capacity: 1, now: now) == nil)
    }

    @Test("a cooldown holds changes back, except a larger addition")
    func cooldowns() {
        var high = steady(0.9)
        (high.scaledOut, high.addition) = (now - .seconds(30), 8)
        #expect(tracking(out: 60).wish(high, capacity: 10, now: now) == nil)
        #expect(tracking(out: 60).wish(high, capacity: 10, now: now + .seconds(30)) == .more(18))
        high.addition = 7
        #expect(tracking(out: 60).wish(high, capacity: 10, now: now) == .more(18))
        var low = steady(0.2)
        low.scaledIn = now - .seconds(30)
        #expect(tracking(in: 60).wish(low, capacity: 10, now: now) == nil)
        #expect(tracking(in: 30).wish(low, capacity: 10, now: now) == .fewer(4))
    }

    @Test("several policies add as soon as one wants it, and take away when all do")
    func together() {
        func policy(_ target: Double, keeps: Bool = false) -> ScalingPolicyRecord {
            ScalingPolicyRecord(
                id: "i", name: "p\(target)", resource: "r", created: now,
                tracking: TargetTracking(target: target, outCooldown: nil, inCooldown: nil, disablesScaleIn: keeps))
        }
        let policies = [policy(0.5), policy(0.8)]
        #expect(TargetTracking.wish(of: policies, steady(0.7), capacity: 10, now: now)?.capacity == 14)
        #expect(TargetTracking.wish(of: policies, steady(0.46), capacity: 10, now: now) == nil)
        #expect(TargetTracking.wish(of: policies, steady(0.2), capacity: 10, now: now)?.capacity == 4)
        let kept = [policy(0.5, keeps: true), policy(0.8)]
        #expect(TargetTracking.wish(of: kept, steady(0.46), capacity: 10, now: now)?.capacity == 6)
    }

    @Test("the share in use is the time in which environments had events; where nothing ran there is none")
    func share() {
        let earlier = CapacityUse(busy: .seconds(30), events: 3)
        let later = CapacityUse(busy: .seconds(90), events: 5)
        #expect(later.share(since: earlier, .seconds(60), of: 2) == 0.5)
        #expect(earlier.share(since: earlier, .seconds(60), of: 2) == nil)
        #expect(earlier.share(since: later, .seconds(60), of: 2) == nil)
        #expect(later.share(since: earlier, .seconds(60), of: 0) == nil)
    }
}
