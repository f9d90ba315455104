internal import Base
internal import S3API
internal import Wire

extension UploadRecord {
    /// What the object is protected by that the upload becomes. What its uploader asked for stands since its beginning;
    /// the bucket's settings count as they are at its completion: a default retention, whether the bucket takes lists,
    /// and whether it blocks public ones.
    /// - Throws: `AccessDenied` for a public list where the bucket has come to block those.
    /// - Source: Amazon S3 User Guide, "Setting an S3 Object Lock default retention", "Blocking public access to your
    ///   Amazon S3 storage", "Controlling ownership of objects".
    func protection(in bucket: BucketRecord, now: Instant) throws(Fault) -> ObjectProtection {
        var protection = protection
        protection.lock = bucket.lock(protection.lock, now: now)
        guard bucket.takesLists else {
            protection.acl = nil
            return protection
        }
        if let list = protection.acl { try bucket.checkPublic(list) }
        return protection
    }
}
