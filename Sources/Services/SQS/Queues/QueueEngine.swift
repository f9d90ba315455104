internal import Base
internal import Store
internal import Wire

/// What a queue does with messages; standard and FIFO queues do it differently.
protocol QueueEngine: Sendable {
    /// Sends messages in one commit, in their order.
    func send(_ messages: [NewMessage], sender: String, to queue: StoredQueue) async throws -> [SentMessage]
    /// Takes what is visible now; what expired or was received too often goes where it belongs.
    func receive(_ request: ReceiveRequest, from queue: StoredQueue) async throws -> [ReceivedMessage]
    /// When the first message that is there now becomes visible, or did; nil for an empty queue.
    func nextDue(_ queue: StoredQueue) async throws -> Instant?
    /// Deletes messages; a handle's fault stands in its place.
    func delete(_ handles: [ReceiptHandle], from queue: StoredQueue) async throws -> [Fault?]
    /// Changes how long a message that is in flight stays invisible, from now on, in seconds.
    func change(_ handle: ReceiptHandle, to timeout: Int, in queue: StoredQueue) async throws
    func counts(_ queue: StoredQueue) async throws -> MessageCounts
    /// When the oldest message was sent, of those that are next; nil for an empty queue.
    func oldest(_ queue: StoredQueue) async throws -> Instant?

    /// Visible messages from the front of the queue, for a move task.
    func movable(_ queue: StoredQueue, most: Int) async throws -> [MovableMessage]
    /// Puts messages in that come from another queue, in the transaction that takes them away there.
    func append(_ records: [MovedRecord], to queue: StoredQueue, _ transaction: inout Transaction) async throws
    /// Removes what a queue's lines do not show any more.
    func sweep(_ queue: StoredQueue) async throws
}

/// What a receiver asks for.
struct ReceiveRequest: Sendable {
    let most: Int
    /// Seconds.
    let visibility: Int
    let attemptID: String?
}

/// A message on its way from one queue to another.
struct MovedRecord: Sendable {
    let record: MessageRecord
    let firstReceive: Instant?
}

/// A message that can be moved, with how its queue lets it go.
struct MovableMessage: Sendable {
    let record: MessageRecord
    let remove: @Sendable (inout Transaction) -> Void
}

/// Both kinds of queues, with what they need of the platform.
struct QueueEngines: Sendable {
    private let standard: StandardQueue
    private let fifo: FIFOQueue

    init(_ store: SQSStore, contents: ContentStore, clock: any Clock, randomness: any Randomness) {
        let budget = InFlightBudget()
        let dead = DeadLetterQueues(store: store)
        standard = StandardQueue(
            store: store, contents: contents, clock: clock, randomness: randomness, budget: budget, dead: dead)
        fifo = FIFOQueue(
            store: store, contents: contents, clock: clock, randomness: randomness, budget: budget, dead: dead)
    }

    func engine(of queue: StoredQueue) -> any QueueEngine { queue.isFIFO ? fifo : standard }
}
