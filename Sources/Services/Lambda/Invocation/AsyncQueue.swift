internal import Base
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// The events of asynchronous invocations: durable once accepted, run as soon as there is room, tried again when they
/// fail, and kept until whoever is to be told of their end has been told. Each function has a line of its own.
final class AsyncQueue: Sendable {
    private struct State {
        /// Of the functions that have events.
        var lines: [FunctionKey: EventLine] = [:]
        var isStopped = false
    }

    static let prefix = Key("lambda-events")
    /// Where events are that the server may die of, whichever function they are for.
    private static let suspectLine = prefix.appending(.string("suspect"))
    /// Is there where the last server was stopped, rather than died.
    private static let stoppedKey = Key("lambda-events-stopped")
    private static let pollingTime = Duration.seconds(1)
    private static let rowsAtOnce = 100

    let environment: ServiceEnvironment
    let functions: LambdaStore
    let metrics: LambdaMetrics
    let invoke: @Sendable (Invoker.Order) async throws -> Invoker.Answer
    let deliver: @Sendable (InvocationRecord, Delivery) async throws -> Void
    let report: @Sendable (String) -> Void
    private let background: Background
    /// Tells that a function has events which had none.
    private let arrivals = WatchHub()
    private let state = Mutex(State())

    init(
        _ environment: ServiceEnvironment, functions: LambdaStore, metrics: LambdaMetrics? = nil,
        background: Background,
        report: @escaping @Sendable (String) -> Void,
        deliver: @escaping @Sendable (InvocationRecord, Delivery) async throws -> Void,
        invoke: @escaping @Sendable (Invoker.Order) async throws -> Invoker.Answer
    ) {
        (self.environment, self.functions, self.invoke) = (environment, functions, invoke)
        (self.background, self.report, self.deliver) = (background, report, deliver)
        self.metrics = metrics ?? LambdaMetrics(environment)
    }

    // MARK: - Accepting

    /// Keeps an event; it will be run, also after a crash.
    func accept(_ order: Invoker.Order) async throws {
        let now = environment.clock.now
        let event = AsyncEvent(order, accepted: now)
        if event.payload == nil { try await environment.blobs.put(try event.blobName(), order.payload) }
        var transaction = Transaction()
        let key = order.reference.key
        transaction.put(Entry(prefix: Self.line(key), due: now, id: Array(event.requestID.utf8), payload: event.bytes))
        guard try await environment.store.commit(transaction).version != nil else {
            throw Failure(code: "lambda.events", message: "the event was not kept", stage: "commit", isRetryable: true)
        }
        metrics.of(order.reference).accepted(at: now)
        take(key)
    }

    /// Where the events of a function are.
    static func line(_ key: FunctionKey) -> Key {
        prefix.appending(.string(key.account.rawValue), .string(key.region.rawValue), .string(key.name))
    }

    /// Where an event is.
    static func line(of event: AsyncEvent) -> Key {
        event.isSuspect ? suspectLine : line(event.reference.key)
    }

    /// The line of a function's events; without one that of the events that the server may die of.
    private static func line(of key: FunctionKey?) -> Key { key.map { line($0) } ?? suspectLine }

    /// Whose events a row is one of; nil for one that the server may die of.
    private static func function(_ key: Key) -> FunctionKey? {
        let words = (key.elements(after: prefix) ?? []).prefix(3).compactMap(\.string)
        guard words.count == 3, let account = AccountID(words[0]), let region = Region(words[1]) else { return nil }
        return FunctionKey(account: account, region: region, name: words[2])
    }

    // MARK: - Running

    /// Makes events due that a crash found running, and begins to run what is due.
    func start() async throws {
        try await recover()
        background.start { await self.runSuspects() }
        background.start { await self.keepTaking() }
    }

