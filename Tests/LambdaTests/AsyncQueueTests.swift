import Base
import LambdaAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Lambda

/// Dies at one of its steps, as a server does that is killed: from then on nothing answers.
private final class DyingStore: Store {
    private let store: any Store
    private let steps: Mutex<Int>
    /// Whether the step at which it dies is done.
    private let executes: Bool

    init(_ store: any Store, after steps: Int, executes: Bool) {
        (self.store, self.executes) = (store, executes)
        self.steps = Mutex(steps)
    }

    var isDead: Bool { steps.withLock { $0 < 0 } }

    /// - Returns: whether this is the step at which it dies.
    private func step(counts: Bool) throws(Failure) -> Bool {
        let left = steps.withLock { steps in
            if counts || steps < 0 { steps -= 1 }
            return steps
        }
        if left < -1 || (left == -1 && !(executes && counts)) { throw Self.killed }
        return left == -1
    }

    private static let killed = Failure(code: "store.killed", message: "killed", stage: "test")

    nonisolated(nonsending) func get(_ key: Key) async throws(Failure) -> Row? {
        _ = try step(counts: false)
        return try await store.get(key)
    }

    nonisolated(nonsending) func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        _ = try step(counts: false)
        return try await store.read(ranges)
    }

    nonisolated(nonsending) func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        let isLast = try step(counts: true)
        let result = try await store.commit(transaction)
        if isLast { throw Self.killed }
        return result
    }

    nonisolated(nonsending) func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        let isLast = try step(counts: true)
        let entries = try await store.claim(claim)
        if isLast { throw Self.killed }
        return entries
    }

    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }
    nonisolated(nonsending) func close() async { await store.close() }
}

@Suite struct AsyncQueueTests {
    private static let key = FunctionKey(account: .default, region: .default, name: "f")

    /// A function that fails with each event the first time.
    private final class Function: Sendable {
        private let tries = Mutex<[String: Int]>([:])
        private let records = Mutex<[String]>([])
        private let refusals = Mutex(0)
        let failure: InvocationResult

        init(failure: InvocationResult = InvocationResult(payload: [], functionError: "Unhandled")) {
            self.failure = failure
        }

        func run(_ order: Invoker.Order) -> Invoker.Answer {
            let count = tries.withLock { tries in
                tries[order.requestID, default: 0] += 1
                return tries[order.requestID] ?? 0
            }
            let result = count == 1 ? failure : InvocationResult(payload: order.payload)
            return Invoker.Answer(result: result, executedVersion: "$LATEST")
        }

        /// Takes the records of events, but for the first ones, where it is to refuse some.
        func deliver(_ record: InvocationRecord, _ delivery: Delivery) throws {
            let isRefused = refusals.withLock { left in
                left -= 1
                return left >= 0
            }
            if isRefused { throw Fault(code: "AccessDenied", message: "no") }
            let text = delivery.isDeadLetter ? "dead" : String(decoding: record.bytes, as: UTF8.self)
            records.withLock { $0.append("\(delivery.target) \(text)") }
        }

        func refuse(_ count: Int) { refusals.withLock { $0 = count } }
        var delivered: [String] { records.withLock { $0 } }

        /// The events that went well.
        var done: Set<String> { tries.withLock { Set($0.filter { $0.value > 1 }.keys) } }
        func tries(_ requestID: String) -> Int { tries.withLock { $0[requestID] ?? 0 } }
    }

    private let platform = TestPlatform()

    private func queue(
        _ store: any Store, _ function: Function, _ background: Background
    ) -> AsyncQueue {
        let environment = ServiceEnvironment(
            clock: platform.clock, randomness: platform.randomness, store: store, blobs: platform.blobs,
            services: platform)
        return AsyncQueue(
            environment, functions: LambdaStore(store), background: background, report: { _ in },
            deliver: { try function.deliver($0, $1) }
        ) { function.run($0) }
    }

