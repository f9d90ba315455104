internal import Base
internal import KinesisAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// What runs of a pipe whose source is a stream: each shard is read in its order, behind the shards from which it came.
/// How far a shard was carried is a row, written behind each batch.
final class StreamRunner: PipeRunner {
    private let core: PipesCore
    private let pipe: PipeReference
    private let created: Instant
    private let settings: PipeSettings
    private let stream: ServiceCalls.Target
    private let options: StreamSettings
    private let carrier: Carrier
    private let report: @Sendable (String) -> Void
    private let background: Background
    private let isDraining = Atomic(false)
    /// The shards that are read.
    private let reading = Mutex<Set<String>>([])

    /// - Throws: where the pipe's row says what can't be.
    init(
        _ core: PipesCore, _ pipe: PipeReference, _ record: PipeRecord, stream: ServiceCalls.Target,
        on executor: (any TaskExecutor)?, report: @escaping @Sendable (String) -> Void
    ) throws {
        guard let options = record.settings.stream else {
            throw Failure(code: "pipes.settings", message: "\(pipe.arn) has no stream", stage: "start")
        }
        (self.core, self.pipe, created, settings) = (core, pipe, record.created, record.settings)
        (self.stream, self.options, self.report) = (stream, options, report)
        carrier = try Carrier(
            core, pipe, record.settings, source: stream, dataMember: "data", keepsOrder: true)
        background = Background(on: executor)
    }

    func check() async throws { _ = try await shards() }
    func start() { background.start { await self.lead() } }
    func drain() { isDraining.store(true, ordering: .relaxed) }
    func stop() async { await background.shutdown() }

    private var runs: Bool { !Task.isCancelled && !isDraining.load(ordering: .relaxed) }

    private func kinesis() async throws -> KinesisClient {
        KinesisClient(
            core.services.caller(
                as: try await core.session(settings.role, pipe), account: stream.account, region: stream.region))
    }

    private func shards() async throws -> [Shard] {
        let client = try await kinesis()
        var (shards, token): ([Shard], String?) = ([], nil)
        repeat {
            let page = try await client.listShards(
                ListShardsInput(nextToken: token, streamARN: token == nil ? settings.source : nil))
            shards += page.shards ?? []
            token = page.nextToken
        } while token != nil && shards.count < LimitsPipes.shards
        return shards
    }

    /// Looks for shards from time to time, and reads those whose parents are done.
    private func lead() async {
        while runs {
            do {
                let shards = try await self.shards()
                let known = Set(shards.map(\.shardId))
                let marks = try await core.store.marks(pipe)
                for shard in shards where marks[shard.shardId]?.isEnd != true {
                    let parents = [shard.parentShardId, shard.adjacentParentShardId].compactMap(\.self)
                    guard parents.allSatisfy({ !known.contains($0) || marks[$0]?.isEnd == true }),
                        reading.withLock({ $0.insert(shard.shardId).inserted })
                    else { continue }
                    background.start { await self.read(shard.shardId) }
                }
            } catch {
                // The stream or the role is not there for the moment.
            }
            do { try await core.clock.sleep(for: LimitsPipes.shardLook) } catch { return }
        }
    }

    // MARK: - A shard

    private func read(_ shard: String) async {
        var pause = LimitsPipes.pause
        while runs {
            do {
                if try await carry(shard) { break }
                pause = LimitsPipes.pause
            } catch is CancellationError {
                return
            } catch {
                // The stream, the role or the store failed; the shard is read from its mark again.
            }
            do { try await core.clock.sleep(for: pause) } catch { return }
            pause = min(pause * 2, LimitsPipes.longestPause)
        }
        _ = reading.withLock { $0.remove(shard) }
    }

    /// Reads a shard from its mark.
    /// - Returns: whether it is at its end.
    private func carry(_ shard: String) async throws -> Bool {
        var iterator = try await self.iterator(shard)
        while runs {
            guard let current = iterator else {
                try await core.store.mark(pipe, shard, ShardMark(sequence: nil, isEnd: true))
                return true
            }
            // A record that comes behind the look into the shard gives a hint.
            var hints = core.notices.watch(settings.source, shard)
            var records: [StreamBatch.Record] = []
            (records, iterator) = try await read(shard, current, most: settings.batchSize)
            let deadline = core.clock.now + .seconds(settings.window)
            while !records.isEmpty, records.count < settings.batchSize, let further = iterator,
                records.reduce(0, { $0 + $1.record.byteCount }) < LimitsPipes.batchBytes, core.clock.now < deadline
            {
                await core.clock.pause(until: min(deadline, core.clock.now + LimitsPipes.streamPoll), orFor: hints)
                try Task.checkCancellation()
                hints = core.notices.watch(settings.source, shard)
                let more = try await read(shard, further, most: settings.batchSize - records.count)
                records += more.records
                iterator = more.next
            }
            if !records.isEmpty {
                try await carry(records, shard)
            } else if iterator != nil {
                await core.clock.pause(until: core.clock.now + LimitsPipes.streamPoll, orFor: hints)
                try Task.checkCancellation()
            }
        }
        return false
    }

