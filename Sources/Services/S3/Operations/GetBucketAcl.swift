internal import S3API
internal import ServiceKit

/// Returns the list that every bucket has: all rights for its owner.
struct GetBucketAcl: Operation {
    static let model = S3Model.getBucketAcl
    let s3: S3Store

    func access(_ input: GetBucketAclRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketAcl", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketAclRequest, _ context: CallContext) async throws -> GetBucketAclOutput {
        let bucket = try await s3.bucket(for: input).record
        return GetBucketAclOutput(owner: CanonicalUser.owner(bucket.account), grants: ACLRules.grants(bucket))
    }
}