    /// Takes what becomes due, until it is cancelled; while no function has events nothing does.
    private func keepTaking() async {
        while !Task.isCancelled {
            let hints = arrivals.watch([Self.prefix])
            takeDue()
            if state.withLock(\.lines.isEmpty) {
                await environment.clock.pause(until: nil, orFor: hints)
                continue
            }
            // At the server's end what is not done is in the store.
            do { try await environment.clock.sleep(for: Self.pollingTime) } catch { return }
        }
    }

    /// What runs now counts as not tried: it is run again after the next start.
    func stop() { state.withLock { $0.isStopped = true } }

    /// Keeps that the server was stopped. Call it once nothing runs any more.
    func close() async {
        var transaction = Transaction()
        transaction.put(Self.stoppedKey, [])
        do {
            _ = try await environment.store.commit(transaction)
        } catch {
            report("the events that ran will count as if the server had died: \(error)")
        }
    }

    var isStopped: Bool { state.withLock { $0.isStopped } }

    /// Looks at each function's line, but not at all that waits there: that may be a hundred thousand events.
    private func recover() async throws {
        let now = environment.clock.now
        let died = try await environment.store.get(Self.stoppedKey) == nil
        var range = KeyRange(prefix: Self.prefix, limit: 1)
        while let row = try await environment.store.read(range).first {
            let key = Self.function(row.key)
            if let key { state.withLock { $0.lines[key] = $0.lines[key] ?? EventLine() } }
            let line = Self.line(of: key)
            try await recover(line, now, died: died)
            guard let next = line.afterPrefix else { break }
            range = KeyRange(from: next, to: Self.prefix.afterPrefix, limit: 1)
        }
        var transaction = Transaction()
        transaction.delete(Self.stoppedKey)
        _ = try await environment.store.commit(transaction)
        try await sweep()
    }

    /// Makes due what was running of a line: it lies in the time to come, where its taker has put it.
    private func recover(_ line: Key, _ now: Instant, died: Bool) async throws {
        var range = KeyRange(from: line.appending(.instant(now)), to: line.afterPrefix, limit: Self.rowsAtOnce)
        while true {
            let rows = try await environment.store.read(range)
            for row in rows {
                if let entry = Entry(row, under: line) { try await recover(entry, now, died: died) }
            }
            guard rows.count == Self.rowsAtOnce, let last = rows.last else { return }
            range = range.after(last.key)
        }
    }

    /// Makes an event due that was running. One during which the server died may be what it died of.
    private func recover(_ entry: Entry, _ now: Instant, died: Bool) async throws {
        guard !entry.owner.isEmpty, entry.due > now, var event = try AsyncEvent(entry.payload) else { return }
        if died { event.deaths += 1 }
        var transaction = Transaction()
        transaction.finish(entry)
        transaction.put(Entry(prefix: Self.line(of: event), due: now, id: entry.id, payload: event.bytes))
        _ = try await environment.store.commit(transaction)
    }

    /// The payloads and responses that events have.
    private func blobNames() async throws -> Set<BlobName> {
        var known: Set<BlobName> = []
        var range = KeyRange(prefix: Self.prefix, limit: Self.rowsAtOnce)
        while true {
            let rows = try await environment.store.read(range)
            for row in rows {
                guard let entry = Entry(row, under: Self.line(of: Self.function(row.key))),
                    let event = try AsyncEvent(entry.payload)
                else { continue }
                known.formUnion(try event.blobNames())
            }
            guard rows.count == Self.rowsAtOnce, let last = rows.last else { return known }
            range = range.after(last.key)
        }
    }

    /// Removes payloads whose event was never accepted, or is done.
    private func sweep() async throws {
        // Mostly there are none, and then no event need be read.
        let first = try await environment.blobs.list(prefix: AsyncEvent.blobPrefix, after: nil, limit: 1)
        guard !first.isEmpty else { return }
        let known = try await blobNames()
        var last: BlobName?
        while true {
            let names = try await environment.blobs.list(
                prefix: AsyncEvent.blobPrefix, after: last, limit: Self.rowsAtOnce)
            for name in names where !known.contains(name) { try await environment.blobs.delete(name) }
            guard names.count == Self.rowsAtOnce else { return }
            last = names.last
        }
    }

