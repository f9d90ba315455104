internal import Base

/// How many polls of a mapping are under way and how many of its batches run at one time. Decisions without I/O.
///
/// One poll waits as long as little comes. Polls that come back full start further ones, and where all batches run that
/// may, more may run: 300 a minute up to the most. Polls that come back short, and failures, take that back.
/// - Source: AWS Lambda Developer Guide, "Configuring scaling behavior for SQS event source mappings" and "Backoff
///   strategy for failed invocations".
struct PollerScale: Sendable, Hashable {
    /// How a batch has ended.
    enum End: Sendable { case good, bad, throttled }

    private let most: Int
    private let base: Int
    /// Batches that may run at one time.
    private(set) var limit: Int
    /// When the limit was moved last.
    private var moved: Instant
    /// Polls that are under way.
    private(set) var polls = 0
    private var wantedPolls = 1
    /// Batches that run, wait to run, or are acknowledged.
    private(set) var held = 0
    private(set) var running = 0
    /// How long batches take, the last ones counting most; nil before the first.
    private var time: Duration?

    /// - Parameter maximum: the mapping's `MaximumConcurrency`.
    init(maximum: Int?, now: Instant) {
        most = min(maximum ?? LimitsLambda.mostBatches, LimitsLambda.mostBatches)
        base = min(LimitsLambda.firstBatches, most)
        (limit, moved) = (base, now)
    }

    // MARK: - Polls

    /// Counts another poll in; false where none is wanted or what it takes could not be run soon.
    mutating func takesPoll() -> Bool {
        guard polls < wantedPolls, polls + held < limit + ahead else { return false }
        polls += 1
        return true
    }

    /// Batches of a quick function that wait for their turn, so that the function does not wait for the source.
    private var ahead: Int {
        guard let time, time <= LimitsLambda.quickBatch else { return 0 }
        return max(1, limit / 2)
    }

    /// A poll has come back.
    /// - Parameter isFull: whether it has as many records as it could: more are probably there.
    mutating func polled(isFull: Bool, now: Instant) {
        if isFull {
            wantedPolls = min(wantedPolls + 1, LimitsLambda.pollsOfMapping)
            if running >= limit { move(up: true, to: most, now) }
        } else {
            wantedPolls = max(1, wantedPolls - 1)
            if limit > base { move(up: false, to: base, now) }
        }
    }

    /// All that a poll had to do is done.
    mutating func endsPoll() { polls -= 1 }

    // MARK: - Batches

    mutating func holdsBatch() { held += 1 }
    mutating func endsBatch() { held -= 1 }

    /// Counts a batch in that begins to run; false where it has to wait.
    mutating func runsBatch() -> Bool {
        guard running < limit else { return false }
        running += 1
        return true
    }

    /// A batch runs no more.
    mutating func ran(_ end: End, for duration: Duration, now: Instant) {
        running -= 1
        switch end {
        case .good:
            time = time.map { $0 * 7 / 8 + duration / 8 } ?? duration
            if limit < base { move(up: true, to: base, now) }
        case .bad: limit = max(min(LimitsLambda.fewestBatches, base), limit - 1)
        case .throttled: break
        }
    }

    /// A batch found no room in the function's concurrency.
    mutating func throttled() { limit = max(1, limit - 1) }

    /// Moves the limit by one for each fifth of a second that has passed, of the last second at most.
    private mutating func move(up: Bool, to bound: Int, _ now: Instant) {
        moved = max(moved, now - .seconds(1))
        while moved + LimitsLambda.batchPace <= now, limit != bound {
            limit += up ? 1 : -1
            moved = moved + LimitsLambda.batchPace
        }
    }
}
