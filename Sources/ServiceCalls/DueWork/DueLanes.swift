package import Base
package import Store

/// Something to be done at a time, as a row of the store says it.
package protocol DueItem: Sendable {
    /// Where the rows of all stand, in the order of their times.
    static var prefix: Key { get }
    /// As `DueID` makes it.
    var id: [UInt8] { get }
    var due: Instant { get }
    /// Its row's value.
    var bytes: [UInt8] { get }
    /// What is done at once no more often than `DueLimits.ofLane`: the calls of one resource to one target.
    var lane: String { get }
    /// For whom it is done.
    var account: AccountID { get }
}

extension DueItem {
    /// Its row's key.
    package var key: Key { Self.prefix.appending(.instant(due), .bytes(id)) }

    /// What a row's key tells by itself; nil where it is of another shape.
    package static func place(_ key: Key) -> (due: Instant, id: [UInt8])? {
        guard let elements = key.elements(after: prefix), let due = elements.first?.instant,
            let id = elements.last?.bytes
        else { return nil }
        return (due, id)
    }

    /// What puts it where it is due now, in place of the row that it was, unless somebody was faster.
    package func moved(from row: Row) -> Transaction {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        transaction.delete(row.key)
        transaction.put(key, bytes)
        return transaction
    }
}

/// How much is done at once, and how much is known of what waits.
package struct DueLimits: Sendable {
    /// Done at once, of one account and in one lane, so that slow ones hold up no others.
    package let atOnce: Int
    package let ofAccount: Int
    package let ofLane: Int
    /// Items of one lane that are known while they wait for room in it, and those of all lanes.
    package let kept: Int
    package let waiting: Int
    /// Rows that are read together.
    package let read: Int

    package init(atOnce: Int, ofAccount: Int, ofLane: Int, kept: Int, waiting: Int, read: Int) {
        (self.atOnce, self.ofAccount, self.ofLane) = (atOnce, ofAccount, ofLane)
        (self.kept, self.waiting, self.read) = (kept, waiting, read)
    }
}

/// Which items are being done, and which of those that are due wait for their turn: so many are done at once, so many
/// of one account, and so many of one lane. A decision without I/O.
package struct DueLanes<Item: DueItem>: Sendable {
    package struct Due: Sendable {
        package let item: Item
        package let row: Row
        let lane: String
        package let account: String

        package init(_ item: Item, _ row: Row) {
            (self.item, self.row, lane, account) = (item, row, item.lane, item.account.rawValue)
        }
    }

    private let limits: DueLimits
    /// Those that are done, that are about to be, and that wait for room in their lane.
    private var known: Set<[UInt8]> = []
    /// How many of each lane, and of each account, are done or about to be.
    private var taken: [String: Int] = [:]
    private var underWay = 0
    private var ready: ArraySlice<Due> = []
    /// What waits, by lanes.
    private var waiting: [String: ArraySlice<Due>] = [:]
    private var waitingCount = 0
    /// The lanes of which as much waits here as may, and more is due; by the beginnings of their items' names.
    private var cut: Set<ArraySlice<UInt8>> = []
    /// Whether more is due than may wait here of all lanes.
    private var hasLeft = false

    package init(_ limits: DueLimits) { self.limits = limits }

    var isFull: Bool { underWay >= limits.atOnce }
    var hasReady: Bool { !ready.isEmpty }

    // MARK: - What is due

    /// From here on all is added that is due, but for what is passed over.
    package mutating func beginLook() { (cut, hasLeft) = ([], false) }

    /// Whether nothing is to be done about an item now: it is known, or its lane has enough.
    package func passesOver(_ id: [UInt8]) -> Bool { known.contains(id) || cut.contains(DueID.lane(of: id)) }

    /// - Returns: whether so many are ready that the rest can wait in the store.
    package mutating func add(_ due: Due) -> Bool {
        if hasRoom(due) {
            known.insert(due.item.id)
            makeReady(due)
        } else if waiting[due.lane]?.count ?? 0 >= limits.kept {
            cut.insert(DueID.lane(of: due.item.id))
        } else if waitingCount >= limits.waiting {
            hasLeft = true
        } else {
            known.insert(due.item.id)
            waiting[due.lane, default: []].append(due)
            waitingCount += 1
        }
        return ready.count >= limits.read
    }

    private func hasRoom(_ due: Due) -> Bool {
        taken[due.lane, default: 0] < limits.ofLane && taken[due.account, default: 0] < limits.ofAccount
    }

    private mutating func makeReady(_ due: Due) {
        for key in [due.lane, due.account] { taken[key, default: 0] += 1 }
        ready.append(due)
    }

    // MARK: - What is done

    /// The next one that is to be done.
    package mutating func begin() -> Due? {
        guard !isFull, let due = ready.popFirst() else { return nil }
        underWay += 1
        return due
    }

    /// - Returns: whether the store is to be looked at again: there is room for what was passed over.
    package mutating func end(_ due: Due) -> Bool {
        let wasAccountFull = taken[due.account, default: 0] >= limits.ofAccount
        known.remove(due.item.id)
        underWay -= 1
        for key in [due.lane, due.account] {
            taken[key, default: 1] -= 1
            if taken[key] == 0 { taken[key] = nil }
        }
        // Where its account was full, any lane of that may have waited for this.
        let lanes = wasAccountFull ? Array(waiting.keys) : [due.lane]
        let next = lanes.compactMap { waiting[$0]?.first }
            .filter { $0.account == due.account && hasRoom($0) }
            .min { ($0.item.due, $0.lane) < ($1.item.due, $1.lane) }
        if let next {
            waiting[next.lane]?.removeFirst()
            waitingCount -= 1
            if waiting[next.lane]?.isEmpty == true { waiting[next.lane] = nil }
            makeReady(next)
        }
        if hasLeft, next == nil || waitingCount < limits.waiting / 2 { return true }
        return waiting[due.lane] == nil && cut.contains(DueID.lane(of: due.item.id))
    }
}
