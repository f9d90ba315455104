internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Wire

/// Puts one record: durable when it is answered.
/// - Source: Amazon Kinesis Data Streams API Reference, PutRecord.
struct PutRecord: Operation {
    static let model = KinesisModel.putRecord
    let core: KinesisCore

    func access(_ input: PutRecordInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("PutRecord", try input.reference(context), context)
    }

    func run(_ input: PutRecordInput, _ context: CallContext) async throws -> PutRecordOutput {
        let reference = try input.reference(context)
        let stream = try await core.store.stream(reference)
        if let number = input.sequenceNumberForOrdering, number != "0" {
            guard let known = SequenceNumber(number), let shard = stream.shard(number: known.shard),
                known.isOf(shard, in: stream.id)
            else {
                throw Fault.invalidArgument(
                    "ExclusiveMinimumSequenceNumber \(number) used in PutRecord on stream \(reference.name) under "
                        + "account \(reference.tenant.account) is invalid.")
            }
        }
        let entry = try PutEntry(
            input.partitionKey, explicitHashKey: input.explicitHashKey, data: input.data,
            limit: stream.stream.recordKiB * 1_024)
        let (results, current) = try await core.put([entry], to: stream, isBatch: false, context)
        switch results[0] {
        case .put(let shard, let place):
            return PutRecordOutput(
                shardId: shard.id, sequenceNumber: SequenceNumber(index: place, of: shard, in: current.id).text,
                encryptionType: current.stream.keyID == nil ? nil : .kms)
        case .throttled(let shard): throw Fault.rateExceeded(shard.id, reference)
        case .failed(let failure): throw failure
        }
    }
}

/// Puts up to 500 records, of which some may fail: each says so for itself.
/// - Source: Amazon Kinesis Data Streams API Reference, PutRecords.
struct PutRecords: Operation {
    static let model = KinesisModel.putRecords
    let core: KinesisCore

    func access(_ input: PutRecordsInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("PutRecords", try input.reference(context), context)
    }

    func run(_ input: PutRecordsInput, _ context: CallContext) async throws -> PutRecordsOutput {
        let reference = try input.reference(context)
        let stream = try await core.store.stream(reference)
        let limit = stream.stream.recordKiB * 1_024
        let entries = try input.records.map { record throws(Fault) in
            try PutEntry(
                record.partitionKey, explicitHashKey: record.explicitHashKey, data: record.data, limit: limit)
        }
        guard entries.reduce(0, { $0 + $1.bytes }) <= LimitsKinesis.putBytes else {
            throw KinesisFault.invalidArgumentException(
                "Records size exceeds \(LimitsKinesis.putBytes / 1_048_576) MB limit.")
        }
        let (results, current) = try await core.put(entries, to: stream, isBatch: true, context)
        var failed = 0
        let shown = results.map { result in
            switch result {
            case .put(let shard, let place):
                return PutRecordsResultEntry(
                    sequenceNumber: SequenceNumber(index: place, of: shard, in: current.id).text, shardId: shard.id)
            case .throttled(let shard):
                failed += 1
                let fault = Fault.rateExceeded(shard.id, reference)
                return PutRecordsResultEntry(errorCode: fault.code, errorMessage: fault.message)
            case .failed:
                failed += 1
                return PutRecordsResultEntry(
                    errorCode: "InternalFailure", errorMessage: "Internal service failure.")
            }
        }
        return PutRecordsOutput(
            failedRecordCount: failed, records: shown, encryptionType: current.stream.keyID == nil ? nil : .kms)
    }
}

extension KinesisCore {
    /// Puts records, and tells of them.
    fileprivate func put(
        _ entries: [PutEntry], to stream: StoredStream, isBatch: Bool, _ context: CallContext
    ) async throws -> (results: [Putter.Result], stream: StoredStream) {
        let began = machineClock.now
        let put = try await putter.put(entries, to: stream)
        let outcome = PutOutcome(entries, put.results)
        metrics.of(stream.reference).put(
            outcome, isBatch: isBatch, took: machineClock.now - began, at: context.now)
        metrics.bill(outcome, to: put.stream, context)
        return put
    }
}