    private func read(
        _ shard: String, _ iterator: String, most: Int
    ) async throws -> (records: [StreamBatch.Record], next: String?) {
        let page = try await kinesis().getRecords(
            GetRecordsInput(
                shardIterator: iterator, limit: min(most, LimitsPipes.mostRecords), streamARN: settings.source))
        return (page.records.map { record($0, shard) }, page.nextShardIterator)
    }

    private func iterator(_ shard: String) async throws -> String? {
        let mark = try await core.store.mark(pipe, of: shard)
        let input: GetShardIteratorInput
        if let sequence = mark?.sequence {
            input = GetShardIteratorInput(
                shardId: shard, shardIteratorType: .afterSequenceNumber, startingSequenceNumber: sequence,
                streamARN: settings.source)
        } else {
            let time: Instant? =
                switch options.start {
                case .latest?: created
                case .time(let time)?: time
                case nil: nil
                }
            input = GetShardIteratorInput(
                shardId: shard, shardIteratorType: time == nil ? .trimHorizon : .atTimestamp, timestamp: time,
                streamARN: settings.source)
        }
        return try await kinesis().getShardIterator(input).shardIterator
    }

    private func carry(_ records: [StreamBatch.Record], _ shard: String) async throws {
        var batch = StreamBatch(records, options)
        var pause = LimitsPipes.pause
        while !batch.isEmpty {
            if let (records, reason) = batch.givenUp(now: core.clock.now) {
                await tell(records, reason, shard)
                try await mark(records.last, shard)
                continue
            }
            let outcome = await attempt(batch.next)
            try Task.checkCancellation()
            let done = outcome.flatMap { batch.note($0) }
            try await mark(done, shard)
            guard outcome == nil || batch.failures > 0 || done == nil else {
                pause = LimitsPipes.pause
                continue
            }
            try await core.clock.sleep(for: pause)
            pause = min(pause * 2, LimitsPipes.longestPause)
        }
    }

    /// - Returns: nil where the platform could not: that is no failure of the pipe's, and costs no retry.
    private func attempt(_ records: [StreamBatch.Record]) async -> BatchOutcome? {
        let kept = carrier.kept(of: records.map(\.record))
        guard !kept.isEmpty else { return .succeeded }
        do { return try await carrier.carry(kept) } catch { return DeliveryFailure(error).isRetryable ? nil : .failed }
    }

    private func mark(_ last: StreamBatch.Record?, _ shard: String) async throws {
        guard let last else { return }
        try await core.store.mark(pipe, shard, ShardMark(sequence: last.record.id))
    }

    /// Tells the dead-letter queue, or the log, of records that were given up.
    private func tell(_ records: [StreamBatch.Record], _ reason: StreamBatch.Reason, _ shard: String) async {
        guard let first = records.first, let last = records.last else { return }
        func time(_ instant: Instant) -> JSON { .string(CalendarDate(instant).iso8601(milliseconds: true)) }
        let letter: JSON = [
            "context": ["partnerResourceArn": .string(pipe.arn), "condition": .string(reason.rawValue)],
            "version": "1.0", "timestamp": time(core.clock.now),
            "KinesisBatchInfo": [
                "shardId": .string(shard), "startSequenceNumber": .string(first.record.id),
                "endSequenceNumber": .string(last.record.id), "approximateArrivalOfFirstRecord": time(first.arrived),
                "approximateArrivalOfLastRecord": time(last.arrived), "batchSize": .integer(Int64(records.count)),
                "streamArn": .string(settings.source),
            ],
        ]
        do {
            guard let queue = options.deadLetters.flatMap({ ServiceCalls.Target($0) }) else {
                throw Failure(code: "pipes.given", message: "there is no dead-letter queue", stage: "tell")
            }
            try await core.caller.send(
                letter.bytes, to: queue, as: try await core.session(settings.role, pipe))
        } catch {
            report("Pipes: \(records.count) records of \(shard) are lost for \(pipe.arn): \(reason.rawValue); \(error)")
        }
    }

    /// - Source: Amazon EventBridge User Guide, "Amazon Kinesis stream as a source for EventBridge Pipes", example.
    private func record(_ record: RecordShape, _ shard: String) -> StreamBatch.Record {
        let arrived = record.approximateArrivalTimestamp ?? core.clock.now
        let json: JSON = [
            "kinesisSchemaVersion": "1.0", "partitionKey": .string(record.partitionKey),
            "sequenceNumber": .string(record.sequenceNumber), "data": .string(Base64.encode(record.data)),
            "approximateArrivalTimestamp": .double(arrived.fractionalSeconds), "eventSource": "aws:kinesis",
            "eventVersion": "1.0", "eventID": .string("\(shard):\(record.sequenceNumber)"),
            "eventName": "aws:kinesis:record", "invokeIdentityArn": .string(settings.role),
            "awsRegion": .string(stream.region.rawValue), "eventSourceARN": .string(settings.source),
        ]
        return StreamBatch.Record(
            record: SourceRecord(id: record.sequenceNumber, json: json), arrived: arrived)
    }
}
