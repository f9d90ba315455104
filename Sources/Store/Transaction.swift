/// What a task does while something is deleted.
package enum Deletion {
    /// Whether transactions that are made now belong to a deletion.
    @TaskLocal package static var isUnderWay = false
}

/// Changes that happen together or not at all, and the conditions under which they do.
///
/// Checks and the fence are judged on the state before the transaction; the changes are then applied in the order in
/// which they were added, each seeing those before it.
package struct Transaction: Sendable {
    /// What a row must be for the transaction to go through.
    package enum Expectation: Hashable, Sendable {
        /// The row is there and its last writer was this commit.
        case version(Version)
        case absent
        case present
    }

    package struct Check: Sendable {
        package let key: Key
        package let expectation: Expectation
    }

    package enum Change: Sendable {
        case put(Key, [UInt8])
        case delete(Key)
        case deleteRange(KeyRange)
        case add(Key, Int)
        /// A row whose key has a counter's new value (plus `offset`) between `prefix` and `suffix`.
        case putSequenced(prefix: Key, CounterReference, offset: Int, suffix: Key, [UInt8])
    }

    /// Which of the transaction's additions a sequenced row takes its number from.
    package struct CounterReference: Hashable, Sendable {
        let index: Int
    }

    package private(set) var checks: [Check] = []
    package private(set) var changes: [Change] = []
    /// The lease under which the caller writes; the transaction is refused when somebody else has taken it since.
    package var fence: Fence?
    /// Whether it is a step of a deletion, such as a note of what is deleted next: on a full disk it gets room that is
    /// kept back for those who make some. Whatever deletes rows, but for notes that
    /// it clears, counts as such a step by itself.
    package var isPartOfDeletion = Deletion.isUnderWay
    /// Whether it may have `largeTransactionBytes`: for what must happen at once and is seldom so long. It is not for
    /// transactions that are made when it is their turn.
    package var isLarge = false
    /// Whether it deletes rows whose room is then free.
    private var deletes = false
    /// Bytes of all keys and values so far.
    package private(set) var byteCount = 0
    /// Those of them that stay: what a deletion names is gone with it.
    private var keptBytes = 0
    private var counters = 0

    package init(fence: Fence? = nil) { self.fence = fence }

    /// Bytes that it may have.
    package var byteLimit: Int { isLarge ? LimitsStore.largeTransactionBytes : LimitsStore.transactionBytes }

    package var isEmpty: Bool { changes.isEmpty && checks.isEmpty }

    /// Whether it gets the room that is kept back on a full disk.
    package var makesRoom: Bool { (deletes || isPartOfDeletion) && keptBytes <= LimitsStore.deletionBytes }

    package mutating func check(_ key: Key, _ expectation: Expectation) {
        checks.append(Check(key: key, expectation: expectation))
    }

    /// Expects the row to be as it was read: of the same version, or still absent when `row` is nil.
    package mutating func check(_ key: Key, isStill row: Row?) {
        check(key, row.map { .version($0.version) } ?? .absent)
    }

    package mutating func put(_ key: Key, _ value: [UInt8]) { append(.put(key, value)) }

    /// Deletes a row; one that is not there is no error.
    package mutating func delete(_ key: Key) {
        append(.delete(key))
        deletes = true
    }

    /// Deletes every row of the range, whatever its limits say.
    package mutating func delete(_ range: KeyRange) {
        append(range.isSingle ? .delete(range.from) : .deleteRange(range))
        deletes = true
    }

    /// Takes a small note away that work has left which this transaction ends. That makes no room, so by itself it gets
    /// none that is kept back for deletions.
    package mutating func clear(_ note: Key) { append(.delete(note)) }

    /// Adds to a counter row, which begins at 0; the new value comes back in the result, in the order of the additions.
    /// Additions see the row as it was before the transaction and the additions before them, no other change.
    @discardableResult
    package mutating func add(_ key: Key, _ number: Int) -> CounterReference {
        append(.add(key, number))
        counters += 1
        return CounterReference(index: counters - 1)
    }

    /// Puts a row at `prefix` + `.integer(new value of the counter + offset)` + `suffix`, so that its number is given
    /// in this very commit. For n rows, add n once and use the offsets 1 − n … 0.
    package mutating func put(
        _ prefix: Key, sequence: CounterReference, offset: Int = 0, suffix: Key = Key(bytes: []), _ value: [UInt8]
    ) {
        precondition(sequence.index < counters, "a sequenced row needs an addition of the same transaction before it")
        append(.putSequenced(prefix: prefix, sequence, offset: offset, suffix: suffix, value))
    }

    private mutating func append(_ change: Change) {
        changes.append(change)
        byteCount += change.byteCount
        switch change {
        case .delete, .deleteRange: break
        case .put, .add, .putSequenced: keptBytes += change.byteCount
        }
    }
}

extension Transaction.Change {
    /// Bytes of the key and value that the change carries.
    var byteCount: Int {
        switch self {
        case .put(let key, let value): key.bytes.count + value.count
        case .delete(let key), .add(let key, _): key.bytes.count + 8
        case .deleteRange(let range): range.from.bytes.count + (range.to?.bytes.count ?? 0)
        case .putSequenced(let prefix, _, _, let suffix, let value):
            prefix.bytes.count + suffix.bytes.count + 9 + value.count
        }
    }
}

/// The answer to a commit.
package enum CommitResult: Hashable, Sendable {
    /// Durable. `counters` has the new value of each addition, in order.
    case committed(version: Version, counters: [Int])
    /// Nothing was written: these keys were not as expected.
    case conflict([Key])
    /// Nothing was written: the lease of the fence has another epoch. The holder must stop.
    case fenced

    /// The version when the commit went through, else nil.
    package var version: Version? { if case .committed(let version, _) = self { version } else { nil } }
}
