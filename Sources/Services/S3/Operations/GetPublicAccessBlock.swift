internal import S3API
internal import ServiceKit

/// Returns what public access the bucket blocks: all of it from its making on.
struct GetPublicAccessBlock: Operation {
    static let model = S3Model.getPublicAccessBlock
    let s3: S3Store

    func access(_ input: GetPublicAccessBlockRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketPublicAccessBlock", bucket: input.bucket, context)
    }

    func run(_ input: GetPublicAccessBlockRequest, _ context: CallContext) async throws -> GetPublicAccessBlockOutput {
        let bucket = try await s3.bucket(for: input).record
        guard let block = bucket.publicAccessBlock else {
            throw S3Fault.notConfigured(
                "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found",
                bucket: bucket.name)
        }
        return GetPublicAccessBlockOutput(
            publicAccessBlockConfiguration: .init(
                blockPublicAcls: block.blockPublicACLs, ignorePublicAcls: block.ignorePublicACLs,
                blockPublicPolicy: block.blockPublicPolicy, restrictPublicBuckets: block.restrictPublicBuckets))
    }
}
