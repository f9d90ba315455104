/// What clients saw of one value that they read and replaced under the condition that it is still the one they know.
/// A decision without I/O.
///
/// Every replacement writes a value of its own, so the value at the end leads back over all that came before it: the
/// one order in which the replacements can have happened. What was acknowledged, read and refused must fit it.
struct RegisterHistory: Sendable {
    /// When a client asked, and when it had its answer, counted by the events of the run. What had no answer may happen
    /// at any time behind its beginning.
    struct Interval: Sendable {
        let began: Int
        var ended: Int?
    }

    private struct Replacement: Sendable {
        let old: String
        let interval: Interval
        let isDone: Bool
    }

    /// The value at the beginning.
    let first: String
    private var replacements: [String: Replacement] = [:]
    private var refusals: [(expected: String, interval: Interval)] = []
    private var reads: [(value: String, interval: Interval)] = []

    init(first: String) { self.first = first }

    // MARK: - What clients saw

    /// - Parameter isDone: whether the answer said so; false where none came.
    mutating func replace(_ old: String, by new: String, _ interval: Interval, isDone: Bool) {
        replacements[new] = Replacement(old: old, interval: interval, isDone: isDone)
    }

    mutating func refuse(_ expected: String, _ interval: Interval) { refusals.append((expected, interval)) }
    mutating func read(_ value: String, _ interval: Interval) { reads.append((value, interval)) }

    // MARK: - What that means

    /// The first thing that does not fit one order in which all could have happened; nil where all does.
    /// - Parameter last: the value at the end.
    func broken(last: String) -> String? {
        guard let order = order(until: last) else { return "the value \(last) comes from nowhere" }
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        for (new, replacement) in replacements.sorted(by: { $0.key < $1.key }) where replacement.isDone {
            if places[new] == nil { return "the replacement by \(new) was acknowledged and is lost" }
        }
        return brokenOrder(order) ?? brokenRead(order, places) ?? brokenRefusal(order, places)
    }

    private func order(until last: String) -> [String]? {
        var order = [last]
        while order[order.count - 1] != first {
            guard let replacement = replacements[order[order.count - 1]], order.count <= replacements.count else {
                return nil
            }
            order.append(replacement.old)
        }
        return order.reversed()
    }

    private func interval(_ value: String) -> Interval { replacements[value]?.interval ?? Interval(began: 0, ended: 0) }

    /// No replacement comes behind one that was asked for when it was done already.
    private func brokenOrder(_ order: [String]) -> String? {
        var latest = 0
        for value in order {
            let interval = interval(value)
            if let ended = interval.ended, ended < latest {
                return "\(value) was written before what it stands behind was asked for"
            }
            latest = max(latest, interval.began)
        }
        return nil
    }

    /// A read sees nothing that was replaced before it began, nothing that was asked for behind its end, and nothing
    /// older than an earlier read saw.
    private func brokenRead(_ order: [String], _ places: [String: Int]) -> String? {
        let reads = reads.sorted { $0.interval.began < $1.interval.began }
        for (number, read) in reads.enumerated() {
            guard let place = places[read.value] else { return "\(read.value) was read and never written" }
            if let ended = read.interval.ended, interval(read.value).began > ended {
                return "\(read.value) was read before it was asked for"
            }
            if place + 1 < order.count, let done = interval(order[place + 1]).ended, done < read.interval.began {
                return "\(read.value) was read after it had been replaced"
            }
            for earlier in reads[..<number] {
                guard let ended = earlier.interval.ended, ended < read.interval.began,
                    let before = places[earlier.value], before > place
                else { continue }
                return "\(read.value) was read after the newer \(earlier.value)"
            }
        }
        return nil
    }

    /// A replacement is not refused while its condition held from its beginning to its end.
    private func brokenRefusal(_ order: [String], _ places: [String: Int]) -> String? {
        for refusal in refusals {
            guard let place = places[refusal.expected], let ended = refusal.interval.ended,
                let written = interval(refusal.expected).ended, written < refusal.interval.began
            else { continue }
            let isReplaced = place + 1 < order.count && interval(order[place + 1]).began < ended
            if !isReplaced { return "a replacement of \(refusal.expected) was refused while it was there" }
        }
        return nil
    }
}
