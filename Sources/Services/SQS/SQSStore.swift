internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// The rows of SQS.
///
/// | key | value |
/// |---|---|
/// | `sqs` `queue` account region name | the queue's definition |
/// | `sqs` `owner` account region name | which creation by CloudFormation makes, or made, the queue |
/// | `sqs` `m` queue generation + due + message id | an `Entry`: a standard queue's message, when it is visible |
/// | `sqs` `place` queue generation + due at receive + message id | where a message went whose visibility was changed |
/// | `sqs` `fifo` queue generation + … | a FIFO queue's rows (`FIFOKeys`) |
/// | `sqs` `count` queue generation + … | how many messages there are (`QueueCounters`) |
/// | `sqs` `body` content + chunk | content that is too long for its message's row |
/// | `sqs` `loose` content | when content was written whose message is not there yet |
/// | `sqs` `gone` queue generation | when messages were given up that are yet to be removed |
/// | `sqs` `move` source + start + id | a move task |
/// | `sqs` `moving` source | the key of the task that works |
/// | `sqs` `seal` | the key of receipt handles (`StoredSeal`) |
///
/// A message is one row, so a send is one small commit; what makes it invisible is its place in the order of time, so
/// nothing has to happen when it becomes visible again.
struct SQSStore: Sendable {
    let store: any Store
    private let cache = QueueCache()
    private let seals: StoredSeal

    init(_ store: any Store, _ randomness: any Randomness) {
        self.store = store
        seals = StoredSeal(
            Key("sqs", "seal"), store, randomness,
            busy: SQSFault.requestThrottled("The key of receipt handles is made by too many callers at once."))
    }

    static func queueKey(_ reference: QueueReference) -> Key {
        queues(reference.tenant).appending(.string(reference.name))
    }

