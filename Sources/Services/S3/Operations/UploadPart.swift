internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Uploads one part; one of the same number is replaced.
struct UploadPart: Operation {
    static let model = S3Model.uploadPart
    let s3: S3Store

    func access(_ input: UploadPartRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutObject", bucket: input.bucket, key: input.key, context)
    }

    func run(_ input: UploadPartRequest, _ context: CallContext) async throws -> UploadPartOutput {
        try S3Store.check(partNumber: input.partNumber)
        let key = try input.customerKey()
        _ = try await s3.bucket(for: input)
        let upload = try await s3.upload(input.bucket, input.key, input.uploadId)
        let expectation = try BodyExpectation(
            input, algorithm: input.checksumAlgorithm, length: input.contentLength, md5: input.contentMD5,
            body: input.body,
            fallback: upload.record.checksumKind ?? .crc64nvme)
        try check(expectation, upload.record)
        let part = try await s3.receivePart(input.partNumber, input.body, expectation, upload, id: input.uploadId, key)
        var output = UploadPartOutput(eTag: part.quotedETag)
        output.show(upload.record.headers, key)
        output.show(part.checksum)
        return output
    }

    private func check(_ expectation: BodyExpectation, _ upload: UploadRecord) throws(Fault) {
        guard let kind = upload.checksumKind, kind != expectation.kind else { return }
        throw S3Fault.invalidRequest(
            "Checksum Type mismatch occurred, expected checksum Type: \(kind.rawValue.lowercased()), "
                + "actual checksum Type: "
                + expectation.kind.rawValue.lowercased())
    }
}
