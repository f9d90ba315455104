internal import Base
internal import ServiceCalls
internal import Store

/// What is left of a round's messages once they were brought to their endpoints: deliveries that go into lanes, letters
/// that go into the outbox, and the messages' own rows, which go away.
struct RoundEnd: Sendable {
    private enum Step: Sendable {
        /// With its message, which is held while it waits.
        case lane(LaneEntry, Publication)
        case letter(PlannedDelivery)
        case remove(PublicationRows.Waiting)
    }

    private let steps: [Step]

    /// - Parameter failures: of those that were tried at once.
    init(
        _ waiting: [PublicationRows.Waiting], _ letters: [PlannedDelivery],
        _ failures: [PlannedDelivery.ID: DeliveryFailure], at now: Instant
    ) {
        var left: [Int: [Step]] = [:]
        for letter in letters {
            let message = waiting[letter.id.message].message
            if letter.subscription.record.kind.isPersonal {
                left[letter.id.message, default: []].append(.letter(letter))
            } else if let entry = Self.entry(message, letter, letter.isAtOnce ? failures[letter.id] : nil, now) {
                left[letter.id.message, default: []].append(.lane(entry, message))
            }
        }
        var steps: [Step] = []
        for (index, message) in waiting.enumerated() {
            steps += left[index] ?? []
            steps.append(.remove(message))
        }
        self.steps = steps
    }

    /// What goes into a lane; nil for what was delivered, or has nowhere to go.
    private static func entry(
        _ message: Publication, _ letter: PlannedDelivery, _ failure: DeliveryFailure?, _ now: Instant
    ) -> LaneEntry? {
        guard failure != nil || !letter.isAtOnce else { return nil }
        var entry = LaneEntry(message, for: letter.subscription.arn, due: now)
        guard let failure else { return entry }
        entry.failures = 1
        if failure.isRetryable {
            entry.due = now + (RetryPolicy.managed.delay(afterFailures: 1) ?? .zero)
            return entry
        }
        guard letter.subscription.redrive != nil else { return nil }
        entry.given = failure
        return entry
    }

    // MARK: - Commits

    /// Commits everything, in as few transactions as have room for it.
    func commit(_ store: any Store, _ lanes: Lanes) async throws {
        var rest = steps[...]
        while !rest.isEmpty { rest = rest.dropFirst(try await commit(rest, store, lanes)) }
    }

    /// - Returns: how many steps were committed.
    private func commit(_ steps: ArraySlice<Step>, _ store: any Store, _ lanes: Lanes) async throws -> Int {
        for _ in 0..<LimitsStore.conflictRetries {
            let (transaction, count, woken) = try await transaction(steps, store)
            // Also where it fails: it may have been made all the same.
            defer { for lane in woken.sorted() { lanes.wake(lane) } }
            // A conflict: a group has come to its end just now.
            if try await store.commit(transaction).version != nil { return count }
        }
        throw Failure(
            code: "sns.round", message: "A group was changed too often.", stage: "end a round", isRetryable: true)
    }

    private func transaction(
        _ steps: ArraySlice<Step>, _ store: any Store
    ) async throws -> (Transaction, count: Int, woken: Set<String>) {
        let groups: [GroupRows.ID] = steps.prefix(LimitsSNS.commitChanges).compactMap { step in
            if case .lane(let entry, _) = step { entry.group } else { nil }
        }
        var changes = GroupChanges(try await GroupRows.rows(groups, store))
        var transaction = Transaction()
        var woken: Set<String> = []
        var texts: Set<Key> = []
        // In each commit anew: a lane that has come to the end of the message meanwhile took it away.
        var held: Set<MessageID> = []
        var count = 0
        for step in steps {
            switch step {
            case .lane(let entry, let message):
                if held.insert(message.id).inserted { PublicationRows.hold(message, &transaction) }
                changes.put(entry, &transaction)
                woken.insert(entry.subscription)
            case .letter(let letter):
                guard let item = letter.item else { break }
                Letter(item, displayName: letter.displayName).put(
                    item.message.id, item.message.topic.tenant, &transaction, &texts)
            case .remove(let message): message.remove(&transaction)
            }
            count += 1
            if Self.isFull(transaction) { break }
        }
        return (transaction, count, woken)
    }

    private static func isFull(_ transaction: Transaction) -> Bool {
        transaction.byteCount > LimitsSNS.commitBytes / 2 || transaction.changes.count > LimitsSNS.commitChanges
    }
}

extension PlannedDelivery {
    var groupID: GroupRows.ID? { group.map { GroupRows.ID(subscription: subscription.arn, group: $0) } }
}
