internal import Synchronization

/// The platform's time as its user sets it: ahead of the machine's, or faster. It never goes back.
///
/// While nobody has changed the rate, a look at it is a look at the machine's clock and one addition. Who sleeps is
/// woken by each change and looks again.
package final class AdjustableClock: Clock {
    /// How the platform's time follows the machine's from one moment on.
    package struct Setting: Hashable, Sendable {
        /// The moment on the machine's clock, and what the platform's clock showed then.
        package let machine: Instant
        package let platform: Instant
        /// Seconds of the platform for a second of the machine.
        package let rate: Double

        package init(machine: Instant, platform: Instant, rate: Double = 1) {
            (self.machine, self.platform, self.rate) = (machine, platform, rate)
        }

        /// How far the platform was ahead at that moment.
        package var offset: Duration { platform - machine }

        /// The platform's time at a time of the machine.
        package func time(at now: Instant) -> Instant {
            if rate == 1 { return now + offset }
            let elapsed = Double(max(0, (now - machine).inNanoseconds)) * rate
            let room = Double((LimitsClock.latest - platform).inNanoseconds)
            return platform + .nanoseconds(Int64(max(0, min(elapsed, room))))
        }

        /// The machine's time at which the platform's is `deadline`.
        func machineTime(of deadline: Instant) -> Instant {
            if rate == 1 { return deadline - offset }
            return machine + .nanoseconds(Int64((Double((deadline - platform).inNanoseconds) / rate).rounded(.up)))
        }
    }

    package enum Change: Hashable, Sendable {
        case advance(Duration)
        case rate(Double)
    }

    private struct State {
        var setting: Setting
        var changes = 0
        var nextID = 0
        var sleepers: [Int: CheckedContinuation<Void, Never>] = [:]
    }

    private let machine: any Clock
    private let state: Mutex<State>
    /// Nanoseconds, for the rate 1.
    private let offset: Atomic<Int64>
    private let isScaled: Atomic<Bool>

    /// - Parameter setting: an earlier one, to go on with.
    package init(over machine: any Clock, setting: Setting? = nil) {
        let now = machine.now
        let setting = setting ?? Setting(machine: now, platform: now)
        self.machine = machine
        state = Mutex(State(setting: setting))
        offset = Atomic(setting.offset.inNanoseconds)
        isScaled = Atomic(setting.rate != 1)
    }

    package var now: Instant {
        let now = machine.now
        if isScaled.load(ordering: .acquiring) { return state.withLock { $0.setting.time(at: now) } }
        return Instant(nanoseconds: now.nanoseconds + offset.load(ordering: .acquiring))
    }

    package var setting: Setting { state.withLock { $0.setting } }

    /// Moves the time forward, or changes its rate.
    /// - Parameter save: keeps the setting before it counts, so that no restart goes back; while it runs, a time whose
    ///   rate is not 1 stands still.
    /// - Throws: `clock.bounds` for what no clock takes; what `save` throws. Nothing has changed then.
    package func change(_ change: Change, save: (Setting) throws(Failure) -> Void = { _ in }) throws(Failure) {
        let sleepers = try state.withLock { state throws(Failure) in
            let now = machine.now
            let next = try Self.next(state.setting, change, now: now)
            try save(next)
            state.setting = next
            state.changes += 1
            offset.store(next.offset.inNanoseconds, ordering: .releasing)
            isScaled.store(next.rate != 1, ordering: .releasing)
            defer { state.sleepers = [:] }
            return state.sleepers.sorted { $0.key < $1.key }.map(\.value)
        }
        for sleeper in sleepers { sleeper.resume() }
    }

    private static func next(_ setting: Setting, _ change: Change, now: Instant) throws(Failure) -> Setting {
        let platform = setting.time(at: now)
        switch change {
        case .advance(let duration):
            guard duration >= .zero, duration <= LimitsClock.advance, platform + duration < LimitsClock.latest else {
                throw bounds("the time can be moved forward by at most ten years at once, and not beyond 2199")
            }
            return Setting(machine: now, platform: platform + duration, rate: setting.rate)
        case .rate(let rate):
            guard rate >= 1, rate <= LimitsClock.rate else {
                throw bounds("the rate is a number from 1 to \(Int(LimitsClock.rate))")
            }
            return Setting(machine: now, platform: platform, rate: rate)
        }
    }

    private static func bounds(_ message: String) -> Failure {
        Failure(code: "clock.bounds", message: message, stage: "change the time")
    }

    // MARK: - Sleeping

    package func sleep(until deadline: Instant) async throws {
        repeat {
            let (target, changes) = state.withLock { ($0.setting.machineTime(of: deadline), $0.changes) }
            guard target > machine.now else { return try await machine.sleep(until: target) }
            try await pause(until: target, changes)
        } while deadline > now
    }

    /// Waits for the machine's time or a change of the setting, whatever comes first.
    private func pause(until target: Instant, _ changes: Int) async throws {
        let machine = machine
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await machine.sleep(until: target) }
            group.addTask { await self.changed(since: changes) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func changed(since changes: Int) async {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard state.changes == changes, !Task.isCancelled else { return true }
                    state.sleepers[id] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: id) }?.resume()
        }
    }
}

/// The bounds of a time that its user sets.
package enum LimitsClock {
    /// A day in a second.
    package static let rate = 86_400.0
    package static let advance = Duration.seconds(3_653 * 86_400)
    /// 2200-01-01, well before `Instant` ends.
    package static let latest = Instant(seconds: 7_258_118_400)
}
