internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Wire

/// A stream of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::Kinesis::Stream.
struct StreamResource: ResourceHandler {
    let owners: ResourceOwners

    let type = "AWS::Kinesis::Stream"
    let attributes = ["Arn"]
    let properties = [
        ResourceProperty("Name", .string, replaces: true), ResourceProperty("ShardCount", .integer),
        ResourceProperty("RetentionPeriodHours", .integer), ResourceProperty("MaxRecordSizeInKiB", .integer),
        ResourceProperty(
            "StreamModeDetails",
            .structure([ResourceProperty("StreamMode", .choice(["PROVISIONED", "ON_DEMAND"]), required: true)])),
        ResourceProperty(
            "StreamEncryption",
            .structure([
                ResourceProperty("EncryptionType", .choice(["KMS"]), required: true),
                ResourceProperty("KeyId", .string, required: true),
            ])),
        ResourceProperty("DesiredShardLevelMetrics", .texts), ResourceProperty("WarmThroughputMiBps", .integer),
        ResourceProperty("Tags", .tags),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["Name"]?.string ?? context.generatedName(maximum: 128)
        let client = KinesisClient(context.caller)
        let reference = StreamReference(name: name, tenant: Tenant(account: context.account, region: context.region))
        let isResumed = try await owners.begin(
            KinesisStore.ownerKey(reference), absent: KinesisStore.streamKey(reference), context)
        let wanted = Wanted(properties)
        do {
            try await client.createStream(
                CreateStreamInput(
                    streamName: name, shardCount: wanted.isOnDemand ? nil : wanted.shards,
                    streamModeDetails: StreamModeDetails(streamMode: wanted.isOnDemand ? .onDemand : .provisioned),
                    tags: wanted.tags.isEmpty ? nil : wanted.tags, warmThroughputMiBps: wanted.warm,
                    maxRecordSizeInKiB: wanted.recordKiB))
        } catch let fault as Fault where fault.code == "ResourceInUseException" && isResumed {
            // Made by this creation before it was cut off.
        }
        var fresh = Wanted([:])
        (fresh.shards, fresh.isOnDemand, fresh.tags) = (wanted.shards, wanted.isOnDemand, wanted.tags)
        (fresh.recordKiB, fresh.warm) = (wanted.recordKiB, wanted.warm)
        return try await context.finishing(name) { [fresh] in
            try await change(reference, from: fresh, to: wanted, client)
            return Self.state(reference)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let reference = StreamReference(
            name: physicalID, tenant: Tenant(account: context.account, region: context.region))
        try await change(reference, from: Wanted(old), to: Wanted(new), KinesisClient(context.caller))
        return Self.state(reference)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await KinesisClient(context.caller).deleteStream(
                DeleteStreamInput(streamName: physicalID, enforceConsumerDeletion: true))
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Gone already.
        }
        let reference = StreamReference(
            name: physicalID, tenant: Tenant(account: context.account, region: context.region))
        try await owners.end(KinesisStore.ownerKey(reference))
    }

    // MARK: - Changes

    private func change(
        _ reference: StreamReference, from old: Wanted, to new: Wanted, _ client: KinesisClient
    ) async throws {
        let (name, arn) = (reference.name, reference.arn)
        if old.isOnDemand != new.isOnDemand {
            try await client.updateStreamMode(
                UpdateStreamModeInput(
                    streamARN: arn,
                    streamModeDetails: StreamModeDetails(streamMode: new.isOnDemand ? .onDemand : .provisioned)))
        }
        if !new.isOnDemand { try await scale(name, to: new.shards, client) }
        try await keep(name, new.retention, client)
        if old.keyID != new.keyID {
            if let key = new.keyID {
                try await client.startStreamEncryption(
                    StartStreamEncryptionInput(streamName: name, encryptionType: .kms, keyId: key))
            } else if let key = old.keyID {
                try await client.stopStreamEncryption(
                    StopStreamEncryptionInput(streamName: name, encryptionType: .kms, keyId: key))
            }
        }
        if old.recordKiB != new.recordKiB {
            try await client.updateMaxRecordSize(
                UpdateMaxRecordSizeInput(
                    streamARN: arn, maxRecordSizeInKiB: new.recordKiB ?? LimitsKinesis.recordKiB))
        }
        if let warm = new.warm, warm != old.warm {
            try await client.updateStreamWarmThroughput(
                UpdateStreamWarmThroughputInput(streamName: name, warmThroughputMiBps: warm))
        }
        try await measure(name, old.metrics, new.metrics, client)
        try await tag(arn, old.tags, new.tags, client)
    }

