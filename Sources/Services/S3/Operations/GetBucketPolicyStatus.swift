internal import S3API
internal import ServiceKit

/// Says whether the bucket's policy lets everybody in.
struct GetBucketPolicyStatus: Operation {
    static let model = S3Model.getBucketPolicyStatus
    let s3: S3Store

    func access(_ input: GetBucketPolicyStatusRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketPolicyStatus", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketPolicyStatusRequest, _ context: CallContext) async throws -> GetBucketPolicyStatusOutput {
        let bucket = try await s3.bucket(for: input).record
        guard let document = bucket.policyDocument else {
            throw S3Fault.notConfigured("NoSuchBucketPolicy", "The bucket policy does not exist", bucket: bucket.name)
        }
        return GetBucketPolicyStatusOutput(policyStatus: PolicyStatus(isPublic: BucketPolicy(document).isPublic))
    }
}
