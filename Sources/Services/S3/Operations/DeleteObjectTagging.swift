internal import S3API
internal import ServiceKit

/// Takes an object's tags away.
struct DeleteObjectTagging: Operation {
    static let model = S3Model.deleteObjectTagging
    let s3: S3Store

    func access(_ input: DeleteObjectTaggingRequest, _ context: CallContext) async throws -> [Access] {
        let action = input.versionId == nil ? "s3:DeleteObjectTagging" : "s3:DeleteObjectVersionTagging"
        return try await s3.access(
            action, bucket: input.bucket, key: input.key, version: input.versionId, context)
    }

    func run(_ input: DeleteObjectTaggingRequest, _ context: CallContext) async throws -> DeleteObjectTaggingOutput {
        let version = try await s3.setTags([], input.key, input.versionId, for: input, by: context)
        return DeleteObjectTaggingOutput(versionId: version)
    }
}
