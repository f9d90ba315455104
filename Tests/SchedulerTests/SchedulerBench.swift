import Base
import SchedulerAPI
import ServiceCalls
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Scheduler

/// A platform with EventBridge Scheduler on it, queues that keep what they get or refuse it, roles that everybody may
/// take, a clock turned by hand, and a client.
final class SchedulerBench: Sendable {
    static let role = "arn:aws:iam::000000000000:role/calls"
    static let queue = "arn:aws:sqs:us-east-1:000000000000:q"

    let platform: TestPlatform
    let queues: FakeQueues
    let roles = FakeSessions()
    let client: SchedulerClient
    let reports = Mutex<[String]>([])
    private let background = Background()

    init(store: any Store = MemoryStore(), queues: FakeQueues = FakeQueues()) {
        platform = TestPlatform(store: store)
        self.queues = queues
        platform.register(queues)
        platform.register(roles)
        platform.register(SchedulerService(platform.environment))
        client = SchedulerClient(platform.root)
    }

    func start() async throws {
        try await SchedulerService(platform.environment) { line in self.reports.withLock { $0.append(line) } }
            .start(background)
    }

    func stop() async { await background.shutdown() }

    /// What makes calls of schedules that fall due, and works when it is told to.
    func occurrences() -> Occurrences {
        Occurrences(
            core: SchedulerCore(platform.environment),
            losses: LossLog(clock: platform.clock) { line in self.reports.withLock { $0.append(line) } })
    }

    var now: Instant { platform.clock.now }
    func advance(_ seconds: Int) { platform.clock.advance(by: .seconds(seconds)) }

    func make(
        _ name: String, _ expression: String, input: String? = "<aws.scheduler.scheduled-time>",
        retry: RetryPolicy? = nil, deadLetters: String? = nil, action: ActionAfterCompletion? = nil,
        target: String = SchedulerBench.queue, group: String? = nil, window: Int? = nil, end: Instant? = nil
    ) async throws {
        try await client.createSchedule(
            CreateScheduleInput(
                actionAfterCompletion: action, endDate: end,
                flexibleTimeWindow: FlexibleTimeWindow(
                    maximumWindowInMinutes: window, mode: window == nil ? .off : .flexible), groupName: group,
                name: name,
                scheduleExpression: expression,
                target: SchedulerAPI.Target(
                    arn: target, deadLetterConfig: deadLetters.map { DeadLetterConfig(arn: $0) }, input: input,
                    retryPolicy: retry, roleArn: Self.role)))
    }

    func disable(_ name: String) async throws {
        try await client.updateSchedule(
            UpdateScheduleInput(
                flexibleTimeWindow: FlexibleTimeWindow(mode: .off), name: name, scheduleExpression: "rate(1 hour)",
                state: .disabled, target: SchedulerAPI.Target(arn: Self.queue, roleArn: Self.role)))
    }

    /// `at(…)` so many seconds from now.
    func at(_ seconds: Int) -> String { "at(\(CalendarDate(now + .seconds(seconds)).iso8601().dropLast()))" }

    /// Lets the service's own work go on until something has come about.
    func until(_ isDone: () -> Bool) async {
        for _ in 0..<100_000 where !isDone() { await Task.yield() }
        #expect(isDone())
    }

    /// Lets the service's own work go on for a while.
    func settle() async { for _ in 0..<2_000 { await Task.yield() } }

    /// Rows that are left of calls.
    func leftovers() async throws -> Int {
        try await platform.store.read([
            KeyRange(prefix: SchedulerStore.deliveries), KeyRange(prefix: Key("scheduler", "body")),
        ]).reduce(0) { $0 + $1.count }
    }
}
