internal import Base

/// Which lanes are worked off, and when the others are looked at.
///
/// A lane is active while it has a worker. One that has something left for later waits for that time; where all workers
/// are busy it waits for its turn, behind those that have waited longer. More lanes than are to be known are forgotten,
/// the latest first: whoever finds that looks for them in the store.
struct LaneQueue<Name: Hashable & Comparable & Sendable>: Sendable {
    private struct Place: Comparable {
        let due: Instant
        let name: Name
        static func < (left: Place, right: Place) -> Bool { (left.due, left.name) < (right.due, right.name) }
    }

    private let workers: Int
    private let most: Int
    /// By their names: whether something came since the worker looked.
    private var active: [Name: Bool] = [:]
    private var waiting: [Name: Instant] = [:]
    /// Those that wait, in their order.
    private var order: [Place] = []
    /// Whether lanes were forgotten, and not looked for since.
    var isPartial = false

    init(workers: Int, most: Int) { (self.workers, self.most) = (workers, most) }

    /// The earliest time at which a worker can begin; nil where none waits, or one has to end first.
    var next: Instant? { active.count < workers ? order.first?.due : nil }

    /// Something is in a lane that is due at a time.
    mutating func add(_ name: Name, due: Instant) {
        guard active[name] == nil else { return active[name] = true }
        if let known = waiting[name] {
            guard due < known else { return }
            remove(name)
        }
        if order.count >= most, let last = order.last {
            isPartial = true
            guard due < last.due else { return }
            remove(last.name)
        }
        let place = Place(due: due, name: name)
        order.insert(place, at: index(of: place))
        waiting[name] = due
    }

    /// The lanes for which a worker begins now.
    mutating func start(_ now: Instant) -> [Name] {
        var names: [Name] = []
        while active.count < workers, let first = order.first, first.due <= now {
            remove(first.name)
            active[first.name] = false
            names.append(first.name)
        }
        return names
    }

    /// Whether others wait for a worker's turn.
    func isCrowded(_ now: Instant) -> Bool { active.count >= workers && order.first.map { $0.due <= now } == true }

    /// A worker is done with what is due, or with its turn.
    /// - Parameter next: when there is more to do in the lane; nil where it was empty.
    /// - Returns: false where something came meanwhile, so that it has to look again.
    mutating func end(_ name: Name, next: Instant?, now: Instant) -> Bool {
        if active[name] == true, next.map({ $0 > now }) ?? true {
            active[name] = false
            return false
        }
        active[name] = nil
        if let next { add(name, due: next) }
        return true
    }

    private mutating func remove(_ name: Name) {
        guard let due = waiting.removeValue(forKey: name) else { return }
        order.remove(at: index(of: Place(due: due, name: name)))
    }

    /// Where a place stands, or would.
    private func index(of place: Place) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if order[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
