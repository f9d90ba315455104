internal import Base
internal import ServiceCalls
internal import Wire

/// Tells the dead-letter queue of a pipe, or the log, which records of its stream were given up.
struct StreamLetters: Sendable {
    let core: PipesCore
    let pipe: PipeReference
    let settings: PipeSettings
    /// `KinesisBatchInfo` or `DDBStreamBatchInfo`.
    let infoMember: String
    let report: @Sendable (String) -> Void

    /// Tells of records, and again while the queue is not able to take that, but not for ever: what comes behind waits.
    func tell(_ records: [StreamBatch.Record], _ reason: StreamBatch.Reason, _ shard: ShardName) async throws {
        guard let first = records.first, let last = records.last else { return }
        let letter = letter(first, last, count: records.count, reason, shard)
        var pause = LimitsPipes.pause
        for telling in 1...LimitsPipes.tellings {
            do {
                return try await send(letter)
            } catch {
                try Task.checkCancellation()
                guard DeliveryFailure(error).isRetryable, telling < LimitsPipes.tellings else {
                    return report(
                        "Pipes: \(records.count) records of \(shard.id) are lost for \(pipe.arn): \(reason.rawValue); "
                            + "\(error)")
                }
            }
            try await core.clock.sleep(for: pause)
            pause = pause * 2
        }
    }

    private func send(_ letter: JSON) async throws {
        guard let queue = settings.stream?.deadLetters.flatMap({ ServiceCalls.Target($0) }) else {
            throw DeliveryFailure(
                code: "NoDeadLetterQueue", message: "there is no dead-letter queue", isRetryable: false)
        }
        try await core.caller.send(letter.bytes, to: queue, as: try await core.session(settings.role, pipe))
    }

    /// - Source: Amazon EventBridge User Guide, "Amazon EventBridge Pipes error handling and troubleshooting".
    private func letter(
        _ first: StreamBatch.Record, _ last: StreamBatch.Record, count: Int, _ reason: StreamBatch.Reason,
        _ shard: ShardName
    ) -> JSON {
        func time(_ instant: Instant) -> JSON {
            // Records of tables have whole seconds.
            let hasFraction = instant != Instant(seconds: instant.seconds)
            return .string(CalendarDate(instant).iso8601(milliseconds: hasFraction))
        }
        return [
            "context": ["partnerResourceArn": .string(pipe.arn), "condition": .string(reason.rawValue)],
            "version": "1.0",
            "timestamp": .string(CalendarDate(core.clock.now).iso8601(milliseconds: true)),
            infoMember: [
                "shardId": .string(shard.id), "startSequenceNumber": .string(first.record.id),
                "endSequenceNumber": .string(last.record.id), "approximateArrivalOfFirstRecord": time(first.arrived),
                "approximateArrivalOfLastRecord": time(last.arrived), "batchSize": .integer(Int64(count)),
                "streamArn": .string(settings.source),
            ],
        ]
    }
}
