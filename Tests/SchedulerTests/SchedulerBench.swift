import Base
import SQSAPI
import STSAPI
import SchedulerAPI
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

    var now: Instant { platform.clock.now }
    func advance(_ seconds: Int) { platform.clock.advance(by: .seconds(seconds)) }

    func make(
        _ name: String, _ expression: String, input: String? = "<aws.scheduler.scheduled-time>",
        retry: RetryPolicy? = nil, deadLetters: String? = nil, action: ActionAfterCompletion? = nil,
        target: String = SchedulerBench.queue, group: String? = nil, window: Int? = nil
    ) async throws {
        try await client.createSchedule(
            CreateScheduleInput(
                actionAfterCompletion: action,
                flexibleTimeWindow: FlexibleTimeWindow(
                    maximumWindowInMinutes: window, mode: window == nil ? .off : .flexible), groupName: group,
                name: name,
                scheduleExpression: expression,
                target: Target(
                    arn: target, deadLetterConfig: deadLetters.map { DeadLetterConfig(arn: $0) }, input: input,
                    retryPolicy: retry, roleArn: Self.role)))
    }

    func disable(_ name: String) async throws {
        try await client.updateSchedule(
            UpdateScheduleInput(
                flexibleTimeWindow: FlexibleTimeWindow(mode: .off), name: name, scheduleExpression: "rate(1 hour)",
                state: .disabled, target: Target(arn: Self.queue, roleArn: Self.role)))
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

/// SQS with nothing but a way in.
final class FakeQueues: Service {
    private struct State {
        var messages: [SendMessageRequest] = []
        var failure: (queue: String, fault: Fault)?
        /// A queue that never answers, and how many wait for it.
        var blocked: String?
        var waiting = 0
    }

    private let state = Mutex(State())

    var schema: Schema { SQSModel.schema }
    var operations: [ServedOperation] {
        [ServedOperation(FakeSendMessage(queues: self)), ServedOperation(FakeSendMessageBatch(queues: self))]
    }

    func messages(_ queue: String = "q") -> [SendMessageRequest] {
        state.withLock { $0.messages.filter { $0.queueUrl.hasSuffix("/\(queue)") } }
    }
    func bodies(_ queue: String = "q") -> [String] { messages(queue).map(\.messageBody) }
    func refuse(_ queue: String, _ fault: Fault?) { state.withLock { $0.failure = fault.map { (queue, $0) } } }

    func block(_ queue: String) { state.withLock { $0.blocked = queue } }
    var waiting: Int { state.withLock { $0.waiting } }

    fileprivate func take(_ input: SendMessageRequest) async throws {
        let isBlocked = state.withLock { state in
            guard let queue = state.blocked, input.queueUrl.hasSuffix("/\(queue)") else { return false }
            state.waiting += 1
            return true
        }
        if isBlocked {
            // Until the test ends.
            let (never, end) = AsyncStream<Void>.makeStream()
            for await _ in never {}
            end.finish()
            throw CancellationError()
        }
        let fault = state.withLock { state -> Fault? in
            if let failure = state.failure, input.queueUrl.hasSuffix("/\(failure.queue)") { return failure.fault }
            state.messages.append(input)
            return nil
        }
        if let fault { throw fault }
    }
}

private struct FakeSendMessage: Operation {
    static let model = SQSModel.sendMessage
    let queues: FakeQueues
    func access(_ input: SendMessageRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageRequest, _ context: CallContext) async throws -> SendMessageResult {
        try await queues.take(input)
        return SendMessageResult()
    }
}

private struct FakeSendMessageBatch: Operation {
    static let model = SQSModel.sendMessageBatch
    let queues: FakeQueues
    func access(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> SendMessageBatchResult {
        for entry in input.entries {
            try await queues.take(
                SendMessageRequest(
                    queueUrl: input.queueUrl, messageBody: entry.messageBody,
                    messageDeduplicationId: entry.messageDeduplicationId, messageGroupId: entry.messageGroupId))
        }
        return SendMessageBatchResult(successful: [], failed: [])
    }
}

/// STS with nothing but sessions of roles, which it notes.
final class FakeSessions: Service {
    private let asked = Mutex<[Caller]>([])

    var schema: Schema { STSModel.schema }
    var operations: [ServedOperation] { [ServedOperation(FakeAssumeRole(sessions: self))] }
    /// Who took roles.
    var callers: [Caller] { asked.withLock { $0 } }

    fileprivate func note(_ caller: Caller) { asked.withLock { $0.append(caller) } }
}

private struct FakeAssumeRole: Operation {
    static let model = STSModel.assumeRole
    let sessions: FakeSessions
    func access(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> AssumeRoleResponse {
        sessions.note(context.caller)
        return AssumeRoleResponse(
            credentials: Credentials(
                accessKeyId: "ASIAEXAMPLEEXAMPLE00", secretAccessKey: "s", sessionToken: "t",
                expiration: context.now + .seconds(3_600)),
            assumedRoleUser: AssumedRoleUser(assumedRoleId: "AROA:s", arn: input.roleArn))
    }
}