    /// A server that dies of some events, and its log.
    private final class Deaths: Sendable {
        let reports = Mutex<[String]>([])
        let began = Mutex<[String]>([])
        func count(_ event: String) -> Int { began.withLock { $0.count { $0 == event } } }
    }

    /// Starts a server in whose functions events hang until it is killed, but for those named `good`.
    private func deadlyQueue(_ deaths: Deaths, _ function: Function, _ background: Background) -> AsyncQueue {
        AsyncQueue(
            platform.environment, functions: LambdaStore(platform.store), background: background,
            report: { text in deaths.reports.withLock { $0.append(text) } },
            deliver: { try function.deliver($0, $1) }
        ) { order in
            deaths.began.withLock { $0.append(order.requestID) }
            if !order.requestID.hasPrefix("good") {
                // A killed server does not come back from this.
                for await _ in AsyncStream<Void>.makeStream().stream {}
                throw CancellationError()
            }
            return Invoker.Answer(result: InvocationResult(payload: []), executedVersion: "$LATEST")
        }
    }

    private func order(_ number: Int) -> Invoker.Order {
        // Every second one is too large for its row.
        let size = number % 2 == 0 ? 10 : LimitsLambda.inlineEventBytes + 1
        return Invoker.Order(
            reference: FunctionReference(key: Self.key, qualifier: nil), requestID: "event-\(number)",
            payload: [UInt8](repeating: 49, count: size))
    }

    /// Lets time pass until something is so.
    private func pass(until condition: () async throws -> Bool) async throws {
        for _ in 0..<100_000 {
            if try await condition() { return }
            platform.clock.advance(by: .seconds(1))
            for _ in 0..<10 { await Task.yield() }
        }
        Issue.record("it never came about")
    }

    private func isEmpty() async throws -> Bool {
        try await platform.store.read(KeyRange(prefix: AsyncQueue.prefix)).isEmpty
    }

    @Test("an event that was accepted is run until it goes well, at whichever step the server is killed")
    func kills() async throws {
        for step in 0..<14 {
            for executes in [false, true] {
                let function = Function()
                let store = DyingStore(platform.store, after: step, executes: executes)
                let (first, second) = (Background(), Background())
                var accepted: Set<String> = []
                let killed = queue(store, function, first)
                do {
                    try await killed.start()
                    for number in 0..<3 {
                        try await killed.accept(order(number))
                        accepted.insert("event-\(number)")
                    }
                } catch {
                    // Killed before it was accepted.
                }
                try await pass { store.isDead || accepted.isSubset(of: function.done) }
                await first.shutdown()
                let next = queue(platform.store, function, second)
                try await next.start()
                try await pass { try await isEmpty() }
                await second.shutdown()
                #expect(accepted.isSubset(of: function.done), "killed at step \(step)")
                // What a kill between two steps has left goes with the next start.
                let third = Background()
                try await queue(platform.store, function, third).start()
                await third.shutdown()
                #expect(try await platform.blobs.list(prefix: AsyncEvent.blobPrefix, after: nil, limit: 9).isEmpty)
            }
        }
    }

    @Test("a failure of the platform is no try of the function's")
    func systemFailure() async throws {
        let function = Function(
            failure: InvocationResult(payload: [], functionError: "Unhandled", isSystemFailure: true))
        let background = Background()
        let store = LambdaStore(platform.store)
        var record = FunctionRecord(
            name: "f",
            latest: FunctionConfig(
                runtime: "python3.11", role: "r", handler: "h", logGroup: "g", digest: "00", codeSize: 1,
                lastModified: "", revisionID: "1"))
        record.eventInvokes = [
            FunctionRecord.latestQualifier: EventInvokeConfig(
                retryAttempts: 0, eventAgeSeconds: nil, modified: platform.clock.now)
        ]
        try await store.create(Self.key, record, version: nil)
        let queue = queue(platform.store, function, background)
        try await queue.start()
        try await queue.accept(order(0))
        try await pass { try await isEmpty() }
        #expect(function.done == ["event-0"])
        record.reservedConcurrency = 0
        let stopped = record
        try await store.update(FunctionReference(key: Self.key, qualifier: nil)) { record in
            record = stopped
            return nil
        }
        await background.shutdown()
        let other = Background()
        let second = self.queue(platform.store, function, other)
        try await second.accept(order(2))
        try await pass { try await isEmpty() }
        #expect(function.tries("event-2") == 0)
        await other.shutdown()
    }

