internal import Base
internal import Synchronization

/// Which changes of items were tried, what became of them as far as clients know, and whether a stream tells the same.
final class TableHistory: Sendable {
    private struct State {
        /// By their tags.
        var tried: [String: TableChange] = [:]
        var refused: Set<String> = []
        /// What each that was acknowledged has found; by tags, nil where there was no item.
        var acknowledged: [String: JSON?] = [:]
        /// The tags with which items were seen last.
        var last: [String: String] = [:]
    }

    private let world: Surroundings
    private let state = Mutex(State())

    init(_ world: Surroundings) { self.world = world }

    // MARK: - What happens

    func begin(_ change: TableChange) { state.withLock { $0.tried[change.tag] = change } }

    func refuse(_ change: TableChange) {
        world.trace.note("ledger", "\(change.tag) of \(change.key) is refused")
        state.withLock { _ = $0.refused.insert(change.tag) }
    }

    /// - Parameter old: the item before.
    func acknowledge(_ change: TableChange, old: JSON?) {
        world.trace.note("ledger", "\(change.tag) of \(change.key) is done behind \(Self.tag(old) ?? "nothing")")
        state.withLock {
            $0.acknowledged[change.tag] = .some(old)
            $0.last[change.key] = change.kind == .delete ? nil : change.tag
        }
    }

    /// The tag with which an item was seen last.
    func last(_ key: String) -> String? { state.withLock { $0.last[key] } }

    private static func tag(_ item: JSON?) -> String? { item?["tag"]?["S"]?.string }

    // MARK: - Judgement

    /// The tag of a change that was acknowledged and is not in a stream's records.
    func missing(in records: [TableStreamFollower.Record]) -> String? {
        let state = state.withLock(\.self)
        let written = Set(records.compactMap { Self.tag($0.new) })
        let removed = Set(records.filter { $0.new == nil }.compactMap { Self.tag($0.old) })
        return state.acknowledged.filter { tag, old in
            guard state.tried[tag]?.kind == .delete else { return !written.contains(tag) }
            return Self.tag(old).map { !removed.contains($0) } ?? false
        }.keys.min()
    }

    /// - Returns: what does not fit together.
    func judge(_ records: [TableStreamFollower.Record]) -> [String] {
        let state = state.withLock(\.self)
        var broken: [String] = []
        var (items, seen) = ([String: JSON](), Set<String>())
        var removals: [String: Int] = [:]
        for record in records {
            let what =
                "of \(record.key), the record \(Self.tag(record.new) ?? "that removes \(Self.tag(record.old) ?? "")")"
            if record.old != items[record.key] {
                broken.append("\(what) has another old image than the record before it has left")
            }
            items[record.key] = record.new
            let event = record.old == nil ? "INSERT" : record.new == nil ? "REMOVE" : "MODIFY"
            if record.event != event { broken.append("\(what) is called \(record.event)") }
            // A removal has no tag of its own; that the images follow each other tells that it comes once.
            guard let tag = Self.tag(record.new) else {
                let count = removals[record.key, default: 0] + 1
                removals[record.key] = count
                if count > state.tried.values.count(where: { $0.kind == .delete && $0.key == record.key }) {
                    broken.append("\(what) is of a deletion that nobody has made")
                }
                continue
            }
            guard let change = state.tried[tag], change.key == record.key else {
                broken.append("\(what) is of a change that nobody has made")
                continue
            }
            if !seen.insert(tag).inserted { broken.append("\(what) comes twice") }
            if state.refused.contains(tag) { broken.append("\(what) is of a change that was refused") }
            if record.new != change.item(of: record.old) { broken.append("\(what) has a wrong new image") }
            if let old = state.acknowledged[tag], old != record.old {
                broken.append("\(what) has another old image than the change was told")
            }
        }
        return broken
    }
}
