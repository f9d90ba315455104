internal import Base

/// Something that happened to an object, of which the bucket's owner may want to know.
struct ObjectEvent: Sendable {
    /// By the names that notifications have, without `s3:`.
    /// - Source: Amazon S3 User Guide, "Event notification types and destinations".
    enum Kind: String, Sendable {
        case createdPut = "ObjectCreated:Put"
        case createdPost = "ObjectCreated:Post"
        case createdCopy = "ObjectCreated:Copy"
        case createdUpload = "ObjectCreated:CompleteMultipartUpload"
        case removed = "ObjectRemoved:Delete"
        case removedBehindMarker = "ObjectRemoved:DeleteMarkerCreated"
        case restoreBegun = "ObjectRestore:Post"
        case restored = "ObjectRestore:Completed"
        case tagged = "ObjectTagging:Put"
        case untagged = "ObjectTagging:Delete"
        case listed = "ObjectAcl:Put"
        case expired = "LifecycleExpiration:Delete"
        case expiredBehindMarker = "LifecycleExpiration:DeleteMarkerCreated"
        case moved = "LifecycleTransition"
    }

    let kind: Kind
    let key: String
    /// The version that came or changed; nil of one that is gone for good.
    var object: ObjectRecord?
    /// The version's id, where the bucket has versions.
    var versionID: String?
    /// Grows with each change of the key.
    var order: Int
    let cause: EventCause
}

extension ObjectEvent {
    /// An event of a version that is there.
    init(_ kind: Kind, _ key: String, _ object: ObjectRecord, _ bucket: BucketRecord, by cause: EventCause) {
        self.init(
            kind: kind, key: key, object: object, versionID: bucket.shown(object), order: object.order, cause: cause)
    }

    /// The order as events show it: eighteen digits or more that sort as the numbers do.
    var sequencer: String {
        let digits = String(order, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 18 - digits.utf8.count)) + digits
    }
}
