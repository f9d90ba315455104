import Base
import Synchronization
import Testing

@testable import Lambda

@Suite struct FairnessTests {
    private static func key(_ name: String, _ account: Character = "1") -> FunctionKey {
        let id = AccountID(String(repeating: account, count: 12)) ?? .default
        return FunctionKey(account: id, region: .default, name: name)
    }

    @Test("accounts take turns, within an account functions, within a function those who came first")
    func turns() {
        var queue = FairQueue<String>()
        for number in 1...4 { queue.add("a\(number)", of: Self.key("a")) }
        queue.add("b1", of: Self.key("b"))
        queue.add("x1", of: Self.key("x", "2"))
        queue.add("a1 of 2", of: Self.key("a", "2"))
        #expect(queue.elements(of: Self.key("a")) == ["a1", "a2", "a3", "a4"])
        var order: [String] = []
        while let next = queue.take() { order.append(next) }
        #expect(order == ["a1", "x1", "b1", "a1 of 2", "a2", "a3", "a4"])
        #expect(queue.isEmpty)
    }

    @Test("what can't be taken now keeps its turn")
    func unfit() {
        var queue = FairQueue<String>()
        for name in ["a", "b"] { for number in 1...2 { queue.add("\(name)\(number)", of: Self.key(name)) } }
        #expect(queue.take { $0 != "a1" } == "a2")
        #expect(queue.take { $0.hasSuffix("2") } == "b2")
        #expect(queue.take() == "a1" && queue.take() == "b1" && queue.take() == nil)
    }

    /// What tasks tell.
    private final class Told: Sendable {
        let names = Mutex<[String]>([])
        let ticks = Atomic<Int>(0)
    }

    /// Lets tasks wait at a gate of one place, in the order given, and tells in which order they got it.
    private static func order(_ waiters: [(name: String, key: FunctionKey, isUrgent: Bool)]) async -> [String] {
        let background = Background()
        let gate = StartGate(places: 1, clock: ManualClock(), background: background)
        let first = await gate.enter(key("first", "9"), isUrgent: true)
        let told = Told()
        await withTaskGroup(of: Void.self) { group in
            for (count, waiter) in waiters.enumerated() {
                let (name, key, isUrgent) = (waiter.name, waiter.key, waiter.isUrgent)
                group.addTask {
                    let place = await gate.enter(key, isUrgent: isUrgent)
                    told.names.withLock { $0.append(name) }
                    gate.leave(place)
                }
                while gate.waiting <= count { await Task.yield() }
            }
            gate.leave(first)
        }
        await background.shutdown()
        return told.names.withLock { $0 }
    }

    @Test("one account's many cold starts do not keep another's waiting")
    func starts() async {
        let many = (1...20).map { (name: "a\($0)", key: Self.key("a"), isUrgent: true) }
        let order = await Self.order(many + [(name: "victim", key: Self.key("v", "2"), isUrgent: true)])
        #expect(order.prefix(2).contains("victim") && order.count == 21)
    }

    @Test("those for whom nobody waits come after the others, but come")
    func patience() async {
        let patient = (1...2).map { (name: "patient \($0)", key: Self.key("p"), isUrgent: false) }
        let urgent = (1...8).map { (name: "urgent \($0)", key: Self.key("u"), isUrgent: true) }
        let order = await Self.order(patient + urgent)
        let places = order.enumerated().filter { $0.element.hasPrefix("patient") }.map(\.offset)
        #expect(places == [2, 6])
    }

    /// How many of two who wait are inside after the given time, the first place being held by the account 1.
    private static func inside(after time: Duration, account: Character, isBusy: Bool) async -> Int {
        let (clock, background, told) = (ManualClock(), Background(), Told())
        let gate = StartGate(places: 1, clock: clock, background: background) {
            let all = told.ticks.add(1_000, ordering: .relaxed).newValue
            return "cpu  \(isBusy ? all : 0) 0 0 \(isBusy ? 0 : all) 0 0 0 0 0 0\ncpu0 1"
        }
        _ = await gate.enter(key("a"), isUrgent: true)
        return await withTaskGroup(of: Void.self) { group in
            group.addTask { _ = await gate.enter(key("b", account), isUrgent: true) }
            while clock.sleeperCount == 0 { await Task.yield() }
            var passed = Duration.zero
            while passed < time {
                clock.advance(by: LimitsLambda.startTime)
                passed += LimitsLambda.startTime
                while clock.sleeperCount == 0, gate.waiting > 0 { await Task.yield() }
            }
            let left = gate.waiting
            gate.close()
            await background.shutdown()
            return 2 - left
        }
    }

    @Test("where the processors are busy, a place is kept from others of the account, not from other accounts")
    func busy() async {
        #expect(await Self.inside(after: .seconds(2), account: "1", isBusy: false) == 2)
        #expect(await Self.inside(after: .seconds(8), account: "1", isBusy: true) == 1)
        #expect(await Self.inside(after: .seconds(10), account: "1", isBusy: true) == 2)
        #expect(await Self.inside(after: .seconds(2), account: "2", isBusy: true) == 2)
    }

    @Test("processors are busy that idle for less than a tenth of the time")
    func load() {
        var load = ProcessorLoad()
        load.look("cpu  100 0 0 100 0 0 0 0 0 0\n")
        #expect(!load.isBusy)
        load.look("cpu  195 0 0 105 0 0 0 0 0 0\n")
        #expect(load.isBusy)
        load.look("cpu  195 0 0 106 0 0 0 0 0 0\n")  // too short to tell
        #expect(load.isBusy)
        load.look("cpu  200 0 0 200 0 0 0 0 0 0\n")
        #expect(!load.isBusy)
        load.look(nil)
        #expect(!load.isBusy && ProcessorLoad.times()?.hasPrefix("cpu ") == true)
    }
}