    @Test("delays grow from a second to five minutes, retries come after one and two minutes, and an age ends both")
    func times() {
        let now = Instant(seconds: 1_000)
        var event = AsyncEvent(order(0), accepted: now)
        var delays: [Duration] = []
        for count in 1...11 {
            event.delays = count
            if let due = event.retryAfterDelay(nil, now: now) { delays.append(due - now) }
        }
        #expect(delays == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300].map { .seconds($0) })
        event.failures = 1
        #expect(event.retryAfterFailure(nil, now: now) == now + .seconds(60))
        event.failures = 2
        #expect(event.retryAfterFailure(nil, now: now) == now + .seconds(120))
        event.failures = 3
        #expect(event.retryAfterFailure(nil, now: now) == nil)
        event.failures = 1
        let config = EventInvokeConfig(retryAttempts: 1, eventAgeSeconds: 60, modified: now)
        #expect(event.retryAfterFailure(config, now: now) == nil && event.isTooOld(config, now: now + .seconds(61)))
        #expect(event.retryAfterDelay(nil, now: now + .seconds(6 * 3_600)) == nil)
    }

    // MARK: - Deaths of the server

    private func named(_ name: String) -> Invoker.Order {
        Invoker.Order(
            reference: FunctionReference(key: Self.key, qualifier: nil), requestID: name, payload: Array("1".utf8))
    }

