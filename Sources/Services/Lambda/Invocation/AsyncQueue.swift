internal import Base
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// The events of asynchronous invocations: durable once accepted, run as soon as there is room, tried again when they
/// fail, and kept until whoever is to be told of their end has been told.
final class AsyncQueue: Sendable {
    private struct State {
        var inFlight = 0
        var isTaking = false
        var takesAgain = false
        var isStopped = false
    }

    static let prefix = Key("lambda-events")
    private static let pollingTime = Duration.seconds(1)
    private static let rowsAtOnce = 100

    let environment: ServiceEnvironment
    let functions: LambdaStore
    let invoke: @Sendable (Invoker.Order) async throws -> Invoker.Answer
    let deliver: @Sendable (InvocationRecord, Delivery) async throws -> Void
    let report: @Sendable (String) -> Void
    private let background: Background
    private let state = Mutex(State())

    init(
        _ environment: ServiceEnvironment, functions: LambdaStore, background: Background,
        report: @escaping @Sendable (String) -> Void,
        deliver: @escaping @Sendable (InvocationRecord, Delivery) async throws -> Void,
        invoke: @escaping @Sendable (Invoker.Order) async throws -> Invoker.Answer
    ) {
        (self.environment, self.functions, self.invoke) = (environment, functions, invoke)
        (self.background, self.report, self.deliver) = (background, report, deliver)
    }

    // MARK: - Accepting

    /// Keeps an event; it will be run, also after a crash.
    func accept(_ order: Invoker.Order) async throws {
        let now = environment.clock.now
        let event = AsyncEvent(order, accepted: now)
        if event.payload == nil { try await environment.blobs.put(try event.blobName(), order.payload) }
        var transaction = Transaction()
        transaction.put(Entry(prefix: Self.prefix, due: now, id: Array(event.requestID.utf8), payload: event.bytes))
        guard try await environment.store.commit(transaction).version != nil else {
            throw Failure(code: "lambda.events", message: "the event was not kept", stage: "commit", isRetryable: true)
        }
        take()
    }

    // MARK: - Running

    /// Makes events due that a crash found running, and begins to run what is due.
    func start() async throws {
        try await recover()
        background.start {
            do {
                while true {
                    self.take()
                    try await self.environment.clock.sleep(for: Self.pollingTime)
                }
            } catch {
                // The server stops; what is not done is in the store.
            }
        }
    }

    /// What runs now counts as not tried: it is run again after the next start.
    func stop() { state.withLock { $0.isStopped = true } }

    var isStopped: Bool { state.withLock { $0.isStopped } }

    private func recover() async throws {
        var known: Set<BlobName> = []
        let now = environment.clock.now
        var range = KeyRange(prefix: Self.prefix, limit: Self.rowsAtOnce)
        while true {
            let rows = try await environment.store.read(range)
            for row in rows {
                guard let entry = Entry(row, under: Self.prefix) else { continue }
                if let event = try AsyncEvent(entry.payload) { known.formUnion(try event.blobNames()) }
                try await recover(row, entry, now)
            }
            guard rows.count == Self.rowsAtOnce, let last = rows.last else { break }
            range = range.after(last.key)
        }
        try await sweep(except: known)
    }

    /// Removes payloads whose event was never accepted, or is done.
    private func sweep(except known: Set<BlobName>) async throws {
        var last: BlobName?
        while true {
            let names = try await environment.blobs.list(
                prefix: AsyncEvent.blobPrefix, after: last, limit: Self.rowsAtOnce)
            for name in names where !known.contains(name) { try await environment.blobs.delete(name) }
            guard names.count == Self.rowsAtOnce else { return }
            last = names.last
        }
    }

    private func recover(_ row: Row, _ entry: Entry, _ now: Instant) async throws {
        guard !entry.owner.isEmpty, entry.due > now else { return }
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        transaction.delete(row.key)
        transaction.put(Entry(prefix: Self.prefix, due: now, id: entry.id, payload: entry.payload))
        _ = try await environment.store.commit(transaction)
    }

    /// Takes what is due, one taker at a time.
    private func take() {
        let starts = state.withLock { state in
            state.takesAgain = true
            defer { state.isTaking = true }
            return !state.isTaking
        }
        if starts { background.start { await self.takeAll() } }
    }

    private func takeAll() async {
        while let room = room() {
            do {
                let now = environment.clock.now
                guard try await isAnythingDue(now) else { continue }
                let claim = Claim(
                    prefix: Self.prefix, now: now, visibility: LimitsLambda.eventVisibility, max: room, owner: "lambda")
                let entries = try await environment.store.claim(claim)
                state.withLock { state in
                    state.inFlight += entries.count
                    if entries.count == room { state.takesAgain = true }
                }
                for entry in entries { background.start { await self.run(entry) } }
            } catch {
                report("asynchronous events can't be read: \(error)")
            }
        }
    }

    /// Looks before it takes, since taking writes and there is mostly nothing.
    private func isAnythingDue(_ now: Instant) async throws -> Bool {
        let first = try await environment.store.read(KeyRange(prefix: Self.prefix, limit: 1)).first
        return first.flatMap { Entry($0, under: Self.prefix) }.map { $0.due <= now } ?? false
    }

    /// How many events may be taken now; nil when nobody asked for more, or there is no room.
    private func room() -> Int? {
        state.withLock { state in
            let room = LimitsLambda.eventsInFlight - state.inFlight
            guard state.takesAgain, room > 0, !state.isStopped else {
                state.isTaking = false
                return nil
            }
            state.takesAgain = false
            return room
        }
    }

    private func run(_ entry: Entry) async {
        do {
            try await run(whole: entry)
        } catch {
            report("an asynchronous event was not finished: \(error)")
        }
        state.withLock { $0.inFlight -= 1 }
        take()
    }
}
