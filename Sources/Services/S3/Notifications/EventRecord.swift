internal import Base
internal import Wire

/// The record that functions, queues and topics get of an event.
/// - Source: Amazon S3 User Guide, "Event message structure".
struct EventRecord {
    let event: ObjectEvent
    let bucket: BucketRecord
    let configurationID: String
    let time: Instant

    /// The message: one record.
    var message: [UInt8] { JSON.object(["Records": [.object(record)]]).bytes }

    private var record: JSONObject {
        let cause = event.cause
        var record: JSONObject = [
            "eventVersion": .string(version), "eventSource": "aws:s3", "awsRegion": .string(bucket.region),
            "eventTime": .string(CalendarDate(time).iso8601(milliseconds: true)),
            "eventName": .string(event.kind.rawValue),
        ]
        record["userIdentity"] = ["principalId": .string(cause.principal)]
        record["requestParameters"] = ["sourceIPAddress": .string(cause.source)]
        record["responseElements"] = [
            "x-amz-request-id": .string(cause.requestID), "x-amz-id-2": .string(HostID.of(cause.requestID)),
        ]
        record["s3"] = subject
        record["lifecycleEventData"] = transition
        return record
    }

    private var subject: JSON {
        let owner: JSON = ["principalId": .string(CanonicalUser.customerID(bucket.account))]
        return [
            "s3SchemaVersion": "1.0", "configurationId": .string(configurationID),
            "bucket": ["name": .string(bucket.name), "ownerIdentity": owner, "arn": .string(bucket.arn)],
            "object": .object(object),
        ]
    }

    private var object: JSONObject {
        var object: JSONObject = ["key": .string(Self.encoded(event.key))]
        if let record = event.object {
            if !record.isDeleteMarker { object["size"] = .integer(Int64(record.size)) }
            object["eTag"] = .string(record.isDeleteMarker ? Self.emptyTag : record.eTag)
        }
        object["versionId"] = event.versionID.map { .string($0) }
        object["sequencer"] = .string(event.sequencer)
        return object
    }

    /// What a transition adds.
    private var transition: JSON? {
        guard event.kind == .moved, let record = event.object else { return nil }
        let storageClass = record.headers.storageClass ?? "STANDARD"
        return ["transitionEventData": ["destinationStorageClass": .string(storageClass)]]
    }

    private var version: String {
        switch event.kind {
        case .createdPut, .createdPost, .createdCopy, .createdUpload, .removed, .removedBehindMarker, .restoreBegun,
            .restored:
            "2.1"
        case .tagged, .untagged, .listed, .expired, .expiredBehindMarker, .moved: "2.3"
        }
    }

    /// The MD5 sum of nothing.
    private static let emptyTag = "d41d8cd98f00b204e9800998ecf8427e"

    /// A key as in the query of a URL: `red flower.jpg` is `red+flower.jpg`.
    static func encoded(_ key: String) -> String {
        PercentEncoding.encode(key, keepingSlashes: true).replacing("%20", with: "+")
    }
}