    static func queues(_ tenant: Tenant) -> Key {
        Key("sqs", "queue", .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func ownerKey(_ reference: QueueReference) -> Key {
        let tenant = reference.tenant
        return Key(
            "sqs", "owner", .string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(reference.name))
    }

    static let allQueues = Key("sqs", "queue")
    static let gone = Key("sqs", "gone")
    static func goneKey(_ id: Int, _ generation: Int) -> Key { gone.appending(.integer(id), .integer(generation)) }

    /// Deletes ranges of which one has rows; where none has, nothing is written.
    func remove(_ ranges: [KeyRange]) async throws {
        let probes = ranges.map { KeyRange(from: $0.from, to: $0.to, limit: 1) }
        guard try await store.read(probes).contains(where: { !$0.isEmpty }) else { return }
        var transaction = Transaction()
        for range in ranges { transaction.delete(range) }
        _ = try await store.commit(transaction)
    }

    // MARK: - Queues

    /// - Throws: `QueueDoesNotExist`.
    func queue(_ reference: QueueReference) async throws -> StoredQueue {
        guard let queue = try await find(reference) else { throw Fault.noSuchQueue }
        return queue
    }

    /// From memory where it is known: every call needs it, most of them twice.
    func find(_ reference: QueueReference) async throws -> StoredQueue? {
        if let known = cache[reference] { return known }
        let era = cache.era
        guard let row = try await store.get(Self.queueKey(reference)) else { return nil }
        let queue = try await stored(row, reference.tenant)
        cache.keep(queue, era)
        return queue
    }

    /// A queue as it stands in the store, whatever is in memory: watchers are woken by a change of its definition
    /// before that is forgotten.
    /// - Throws: `QueueDoesNotExist`.
    func current(_ known: StoredQueue) async throws -> StoredQueue {
        guard let row = try await store.get(known.key) else { throw Fault.noSuchQueue }
        return row.version == known.version ? known : try await stored(row, known.tenant)
    }

    private func stored(_ row: Row, _ tenant: Tenant) async throws -> StoredQueue {
        StoredQueue(try Queue(row.value), row: row, tenant: tenant, seal: try await seals.seal())
    }

    /// Commits a change of a queue's definition; from then on nobody finds the old one.
    func commit(definition transaction: Transaction) async throws -> CommitResult {
        // Also where the commit came to no clear end.
        defer { cache.forget() }
        return try await store.commit(transaction)
    }

    /// Forgets definitions when another node may have changed one, until it is cancelled.
    func watch() async { for await _ in store.watch([Self.allQueues]) { cache.forget() } }

    /// The queues of a tenant in the order of their names.
    func all(_ tenant: Tenant) async throws -> [StoredQueue] {
        var queues: [StoredQueue] = []
        for row in try await store.readAll(KeyRange(prefix: Self.queues(tenant))) {
            queues.append(try await stored(row, tenant))
        }
        return queues
    }

    /// Every queue of the platform.
    func everyQueue() async throws -> [StoredQueue] {
        var queues: [StoredQueue] = []
        for row in try await store.readAll(KeyRange(prefix: Self.allQueues)) {
            let parts = (row.key.elements(after: Self.allQueues) ?? []).compactMap(\.string)
            guard parts.count == 3, let account = AccountID(parts[0]), let region = Region(parts[1]) else { continue }
            queues.append(try await stored(row, Tenant(account: account, region: region)))
        }
        return queues
    }

    /// How many messages each of these queues has, visible or not.
    func totals(of queues: [StoredQueue]) async throws -> [Int] {
        var totals: [Int] = []
        for start in stride(from: 0, to: queues.count, by: LimitsStore.rangesPerRead) {
            let part = queues[start..<min(start + LimitsStore.rangesPerRead, queues.count)]
            totals += try await store.read(part.map { KeyRange($0.counters.total) }).map { $0.first?.counter ?? 0 }
        }
        return totals
    }

    /// Changes a queue's definition under its version.
    func change(_ reference: QueueReference, _ body: (inout Queue, inout Transaction) async throws -> Void) async throws
    {
        for _ in 0..<LimitsStore.conflictRetries {
            let stored = try await queue(reference)
            var queue = stored.queue
            var transaction = Transaction()
            try await body(&queue, &transaction)
            transaction.check(stored.key, .version(stored.version))
            transaction.put(stored.key, try queue.row())
            if try await commit(definition: transaction).version != nil { return }
        }
        throw SQSFault.requestThrottled("The queue \(reference.name) is changed by too many callers at once.")
    }
}

/// A queue as it was read, with what its calls need of it. A class, so that handing it on costs one count.
final class StoredQueue: Sendable {
    let queue: Queue
    let settings: QueueSettings
    let reference: QueueReference
    let key: Key
    let version: Version
    let arn: String
    /// Where a standard queue's messages are.
    let messages: Key
    let places: Key
    let counters: QueueCounters
    let fifo: FIFOKeys
    /// Of its receipt handles.
    let seal: Seal

    init(_ queue: Queue, row: Row, tenant: Tenant, seal: Seal) {
        (self.queue, key, version, self.seal) = (queue, row.key, row.version, seal)
        settings = QueueSettings(queue.attributes)
        reference = QueueReference(name: queue.name, tenant: tenant)
        arn = reference.arn
        func prefix(_ word: KeyElement) -> Key { Key("sqs", word, .integer(queue.id), .integer(queue.generation)) }
        (messages, places) = (prefix("m"), prefix("place"))
        counters = QueueCounters(prefix: prefix("count"))
        fifo = FIFOKeys(prefix: prefix("fifo"))
    }

    var tenant: Tenant { reference.tenant }
    var isFIFO: Bool { settings.isFIFO }

    /// A sequence number as it is shown. Each generation counts anew, far above all that came before, so that the
    /// numbers of a message group go on growing after a purge.
    func shown(sequence: Int) -> Int { queue.generation << 40 + sequence }
    /// Where something changes when a message comes or becomes visible by a call.
    var watched: [Key] { [isFIFO ? fifo.ready : messages, key] }
}

/// Definitions in memory. A change forgets them all: changes are few. What was read before a change and comes after it
/// is not kept, since each change begins an era.
private final class QueueCache: Sendable {
    private struct State {
        var queues: [QueueReference: StoredQueue] = [:]
        var era = 0
    }

    private let state = Mutex(State())

    subscript(reference: QueueReference) -> StoredQueue? { state.withLock { $0.queues[reference] } }

    var era: Int { state.withLock { $0.era } }

    func keep(_ queue: StoredQueue, _ era: Int) {
        state.withLock { state in
            guard state.era == era else { return }
            if state.queues.count >= LimitsSQS.cachedQueues { state.queues = [:] }
            state.queues[queue.reference] = queue
        }
    }

    func forget() {
        state.withLock { state in
            state.queues = [:]
            state.era += 1
        }
    }
}
