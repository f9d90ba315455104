internal import Base
internal import Store

/// Hands on what was published: it finds each message's subscriptions, brings the message to queues and functions at
/// once, and puts everything that takes longer, or fails, into its subscription's lane. A message is taken away in the
/// commit that has all of that.
struct Distributor: Sendable {
    let store: SNSStore
    let courier: Courier
    let lanes: Lanes
    let signer: Signer
    let clock: any Clock

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        var last: Key?
        while !Task.isCancelled {
            let hints = store.store.watch([PublicationRows.standard, PublicationRows.ordered])
            do {
                while try await round(after: &last) {}
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
            }
            await pause(hints)
        }
    }

    private func pause(_ hints: AsyncStream<Void>) async {
        let clock = clock
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in hints { return } }
            group.addTask {
                // Cancelled when a hint comes first.
                do { try await clock.sleep(for: LimitsSNS.sweep) } catch { return }
            }
            await group.next()
            group.cancelAll()
        }
    }

    /// - Parameter last: the prefix of the topic behind which the round looks first; the next round's.
    /// - Returns: whether there was anything.
    func round(after last: inout Key?) async throws -> Bool {
        let rows = try await rows(after: &last)
        guard !rows.isEmpty else { return false }
        let waiting = try await PublicationRows.load(rows, store.store)
        let plan = try await DistributionPlan(waiting, store, lanes)
        let letters = try await plan.write(try await signer.material())
        let failures = await deliver(letters)
        try await finish(waiting, letters, failures)
        return true
    }

    /// The first messages of the topics that have some, an equal share of each, so that none waits behind another's
    /// many.
    private func rows(after last: inout Key?) async throws -> [Row] {
        var topics: [Key] = []
        let isBehindStandard = last?.hasPrefix(PublicationRows.ordered) ?? false
        for prefix in isBehindStandard
            ? [PublicationRows.ordered] : [PublicationRows.standard, PublicationRows.ordered]
        {
            var from = last.flatMap { $0.hasPrefix(prefix) ? $0.afterPrefix : nil } ?? prefix
            while topics.count < LimitsSNS.topicsPerRound,
                let row = try await store.store.read(KeyRange(from: from, to: prefix.afterPrefix, limit: 1)).first,
                let id = row.key.elements(after: prefix)?.first
            {
                topics.append(prefix.appending(id))
                guard let next = prefix.appending(id).afterPrefix else { break }
                from = next
            }
        }
        // Behind the last topic the next round begins anew.
        let began = last
        last = topics.count < LimitsSNS.topicsPerRound ? nil : topics.last
        guard !topics.isEmpty else { return began == nil ? [] : try await rows(after: &last) }
        let share = (LimitsSNS.publicationsPerRound + topics.count - 1) / topics.count
        return try await store.store.read(
            topics.map { KeyRange(prefix: $0, limit: share, byteLimit: LimitsSNS.roundBytes / topics.count) }
        ).flatMap(\.self)
    }

    // MARK: - At once

    /// By subscription, in the order of the messages: what failed, by the message's place.
    private func deliver(_ letters: [PlannedDelivery]) async -> [PlannedDelivery.ID: DeliveryFailure] {
        var groups: [String: [PlannedDelivery]] = [:]
        for letter in letters where letter.isAtOnce {
            groups[letter.subscription.arn, default: []].append(letter)
        }
        // Who is cancelled finishes: what was delivered must not be delivered again after a restart.
        return await withTaskGroup(of: [PlannedDelivery.ID: DeliveryFailure].self) { tasks in
            for group in groups.sorted(by: { $0.key < $1.key }).map(\.value) {
                tasks.addTask { await deliver(together: group) }
            }
            var failures: [PlannedDelivery.ID: DeliveryFailure] = [:]
            for await more in tasks { failures.merge(more) { first, _ in first } }
            return failures
        }
    }

    private func deliver(together group: [PlannedDelivery]) async -> [PlannedDelivery.ID: DeliveryFailure] {
        var failures: [PlannedDelivery.ID: DeliveryFailure] = [:]
        guard group.first?.subscription.record.kind == .lambda else {
            for (letter, failure) in zip(group, await courier.send(group.compactMap(\.item))) {
                failures[letter.id] = failure
            }
            return failures
        }
        await withTaskGroup(of: (PlannedDelivery.ID, DeliveryFailure?).self) { tasks in
            for (index, letter) in group.enumerated() {
                if index >= LimitsSNS.deliveriesAtOnce, let (id, failure) = await tasks.next() {
                    failures[id] = failure
                }
                tasks.addTask {
                    do throws(DeliveryFailure) {
                        if let item = letter.item { try await courier.deliver(item, nil) }
                        return (letter.id, nil)
                    } catch { return (letter.id, error) }
                }
            }
            for await (id, failure) in tasks { failures[id] = failure }
        }
        return failures
    }

    // MARK: - What is left

    /// Keeps what is left of each message, and takes the message away, in as few commits as have room for it.
    private func finish(
        _ waiting: [PublicationRows.Waiting], _ letters: [PlannedDelivery],
        _ failures: [PlannedDelivery.ID: DeliveryFailure]
    ) async throws {
        var byMessage: [Int: [PlannedDelivery]] = [:]
        for letter in letters { byMessage[letter.id.message, default: []].append(letter) }
        var transaction = Transaction()
        var woken: Set<String> = []
        for (index, message) in waiting.enumerated() {
            var isHeld = false
            for letter in byMessage[index] ?? [] {
                try await flush(&transaction, &woken)
                if let item = letter.item, letter.subscription.record.kind.isPersonal {
                    Letter(item, displayName: letter.displayName).put(
                        message.message.id, message.message.topic.tenant, &transaction)
                    continue
                }
                guard let entry = entry(message.message, letter, failures[letter.id]) else { continue }
                if !isHeld { PublicationRows.hold(message.message, &transaction) }
                isHeld = true
                entry.put(&transaction)
                woken.insert(entry.subscription)
            }
            message.remove(&transaction)
            try await flush(&transaction, &woken)
        }
        try await flush(&transaction, &woken, always: true)
    }

    /// What goes into a lane; nil for what was delivered, or has nowhere to go.
    private func entry(
        _ message: Publication, _ letter: PlannedDelivery, _ failure: DeliveryFailure?
    ) -> LaneEntry? {
        let subscription = letter.subscription
        var entry = LaneEntry(message, for: subscription.arn, due: clock.now)
        guard letter.isAtOnce else { return entry }
        guard let failure else { return nil }
        entry.failures = 1
        if failure.isRetryable {
            entry.due = clock.now + (RetryPolicy.managed.delay(afterFailures: 1) ?? .zero)
            return entry
        }
        guard subscription.redrive != nil else { return nil }
        entry.given = failure
        return entry
    }

    private func flush(_ transaction: inout Transaction, _ woken: inout Set<String>, always: Bool = false) async throws
    {
        let isFull =
            transaction.byteCount > LimitsSNS.commitBytes / 2 || transaction.changes.count > LimitsSNS.commitChanges
        guard isFull || (always && !transaction.isEmpty) else { return }
        let (changes, names) = (transaction, woken.sorted())
        (transaction, woken) = (Transaction(), [])
        // Also where it fails: it may have been made all the same.
        defer { for lane in names { lanes.wake(lane) } }
        _ = try await store.store.commit(changes)
    }
}

extension DeliveryProtocol {
    /// Whether a person reads it.
    var isPersonal: Bool { isMail || self == .sms }
}
