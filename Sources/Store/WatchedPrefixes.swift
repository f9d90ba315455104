/// The prefixes that somebody watches, in order. Every key that is written is looked up, and most are watched by
/// nobody: a few searches in a sorted array tell it.
struct WatchedPrefixes {
    private struct Watched {
        let prefix: Key
        var ids: Set<Int>
    }

    private var all: [Watched] = []

    mutating func insert(_ id: Int, under prefix: Key) {
        let place = end(of: prefix.bytes.span)
        if place > 0, all[place - 1].prefix == prefix {
            all[place - 1].ids.insert(id)
        } else {
            all.insert(Watched(prefix: prefix, ids: [id]), at: place)
        }
    }

    mutating func remove(_ id: Int, under prefix: Key) {
        let place = end(of: prefix.bytes.span) - 1
        guard place >= 0, all[place].prefix == prefix else { return }
        all[place].ids.remove(id)
        if all[place].ids.isEmpty { all.remove(at: place) }
    }

    /// Adds who watches a prefix of the key.
    ///
    /// The longest prefix that is watched is the last one that is not behind the key, or begins what the two share: in
    /// order, all that stands between a prefix and the key begins with that prefix. The same holds for the next one
    /// within what is left.
    func find(_ key: Key, into ids: inout Set<Int>) {
        let bytes = key.bytes.span
        var place = all.isEmpty ? 0 : end(of: bytes)
        while place > 0 {
            let prefix = all[place - 1].prefix.bytes
            let shared = bytes.sharedCount(with: prefix.span)
            if shared == prefix.count { ids.formUnion(all[place - 1].ids) }
            let left = min(shared, prefix.count - 1)
            guard left >= 0 else { return }
            place = end(of: bytes.extracting(first: left))
        }
    }

    /// Adds who watches a prefix that keys of the range can have.
    func find(_ range: KeyRange, into ids: inout Set<Int>) {
        for watched in all where range.overlaps(prefix: watched.prefix) { ids.formUnion(watched.ids) }
    }

    /// How many prefixes are not behind the first bytes of a key.
    private func end(of bytes: Span<UInt8>) -> Int {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            let prefix = all[middle].prefix.bytes
            if prefix.span.isBehind(bytes) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension Span<UInt8> {
    /// How many bytes both begin with.
    fileprivate func sharedCount(with other: Span<UInt8>) -> Int {
        let most = Swift.min(count, other.count)
        var shared = 0
        while shared < most, self[shared] == other[shared] { shared += 1 }
        return shared
    }

    /// Whether these bytes come after the others in the order of keys.
    fileprivate func isBehind(_ other: Span<UInt8>) -> Bool {
        let shared = sharedCount(with: other)
        return shared == other.count ? count > shared : shared < count && self[shared] > other[shared]
    }
}
