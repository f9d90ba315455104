internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Puts an object. It appears whole, or not at all.
struct PutObject: Operation {
    static let model = S3Model.putObject
    let s3: S3Store

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
        var record = ObjectRecord()
        record.tags = try TagRules.read(input.tagging)
        // What would be refused in the end is refused before the body comes.
        let bucket = try await s3.bucket(for: input).record
        record.headers = try input.headers(bucket)
        try conditions.check(try await s3.find(bucket.name, input.key, nil)?.record, key: input.key)
        let fresh = record
        return try await s3.receive(input.body, expectation) { received, body in
            var (output, bucket, stored) = try await keep(fresh, received, body, input, conditions, .call(context))
            output.expiration = try await s3.expiration(of: stored, input.key, in: bucket)
            return output
        }
    }

    private func keep(
        _ record: ObjectRecord, _ received: BodyStore.Received, _ body: ObjectRecord.Body, _ input: PutObjectRequest,
        _ conditions: WriteConditions, _ cause: EventCause
    ) async throws -> (PutObjectOutput, BucketRecord, ObjectRecord) {
        var record = record
        (record.body, record.size, record.checksum) = (body, received.size, received.checksum)
        record.eTag = Hex.encode(received.md5)
        let complete = record
        return try await s3.changeKey(for: input, input.key) { bucket, history, plan in
            try conditions.check(history.current?.record, key: input.key)
            let stored = s3.put(complete, bucket, history, &plan)
            plan.note(bucket, ObjectEvent(.createdPut, input.key, stored, bucket, by: cause))
            var output = PutObjectOutput(eTag: stored.quotedETag, versionId: bucket.shown(stored))
            output.showWithType(stored.checksum)
            output.serverSideEncryption = stored.headers.shownEncryption
            output.ssekmsKeyId = stored.headers.kmsKeyID
            output.bucketKeyEnabled = stored.headers.shownBucketKey
            return (output, bucket, stored)
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
        let put = try await access(
            "s3:PutObject", bucket: input.bucket, key: input.key, context, conditions: conditions)
        guard input.tagging != nil else { return put }
        return put + (try await access("s3:PutObjectTagging", bucket: input.bucket, key: input.key, context))
    }
}
