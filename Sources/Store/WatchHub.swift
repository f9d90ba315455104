internal import Synchronization

/// Who waits for changes under which prefixes.
package final class WatchHub: Sendable {
    private struct State {
        var nextID = 0
        var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
        var watching: [Prefix: Set<Int>] = [:]
        /// The lengths that prefixes have, so that a key is looked up once per length, however many wait.
        var lengths: [Int: Int] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())

    package init() {}

    package func watch(_ prefixes: [Key]) -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            guard !state.isClosed else { return -1 }
            state.nextID += 1
            state.watchers[state.nextID] = continuation
            for prefix in Set(prefixes) {
                state.watching[Prefix(prefix.bytes[...]), default: []].insert(state.nextID)
                state.lengths[prefix.bytes.count, default: 0] += 1
            }
            return state.nextID
        }
        if id < 0 { continuation.finish() }
        continuation.onTermination = { [weak self] _ in self?.remove(id, prefixes) }
        return stream
    }

    /// True when nobody waits, so that a writer need not collect what it touched.
    package var isIdle: Bool { state.withLock { $0.watchers.isEmpty } }

    /// Wakes those who wait for any of these keys, or for a prefix that the ranges overlap.
    package func wake(keys: [Key], ranges: [KeyRange] = []) {
        let woken = state.withLock { state -> [AsyncStream<Void>.Continuation] in
            var ids: Set<Int> = []
            var last: [UInt8] = []
            for key in keys {
                let known = key.bytes.commonPrefixCount(with: last)
                last = key.bytes
                // What keys of one commit begin with is mostly the same, and was looked up for the one before.
                for length in state.lengths.keys where length <= key.bytes.count && (length > known || known == 0) {
                    if let watchers = state.watching[Prefix(key.bytes[..<length])] { ids.formUnion(watchers) }
                }
            }
            for range in ranges {
                for (prefix, watchers) in state.watching where range.overlaps(prefix: Key(bytes: Array(prefix.bytes))) {
                    ids.formUnion(watchers)
                }
            }
            return ids.sorted().compactMap { state.watchers[$0] }
        }
        for continuation in woken { continuation.yield() }
    }

    /// Ends every stream.
    package func close() {
        let watchers = state.withLock { state in
            state.isClosed = true
            return state.watchers.sorted { $0.key < $1.key }.map(\.value)
        }
        for continuation in watchers { continuation.finish() }
    }

    private func remove(_ id: Int, _ prefixes: [Key]) {
        state.withLock { state in
            guard state.watchers.removeValue(forKey: id) != nil else { return }
            for prefix in Set(prefixes) {
                let (bytes, length) = (Prefix(prefix.bytes[...]), prefix.bytes.count)
                state.watching[bytes]?.remove(id)
                if state.watching[bytes]?.isEmpty == true { state.watching[bytes] = nil }
                state.lengths[length, default: 0] -= 1
                if state.lengths[length] == 0 { state.lengths[length] = nil }
            }
        }
    }
}

/// The beginning of keys, hashed in one go: a slice would hash byte by byte, for every key that is written.
private struct Prefix: Hashable {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

extension [UInt8] {
    /// How many bytes both begin with.
    fileprivate func commonPrefixCount(with other: [UInt8]) -> Int {
        let (bytes, others) = (span, other.span)
        let most = Swift.min(bytes.count, others.count)
        var count = 0
        while count < most, bytes[count] == others[count] { count += 1 }
        return count
    }
}
