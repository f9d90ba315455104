import Base
import LambdaAPI
import ServiceTesting
import Testing

@testable import Lambda

/// Decisions that need no sandbox.
@Suite struct DecisionTests {
    private let start = Instant(seconds: 1_700_000_000)

    private func key() -> FunctionKey { FunctionKey(account: .default, region: .default, name: "f") }

    @Test("an environment initialises, takes an event, answers, and takes the next")
    func environment() {
        var state = EnvironmentState(now: start)
        #expect(state.assign("a", now: start) == .wait)
        #expect(state.assign("b", now: start) == .refused)
        #expect(state.next(now: start + .milliseconds(80)) == .deliver)
        #expect(state.initDuration == .milliseconds(80))
        #expect(state.deadline(timeout: .seconds(3)) == start + .milliseconds(3080))
        let isFinished = state.finish("b")
        #expect(!isFinished)
        let isAnswered = state.finish("a")
        #expect(isAnswered && state.phase == .finishing)
        #expect(state.assign("c", now: start + .milliseconds(91)) == .wait)
        #expect(state.next(now: start + .milliseconds(92)) == .deliver)
        #expect(state.end() == .running)
        #expect(state.end() == .again)
    }

    @Test("an event does not wait for a function that works on after its answer, and the time of that is counted")
    func working() {
        var state = EnvironmentState(now: start)
        #expect(state.assign("a", now: start) == .wait)
        #expect(state.next(now: start) == .deliver)
        let isAnswered = state.finish("a")
        #expect(isAnswered && state.deadline(timeout: .seconds(3)) == start + .seconds(3))
        #expect(state.assign("b", now: start + .seconds(1)) == .wait)
        let isEarly = state.withdraws(now: start + .milliseconds(1010))
        let isLate = state.withdraws(now: start + .milliseconds(1020))
        #expect(!isEarly && isLate)
        #expect(state.next(now: start + .seconds(2)) == .wait)
        #expect(state.phase == .idle)
    }

    @Test("initialisation has ten seconds of its own, and the event's time when it is tried once more")
    func initialization() {
        var first = EnvironmentState(now: start)
        #expect(first.deadline(timeout: .seconds(3)) == start + .seconds(10))
        #expect(first.assign("a", now: start + .seconds(1)) == .wait)
        #expect(first.deadline(timeout: .seconds(3)) == start + .seconds(10))
        #expect(first.end() == .initializing)
        var second = EnvironmentState(now: start)
        #expect(second.assign("a", reinitializes: true, now: start + .seconds(1)) == .wait)
        #expect(second.deadline(timeout: .seconds(3)) == start + .seconds(4))
        #expect(second.next(now: start + .seconds(2)) == .deliver)
        #expect(second.deadline(timeout: .seconds(3)) == start + .seconds(4))
        #expect(second.since == start + .seconds(1) && second.initDuration == nil && second.isInitialized)
    }

    @Test("as many as there are places start at one time, the others when a place is free, and all at the end")
    func starts() async {
        let (clock, background) = (ManualClock(), Background())
        let gate = StartGate(places: 1, clock: clock, background: background)
        let first = await gate.enter(key(), isUrgent: true)
        async let second = gate.enter(key(), isUrgent: true)
        async let third = gate.enter(key(), isUrgent: true)
        gate.leave(first)
        gate.leave(first)
        gate.close()
        #expect(Set([first, await second, await third]).count == 3)
        await background.shutdown()
    }

    @Test("a place is taken back after its time, and nobody looks at the clock before one is missing")
    func slowStarts() async {
        let (clock, background) = (ManualClock(), Background())
        let gate = StartGate(places: 1, clock: clock, background: background)
        let first = await gate.enter(key(), isUrgent: true)
        #expect(clock.sleeperCount == 0)
        async let second = gate.enter(key(), isUrgent: true)
        while clock.sleeperCount == 0 { await Task.yield() }
        clock.advance(by: LimitsLambda.startTime)
        #expect(await second != first)
        await background.shutdown()
    }

    @Test("an environment is frozen after the grace and thawed for its event")
    func freezing() {
        var state = EnvironmentState(now: start)
        #expect(state.next(now: start) == .wait)
        let isEarly = state.freeze(now: start + .milliseconds(10))
        #expect(!isEarly)
        let isFrozen = state.freeze(now: start + .milliseconds(60))
        #expect(isFrozen)
        #expect(state.assign("a", now: start + .seconds(9)) == .deliver(thaw: true))
        #expect(!state.isFrozen)
    }

