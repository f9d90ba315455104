internal import S3API
internal import ServiceKit
internal import Wire

/// Takes the bucket's policy away; one that is not there is no error.
struct DeleteBucketPolicy: Operation {
    static let model = S3Model.deleteBucketPolicy
    let s3: S3Store

    func access(_ input: DeleteBucketPolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:DeleteBucketPolicy", bucket: input.bucket, context).map { $0.alwaysOwners(context) }
    }

    func run(_ input: DeleteBucketPolicyRequest, _ context: CallContext) async throws -> Empty {
        try await s3.changeBucket(for: input) { ($0.policy, $0.policyDocument) = (nil, nil) }
        return Empty()
    }
}
