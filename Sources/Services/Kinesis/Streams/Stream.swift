internal import Base
internal import KinesisAPI
internal import Store

/// A stream's definition, as it stands in its row.
struct Stream: Sendable, Hashable {
    let name: String
    /// Tells it from other streams of the same name, earlier ones too.
    let id: Int
    let created: Instant
    var isOnDemand = false
    var retentionHours = 24
    var recordKiB = LimitsKinesis.recordKiB
    /// MiB a second, where it was asked for.
    var warmThroughput: Int?
    /// The key's id while records are to be encrypted.
    var keyID: String?
    var metrics: [String] = []
    var tags: [String: String] = [:]
    /// The number of the next shard.
    var nextShard = 0
    /// When the shard count was updated within the last day, and when the mode was.
    var countUpdates: [Instant] = []
    var modeUpdates: [Instant] = []
    /// Policies of the stream and its consumers, by their ARNs.
    var policies: [String: String] = [:]

    /// What the stream takes in a second in on-demand mode.
    var writeBytes: Int { max(LimitsKinesis.streamWriteBytes, (warmThroughput ?? 0) * 1_048_576) }
    var retention: Duration { .seconds(retentionHours * 3_600) }
    var mode: StreamMode { isOnDemand ? .onDemand : .provisioned }
    var modeDetails: StreamModeDetails { StreamModeDetails(streamMode: mode) }
    var encryption: EncryptionType { keyID == nil ? .none : .kms }
    var enhancedMetrics: [EnhancedMetrics] {
        [EnhancedMetrics(shardLevelMetrics: metrics.compactMap { MetricsName(rawValue: $0) })]
    }
}

extension Stream {
    /// The row's value.
    var bytes: [UInt8] {
        var object: JSONObject = [
            "name": .string(name), "id": .integer(Int64(id)), "created": .integer(created.nanoseconds),
            "onDemand": .bool(isOnDemand), "retention": .integer(Int64(retentionHours)),
            "recordKiB": .integer(Int64(recordKiB)), "metrics": .array(metrics.map { .string($0) }),
            "tags": JSON(texts: tags), "nextShard": .integer(Int64(nextShard)),
            "countUpdates": .array(countUpdates.map { .integer($0.nanoseconds) }),
            "modeUpdates": .array(modeUpdates.map { .integer($0.nanoseconds) }), "policies": JSON(texts: policies),
        ]
        object["warm"] = warmThroughput.map { .integer(Int64($0)) }
        object["key"] = keyID.map { .string($0) }
        return JSON.object(object).bytes
    }

    /// - Throws: `kinesis.stream` where the bytes are no definition that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string, let id = json["id"]?.integer,
            let created = json["created"]?.integer
        else {
            throw Failure(
                code: "kinesis.stream", message: "A stream's definition is damaged or was written by a newer version.",
                stage: "read stream")
        }
        func times(_ name: String) -> [Instant] {
            (json[name]?.array ?? []).compactMap { $0.integer.map { Instant(nanoseconds: $0) } }
        }
        self.init(
            name: name, id: Int(id), created: Instant(nanoseconds: created),
            isOnDemand: json["onDemand"]?.bool ?? false, retentionHours: json["retention"]?.number ?? 24,
            recordKiB: json["recordKiB"]?.number ?? LimitsKinesis.recordKiB, warmThroughput: json["warm"]?.number,
            keyID: json["key"]?.string, metrics: (json["metrics"]?.array ?? []).compactMap(\.string),
            tags: json["tags"]?.texts ?? [:], nextShard: json["nextShard"]?.number ?? 0,
            countUpdates: times("countUpdates"), modeUpdates: times("modeUpdates"),
            policies: json["policies"]?.texts ?? [:])
    }
}

extension JSON {
    var number: Int? { integer.map { Int($0) } }
}
