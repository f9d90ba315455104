internal import Base
internal import ServiceCalls
internal import Store
internal import Wire

extension LogsStore {
    /// Writes a batch: one commit, with a row for each chunk of events, makes all of it visible. A batch that is too
    /// large for one commit has payloads written before, which nothing points to until that commit.
    /// - Returns: the stream's number of chunks, and what was refused.
    func append(
        _ events: [LogEvent], stream name: String, group groupName: String, _ tenant: LogsTenant, now: Instant,
        randomness: any Randomness
    ) async throws -> (chunks: Int64, batch: EventBatch) {
        var written: (events: Int, bodies: [Int: BodyReference])?
        for _ in 0..<LimitsStore.conflictRetries {
            let (group, stream, row) = try await stream(name, of: groupName, tenant)
            let batch = try EventBatch(events, now: now, expiry: group.expiry(now: now))
            guard !batch.accepted.isEmpty else { return (stream.chunks, batch) }
            let chunks = EventChunk.chunks(of: batch.accepted)
            if written?.events != batch.accepted.count {
                written = (
                    batch.accepted.count, try await place(chunks, under: tenant.bodies(groupName, name), randomness)
                )
            }
            var changed = stream
            changed.append(chunks, ingestion: now.milliseconds)
            var transaction = Transaction()
            transaction.check(tenant.group(groupName), .present)
            transaction.check(row.key, isStill: row)
            transaction.put(row.key, changed.bytes)
            for (index, chunk) in chunks.enumerated() {
                let key = tenant.events(groupName, name).appending(
                    .integer(Int(chunk.first)), .integer(Int(stream.chunks) + index))
                transaction.put(key, chunk.row(ingestion: now.milliseconds, body: written?.bodies[index]))
            }
            let works = Self.works(
                after: batch, chunks, from: stream.chunks, stream: name, group, tenant, now, randomness)
            for work in works { transaction.put(work.key, work.bytes) }
            // Also where no answer comes, it may have been done.
            defer { if !works.isEmpty { arrivals.wake(keys: [FollowWork.prefix]) } }
            transaction.add(tenant.storedBytes(groupName), chunks.reduce(0) { $0 + $1.storedBytes })
            if try await store.commit(transaction).version != nil { return (changed.chunks, batch) }
        }
        throw Self.busy
    }

    /// What is to be done with a batch's events behind their commit.
    /// - Parameter number: of the first chunk.
    private static func works(
        after batch: EventBatch, _ chunks: [EventChunk], from number: Int64, stream: String, _ group: LogGroupRecord,
        _ tenant: LogsTenant, _ now: Instant, _ randomness: any Randomness
    ) -> [FollowWork] {
        var kinds: [FollowWork.Kind] = group.subscriptions.map { .subscription($0) }
        let hasMetrics = group.metricFilters > 0 || batch.accepted.contains { EmbeddedMetrics.isCandidate($0.message) }
        if hasMetrics { kinds.append(.metrics) }
        let places = chunks.enumerated().map { FollowWork.Chunk(first: $1.first, number: number + Int64($0)) }
        return kinds.map { FollowWork($0, places, stream: stream, group: group.name, tenant, now: now, randomness) }
    }

    /// Writes the payloads that fit no row or not the batch's one commit, and says where they are, by the chunk's
    /// place.
    private func place(
        _ chunks: [EventChunk], under prefix: Key, _ randomness: any Randomness
    ) async throws -> [Int: BodyReference] {
        var bodies: [Int: BodyReference] = [:]
        var room = LimitsLogs.commitBytes
        for (index, chunk) in chunks.enumerated() {
            if chunk.payload.count <= LimitsLogs.chunkBytes, chunk.payload.count <= room {
                room -= chunk.payload.count
            } else {
                bodies[index] = try await write(chunk.payload, under: prefix, id: Int64(randomness.next() >> 1))
            }
        }
        return bodies
    }

    private func write(_ payload: [UInt8], under prefix: Key, id: Int64) async throws -> BodyReference {
        var transaction = Transaction()
        var part = 0
        for start in stride(from: 0, to: payload.count, by: LimitsLogs.chunkBytes) {
            if transaction.byteCount + LimitsLogs.chunkBytes > LimitsLogs.commitBytes {
                _ = try await store.commit(transaction)
                transaction = Transaction()
            }
            let end = min(start + LimitsLogs.chunkBytes, payload.count)
            transaction.put(prefix.appending(.integer(Int(id)), .integer(part)), Array(payload[start..<end]))
            part += 1
        }
        _ = try await store.commit(transaction)
        return BodyReference(id: id, parts: part)
    }

    /// The payload of a large chunk.
    func body(_ reference: BodyReference, under prefix: Key) async throws -> [UInt8] {
        let keys = (0..<reference.parts).map { prefix.appending(.integer(Int(reference.id)), .integer($0)) }
        let parts = try await store.read(keys.map { KeyRange($0) })
        return parts.flatMap { $0.first?.value ?? [] }
    }
}
