/// Which functions and versions are to be made ready, in the order in which they came, but so that no account waits
/// behind all that another has: of what may begin, that of the account which has least on its way is next.
struct PreparationQueue: WorkQueue {
    private var pending: [FunctionReference] = []
    private var running: Set<FunctionReference> = []
    private var isStopped = false

    mutating func add(_ reference: FunctionReference) {
        if !isStopped, !pending.contains(reference) { pending.append(reference) }
    }

    mutating func stop() { (isStopped, pending) = (true, []) }

    func isBusy(_ reference: FunctionReference) -> Bool {
        !isStopped && (running.contains(reference) || pending.contains(reference))
    }

    mutating func takeNext() -> FunctionReference? {
        guard !isStopped, running.count < LimitsLambda.preparations else { return nil }
        let accounts = Dictionary(grouping: running, by: \.key.account).mapValues(\.count)
        let waiting = Set(pending)
        var best: (index: Int, running: Int)?
        for (index, reference) in pending.enumerated() where isFree(reference, waiting) {
            let running = accounts[reference.key.account, default: 0]
            if running < best?.running ?? LimitsLambda.preparationsOfAccount { best = (index, running) }
        }
        guard let best else { return nil }
        let next = pending.remove(at: best.index)
        running.insert(next)
        return next
    }

    mutating func end(_ reference: FunctionReference) { running.remove(reference) }

    /// Whether it can be begun: a version follows the function whose code it has.
    private func isFree(_ reference: FunctionReference, _ waiting: Set<FunctionReference>) -> Bool {
        if running.contains(reference) { return false }
        let function = FunctionReference(key: reference.key, qualifier: nil)
        return reference.qualifier == nil || !running.contains(function) && !waiting.contains(function)
    }
}
