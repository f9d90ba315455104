internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Synchronization
internal import Wire

/// One subscription to a shard: events as records come, for five minutes.
///
/// Its reader pulls: a reader that does not keep up gets larger events, and nothing is held for it in memory.
final class Subscription: Sendable {
    private struct State {
        var place: Int
        var hasBegun = false
        var isOver = false
        var allowance: Allowance
    }

    private let core: KinesisCore
    private let reference: StreamReference
    private let stream: Int
    private let shard: Int
    private let ticket: Subscriptions.Ticket
    private let state: Mutex<State>

    init(
        _ core: KinesisCore, _ stream: StoredStream, _ shard: StoredShard, place: Int, ticket: Subscriptions.Ticket
    ) {
        (self.core, reference, self.stream) = (core, stream.reference, stream.id)
        (self.shard, self.ticket) = (shard.number, ticket)
        state = Mutex(
            State(place: place, allowance: Allowance(LimitsKinesis.shardReadBytes, now: core.clock.now)))
    }

    /// Its connection went, whether or not its time was over.
    deinit { core.subscriptions.leave(ticket) }

    /// The next event; nil at the end.
    func next() async throws -> [UInt8]? {
        let isFirst = state.withLock { state in
            defer { state.hasBegun = true }
            return !state.hasBegun
        }
        if isFirst { return Self.initialResponse }
        if state.withLock({ $0.isOver }) { return nil }
        let since = core.clock.now
        while core.subscriptions.isActive(ticket), core.clock.now < ticket.ends {
            let hints = core.notices.watch(reference.arn, StoredShard.id(shard))
            if let event = try await event(since: since) { return event }
            // Its reader has gone: nothing waits any more.
            try Task.checkCancellation()
            await pause(hints, until: min(ticket.ends, since + LimitsKinesis.heartbeat))
        }
        state.withLock { $0.isOver = true }
        core.subscriptions.leave(ticket)
        return nil
    }

    /// What there is to say now; nil where nothing is.
    private func event(since: Instant) async throws -> [UInt8]? {
        guard let stream = try await core.store.find(reference), stream.id == self.stream,
            let shard = stream.shard(number: shard)
        else { return fail(Fault.noStream(reference)) }
        let now = core.clock.now
        let (place, isOpen) = state.withLock { state in (state.place, state.allowance.has(1, now: now)) }
        guard isOpen else { return nil }
        let page = try await core.log.read(
            stream, shard, from: place, most: LimitsKinesis.recordsPerGet, bytes: LimitsKinesis.shardReadBytes,
            now: now)
        state.withLock { state in
            state.place = page.next
            state.allowance.take(page.bytes)
        }
        let isOver = !shard.isOpen && page.isAtTip
        guard !page.records.isEmpty || isOver || now >= since + LimitsKinesis.heartbeat else { return nil }
        if isOver { state.withLock { $0.isOver = true } }
        let last = max(0, page.next - 1)
        return Self.message(
            SubscribeToShardEvent(
                records: page.records,
                continuationSequenceNumber: SequenceNumber(index: last, of: shard, in: stream.id).text,
                millisBehindLatest: page.millisBehind(now: now),
                childShards: isOver ? stream.childShards(of: shard) : nil))
    }

    private func fail(_ fault: Fault) -> [UInt8] {
        state.withLock { $0.isOver = true }
        return EventStreamMessage(
            fault: fault, contentType: "application/json",
            payload: JSON.object(["message": .string(fault.message)]).bytes
        ).bytes
    }

    private func pause(_ hints: AsyncStream<Void>, until deadline: Instant) async {
        let clock = core.clock
        // What is owed to the limit of the shard is given a little later.
        let soon =
            state.withLock { state in state.allowance.has(1, now: clock.now) }
            ? deadline : min(deadline, clock.now + .milliseconds(50))
        await clock.pause(until: soon, orFor: hints)
    }

    /// What clients of the JSON protocols expect before the first event.
    private static let initialResponse = EventStreamMessage(
        event: "initial-response", contentType: "application/json", payload: Array("{}".utf8)
    ).bytes

    private static func message(_ event: SubscribeToShardEvent) -> [UInt8] {
        EventStreamMessage(
            event: "SubscribeToShardEvent", contentType: "application/json",
            payload: KinesisModel.schema.json("SubscribeToShardEvent", event)
        ).bytes
    }
}

/// Begins a subscription of a consumer to a shard.
/// - Source: Amazon Kinesis Data Streams API Reference, SubscribeToShard.
struct SubscribeToShard: Operation {
    static let model = KinesisModel.subscribeToShard
    let core: KinesisCore

    func access(_ input: SubscribeToShardInput, _ context: CallContext) async throws -> [Access] {
        try await core.consumerAccess("SubscribeToShard", try reference(input, context), context)
    }

    private func reference(_ input: SubscribeToShardInput, _ context: CallContext) throws(Fault) -> ConsumerReference {
        try ConsumerReference(arn: input.consumerARN, stream: nil, name: nil, id: input.streamId, context)
    }

    func run(_ input: SubscribeToShardInput, _ context: CallContext) async throws -> SubscribeToShardOutput {
        let reference = try reference(input, context)
        let stream = try await core.store.stream(reference.stream)
        _ = try await core.consumers.consumer(reference, of: stream)
        let shard = try stream.shard(input.shardId)
        let start = input.startingPosition
        let place = try await core.place(
            ReadPosition(start.type, start.sequenceNumber, start.timestamp), stream, shard, now: context.now)
        let (notices, arn) = (core.notices, stream.arn)
        let ticket = try core.subscriptions.begin(
            Subscriptions.Name(stream: stream.id, consumer: reference.name, shard: shard.number), now: context.now
        ) { notices.tell(arn, shard.id) }
        let subscription = Subscription(core, stream, shard, place: place, ticket: ticket)
        return SubscribeToShardOutput(eventStream: ByteStream { try await subscription.next() })
    }
}
