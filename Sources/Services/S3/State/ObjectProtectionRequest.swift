internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

extension ObjectHeaderRequest {
    /// What the new object is protected by, as the bucket's settings are in the commit that makes it.
    /// - Parameters:
    ///   - key: what is kept of the customer's key that the request brought.
    ///   - hasDigest: whether the request carries a digest of the body, which a lock wants.
    /// - Throws: `InvalidRequest`, `InvalidArgument`, and the faults of access control lists.
    func protection(
        _ bucket: BucketRecord, _ key: CustomerKeyMark?, by writer: Caller, hasDigest: Bool, now: Instant
    ) throws(Fault) -> ObjectProtection {
        var protection = ObjectProtection()
        let list = AccessListRequest(self)
        if list.isGiven || bucket.takesLists { protection.acl = try bucket.listForNewObject(list, by: writer) }
        protection.customerKey = key
        protection.lock = bucket.lock(try lock(bucket, now: now), now: now)
        guard protection.lock == nil || hasDigest else {
            throw S3Fault.invalidRequest(
                "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock "
                    + "parameters")
        }
        return protection
    }

    /// The lock that the headers ask for.
    /// - Throws: `InvalidRequest` where the bucket has none, `InvalidArgument`.
    func lock(_ bucket: BucketRecord, now: Instant) throws(Fault) -> ObjectLock? {
        guard objectLockMode != nil || objectLockRetainUntilDate != nil || objectLockLegalHoldStatus != nil else {
            return nil
        }
        try bucket.checkHasLock()
        return ObjectLock(
            retention: try retention(now: now), legalHold: objectLockLegalHoldStatus.map { $0 == .on })
    }

    private func retention(now: Instant) throws(Fault) -> ObjectLock.Retention? {
        guard objectLockMode != nil || objectLockRetainUntilDate != nil else { return nil }
        guard let mode = objectLockMode.flatMap({ ObjectLockRetentionMode(rawValue: $0.rawValue) }),
            let until = objectLockRetainUntilDate
        else {
            throw S3Fault.invalidArgument(
                "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
                objectLockMode == nil ? "x-amz-object-lock-mode" : "x-amz-object-lock-retain-until-date", "null")
        }
        return try ObjectLock.Retention(mode: mode, until: until, now: now)
    }
}

extension ObjectLock.Retention {
    /// - Throws: `InvalidArgument` for a time that has passed.
    init(mode: ObjectLockRetentionMode, until: Instant, now: Instant) throws(Fault) {
        guard until > now else {
            throw S3Fault.invalidArgument(
                "The retain until date must be in the future!", "x-amz-object-lock-retain-until-date",
                CalendarDate(until).iso8601())
        }
        self.init(mode: mode, until: until)
    }
}

extension BucketRecord {
    static let noLock = S3Fault.invalidRequest("Bucket is missing Object Lock Configuration")

    /// The lock of a new object: the one that its uploader gives it, with the bucket's default retention where that has
    /// none.
    func lock(_ given: ObjectLock?, now: Instant) -> ObjectLock? {
        guard let period = lock?.period, given?.retention == nil else { return given }
        return ObjectLock(
            retention: .init(mode: period.mode, until: now + period.duration), legalHold: given?.legalHold)
    }

    /// - Throws: `InvalidRequest`.
    func checkHasLock() throws(Fault) { if lock == nil { throw Self.noLock } }
}
