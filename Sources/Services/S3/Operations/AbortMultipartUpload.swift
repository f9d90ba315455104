internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Gives an upload up and frees what its parts took.
struct AbortMultipartUpload: Operation {
    static let model = S3Model.abortMultipartUpload
    let s3: S3Store

    func access(_ input: AbortMultipartUploadRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:AbortMultipartUpload", bucket: input.bucket, key: input.key, context)
    }

    func run(_ input: AbortMultipartUploadRequest, _ context: CallContext) async throws -> AbortMultipartUploadOutput {
        _ = try await s3.bucket(for: input)
        let upload = try await s3.upload(input.bucket, input.key, input.uploadId)
        if let time = input.ifMatchInitiatedTime, time.seconds != upload.record.initiated.seconds {
            throw S3Fault.preconditionFailed("x-amz-if-match-initiated-time")
        }
        try await s3.abort(upload, id: input.uploadId)
        return AbortMultipartUploadOutput()
    }
}
