/// Which rows to read: the keys from a start up to an end, in either direction, at most so many.
///
/// A read that returns `limit` rows may have more behind it: ask again with `after` the last key, or use
/// `Store.readAll`.
package struct KeyRange: Hashable, Sendable {
    /// The first key that belongs to the range.
    package let from: Key
    /// The first key behind the range; nil when the range has no end.
    package let to: Key?
    /// True when the range is one key, which engines read without a cursor.
    package let isSingle: Bool
    /// The most rows to return, 1 … `LimitsStore.rowsPerRange`.
    package var limit: Int
    /// Reading stops after the row with which keys and values together reach so many bytes.
    package var byteLimit: Int
    /// From the greatest key down.
    package var isReversed: Bool

    /// One key.
    package init(_ key: Key) {
        (from, to, isSingle, limit, byteLimit, isReversed) = (key, nil, true, 1, .max, false)
    }

    /// All keys of `from ..< to`. With `after`, only those behind it in the direction of reading.
    package init(
        from: Key, to: Key?, after: Key? = nil, limit: Int = LimitsStore.rowsPerRange, byteLimit: Int = .max,
        isReversed: Bool = false
    ) {
        precondition(
            (1...LimitsStore.rowsPerRange).contains(limit), "a range's limit must be 1 to \(LimitsStore.rowsPerRange)")
        let start = isReversed ? from : max(from, after?.successor ?? from)
        let end = isReversed ? [to, after].compactMap(\.self).min() : to
        (self.from, self.to, isSingle) = (start, end, false)
        (self.limit, self.byteLimit, self.isReversed) = (limit, byteLimit, isReversed)
    }

    /// All keys that begin with `prefix`. With `after`, only those behind it in the direction of reading.
    package init(
        prefix: Key, after: Key? = nil, limit: Int = LimitsStore.rowsPerRange, byteLimit: Int = .max,
        isReversed: Bool = false
    ) {
        self.init(
            from: prefix, to: prefix.afterPrefix, after: after, limit: limit, byteLimit: byteLimit,
            isReversed: isReversed)
    }

    /// Whether the key lies in the range; `limit` and `byteLimit` do not matter.
    package func contains(_ key: Key) -> Bool {
        if isSingle { return key == from }
        return key >= from && to.map { key < $0 } ?? true
    }

    /// Whether some key with this prefix could lie in the range.
    package func overlaps(prefix: Key) -> Bool {
        if isSingle { return from.hasPrefix(prefix) }
        return (prefix.afterPrefix.map { from < $0 } ?? true) && (to.map { prefix < $0 } ?? true)
    }

    /// Whether a read that gave these rows may have left some behind them.
    package func isFull(_ rows: [Row]) -> Bool {
        if rows.count >= limit { return true }
        return byteLimit < .max && rows.reduce(0) { $0 + $1.key.bytes.count + $1.value.count } >= byteLimit
    }

    /// The rest of the range behind `key`, in the direction of reading.
    package func after(_ key: Key) -> KeyRange {
        KeyRange(from: from, to: to, after: key, limit: limit, byteLimit: byteLimit, isReversed: isReversed)
    }
}
