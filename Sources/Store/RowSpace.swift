package import Base

/// Rows that one writer reads and changes. What a transaction means is written here once, for every engine.
package protocol RowSpace {
    mutating func row(_ key: Key) throws(Failure) -> Row?
    mutating func rows(_ range: KeyRange) throws(Failure) -> [Row]
    mutating func put(_ row: Row) throws(Failure)
    /// Puts a counter's new value; an engine may hold it back until the group's end, since many commits of a group
    /// change the same counters.
    mutating func putCounter(_ row: Row) throws(Failure)
    /// Puts a row in the place of the one that has `key`, which goes.
    mutating func move(_ key: Key, to row: Row) throws(Failure)
    mutating func delete(_ key: Key) throws(Failure)
    mutating func delete(_ range: KeyRange) throws(Failure)
}

extension RowSpace {
    /// Judges and applies a validated transaction as commit `version`. Unless it returns `.committed`, nothing was
    /// changed. It throws for the caller's fault before the first change; later only what the engine's own writes
    /// throw.
    package mutating func apply(_ transaction: Transaction, version: Version) throws(Failure) -> CommitResult {
        if let fence = transaction.fence, !fence.holds(try row(fence.key)) { return .fenced }
        var broken: [Key] = []
        for check in transaction.checks where try !check.holds(row(check.key)) { broken.append(check.key) }
        guard broken.isEmpty else { return .conflict(broken) }
        let counters = try sums(of: transaction.changes)
        var added = 0
        for change in transaction.changes {
            switch change {
            case .put(let key, let value): try put(Row(key: key, value: value, version: version))
            case .delete(let key): try delete(key)
            case .deleteRange(let range): try delete(range)
            case .add(let key, _):
                try putCounter(Row(key: key, value: Counter.encode(counters[added]), version: version))
                added += 1
            case .putSequenced(let prefix, let counter, let offset, let suffix, let value):
                let key = prefix.appending(.integer(counters[counter.index] + offset)).appending(suffix)
                try put(Row(key: key, value: value, version: version))
            }
        }
        return .committed(version: version, counters: counters)
    }

    /// Takes due entries as commit `version`.
    package mutating func take(_ claim: Claim, version: Version) throws(Failure) -> [Entry] {
        if let fence = claim.fence, !fence.holds(try row(fence.key)) { return [] }
        var taken: [Entry] = []
        for row in try rows(claim.range) {
            guard let entry = Entry(row, under: claim.prefix) else { continue }
            let next = entry.taken(by: claim, version: version)
            try move(row.key, to: Row(key: next.key, value: next.value, version: version))
            taken.append(next)
        }
        if let tally = claim.tally, !taken.isEmpty {
            let sum = try counter(tally) &+ taken.count
            try putCounter(Row(key: tally, value: Counter.encode(sum), version: version))
        }
        return taken
    }

    package mutating func putCounter(_ row: Row) throws(Failure) { try put(row) }

    package mutating func move(_ key: Key, to row: Row) throws(Failure) {
        try delete(key)
        try put(row)
    }

    /// The new value of each addition.
    private mutating func sums(of changes: [Transaction.Change]) throws(Failure) -> [Int] {
        var latest: [Key: Int] = [:]
        var sums: [Int] = []
        for case .add(let key, let number) in changes {
            let before = if let known = latest[key] { known } else { try counter(key) }
            let (sum, isTooLarge) = before.addingReportingOverflow(number)
            guard !isTooLarge else {
                throw Failure(
                    code: "store.counterOverflow", message: "the counter \(key) is at its end", stage: "commit")
            }
            latest[key] = sum
            sums.append(sum)
        }
        return sums
    }

    private mutating func counter(_ key: Key) throws(Failure) -> Int {
        guard let row = try row(key) else { return 0 }
        guard let number = row.counter else {
            throw Failure(code: "store.notACounter", message: "the row \(key) holds no number", stage: "commit")
        }
        return number
    }
}

extension Transaction.Check {
    func holds(_ row: Row?) -> Bool {
        switch expectation {
        case .absent: row == nil
        case .present: row != nil
        case .version(let version): row?.version == version
        }
    }
}
