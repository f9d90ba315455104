internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Puts an object. It appears whole, or not at all.
struct PutObject: Operation {
    static let model = S3Model.putObject
    let s3: S3Store
    /// The event that it is.
    var kind = ObjectEvent.Kind.createdPut

    func access(_ input: PutObjectRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.writeAccess(input, context)
    }

    func run(_ input: PutObjectRequest, _ context: CallContext) async throws -> PutObjectOutput {
        try s3.check(key: input.key)
        if input.writeOffsetBytes != nil { throw Fault.notSupported("PutObject with WriteOffsetBytes") }
        let conditions = WriteConditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
        try conditions.validate()
        let expectation = try BodyExpectation(
            input, algorithm: input.checksumAlgorithm, length: input.contentLength, md5: input.contentMD5,
            body: input.body,
            fallback: .crc64nvme)
        let (tags, key) = (try TagRules.read(input.tagging), try input.customerKey())
        let mark = key?.mark(s3.randomness)
        func fresh(_ bucket: BucketRecord) throws(Fault) -> ObjectRecord {
            var record = ObjectRecord()
            (record.tags, record.headers) = (tags, try input.headers(bucket))
            record.protection = try input.protection(
                bucket, mark, by: context.caller, hasDigest: expectation.hasDigest, now: s3.clock.now)
            return record
        }
        // What would be refused in the end is refused before the body comes.
        let bucket = try await s3.bucket(for: input).record
        _ = try fresh(bucket)
        try conditions.check(try await s3.find(bucket.name, input.key, nil)?.record, key: input.key)
        let cipher = key.flatMap { mark?.cipher($0) }
        return try await s3.receive(input.body, expectation, cipher: cipher) { received, body in
            var (output, bucket, stored) = try await keep(input, conditions, key, .call(context)) { bucket in
                var record = try fresh(bucket)
                record.hold(received, body)
                return record
            }
            output.expiration = try await s3.expiration(of: stored, input.key, bucket)
            return output
        }
    }

    /// - Parameter record: the object by the bucket's settings as they are in the commit.
    private func keep(
        _ input: PutObjectRequest, _ conditions: WriteConditions, _ key: CustomerKey?, _ cause: EventCause,
        _ record: (BucketRecord) throws -> ObjectRecord
    ) async throws -> (PutObjectOutput, S3Store.FoundBucket, ObjectRecord) {
        return try await s3.changeKey(for: input, input.key) { found, history, plan in
            let bucket = found.record
            try conditions.check(history.current?.record, key: input.key)
            let stored = s3.put(try record(bucket), bucket, history, &plan)
            plan.note(bucket, ObjectEvent(kind, input.key, stored, bucket, by: cause))
            var output = PutObjectOutput(eTag: stored.quotedETag, versionId: bucket.shown(stored))
            output.showWithType(stored.checksum)
            output.show(stored.headers, key)
            return (output, found, stored)
        }
    }
}

extension S3Store {
    /// What writing an object needs; tags that come along need their own right.
    func writeAccess(_ input: some ObjectHeaderRequest, _ context: CallContext) async throws -> [Access] {
        var conditions: [String: [String]] = [:]
        conditions["s3:x-amz-acl"] = input.acl.map { [$0.rawValue] }
        conditions["s3:x-amz-storage-class"] = input.storageClass.map { [$0.rawValue] }
        conditions["s3:x-amz-server-side-encryption"] = input.serverSideEncryption.map { [$0.rawValue] }
        conditions["s3:x-amz-server-side-encryption-aws-kms-key-id"] = input.ssekmsKeyId.map { [$0] }
        if input.isProtected { input.addProtection(to: &conditions) }
        try input.addCreation(to: &conditions)
        let tags = TagConditions.requested(try TagRules.read(input.newTags))
        var accesses = try await access(
            "s3:PutObject", bucket: input.bucket, key: input.key, context,
            conditions: conditions.merging(tags) { _, new in new })
        for action in input.furtherActions {
            accesses += try await access(
                action, bucket: input.bucket, key: input.key, context,
                conditions: action == "s3:PutObjectTagging" ? tags : [:])
        }
        return accesses
    }
}

extension ObjectHeaderRequest {
    /// Whether it brings a customer's key, or a lock.
    fileprivate var isProtected: Bool {
        sseCustomerAlgorithm != nil || objectLockMode != nil || objectLockRetainUntilDate != nil
            || objectLockLegalHoldStatus != nil
    }

    fileprivate func addProtection(to conditions: inout [String: [String]]) {
        conditions["s3:x-amz-server-side-encryption-customer-algorithm"] = sseCustomerAlgorithm.map { [$0] }
        conditions["s3:object-lock-mode"] = objectLockMode.map { [$0.rawValue] }
        conditions["s3:object-lock-retain-until-date"] = objectLockRetainUntilDate.map { [CalendarDate($0).iso8601()] }
        conditions["s3:object-lock-legal-hold"] = objectLockLegalHoldStatus.map { [$0.rawValue] }
    }

    /// What else a caller must be allowed, for what comes along with the object.
    fileprivate var furtherActions: [String] {
        var actions: [String] = []
        if tagging != nil { actions.append("s3:PutObjectTagging") }
        if AccessListRequest(self).isGiven { actions.append("s3:PutObjectAcl") }
        if objectLockMode != nil || objectLockRetainUntilDate != nil { actions.append("s3:PutObjectRetention") }
        if objectLockLegalHoldStatus != nil { actions.append("s3:PutObjectLegalHold") }
        return actions
    }
}

extension ObjectRecord {
    /// Takes over what came of the body.
    mutating func hold(_ received: BodyStore.Received, _ body: Body) {
        (self.body, size, checksum) = (body, received.size, received.checksum)
        eTag = Hex.encode(protection.customerKey?.eTag(received.md5) ?? received.md5)
    }
}
