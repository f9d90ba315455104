internal import Base
internal import Synchronization

/// What one environment tells its subscribers: kept in portions, and posted into the sandbox one after the other.
///
/// Until initialisation is over everything is kept, since an extension that subscribes is told from the start.
final class Telemetry: Sendable {
    /// Posts one portion; false where it has to be tried again.
    typealias Post = @Sendable (_ body: [UInt8], _ subscription: TelemetrySubscription) async -> Bool

    private struct Subscriber {
        let name: String
        var buffer: TelemetryBuffer
        /// A task looks after it; opening the latch ends its sleep.
        var wake: Latch?
        var isFlushed = false
    }

    private struct State {
        var backlog: [TelemetryItem]
        var backlogBytes = 0
        var isInitializing = true
        var isClosed = false
        var subscribers: [Subscriber] = []
    }

    private let style: LogStyle
    private let clock: any Clock
    private let background: Background
    private let post: Post
    private let state: Mutex<State>

    /// - Parameter first: what has been said already.
    init(
        _ first: [TelemetryItem], style: LogStyle, clock: any Clock, background: Background, post: @escaping Post
    ) {
        (self.style, self.clock, self.background, self.post) = (style, clock, background, post)
        state = Mutex(State(backlog: first))
    }

    // MARK: - What is told

    func add(_ item: TelemetryItem) {
        let starts = state.withLock { state -> [Int] in
            if state.isInitializing, state.backlogBytes < LimitsLambda.telemetryBacklogBytes {
                state.backlog.append(item)
                state.backlogBytes += item.bytes
            }
            return state.subscribers.indices.filter { add(item, to: $0, &state) }
        }
        for index in starts { start(index) }
    }

    /// - Returns: whether a task is to be started for it.
    private func add(_ item: TelemetryItem, to index: Int, _ state: inout State) -> Bool {
        let subscription = state.subscribers[index].buffer.subscription
        guard !state.isClosed, let text = item.text(for: subscription, style: style) else { return false }
        state.subscribers[index].buffer.add(text, now: clock.now)
        guard let due = state.subscribers[index].buffer.due else { return false }
        if let wake = state.subscribers[index].wake {
            if due <= clock.now { wake.open() }
            return false
        }
        state.subscribers[index].wake = Latch()
        return true
    }

    /// Everything that waits goes out now.
    func flush() {
        state.withLock { state in
            for index in state.subscribers.indices where !state.subscribers[index].buffer.isEmpty {
                state.subscribers[index].isFlushed = true
                state.subscribers[index].wake?.open()
            }
        }
    }

    /// Whether nothing waits and nothing is under way.
    var isQuiet: Bool { state.withLock { $0.subscribers.allSatisfy { $0.wake == nil } } }

    func initialized() { state.withLock { ($0.isInitializing, $0.backlog) = (false, []) } }

    /// Nobody is there any more who could be told.
    func close() {
        state.withLock { state in
            state.isClosed = true
            for subscriber in state.subscribers { subscriber.wake?.open() }
        }
    }

    // MARK: - Subscriptions

    /// - Returns: false where the extension has subscribed before; then nothing changes.
    func subscribe(_ name: String, _ subscription: TelemetrySubscription) throws(ExtensionRefusal) -> Bool {
        let (known, starts) = state.withLock { state -> (TelemetryAPI?, Int?) in
            if let known = state.subscribers.first(where: { $0.name == name }) {
                return (known.buffer.subscription.api, nil)
            }
            let index = state.subscribers.count
            state.subscribers.append(Subscriber(name: name, buffer: TelemetryBuffer(subscription)))
            let backlog = state.backlog
            return (nil, backlog.filter { add($0, to: index, &state) }.isEmpty ? nil : index)
        }
        if let starts { start(starts) }
        guard let known else { return true }
        guard known == subscription.api else { throw .otherSubscription(subscription.api) }
        return false
    }

    // MARK: - Delivery

    private func start(_ index: Int) { background.start { await self.run(index) } }

    private func run(_ index: Int) async {
        while let (wake, due) = next(index) {
            if due > clock.now { _ = await wake.wait(until: due, clock) }
            guard let portion = take(index) else { continue }
            await deliver(portion, index)
        }
    }

    /// What to wait for; nil where there is nothing, and the task ends.
    private func next(_ index: Int) -> (Latch, Instant)? {
        state.withLock { state in
            guard !state.isClosed, !Task.isCancelled, let due = state.subscribers[index].buffer.due else {
                state.subscribers[index].wake = nil
                return nil
            }
            let wake = Latch()
            state.subscribers[index].wake = wake
            return (wake, state.subscribers[index].isFlushed ? clock.now : due)
        }
    }

    private func take(_ index: Int) -> [String]? {
        state.withLock { state in
            guard !state.isClosed else { return nil }
            var portion = state.subscribers[index].buffer.take(now: clock.now)
            if let dropped = state.subscribers[index].buffer.takeDropped() {
                let item = TelemetryItem(content: .platform(dropped), time: clock.now)
                if let text = item.text(for: state.subscribers[index].buffer.subscription, style: style) {
                    portion.append(text)
                }
            }
            if state.subscribers[index].buffer.isEmpty { state.subscribers[index].isFlushed = false }
            return portion
        }
    }

    /// Tries again, at growing distances, as long as somebody may listen.
    private func deliver(_ portion: [String], _ index: Int) async {
        let subscription = state.withLock { $0.subscribers[index].buffer.subscription }
        let body = Array("[\(portion.joined(separator: ","))]".utf8)
        var delay = LimitsLambda.telemetryRetry
        for _ in 0..<LimitsLambda.telemetryAttempts {
            if await post(body, subscription) { return }
            do {
                try await clock.sleep(for: delay)
            } catch {
                return
            }
            if state.withLock({ $0.isClosed }) { return }
            delay = delay + delay
        }
        state.withLock { $0.subscribers[index].buffer.drop(portion) }
    }
}
