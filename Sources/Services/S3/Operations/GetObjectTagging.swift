internal import S3API
internal import ServiceKit

/// Returns an object's tags; none is no error.
struct GetObjectTagging: Operation {
    static let model = S3Model.getObjectTagging
    let s3: S3Store

    func access(_ input: GetObjectTaggingRequest, _ context: CallContext) async throws -> [Access] {
        let action = input.versionId == nil ? "s3:GetObjectTagging" : "s3:GetObjectVersionTagging"
        return try await s3.access(
            action, bucket: input.bucket, key: input.key, version: input.versionId, context)
    }

    func run(_ input: GetObjectTaggingRequest, _ context: CallContext) async throws -> GetObjectTaggingOutput {
        let bucket = try await s3.bucket(for: input).record
        let record = try await s3.telling(bucket.name, context) {
            try await s3.version(bucket, input.key, input.versionId).record
        }
        return GetObjectTaggingOutput(versionId: bucket.shown(record), tagSet: record.tags)
    }
}
