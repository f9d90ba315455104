internal import Synchronization

/// Who reads groups of blobs. A group that is deleted meanwhile stays until its last reader has gone.
final class BodyReaders: Sendable {
    private struct Group {
        var readers = 0
        var isDeleted = false
    }

    private let groups = Mutex<[String: Group]>([:])
    /// Groups to delete, whose last reader has gone.
    let left: AsyncStream<String>
    private let leaving: AsyncStream<String>.Continuation

    init() { (left, leaving) = AsyncStream.makeStream() }

    /// Counts as a reader as long as it is held.
    final class Reader: Sendable {
        private let group: String
        private let readers: BodyReaders

        fileprivate init(_ group: String, _ readers: BodyReaders) { (self.group, self.readers) = (group, readers) }

        deinit { readers.leave(group) }
    }

    /// A new reader of a group; what is there when it has come stays as long as it is held.
    func enter(_ group: String) -> Reader {
        groups.withLock { $0[group, default: Group()].readers += 1 }
        return Reader(group, self)
    }

    /// Whether a group may be deleted at once; else it is named in `left` once it may.
    func mayDelete(_ group: String) -> Bool {
        groups.withLock { groups in
            guard groups[group] != nil else { return true }
            groups[group]?.isDeleted = true
            return false
        }
    }

    private func leave(_ group: String) {
        let isLast = groups.withLock { groups in
            groups[group]?.readers -= 1
            guard let known = groups[group], known.readers == 0 else { return false }
            groups[group] = nil
            return known.isDeleted
        }
        if isLast { leaving.yield(group) }
    }
}
