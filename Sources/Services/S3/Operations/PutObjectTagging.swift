internal import S3API
internal import ServiceKit

/// Puts tags on an object in place of those it has.
struct PutObjectTagging: Operation {
    static let model = S3Model.putObjectTagging
    let s3: S3Store

    func access(_ input: PutObjectTaggingRequest, _ context: CallContext) async throws -> [Access] {
        let action = input.versionId == nil ? "s3:PutObjectTagging" : "s3:PutObjectVersionTagging"
        return try await s3.access(
            action, bucket: input.bucket, key: input.key, version: input.versionId, context,
            conditions: TagConditions.requested(input.tagging.tagSet))
    }

    func run(_ input: PutObjectTaggingRequest, _ context: CallContext) async throws -> PutObjectTaggingOutput {
        try TagRules.check(input.tagging.tagSet, maximum: LimitsS3.objectTags)
        let version = try await s3.setTags(
            input.tagging.tagSet, input.key, input.versionId, for: input, by: context)
        return PutObjectTaggingOutput(versionId: version)
    }
}
