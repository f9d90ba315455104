internal import Base

/// An event as EventBridge gets it.
/// - Source: Amazon S3 User Guide, "EventBridge event message structure".
struct BusEvent {
    let event: ObjectEvent
    let bucket: BucketRecord

    var detailType: String {
        switch event.kind {
        case .createdPut, .createdPost, .createdCopy, .createdUpload: "Object Created"
        case .removed, .removedBehindMarker, .expired, .expiredBehindMarker: "Object Deleted"
        case .restoreBegun: "Object Restore Initiated"
        case .restored: "Object Restore Completed"
        case .tagged: "Object Tags Added"
        case .untagged: "Object Tags Deleted"
        case .listed: "Object ACL Updated"
        case .moved: "Object Storage Class Changed"
        }
    }

    var detail: [UInt8] {
        var detail: JSONObject = [
            "version": "0", "bucket": ["name": .string(bucket.name)], "object": .object(object),
            "request-id": .string(event.cause.requestID), "requester": .string(event.cause.requester),
        ]
        if event.cause.source != event.cause.requester { detail["source-ip-address"] = .string(event.cause.source) }
        detail["reason"] = reason.map { .string($0) }
        switch event.kind {
        case .removed, .expired: detail["deletion-type"] = "Permanently Deleted"
        case .removedBehindMarker, .expiredBehindMarker: detail["deletion-type"] = "Delete Marker Created"
        case .moved:
            detail["destination-storage-class"] = .string(event.object?.headers.storageClass ?? "STANDARD")
        default: break
        }
        return JSON.object(detail).bytes
    }

    private var object: JSONObject {
        var object: JSONObject = ["key": .string(event.key)]
        if let record = event.object, !record.isDeleteMarker {
            object["size"] = .integer(Int64(record.size))
            object["etag"] = .string(record.eTag)
        }
        object["version-id"] = event.versionID.map { .string($0) }
        switch event.kind {
        case .tagged, .untagged, .listed, .restoreBegun, .restored, .moved: break
        default: object["sequencer"] = .string(event.sequencer)
        }
        return object
    }

    private var reason: String? {
        switch event.kind {
        case .createdPut: "PutObject"
        case .createdPost: "POST Object"
        case .createdCopy: "CopyObject"
        case .createdUpload: "CompleteMultipartUpload"
        case .removed, .removedBehindMarker: "DeleteObject"
        case .expired, .expiredBehindMarker: "Lifecycle Expiration"
        default: nil
        }
    }
}
