internal import Store
internal import Synchronization

/// Lines of writes, one for each item that is being written.
///
/// Who finds no line begins one and writes; who comes meanwhile waits in it, and when that write has ended, the first
/// of those who wait writes for them all. So writes of one item never meet each other, and as many as come while the
/// store writes are its next commit.
final class WriteLines: Sendable {
    private struct Place {
        let write: ItemWrite
        let continuation: CheckedContinuation<Turn, Never>
    }

    /// What becomes of one who waits.
    private enum Turn {
        case ended(ItemWriter.Ending)
        /// It writes, for those behind it too.
        case leads([Place])
    }

    private let lines = Mutex<[Key: [Place]]>([:])

    /// How many wait.
    var waiting: Int { lines.withLock { $0.values.reduce(0) { $0 + $1.count } } }

    /// - Parameter commit: makes writes of the item, in their order, and tells what became of each.
    func run(
        _ write: ItemWrite, at key: Key, _ commit: ([ItemWrite]) async -> [ItemWriter.Ending]
    ) async -> ItemWriter.Ending {
        switch await turn(of: write, at: key) {
        case .ended(let ending): return ending
        case .leads(let places):
            let endings = await commit([write] + places.map(\.write))
            leave(key)
            for (place, ending) in zip(places, endings.dropFirst()) {
                place.continuation.resume(returning: .ended(ending))
            }
            return endings[0]
        }
    }

    private func turn(of write: ItemWrite, at key: Key) async -> Turn {
        if begin(key) { return .leads([]) }
        return await withCheckedContinuation { continuation in
            let place = Place(write: write, continuation: continuation)
            if !join(place, key) { continuation.resume(returning: .leads([])) }
        }
    }

    /// - Returns: whether a line was begun; not where there is one.
    private func begin(_ key: Key) -> Bool {
        lines.withLock { lines in
            guard lines[key] == nil else { return false }
            lines[key] = []
            return true
        }
    }

    /// - Returns: whether there was a line to wait in; else one was begun.
    private func join(_ place: Place, _ key: Key) -> Bool {
        lines.withLock { lines in
            guard lines[key] != nil else {
                lines[key] = []
                return false
            }
            lines[key]?.append(place)
            return true
        }
    }

    /// Hands the line on, or ends it where nobody waits.
    private func leave(_ key: Key) {
        let next = lines.withLock { lines -> (Place, behind: [Place])? in
            guard let waiting = lines[key], let first = waiting.first else {
                lines[key] = nil
                return nil
            }
            let batch = waiting.prefix(LimitsDynamoDB.writesPerCommit)
            lines[key] = Array(waiting.dropFirst(batch.count))
            return (first, Array(batch.dropFirst()))
        }
        if let next { next.0.continuation.resume(returning: .leads(next.behind)) }
    }
}
