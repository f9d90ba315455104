internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Wire

/// Keeps records for longer.
struct IncreaseStreamRetentionPeriod: Operation {
    static let model = KinesisModel.increaseStreamRetentionPeriod
    let core: KinesisCore

    func access(_ input: IncreaseStreamRetentionPeriodInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("IncreaseStreamRetentionPeriod", try input.reference(context), context)
    }

    func run(_ input: IncreaseStreamRetentionPeriodInput, _ context: CallContext) async throws -> Empty {
        let (reference, hours) = (try input.reference(context), input.retentionPeriodHours)
        try RetentionPeriod.check(hours)
        try await core.store.change(reference) { _, stream, _ in
            guard hours >= stream.retentionHours else {
                throw RetentionPeriod.fault(hours, stream.retentionHours, "not greater than", reference)
            }
            stream.retentionHours = hours
        }
        return Empty()
    }
}

/// Keeps records for a shorter time; those that are older are gone at once.
struct DecreaseStreamRetentionPeriod: Operation {
    static let model = KinesisModel.decreaseStreamRetentionPeriod
    let core: KinesisCore

    func access(_ input: DecreaseStreamRetentionPeriodInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("DecreaseStreamRetentionPeriod", try input.reference(context), context)
    }

    func run(_ input: DecreaseStreamRetentionPeriodInput, _ context: CallContext) async throws -> Empty {
        let (reference, hours) = (try input.reference(context), input.retentionPeriodHours)
        try RetentionPeriod.check(hours)
        try await core.store.change(reference) { _, stream, _ in
            guard hours <= stream.retentionHours else {
                throw RetentionPeriod.fault(hours, stream.retentionHours, "longer than", reference)
            }
            stream.retentionHours = hours
        }
        return Empty()
    }
}

/// How long a stream may keep records.
enum RetentionPeriod {
    /// - Throws: `InvalidArgumentException`.
    static func check(_ hours: Int) throws(Fault) {
        let (least, most) = (LimitsKinesis.retention.lowerBound, LimitsKinesis.retention.upperBound)
        guard hours >= least else {
            throw .invalidArgument(
                "Minimum allowed retention period is \(least) hours. Requested retention period "
                    + "(\(hours) hours) is too short."
            )
        }
        guard hours <= most else {
            throw .invalidArgument(
                "Maximum allowed retention period is \(most) hours. Requested retention period "
                    + "(\(hours) hours) is too long."
            )
        }
    }

    static func fault(_ wanted: Int, _ now: Int, _ relation: String, _ reference: StreamReference) -> Fault {
        .invalidArgument(
            "Requested retention period (\(wanted) hours) for stream \(reference.name) can not be \(relation) existing "
                + "retention period (\(now) hours).")
    }
}

/// Marks records that come from now on as encrypted.
struct StartStreamEncryption: Operation {
    static let model = KinesisModel.startStreamEncryption
    let core: KinesisCore

    func access(_ input: StartStreamEncryptionInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("StartStreamEncryption", try input.reference(context), context)
    }

    func run(_ input: StartStreamEncryptionInput, _ context: CallContext) async throws -> Empty {
        guard input.encryptionType == .kms else { throw Fault.invalidArgument("EncryptionType must be KMS.") }
        try await core.store.change(try input.reference(context)) { _, stream, _ in stream.keyID = input.keyId }
        return Empty()
    }
}

/// Marks records that come from now on as not encrypted.
struct StopStreamEncryption: Operation {
    static let model = KinesisModel.stopStreamEncryption
    let core: KinesisCore

    func access(_ input: StopStreamEncryptionInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("StopStreamEncryption", try input.reference(context), context)
    }

    func run(_ input: StopStreamEncryptionInput, _ context: CallContext) async throws -> Empty {
        guard input.encryptionType == .kms else { throw Fault.invalidArgument("EncryptionType must be KMS.") }
        try await core.store.change(try input.reference(context)) { _, stream, _ in stream.keyID = nil }
        return Empty()
    }
}

/// Notes which metrics of shards are wanted.
struct EnableEnhancedMonitoring: Operation {
    static let model = KinesisModel.enableEnhancedMonitoring
    let core: KinesisCore

    func access(_ input: EnableEnhancedMonitoringInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("EnableEnhancedMonitoring", try input.reference(context), context)
    }

    func run(_ input: EnableEnhancedMonitoringInput, _ context: CallContext) async throws -> EnhancedMonitoringOutput {
        try await core.changeMetrics(try input.reference(context)) { current in
            ShardMetrics.all.filter { current.contains($0) || ShardMetrics.names(input.shardLevelMetrics).contains($0) }
        }
    }
}

/// Notes which metrics of shards are wanted no more.
struct DisableEnhancedMonitoring: Operation {
    static let model = KinesisModel.disableEnhancedMonitoring
    let core: KinesisCore

    func access(_ input: DisableEnhancedMonitoringInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("DisableEnhancedMonitoring", try input.reference(context), context)
    }

    func run(_ input: DisableEnhancedMonitoringInput, _ context: CallContext) async throws -> EnhancedMonitoringOutput {
        try await core.changeMetrics(try input.reference(context)) { current in
            current.filter { !ShardMetrics.names(input.shardLevelMetrics).contains($0) }
        }
    }
}

/// The metrics of shards by their names.
enum ShardMetrics {
    static let all = MetricsName.allCases.filter { $0 != .all }.map(\.rawValue)

    static func names(_ metrics: [MetricsName]) -> [String] {
        metrics.contains(.all) ? all : metrics.map(\.rawValue)
    }
}

extension KinesisCore {
    fileprivate func changeMetrics(
        _ reference: StreamReference, _ change: ([String]) -> [String]
    ) async throws -> EnhancedMonitoringOutput {
        let before = try await store.change(reference) { _, stream, _ in stream.metrics = change(stream.metrics) }
        func shown(_ names: [String]) -> [MetricsName] { names.compactMap { MetricsName(rawValue: $0) } }
        return EnhancedMonitoringOutput(
            streamName: reference.name, currentShardLevelMetrics: shown(before.stream.metrics),
            desiredShardLevelMetrics: shown(change(before.stream.metrics)), streamARN: reference.arn)
    }

    /// The stream of a call that names it by its ARN alone.
    func stream(arn: String?, id: String?, _ context: CallContext) throws(Fault) -> StreamReference {
        try StreamReference(name: nil, arn: arn, id: id, context)
    }
}

/// Changes a stream from provisioned to on-demand mode, or back.
struct UpdateStreamMode: Operation {
    static let model = KinesisModel.updateStreamMode
    let core: KinesisCore

    func access(_ input: UpdateStreamModeInput, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            "UpdateStreamMode", try core.stream(arn: input.streamARN, id: input.streamId, context), context)
    }

    func run(_ input: UpdateStreamModeInput, _ context: CallContext) async throws -> Empty {
        let reference = try core.stream(arn: input.streamARN, id: input.streamId, context)
        let isOnDemand = input.streamModeDetails.streamMode == .onDemand
        if let warm = input.warmThroughputMiBps {
            try await core.checkWarmThroughput(warm, isOnDemand: isOnDemand, reference.tenant)
        }
        try await core.store.change(reference) { _, stream, transaction in
            guard stream.isOnDemand != isOnDemand else {
                stream.warmThroughput = input.warmThroughputMiBps ?? stream.warmThroughput
                return
            }
            let today = stream.modeUpdates.filter { context.now - $0 < .seconds(86_400) }
            guard today.count < LimitsKinesis.modeUpdates else {
                throw KinesisFault.limitExceededException(
                    "The mode of a stream can be changed at most \(LimitsKinesis.modeUpdates) times in 24 hours.")
            }
            try await core.countOnDemand(isOnDemand ? 1 : -1, reference.tenant, in: &transaction)
            (stream.isOnDemand, stream.modeUpdates) = (isOnDemand, today + [context.now])
            stream.warmThroughput = isOnDemand ? input.warmThroughputMiBps : nil
        }
        return Empty()
    }
}

/// Says how large records may be.
struct UpdateMaxRecordSize: Operation {
    static let model = KinesisModel.updateMaxRecordSize
    let core: KinesisCore

    func access(_ input: UpdateMaxRecordSizeInput, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            "UpdateMaxRecordSize", try core.stream(arn: input.streamARN, id: input.streamId, context), context)
    }

    func run(_ input: UpdateMaxRecordSizeInput, _ context: CallContext) async throws -> Empty {
        let reference = try core.stream(arn: input.streamARN, id: input.streamId, context)
        try await core.store.change(reference) { _, stream, _ in stream.recordKiB = input.maxRecordSizeInKiB }
        return Empty()
    }
}

/// Says what a stream in on-demand mode is to be ready for.
struct UpdateStreamWarmThroughput: Operation {
    static let model = KinesisModel.updateStreamWarmThroughput
    let core: KinesisCore

    func access(_ input: UpdateStreamWarmThroughputInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("UpdateStreamWarmThroughput", try input.reference(context), context)
    }

    func run(_ input: UpdateStreamWarmThroughputInput, _ context: CallContext) async throws
        -> UpdateStreamWarmThroughputOutput
    {
        let reference = try input.reference(context)
        let stream = try await core.store.stream(reference)
        let warm = input.warmThroughputMiBps
        try await core.checkWarmThroughput(warm, isOnDemand: stream.stream.isOnDemand, reference.tenant)
        try await core.store.change(reference) { _, stream, _ in stream.warmThroughput = warm }
        return UpdateStreamWarmThroughputOutput(
            streamARN: reference.arn, streamName: reference.name,
            warmThroughput: WarmThroughputObject(targetMiBps: warm, currentMiBps: warm))
    }
}
