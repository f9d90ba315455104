internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

extension ObjectHeaderRequest {
    /// What the new object is protected by.
    /// - Parameters:
    ///   - key: the customer's, which the request brought.
    ///   - hasDigest: whether the request carries a digest of the body, which a lock wants.
    /// - Throws: `InvalidRequest`, `InvalidArgument`, and the faults of access control lists.
    func protection(
        _ bucket: BucketRecord, _ key: CustomerKey?, by writer: Caller, hasDigest: Bool, _ s3: S3Store
    ) throws(Fault) -> ObjectProtection {
        var protection = ObjectProtection()
        let list = AccessListRequest(self)
        if list.isGiven || bucket.takesLists { protection.acl = try bucket.listForNewObject(list, by: writer) }
        protection.customerKey = key?.mark(s3.randomness)
        protection.lock = try lock(bucket, hasDigest: hasDigest, now: s3.clock.now)
        return protection
    }

    /// The lock that the headers ask for, or the bucket's default.
    private func lock(_ bucket: BucketRecord, hasDigest: Bool, now: Instant) throws(Fault) -> ObjectLock? {
        let isGiven = objectLockMode != nil || objectLockRetainUntilDate != nil || objectLockLegalHoldStatus != nil
        guard let bucketLock = bucket.lock else {
            if isGiven { throw BucketRecord.noLock }
            return nil
        }
        guard isGiven || bucketLock.period != nil else { return nil }
        guard hasDigest else {
            throw S3Fault.invalidRequest(
                "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock "
                    + "parameters")
        }
        var lock = ObjectLock(legalHold: objectLockLegalHoldStatus.map { $0 == .on })
        lock.retention =
            try retention(now: now)
            ?? bucketLock.period.map { ObjectLock.Retention(mode: $0.mode, until: now + $0.duration) }
        return lock
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

    /// - Throws: `InvalidRequest`.
    func checkHasLock() throws(Fault) { if lock == nil { throw Self.noLock } }
}
