internal import Base
internal import ServiceCalls
internal import Store

/// Hands on what was published: it finds each message's subscriptions, brings the message to queues and functions at
/// once, and puts everything that takes longer, or fails, into its subscription's lane. A message is taken away in the
/// commit that has all of that.
struct Distributor: Sendable {
    let store: SNSStore
    let courier: Courier
    let lanes: Lanes
    let signer: Signer
    let server: ServerAddress
    let losses: LossLog
    let outbox: Outbox
    let metrics: SNSMetrics
    let clock: any Clock

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        var last: Key?
        while !Task.isCancelled {
            let hints = store.store.watch([PublicationRows.standard, PublicationRows.ordered])
            do {
                try await work(after: &last)
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
            }
            await clock.pause(until: clock.now + LimitsSNS.sweep, orFor: hints)
        }
    }

    /// Works until nothing waits. While a round's messages are brought to their endpoints, those of the next are
    /// signed and written.
    private func work(after last: inout Key?) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            var underWay: Round?
            while true {
                let next = try await prepare(after: &last, behind: underWay)
                // What the round before leaves behind decides what of the next may go at once.
                try await group.next()
                guard next != nil || underWay != nil else { return }
                if let next { group.addTask { try await complete(next) } }
                underWay = next
            }
        }
    }

    /// - Parameter last: the prefix of the topic behind which the round looks first; the next round's.
    /// - Returns: whether there was anything.
    func round(after last: inout Key?) async throws -> Bool {
        guard let round = try await prepare(after: &last, behind: nil) else { return false }
        try await complete(round)
        return true
    }

    /// - Parameter before: the round whose messages are still there.
    private func prepare(after last: inout Key?, behind before: Round?) async throws -> Round? {
        let found = try await rows(after: &last, behind: before)
        let rows = found.flatMap(\.rows)
        guard !rows.isEmpty else { return nil }
        let waiting = try await PublicationRows.load(rows, store.store)
        let plan = try await DistributionPlan(waiting, store, base: server.url)
        let letters = try await plan.write(signer)
        let keys = Dictionary(found.map { ($0.topic, Set($0.rows.map(\.key))) }) { first, _ in first }
        return Round(waiting: waiting, letters: letters, filtered: plan.filtered, rows: keys)
    }

    private func complete(_ round: Round) async throws {
        let letters = try await heldBack(round.letters)
        let failures = await deliver(letters)
        for letter in letters {
            guard let failure = failures[letter.id], !failure.isRetryable, letter.subscription.redrive == nil
            else { continue }
            losses.note(failure, target: letter.subscription)
        }
        try await RoundEnd(round.waiting, letters, failures, at: clock.now).commit(store.store, lanes)
        for (message, outcome) in round.filtered { metrics.filtered(outcome, of: message) }
        metrics.handedOn(letters, failures)
        try await outbox.took(letters)
    }

    /// The first messages of the topics that have some, an equal share of each, so that none waits behind another's
    /// many.
    private func rows(
        after last: inout Key?, behind before: Round?
    ) async throws -> [(topic: Key, rows: [Row])] {
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
        guard !topics.isEmpty else { return began == nil ? [] : try await rows(after: &last, behind: before) }
        let share = (LimitsSNS.publicationsPerRound + topics.count - 1) / topics.count
        let read = try await store.store.read(
            topics.map { topic in
                // Those of the round before are read again, and left out: what came between them is not passed over.
                let known = before?.rows[topic]?.count ?? 0
                return KeyRange(
                    prefix: topic, limit: share + known,
                    byteLimit: (known == 0 ? 1 : 2) * LimitsSNS.roundBytes / topics.count)
            })
        return zip(topics, read).map { topic, rows in
            guard let known = before?.rows[topic] else { return (topic, rows) }
            return (topic, rows.filter { !known.contains($0.key) })
        }
    }

    // MARK: - At once

    /// Leaves to the lanes what would overtake a message of its group there.
    private func heldBack(_ letters: [PlannedDelivery]) async throws -> [PlannedDelivery] {
        let groups = letters.compactMap { letter in
            letter.isAtOnce && lanes.isActive(letter.subscription.arn) ? letter.groupID : nil
        }
        let waiting = try await GroupRows.rows(groups, store.store)
        guard !waiting.isEmpty else { return letters }
        return letters.map { letter in
            guard let group = letter.groupID, waiting[group] != nil else { return letter }
            var letter = letter
            letter.isAtOnce = false
            return letter
        }
    }

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
                        if let item = letter.item { try await courier.invoke(item) }
                        return (letter.id, nil)
                    } catch { return (letter.id, error) }
                }
            }
            for await (id, failure) in tasks { failures[id] = failure }
        }
        return failures
    }
}

/// Messages that are handed on together.
private struct Round: Sendable {
    let waiting: [PublicationRows.Waiting]
    let letters: [PlannedDelivery]
    let filtered: [(message: Publication, outcome: FilterOutcome)]
    /// The messages' rows by their topic's prefix.
    let rows: [Key: Set<Key>]
}

extension LossLog {
    /// - Parameter isDeadLetter: whether it was the dead-letter queue that refused.
    func note(_ failure: DeliveryFailure, target: StoredSubscription, isDeadLetter: Bool = false) {
        note(
            failure, of: target.arn,
            "SNS: a message of \(target.reference.topic.arn) is lost: "
                + "\(isDeadLetter ? "the dead-letter queue" : "the endpoint") of the subscription \(target.arn)")
    }
}

extension DeliveryProtocol {
    /// Whether a person reads it.
    var isPersonal: Bool { isMail || self == .sms }
}
