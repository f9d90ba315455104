internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Synchronization
internal import Wire

/// One subscription to a shard: events as records come, for five minutes.
///
/// Its reader pulls: one that does not keep up gets larger events, of which one at a time is held for it, in the room
/// that all subscriptions share. One that does not read loses its connection by the server's time-outs.
final class Subscription: Sendable {
    private struct State {
        var place: Int
        var hasBegun = false
        var isOver = false
        var allowance: Allowance
        /// Of the event that its reader has got last.
        var share: EventRoom.Share?
        var isShortOfRoom = false
    }

    private let core: KinesisCore
    private let reference: StreamReference
    private let stream: Int
    private let shard: Int
    private let ticket: Subscriptions.Ticket
    /// Whose reader it is.
    private let account: AccountID
    private let metrics: ConsumerMetrics
    private let state: Mutex<State>

    init(
        _ core: KinesisCore, _ stream: StoredStream, _ shard: StoredShard, place: Int, ticket: Subscriptions.Ticket,
        account: AccountID
    ) {
        (self.core, reference, self.stream, self.account) = (core, stream.reference, stream.id, account)
        (self.shard, self.ticket) = (shard.number, ticket)
        metrics = core.metrics.of(consumer: ticket.name.consumer, of: stream.reference)
        state = Mutex(
            State(place: place, allowance: Allowance(LimitsKinesis.shardReadBytes, now: core.clock.now)))
    }

    /// Its connection went, whether or not its time was over.
    deinit { core.subscriptions.leave(ticket) }

    /// The next event; nil at the end.
    func next(_ payload: EventPayload = .json) async throws -> [UInt8]? {
        let isFirst = state.withLock { state in
            state.share = nil
            defer { state.hasBegun = true }
            return !state.hasBegun
        }
        if isFirst { return payload.initialResponse(of: KinesisModel.schema).bytes }
        if state.withLock({ $0.isOver }) { return nil }
        let since = core.clock.now
        while core.subscriptions.isActive(ticket), core.clock.now < ticket.ends {
            let hints = core.notices.watch(reference.arn, StoredShard.id(shard))
            if let event = try await event(since: since, payload) { return event }
            // Its reader has gone: nothing waits any more.
            try Task.checkCancellation()
            await pause(hints, since: since)
        }
        state.withLock { $0.isOver = true }
        core.subscriptions.leave(ticket)
        return nil
    }

    /// What there is to say now; nil where nothing is.
    private func event(since: Instant, _ payload: EventPayload) async throws -> [UInt8]? {
        guard let stream = try await core.store.find(reference), stream.id == self.stream,
            let shard = stream.shard(number: shard)
        else {
            state.withLock { $0.isOver = true }
            return payload.fault(.noStream(reference), of: KinesisModel.schema).bytes
        }
        let now = core.clock.now
        let (place, isOpen) = state.withLock { state in (state.place, state.allowance.has(1, now: now)) }
        let share = isOpen ? core.room.share(of: account, record: stream.stream.recordKiB * 1_024) : nil
        state.withLock { $0.isShortOfRoom = isOpen && share == nil }
        guard let share else { return nil }
        let page = try await core.log.read(
            stream, shard, from: place, most: LimitsKinesis.recordsPerGet, bytes: share.recordBytes, now: now)
        state.withLock { state in
            state.place = page.next
            state.allowance.take(page.bytes)
        }
        let isOver = !shard.isOpen && page.isAtTip
        guard !page.records.isEmpty || isOver || now >= since + LimitsKinesis.heartbeat else { return nil }
        if isOver { state.withLock { $0.isOver = true } }
        let last = max(0, page.next - 1)
        let event = payload.event(
            "SubscribeToShardEvent",
            SubscribeToShardEvent(
                records: page.records,
                continuationSequenceNumber: SequenceNumber(index: last, of: shard, in: stream.id).text,
                millisBehindLatest: page.millisBehind(now: now),
                childShards: isOver ? stream.childShards(of: shard) : nil),
            of: KinesisModel.schema
        ).bytes
        metrics.gave(page, at: now)
        core.metrics.billConsumer(page, of: stream)
        share.holds(event.count)
        state.withLock { $0.share = share }
        return event
    }

    /// Waits for new records, or for the time to say that there are none.
    private func pause(_ hints: AsyncStream<Void>, since: Instant) async {
        let (clock, now) = (core.clock, core.clock.now)
        let (isOwed, isShort) = state.withLock { state in (!state.allowance.has(1, now: now), state.isShortOfRoom) }
        // New records make no room.
        if isShort { return await clock.pause(until: min(ticket.ends, now + LimitsKinesis.roomLater)) }
        // What is owed to the limit of the shard is given a little later.
        let due = isOwed ? now + .milliseconds(50) : since + LimitsKinesis.heartbeat
        await clock.pause(until: min(ticket.ends, due), orFor: hints)
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
        let metrics = core.metrics.of(consumer: reference.name, of: reference.stream)
        let ticket: Subscriptions.Ticket
        do throws(Fault) {
            ticket = try core.subscriptions.begin(
                Subscriptions.Name(stream: stream.id, consumer: reference.name, shard: shard.number), now: context.now
            ) { notices.tell(arn, shard.id) }
        } catch {
            metrics.exceeded.add(1, at: context.now)
            throw error
        }
        metrics.subscribed.add(1, at: context.now)
        let subscription = Subscription(core, stream, shard, place: place, ticket: ticket, account: context.account)
        let cbor = ByteStream { try await subscription.next(.cbor) }
        return SubscribeToShardOutput(eventStream: ByteStream(asCBOR: cbor) { try await subscription.next() })
    }
}
