package import Base

/// Something that falls due at a time and is then taken by exactly one taker: a message, a timer, a job.
///
/// An entry is an ordinary row at `prefix` + due time + id, so whoever scans the prefix sees the entries in the order
/// in which they fall due. Taking it (`Store.claim`) moves it to the end of its visibility timeout and counts the
/// taking.
package struct Entry: Hashable, Sendable {
    /// When it can be taken (again).
    package var due: Instant
    /// Tells entries under one prefix apart and orders those of the same time; the writer chooses it, once for each.
    package var id: [UInt8]
    package var payload: [UInt8]
    /// How often it was taken.
    package var claims: Int
    /// Who took it last; empty when nobody did.
    package var owner: String
    /// When it was taken for the first time.
    package var firstClaim: Instant?
    /// Where the entry stands now, once it was read; delete this key, with a check of `version`, to finish it.
    package private(set) var key: Key
    package private(set) var version: Version

    package init(prefix: Key, due: Instant, id: [UInt8], payload: [UInt8] = [], claims: Int = 0, owner: String = "") {
        (self.due, self.id, self.payload, self.claims, self.owner) = (due, id, payload, claims, owner)
        (key, version) = (Self.key(prefix, due, id), 0)
    }

    /// Reads a row that lies under `prefix`; nil when it is no entry.
    package init?(_ row: Row, under prefix: Key) {
        guard let elements = row.key.elements(after: prefix), elements.count == 2, let due = elements[0].instant,
            let id = elements[1].bytes, row.value.count >= 5
        else { return nil }
        let head = row.value[..<4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let ownerStart = head & Self.timed == 0 ? 5 : 13
        let payloadStart = ownerStart + Int(row.value[4])
        guard row.value.count >= payloadStart else { return nil }
        (self.due, self.id) = (due, id)
        claims = Int(head & ~Self.timed)
        firstClaim =
            ownerStart == 13
            ? Counter.decode(Array(row.value[5..<13])).map { Instant(nanoseconds: Int64($0)) } : nil
        owner = String(decoding: row.value[ownerStart..<payloadStart], as: UTF8.self)
        payload = Array(row.value[payloadStart...])
        (key, version) = (row.key, row.version)
    }

    /// The bit of the head that says that the time of the first taking stands in the value.
    private static let timed: UInt32 = 1 << 31

    /// The row's value: how often taken (4 bytes), the owner's length (1 byte), when first taken (8 bytes, where it
    /// was), the owner, the payload.
    package var value: [UInt8] {
        let name = owner.utf8.prefix(255)
        var count = min(UInt32(clamping: claims), ~Self.timed)
        if firstClaim != nil { count |= Self.timed }
        var value: [UInt8] = []
        value.reserveCapacity(13 + name.count + payload.count)
        for shift in [24, 16, 8, 0] as [UInt32] { value.append(UInt8(truncatingIfNeeded: count >> shift)) }
        value.append(UInt8(name.count))
        if let firstClaim { value += Counter.encode(Int(firstClaim.nanoseconds)) }
        value += name
        value += payload
        return value
    }

    static func key(_ prefix: Key, _ due: Instant, _ id: [UInt8]) -> Key { prefix.appending(.instant(due), .bytes(id)) }

    /// The same entry as `claim` leaves it.
    func taken(by claim: Claim, version: Version) -> Entry {
        var entry = Entry(
            prefix: claim.prefix, due: claim.now + claim.visibility, id: id, payload: payload, claims: claims + 1,
            owner: claim.owner)
        entry.firstClaim = firstClaim ?? claim.now
        entry.version = version
        return entry
    }
}

/// A wish to take due entries.
package struct Claim: Sendable {
    package let prefix: Key
    /// Entries whose time is at or before this are due.
    package let now: Instant
    /// How long nobody else gets what is taken.
    package let visibility: Duration
    /// The most entries to take, 1 … `LimitsStore.entriesPerClaim`.
    package let max: Int
    /// Who takes, at most 255 bytes.
    package let owner: String
    package let fence: Fence?
    /// A counter to which the number of entries taken is added, in the same commit.
    package let tally: Key?

    package init(
        prefix: Key, now: Instant, visibility: Duration, max: Int, owner: String, fence: Fence? = nil, tally: Key? = nil
    ) {
        precondition(
            (1...LimitsStore.entriesPerClaim).contains(max), "a claim takes 1 to \(LimitsStore.entriesPerClaim)")
        precondition(owner.utf8.count <= 255, "an owner's name has at most 255 bytes")
        (self.prefix, self.now, self.visibility, self.max, self.owner) = (prefix, now, visibility, max, owner)
        (self.fence, self.tally) = (fence, tally)
    }

    /// The rows that may be taken.
    var range: KeyRange {
        KeyRange(from: prefix, to: prefix.appending(.instant(now + .nanoseconds(1))), limit: max)
    }
}

extension Transaction {
    /// Puts an entry where `Store.claim` finds it.
    package mutating func put(_ entry: Entry) { put(entry.key, entry.value) }

    /// Finishes an entry that the caller holds: the commit conflicts when somebody else has taken it since.
    package mutating func finish(_ entry: Entry) {
        check(entry.key, .version(entry.version))
        delete(entry.key)
    }
}
