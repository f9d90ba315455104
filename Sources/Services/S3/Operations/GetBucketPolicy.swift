internal import S3API
internal import ServiceKit

/// Returns the bucket's policy as it was put.
struct GetBucketPolicy: Operation {
    static let model = S3Model.getBucketPolicy
    let s3: S3Store

    func access(_ input: GetBucketPolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketPolicy", bucket: input.bucket, context).map { $0.alwaysOwners(context) }
    }

    func run(_ input: GetBucketPolicyRequest, _ context: CallContext) async throws -> GetBucketPolicyOutput {
        let bucket = try await s3.bucket(for: input).record
        guard let policy = bucket.policy else {
            throw S3Fault.notConfigured("NoSuchBucketPolicy", "The bucket policy does not exist", bucket: bucket.name)
        }
        return GetBucketPolicyOutput(policy: policy)
    }
}