    /// Runs the events that the server may die of, one after the other, so that none pays for another one. There are
    /// no more of them than at the start.
    private func runSuspects() async {
        do {
            while try await runsSuspect() { try await environment.clock.sleep(for: LimitsLambda.suspectWait) }
        } catch {
            // The server stops; the next start goes on with them.
        }
    }

    /// - Returns: whether there are further ones.
    private func runsSuspect() async throws(CancellationError) -> Bool {
        do {
            let first = try await environment.store.read(KeyRange(prefix: Self.suspectLine, limit: 1)).first
            guard let first else { return false }
            // A look before taking, since taking writes.
            let due = Entry(first, under: Self.suspectLine)?.due
            guard due.map({ $0 <= environment.clock.now }) ?? true else { return !isStopped }
            let claim = Claim(
                prefix: Self.suspectLine, now: environment.clock.now, visibility: LimitsLambda.eventVisibility, max: 1,
                owner: "lambda")
            for entry in try await environment.store.claim(claim) {
                _ = try await run(whole: entry)
                if let event = try AsyncEvent(entry.payload) { take(event.reference.key) }
            }
        } catch {
            if Task.isCancelled || isStopped { throw CancellationError() }
            report("an asynchronous event was not finished: \(error)")
        }
        return !isStopped
    }

    private func takeDue() {
        let now = environment.clock.now
        let keys = state.withLock { $0.lines.filter { $0.value.isDue(now) }.keys }
        for key in keys.sorted(by: { $0.arn < $1.arn }) { take(key) }
    }

    /// Takes what is due of a function, one taker at a time.
    private func take(_ key: FunctionKey) {
        let (isNew, starts) = state.withLock { state in
            (state.lines[key] == nil, state.lines[key, default: EventLine()].wake())
        }
        if isNew { arrivals.wake(keys: [Self.prefix]) }
        if starts { background.start { await self.takeAll(key) } }
    }

    private func takeAll(_ key: FunctionKey) async {
        while let room = room(key) {
            do {
                let now = environment.clock.now
                guard try await isAnythingDue(key, now) else { continue }
                let claim = Claim(
                    prefix: Self.line(key), now: now, visibility: LimitsLambda.eventVisibility, max: room,
                    owner: "lambda")
                let entries = try await environment.store.claim(claim)
                state.withLock { $0.lines[key]?.taken(entries.count, room: room) }
                for entry in entries { background.start { await self.run(entry, key) } }
            } catch {
                report("asynchronous events can't be read: \(error)")
            }
        }
    }

    /// Looks before it takes, since taking writes and there is mostly nothing.
    private func isAnythingDue(_ key: FunctionKey, _ now: Instant) async throws -> Bool {
        let prefix = Self.line(key)
        let row = try await environment.store.read(KeyRange(prefix: prefix, limit: 1)).first
        let due = row.flatMap { Entry($0, under: prefix) }?.due
        state.withLock { $0.lines[key]?.looked(nextDue: due) }
        return due.map { $0 <= now } ?? false
    }

    /// How many events may be taken now; nil when nobody asked for more, or there is no room.
    private func room(_ key: FunctionKey) -> Int? {
        let now = environment.clock.now
        return state.withLock { state in
            let room = state.isStopped ? nil : state.lines[key]?.room(now: now)
            if room == nil, state.lines[key]?.isOver == true { state.lines[key] = nil }
            return room
        }
    }

    private func run(_ entry: Entry, _ key: FunctionKey) async {
        var hadRoom = true
        do {
            hadRoom = try await run(whole: entry)
        } catch {
            report("an asynchronous event was not finished: \(error)")
        }
        let now = environment.clock.now
        state.withLock { state in
            if hadRoom { state.lines[key]?.ended() } else { state.lines[key]?.throttled(now: now) }
        }
        take(key)
    }
}
