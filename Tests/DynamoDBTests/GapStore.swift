import Base
import Store
import Synchronization

@testable import DynamoDB

/// A store in which something happens once, in the gap between what somebody has read and what they do with it.
final class GapStore: Store {
    typealias Step = @Sendable () async throws -> Void

    /// Where a step happens.
    private enum Gap: Hashable {
        /// Right behind a look into a stream's records that found none.
        case behindNothing
        /// Right before the commit of a change whose images were written.
        case beforeImages
        /// Right before the commit of a work.
        case beforeWork
        /// Right before the commit of an item.
        case beforeItem
    }

    private let store = MemoryStore()
    private let made = Mutex(0)

    /// How many transactions were made.
    var commits: Int { made.withLock { $0 } }
    private let steps = Mutex<[Gap: Step]>([:])

    func behindNothing(_ step: @escaping Step) { steps.withLock { $0[.behindNothing] = step } }
    func beforeImages(_ step: @escaping Step) { steps.withLock { $0[.beforeImages] = step } }
    func beforeWork(_ step: @escaping Step) { steps.withLock { $0[.beforeWork] = step } }
    func beforeItem(_ step: @escaping Step) { steps.withLock { $0[.beforeItem] = step } }

    nonisolated(nonsending) private func run(_ gap: Gap) async throws(Failure) {
        guard let step = steps.withLock({ $0.removeValue(forKey: gap) }) else { return }
        do { try await step() } catch {
            throw Failure(code: "store.busy", message: "\(error)", stage: "test")
        }
    }

    nonisolated(nonsending) func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        let rows = try await store.read(ranges)
        if rows.allSatisfy(\.isEmpty), ranges.contains(where: { $0.from.hasPrefix(Key("dynamodb", "log")) }) {
            try await run(.behindNothing)
        }
        return rows
    }

    nonisolated(nonsending) func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        let keys = transaction.checks.map(\.key)
        if keys.contains(where: { $0.hasPrefix(DynamoDBStore.loosePrefix) }) { try await run(.beforeImages) }
        if keys.contains(where: { $0.hasPrefix(TableWork.prefix) }) { try await run(.beforeWork) }
        let putsItem = transaction.changes.contains { change in
            if case .put(let key, _) = change { key.hasPrefix(Key("dynamodb", "item")) } else { false }
        }
        if putsItem { try await run(.beforeItem) }
        let result = try await store.commit(transaction)
        if result.version != nil { made.withLock { $0 += 1 } }
        return result
    }

    nonisolated(nonsending) func get(_ key: Key) async throws(Failure) -> Row? { try await store.get(key) }
    nonisolated(nonsending) func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try await store.claim(claim)
    }
    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }
    nonisolated(nonsending) func close() async { await store.close() }
}
