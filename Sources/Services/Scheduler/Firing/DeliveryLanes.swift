internal import Base
internal import Store

/// Which calls are being made, and which of those that are due wait for their turn: so many are made at once, so many
/// of one account, and so many of one group to one target. A decision without I/O.
struct DeliveryLanes {
    struct Due: Sendable {
        let delivery: Delivery
        let row: Row
        let lane: String
        let account: String

        init(_ delivery: Delivery, _ row: Row) {
            (self.delivery, self.row, lane) = (delivery, row, delivery.lane)
            account = delivery.schedule.tenant.account.rawValue
        }
    }

    /// Those that are made, that are about to be, and that wait for room in their lane.
    private var known: Set<[UInt8]> = []
    /// How many of each lane, and of each account, are made or about to be.
    private var taken: [String: Int] = [:]
    private var underWay = 0
    private var ready: ArraySlice<Due> = []
    /// What waits, by lanes.
    private var waiting: [String: ArraySlice<Due>] = [:]
    private var waitingCount = 0
    /// The lanes of which as much waits here as may, and more is due; by the beginnings of their deliveries' names.
    private var cut: Set<ArraySlice<UInt8>> = []
    /// Whether more is due than may wait here of all lanes.
    private var hasLeft = false

    var isFull: Bool { underWay >= LimitsScheduler.deliveriesAtOnce }
    var hasReady: Bool { !ready.isEmpty }

    // MARK: - What is due

    /// From here on all is added that is due, but for what is passed over.
    mutating func beginLook() { (cut, hasLeft) = ([], false) }

    /// Whether nothing is to be done about a delivery now: it is known, or its lane has enough.
    func passesOver(_ id: [UInt8]) -> Bool { known.contains(id) || cut.contains(Delivery.lane(of: id)) }

    /// - Returns: whether so many are ready that the rest can wait in the store.
    mutating func add(_ due: Due) -> Bool {
        if hasRoom(due) {
            known.insert(due.delivery.id)
            makeReady(due)
        } else if waiting[due.lane]?.count ?? 0 >= LimitsScheduler.deliveriesKept {
            cut.insert(Delivery.lane(of: due.delivery.id))
        } else if waitingCount >= LimitsScheduler.deliveriesWaiting {
            hasLeft = true
        } else {
            known.insert(due.delivery.id)
            waiting[due.lane, default: []].append(due)
            waitingCount += 1
        }
        return ready.count >= LimitsScheduler.deliveriesRead
    }

    private func hasRoom(_ due: Due) -> Bool {
        taken[due.lane, default: 0] < LimitsScheduler.deliveriesOfLane
            && taken[due.account, default: 0] < LimitsScheduler.deliveriesOfAccount
    }

    private mutating func makeReady(_ due: Due) {
        for key in [due.lane, due.account] { taken[key, default: 0] += 1 }
        ready.append(due)
    }

    // MARK: - What is made

    /// The next one that is to be made.
    mutating func begin() -> Due? {
        guard !isFull, let due = ready.popFirst() else { return nil }
        underWay += 1
        return due
    }

    /// - Returns: whether the store is to be looked at again: there is room for what was passed over.
    mutating func end(_ due: Due) -> Bool {
        let wasAccountFull = taken[due.account, default: 0] >= LimitsScheduler.deliveriesOfAccount
        known.remove(due.delivery.id)
        underWay -= 1
        for key in [due.lane, due.account] {
            taken[key, default: 1] -= 1
            if taken[key] == 0 { taken[key] = nil }
        }
        // Where its account was full, any lane of that may have waited for this.
        let lanes = wasAccountFull ? Array(waiting.keys) : [due.lane]
        let next = lanes.compactMap { waiting[$0]?.first }
            .filter { $0.account == due.account && hasRoom($0) }
            .min { ($0.delivery.due, $0.lane) < ($1.delivery.due, $1.lane) }
        if let next {
            waiting[next.lane]?.removeFirst()
            waitingCount -= 1
            if waiting[next.lane]?.isEmpty == true { waiting[next.lane] = nil }
            makeReady(next)
        }
        if hasLeft, next == nil || waitingCount < LimitsScheduler.deliveriesWaiting / 2 { return true }
        return waiting[due.lane] == nil && cut.contains(Delivery.lane(of: due.delivery.id))
    }
}
