internal import S3API
internal import ServiceKit

/// Returns who may what with a bucket.
struct GetBucketAcl: Operation {
    static let model = S3Model.getBucketAcl
    let s3: S3Store

    func access(_ input: GetBucketAclRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketAcl", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketAclRequest, _ context: CallContext) async throws -> GetBucketAclOutput {
        let bucket = try await s3.bucket(for: input).record
        let list = bucket.accessList
        return GetBucketAclOutput(owner: CanonicalUser.owner(list.owner), grants: list.grants)
    }
}