    private func scale(_ name: String, to count: Int, _ client: KinesisClient) async throws {
        let summary = try await client.describeStreamSummary(DescribeStreamSummaryInput(streamName: name))
        guard summary.streamDescriptionSummary.openShardCount != count else { return }
        try await client.updateShardCount(
            UpdateShardCountInput(streamName: name, targetShardCount: count, scalingType: .uniformScaling))
    }

    private func keep(_ name: String, _ hours: Int, _ client: KinesisClient) async throws {
        let summary = try await client.describeStreamSummary(DescribeStreamSummaryInput(streamName: name))
        let now = summary.streamDescriptionSummary.retentionPeriodHours
        if hours > now {
            try await client.increaseStreamRetentionPeriod(
                IncreaseStreamRetentionPeriodInput(streamName: name, retentionPeriodHours: hours))
        } else if hours < now {
            try await client.decreaseStreamRetentionPeriod(
                DecreaseStreamRetentionPeriodInput(streamName: name, retentionPeriodHours: hours))
        }
    }

    private func measure(_ name: String, _ old: [String], _ new: [String], _ client: KinesisClient) async throws {
        func metrics(_ names: [String]) throws -> [MetricsName] {
            try names.map { name in
                guard let metric = MetricsName(rawValue: name) else {
                    throw Fault.invalidArgument("DesiredShardLevelMetrics has an unknown metric: \(name).")
                }
                return metric
            }
        }
        let more = try metrics(new.filter { !old.contains($0) })
        let fewer = try metrics(old.filter { !new.contains($0) })
        if !fewer.isEmpty {
            try await client.disableEnhancedMonitoring(
                DisableEnhancedMonitoringInput(streamName: name, shardLevelMetrics: fewer))
        }
        if !more.isEmpty {
            try await client.enableEnhancedMonitoring(
                EnableEnhancedMonitoringInput(streamName: name, shardLevelMetrics: more))
        }
    }

    private func tag(
        _ arn: String, _ old: [String: String], _ new: [String: String], _ client: KinesisClient
    ) async throws {
        let gone = old.keys.filter { new[$0] == nil }.sorted()
        if !gone.isEmpty { try await client.untagResource(UntagResourceInput(tagKeys: gone, resourceARN: arn)) }
        if old != new, !new.isEmpty { try await client.tagResource(TagResourceInput(tags: new, resourceARN: arn)) }
    }

    private static func state(_ reference: StreamReference) -> ResourceState {
        ResourceState(physicalID: reference.name, attributes: ["Arn": .string(reference.arn)])
    }
}

/// What a template says of a stream.
private struct Wanted {
    var shards: Int
    var isOnDemand: Bool
    var retention: Int
    var recordKiB: Int?
    var warm: Int?
    var keyID: String?
    var metrics: [String]
    var tags: [String: String]

    init(_ properties: JSONObject) {
        shards = properties["ShardCount"]?.number ?? 1
        isOnDemand = properties["StreamModeDetails"]?["StreamMode"]?.string == "ON_DEMAND"
        retention = properties["RetentionPeriodHours"]?.number ?? LimitsKinesis.retention.lowerBound
        (recordKiB, warm) = (properties["MaxRecordSizeInKiB"]?.number, properties["WarmThroughputMiBps"]?.number)
        keyID = properties["StreamEncryption"]?["KeyId"]?.string
        metrics = (properties["DesiredShardLevelMetrics"]?.array ?? []).compactMap(\.string)
        tags = PropertyValue.tags(properties["Tags"])
    }
}
