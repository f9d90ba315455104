/// Which keys there is something to do for, and which of them is next. Decisions without I/O.
protocol WorkQueue: Sendable {
    associatedtype Key: Hashable, Sendable

    /// There is something to do for a key, once more where it is being done already.
    mutating func add(_ key: Key)

    /// What is to be begun now, where anything may be.
    mutating func takeNext() -> Key?

    /// What was begun is done.
    mutating func end(_ key: Key)

    /// Nothing is begun any more.
    mutating func stop()

    /// Whether something is being done for a key, or will be.
    func isBusy(_ key: Key) -> Bool
}

/// All keys at one time, each one thing after the other, in the order in which they came.
struct KeyQueue<Key: Hashable & Sendable>: WorkQueue {
    private var pending: [Key] = []
    private var running: Set<Key> = []
    private var isStopped = false

    mutating func add(_ key: Key) {
        if !isStopped, !pending.contains(key) { pending.append(key) }
    }

    mutating func takeNext() -> Key? {
        guard let index = pending.firstIndex(where: { !running.contains($0) }) else { return nil }
        let key = pending.remove(at: index)
        running.insert(key)
        return key
    }

    mutating func end(_ key: Key) { running.remove(key) }

    mutating func stop() { (isStopped, pending) = (true, []) }

    func isBusy(_ key: Key) -> Bool { !isStopped && (running.contains(key) || pending.contains(key)) }
}