    @Test("an event that did not reach the function can go to another environment")
    func undelivered() {
        var state = EnvironmentState(now: start)
        #expect(state.next(now: start) == .wait)
        state.stopWaiting()
        #expect(state.assign("a", now: start) == .wait)
        #expect(state.end() == .undelivered)
    }

    @Test("the last used environment is taken first, and the oldest expire")
    func pool() {
        struct Element: Identifiable { let id: Int }
        var pool = EnvironmentPool<Element>()
        for id in 1...3 { pool.put(Element(id: id), now: start + .seconds(id)) }
        #expect(pool.take()?.id == 3)
        #expect(pool.takeIdle(since: start + .seconds(1)).map(\.id) == [1])
        let isRemoved = pool.remove(2)
        #expect(isRemoved && pool.isEmpty)
    }

    @Test("lines are cut at their ends and at the limit of an event")
    func lines() {
        var splitter = LineSplitter()
        #expect(splitter.add(Array("one\ntw".utf8)) == ["one"])
        #expect(splitter.add(Array("o\n\nrest".utf8)) == ["two", ""])
        #expect(splitter.rest() == "rest")
        let long = [UInt8](repeating: 120, count: LimitsLambda.logEventBytes + 5)
        #expect(splitter.add(long).map(\.utf8.count) == [LimitsLambda.logEventBytes])
        #expect(splitter.rest() == "xxxxx")
    }

    @Test("the report has Lambda's form, and bills initialisation with the first event")
    func report() {
        var report = ReportLine(
            requestID: "id", duration: .microseconds(1_234), memorySize: 128, peakMemory: 35 << 20, initDuration: nil)
        #expect(
            report.text
                == "REPORT RequestId: id\tDuration: 1.23 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 35 MB\t"
        )
        report = ReportLine(
            requestID: "id", duration: .milliseconds(3), memorySize: 128, peakMemory: nil,
            initDuration: .milliseconds(80),
            status: "timeout",
            trace: TraceContext(header: "Root=1-a-b;Sampled=1", isActive: false, now: start, SeededRandomness(seed: 1)))
        #expect(
            report.text.contains("Billed Duration: 83 ms")
                && report.text.contains("Init Duration: 80.00 ms\tStatus: timeout\t\nXRAY TraceId: 1-a-b\t"))
    }

    @Test("functions are named by name, by part of an ARN and by ARN, with and without a qualifier")
    func references() throws {
        let context = TestPlatform().context()
        let arn = "arn:aws:lambda:us-east-1:111111111111:function:f"
        #expect(try FunctionReference("f", context).arn == "arn:aws:lambda:us-east-1:000000000000:function:f")
        #expect(try FunctionReference("f:live", context).qualifier == "live")
        #expect(try FunctionReference(arn + ":3", context).arn == arn + ":3")
        #expect(
            try FunctionReference("111111111111:function:f", qualifier: "1", context).arn.hasSuffix(
                "111111111111:function:f:1"))
        #expect(throws: (any Error).self) { try FunctionReference("f:1", qualifier: "2", context) }
        #expect(
            throws: LambdaFault.resourceNotFoundException(
                "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')", details: ["Type": "User"])
        ) { try FunctionReference("arn:aws:lambda:eu-west-1:111111111111:function:f", context) }
    }

    @Test("asynchronous events are tried again after one minute and two")
    func retries() throws {
        let reference = FunctionReference(
            key: FunctionKey(account: .default, region: .default, name: "f"), qualifier: nil)
        var event = AsyncEvent(Invoker.Order(reference: reference, requestID: "r", payload: [1]), accepted: start)
        event.failures = 1
        #expect(event.retryAfterFailure(nil, now: start) == start + .seconds(60))
        event.failures = 2
        #expect(event.retryAfterFailure(nil, now: start) == start + .seconds(120))
        event.failures = 3
        #expect(event.retryAfterFailure(nil, now: start) == nil)
        #expect(event.retryAfterDelay(nil, now: start + .seconds(6 * 3600)) == nil)
        #expect(try AsyncEvent(event.bytes) == event)
    }
}
