internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Makes an object of the parts that were uploaded.
struct CompleteMultipartUpload: Operation {
    static let model = S3Model.completeMultipartUpload
    let s3: S3Store

    func access(_ input: CompleteMultipartUploadRequest, _ context: CallContext) async throws -> [Access] {
        var conditions: [String: [String]] = [:]
        WriteConditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch).tell(&conditions)
        return try await s3.access(
            "s3:PutObject", bucket: input.bucket, key: input.key, context, conditions: conditions)
    }

    func run(_ input: CompleteMultipartUploadRequest, _ context: CallContext) async throws
        -> CompleteMultipartUploadOutput
    {
        let conditions = WriteConditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
        try conditions.validate()
        let key = try input.customerKey()
        let choice = PartChoice(
            uploadID: input.uploadId, wanted: input.multipartUpload?.parts ?? [], size: input.mpuObjectSize,
            type: input.checksumType, checksum: try input.given(), key: key)
        let (found, record) = try await s3.complete(
            input, key: input.key, id: input.uploadId, conditions: conditions, by: .call(context), choice)
        var output = CompleteMultipartUploadOutput(
            location: "\(context.endpoint)/\(input.bucket)/\(PercentEncoding.encode(input.key, keepingSlashes: true))",
            bucket: input.bucket, key: input.key, eTag: record.quotedETag, versionId: found.record.shown(record))
        if record.protection.customerKey == nil { output.show(record.headers) }
        output.showWithType(record.checksum)
        output.expiration = try await s3.expiration(of: record, input.key, found)
        return output
    }
}

extension CompleteMultipartUploadOutput {
    /// This answer repeats nothing of a customer's key.
    fileprivate mutating func show(_ headers: ObjectHeaders) {
        serverSideEncryption = headers.shownEncryption
        ssekmsKeyId = headers.kmsKeyID
        bucketKeyEnabled = headers.shownBucketKey
    }
}
