internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Uploads one part; one of the same number is replaced.
struct UploadPart: Operation {
    static let model = S3Model.uploadPart
    let s3: S3Store

    func access(_ input: UploadPartRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access(
            "s3:PutObject", bucket: input.bucket, key: input.key, context,
            conditions: ["s3:ObjectCreationOperation": ["false"]])
    }

    func run(_ input: UploadPartRequest, _ context: CallContext) async throws -> UploadPartOutput {
        try S3Store.check(partNumber: input.partNumber)
        let key = try input.customerKey()
        let bucket = try await s3.bucket(for: input).record
        let upload = try await s3.upload(input.bucket, input.key, input.uploadId)
        let expectation = try BodyExpectation(
            input, algorithm: input.checksumAlgorithm, length: input.contentLength, md5: input.contentMD5,
            body: input.body,
            fallback: upload.record.checksumKind ?? .crc64nvme, kept: upload.record.checksumKind ?? .crc64nvme)
        try check(expectation, upload.record, bucket)
        let (part, named) = try await s3.receivePart(
            input.partNumber, input.body, expectation, upload, id: input.uploadId, key)
        var output = UploadPartOutput(eTag: part.quotedETag)
        output.show(upload.record.headers, key)
        output.show(named)
        return output
    }

    /// A part has the checksum that its upload began with: a composite one is of the checksums that the uploader
    /// vouches for; in an upload that began without one, each part may have its own.
    /// - Throws: `InvalidRequest`.
    private func check(
        _ expectation: BodyExpectation, _ upload: UploadRecord, _ bucket: BucketRecord
    ) throws(Fault) {
        let isLocked = upload.protection.lock != nil || bucket.lock?.period != nil
        guard !isLocked || expectation.hasDigest else {
            throw S3Fault.invalidRequest(
                "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Part requests with Object Lock "
                    + "parameters")
        }
        guard let kind = upload.checksumKind else { return }
        guard kind != expectation.kind || (upload.isComposite && !expectation.namesChecksum) else { return }
        let actual = expectation.namesChecksum ? expectation.kind.rawValue.lowercased() : "null"
        throw S3Fault.invalidRequest(
            "Checksum Type mismatch occurred, expected checksum Type: \(kind.rawValue.lowercased()), "
                + "actual checksum Type: \(actual)")
    }
}
