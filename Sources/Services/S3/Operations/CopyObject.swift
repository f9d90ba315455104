internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Copies an object, within a bucket or between two, with its headers and tags or with new ones.
struct CopyObject: Operation {
    static let model = S3Model.copyObject
    let s3: S3Store

    func access(_ input: CopyObjectRequest, _ context: CallContext) async throws -> [Access] {
        let source = try await CopySource(input.copySource).access(s3, context)
        return source + (try await s3.writeAccess(input, context))
    }

    func run(_ input: CopyObjectRequest, _ context: CallContext) async throws -> CopyObjectOutput {
        try s3.check(key: input.key)
        let source = try CopySource(input.copySource)
        let conditions = WriteConditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
        try conditions.validate()
        let (key, sourceKey) = (try input.customerKey(), try input.sourceKey())
        for _ in 0..<LimitsS3.readTries {
            let (sourceBucket, original) = try await source.find(
                s3, input.sourceConditions, expectedOwner: input.expectedSourceBucketOwner, sourceKey, context)
            let bucket = try await s3.bucket(for: input).record
            let mark = key?.mark(s3.randomness)
            func fresh(_ bucket: BucketRecord) throws(Fault) -> ObjectRecord {
                var record = try self.record(input, bucket, source, original)
                record.protection = try input.protection(
                    bucket, mark, by: context.caller, hasDigest: true, now: s3.clock.now)
                return record
            }
            _ = try fresh(bucket)
            guard let body = try await s3.stream(original, 0..<original.size, sourceKey) else { continue }
            let cipher = key.flatMap { mark?.cipher($0) }
            let kind = try checksumKind(input, original)
            let expectation = BodyExpectation(copying: original.size, kind)
            return try await s3.receive(body, expectation, cipher: cipher) { received, body in
                var (output, bucket, stored) = try await keep(input, conditions, key, .call(context)) { bucket in
                    var record = try fresh(bucket)
                    record.hold(received, body)
                    return record
                }
                output.expiration = try await s3.expiration(of: stored, input.key, bucket)
                output.copySourceVersionId = sourceBucket.shown(original)
                return output
            }
        }
        throw S3Fault.operationAborted
    }

    /// The new object's headers and tags.
    /// - Throws: `InvalidRequest` for a copy onto itself that changes nothing, or of more than 5 GB.
    private func record(
        _ input: CopyObjectRequest, _ bucket: BucketRecord, _ source: CopySource, _ original: ObjectRecord
    ) throws(Fault) -> ObjectRecord {
        let given = try input.headers(bucket)
        let isSame = input.bucket == source.bucket && input.key.isExactly(source.key) && source.versionID == nil
        if isSame, input.metadataDirective != .replace, input.storageClass == nil, input.websiteRedirectLocation == nil,
            input.serverSideEncryption == nil, input.sseCustomerAlgorithm == nil, input.taggingDirective != .replace
        {
            throw S3Fault.invalidRequest(
                "This copy request is illegal because it is trying to copy an object to itself "
                    + "without changing the object's "
                    + "metadata, storage class, website redirect location or encryption attributes.")
        }
        guard original.size <= LimitsS3.putBytes else {
            throw S3Fault.invalidRequest(
                "The specified copy source is larger than the maximum allowable size for a copy "
                    + "source: \(LimitsS3.putBytes)"
            )
        }
        var record = ObjectRecord()
        record.headers = input.metadataDirective == .replace ? given : original.headers
        (record.headers.storageClass, record.headers.websiteRedirectLocation) = (
            given.storageClass, given.websiteRedirectLocation
        )
        (record.headers.encryption, record.headers.kmsKeyID) = (given.encryption, given.kmsKeyID)
        record.headers.bucketKeyEnabled = given.bucketKeyEnabled
        record.tags = input.taggingDirective == .replace ? try TagRules.read(input.tagging) : original.tags
        return record
    }

    private func checksumKind(_ input: CopyObjectRequest, _ original: ObjectRecord) throws(Fault) -> ChecksumKind {
        guard let algorithm = input.checksumAlgorithm else { return original.checksum?.kind ?? .crc64nvme }
        guard let kind = ChecksumKind(rawValue: algorithm.rawValue) else {
            throw .notSupported("The checksum algorithm \(algorithm.rawValue)")
        }
        return kind
    }

    /// - Parameter record: the object by the bucket's settings as they are in the commit.
    private func keep(
        _ input: CopyObjectRequest, _ conditions: WriteConditions, _ key: CustomerKey?, _ cause: EventCause,
        _ record: (BucketRecord) throws -> ObjectRecord
    ) async throws -> (CopyObjectOutput, S3Store.FoundBucket, ObjectRecord) {
        return try await s3.changeKey(for: input, input.key) { found, history, plan in
            let bucket = found.record
            try conditions.check(history.current?.record, key: input.key)
            let stored = s3.put(try record(bucket), bucket, history, &plan)
            plan.note(bucket, ObjectEvent(.createdCopy, input.key, stored, bucket, by: cause))
            var result = CopyObjectResult(eTag: stored.quotedETag, lastModified: stored.lastModified)
            result.showWithType(stored.checksum)
            var output = CopyObjectOutput(copyObjectResult: result, versionId: bucket.shown(stored))
            output.show(stored.headers, key)
            return (output, found, stored)
        }
    }
}

extension CopyObjectRequest {
    fileprivate var sourceConditions: ReadConditions {
        ReadConditions(
            ifMatch: copySourceIfMatch, ifNoneMatch: copySourceIfNoneMatch, ifModifiedSince: copySourceIfModifiedSince,
            ifUnmodifiedSince: copySourceIfUnmodifiedSince)
    }
}
