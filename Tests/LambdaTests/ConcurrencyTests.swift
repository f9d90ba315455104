import Base
import LambdaAPI
import ServiceTesting
import Testing
import Wire

@testable import Lambda

@Suite struct ConcurrencyTests {
    private let start = Instant(seconds: 1_000)
    private let key = FunctionKey(account: .default, region: .default, name: "f")
    private let other = FunctionKey(account: .default, region: .default, name: "g")

    private func reason(_ fault: Fault?) -> String? { fault?.details["Reason"]?.string }

    @Test("functions without a reservation share what is left, and one with a reservation has its own")
    func shares() {
        var state = ConcurrencyState()
        #expect(state.enter(key, .unreserved(1), isProvisioned: false) == nil)
        let refused = state.enter(other, .unreserved(1), isProvisioned: false)
        #expect(reason(refused) == "ConcurrentInvocationLimitExceeded")
        #expect(state.enter(other, .reserved(1), isProvisioned: false) == nil)
        let full = state.enter(other, .reserved(1), isProvisioned: false)
        #expect(reason(full) == "ReservedFunctionConcurrentInvocationLimitExceeded")
        state.leave(key, .unreserved(1), isProvisioned: false)
        state.leave(other, .reserved(1), isProvisioned: false)
        #expect(state.isEmpty)
        #expect(state.enter(other, .unreserved(1), isProvisioned: false) == nil)
    }

    @Test("a reservation of nothing stops a function, and says so")
    func killSwitch() {
        var state = ConcurrencyState()
        #expect(state.request(key, .reserved(0), now: start) == nil)
        let refused = state.enter(key, .reserved(0), isProvisioned: false)
        #expect(reason(refused) == "ReservedFunctionConcurrentInvocationLimitExceeded")
    }

    @Test("an event on a provisioned environment takes nothing from the functions without one")
    func provisioned() {
        var state = ConcurrencyState()
        #expect(state.enter(key, .unreserved(0), isProvisioned: true) == nil)
        let spilled = state.enter(key, .unreserved(0), isProvisioned: false)
        #expect(reason(spilled) == "ConcurrentInvocationLimitExceeded")
        state.leave(key, .unreserved(0), isProvisioned: true)
        #expect(state.isEmpty)
    }

    @Test("a thousand environments of a function are made within ten seconds, and a hundred in each that follows")
    func scaling() {
        var state = ConcurrencyState()
        for _ in 0..<1_000 { #expect(state.start(key, now: start) == nil) }
        #expect(reason(state.start(key, now: start)) == "FunctionInvocationRateLimitExceeded")
        #expect(state.start(other, now: start) == nil)
        for _ in 0..<100 { #expect(state.start(key, now: start + .seconds(1)) == nil) }
        #expect(state.start(key, now: start + .seconds(1)) != nil)
        // What is not used is not saved.
        let later = start + .seconds(1_000)
        state.forget(now: later)
        for _ in 0..<1_000 { #expect(state.start(key, now: later) == nil) }
        #expect(state.start(key, now: later) != nil)
    }

    @Test("ten synchronous requests a second come in for each event that may run")
    func rate() {
        var state = ConcurrencyState()
        for _ in 0..<20 { #expect(state.request(key, .reserved(2), now: start) == nil) }
        let refused = state.request(key, .reserved(2), now: start)
        #expect(reason(refused) == "ReservedFunctionInvocationRateLimitExceeded")
        #expect(state.request(other, .unreserved(1), now: start) == nil)
        for _ in 0..<9 { _ = state.request(other, .unreserved(1), now: start) }
        #expect(reason(state.request(key, .unreserved(1), now: start)) == "FunctionInvocationRateLimitExceeded")
        #expect(state.request(key, .reserved(2), now: start + .milliseconds(50)) == nil)
    }

    @Test("the use of provisioned environments is the time in which they had events")
    func use() {
        var use = ProvisionedUse(now: start)
        use.begin(start + .seconds(10))
        use.begin(start + .seconds(20))
        use.end(start + .seconds(30))
        let earlier = use
        use.end(start + .seconds(40))
        #expect(use.busy == .seconds(40) && use.events == 2 && use.isUsed(since: earlier))
        let before = use
        use.advance(start + .seconds(90))
        #expect(use.busy == .seconds(40) && !use.isUsed(since: before))
    }
}