    @Test("an event of which the server has died five times is given up, and the log and the dead letters say so")
    func crashLoop() async throws {
        try await makeFunction(retries: 2)
        let (deaths, function) = (Deaths(), Function())
        for life in 0..<8 {
            let background = Background()
            let queue = deadlyQueue(deaths, function, background)
            if life == 0 { try await queue.accept(named("deadly")) }
            try await queue.start()
            try await pass {
                if life >= 5 { return try await isEmpty() }
                return deaths.count("deadly") == life + 1
            }
            await background.shutdown()
        }
        #expect(deaths.count("deadly") == LimitsLambda.deathsOfEvent)
        let reports = deaths.reports.withLock { $0 }
        #expect(
            reports == ["the event deadly of f is given up: the server has died 5 times while it ran"])
        #expect(function.delivered.contains("dead-letters dead"))
        let record = try #require(function.delivered.first { $0.hasPrefix("failure ") })
        #expect(record.contains(#""condition":"RetriesExhausted""#))
    }

    @Test("events that the server may die of run one at a time, so that others do not pay for the one that kills it")
    func suspects() async throws {
        try await makeFunction(retries: 2)
        let (deaths, function) = (Deaths(), Function())
        for life in 0..<12 {
            let background = Background()
            let queue = deadlyQueue(deaths, function, background)
            if life == 0 { for name in ["a", "b", "good"] { try await queue.accept(named(name)) } }
            try await queue.start()
            // Two lives in which both run, then three for each of them alone.
            let runs = min(life + 1, 2) * 2 + max(0, life - 1)
            try await pass {
                if life >= 8 { return try await isEmpty() }
                return deaths.began.withLock { $0.count { $0 != "good" } } == runs
            }
            await background.shutdown()
        }
        #expect(deaths.count("a") == 5 && deaths.count("b") == 5 && deaths.count("good") == 1)
    }

    @Test("a server that is stopped does not count as dead")
    func stops() async throws {
        try await makeFunction(retries: 2)
        let (deaths, function) = (Deaths(), Function())
        for life in 0..<8 {
            let background = Background()
            let queue = deadlyQueue(deaths, function, background)
            if life == 0 { try await queue.accept(named("slow")) }
            try await queue.start()
            try await pass { deaths.count("slow") == life + 1 }
            queue.stop()
            await background.shutdown()
            await queue.close()
        }
        #expect(deaths.count("slow") == 8 && function.delivered.isEmpty)
    }

    // MARK: - Destinations

    /// A function of whose events somebody is told.
    private func makeFunction(retries: Int) async throws {
        var config = FunctionConfig(
            runtime: "python3.11", role: "r", handler: "h", logGroup: "g", digest: "00", codeSize: 1,
            lastModified: "", revisionID: "1")
        config.deadLetterTarget = "dead-letters"
        var record = FunctionRecord(name: "f", latest: config)
        var events = EventInvokeConfig(retryAttempts: retries, eventAgeSeconds: nil, modified: platform.clock.now)
        (events.onSuccess, events.onFailure) = ("success", "failure")
        record.eventInvokes = [FunctionRecord.latestQualifier: events]
        try await LambdaStore(platform.store).create(Self.key, record, version: nil)
    }

    @Test("whoever is to be told of an event's end is told, at whichever step the server is killed")
    func deliveryKills() async throws {
        try await makeFunction(retries: 2)
        for step in 0..<12 {
            for executes in [false, true] {
                let function = Function()
                let store = DyingStore(platform.store, after: step, executes: executes)
                let (first, second) = (Background(), Background())
                var accepted: Set<String> = []
                let killed = queue(store, function, first)
                do {
                    try await killed.start()
                    for number in 0..<2 {
                        try await killed.accept(order(number))
                        accepted.insert("event-\(number)")
                    }
                } catch {
                    // Killed before it was accepted.
                }
                try await pass { store.isDead || function.delivered.count >= 2 }
                await first.shutdown()
                let next = queue(platform.store, function, second)
                try await next.start()
                try await pass { try await isEmpty() }
                await second.shutdown()
                for event in accepted {
                    #expect(function.delivered.contains { $0.contains("\"requestId\":\"\(event)\"") })
                }
                #expect(try await platform.blobs.list(prefix: AsyncEvent.blobPrefix, after: nil, limit: 9).isEmpty)
            }
        }
    }

    @Test("an event that failed for good goes to its destination and to the dead letters, after some refusals too")
    func failureDestinations() async throws {
        try await makeFunction(retries: 0)
        let function = Function(failure: InvocationResult(payload: Array("{\"a\":1}".utf8), functionError: "Unhandled"))
        function.refuse(3)
        let background = Background()
        let queue = queue(platform.store, function, background)
        try await queue.accept(order(0))
        try await queue.start()
        try await pass { try await isEmpty() }
        await background.shutdown()
        #expect(function.delivered.count == 2 && function.delivered.contains("dead-letters dead"))
        let record = try #require(function.delivered.first { $0.hasPrefix("failure ") })
        let json = try JSON(parsing: Array(record.utf8.dropFirst("failure ".utf8.count)))
        #expect(json["version"] == "1.0" && json["requestContext"]?["condition"] == "RetriesExhausted")
        #expect(json["requestContext"]?["approximateInvokeCount"] == 1)
        #expect(
            json["requestContext"]?["functionArn"] == "arn:aws:lambda:us-east-1:000000000000:function:f:$LATEST")
        #expect(json["requestPayload"] == .integer(1_111_111_111) && json["responsePayload"] == ["a": 1])
        #expect(
            json["responseContext"]
                == ["statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"])
    }

    @Test("a record that its destination never takes is given up, and nothing is left of it")
    func undeliverable() async throws {
        try await makeFunction(retries: 0)
        let function = Function()
        function.refuse(.max)
        let background = Background()
        let queue = queue(platform.store, function, background)
        try await queue.accept(order(1))
        try await queue.start()
        try await pass { try await isEmpty() }
        await background.shutdown()
        #expect(function.delivered.isEmpty)
        #expect(try await platform.blobs.list(prefix: AsyncEvent.blobPrefix, after: nil, limit: 9).isEmpty)
    }
}
