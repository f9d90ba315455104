internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Puts a policy on the bucket. A public one is refused where the bucket blocks those.
struct PutBucketPolicy: Operation {
    static let model = S3Model.putBucketPolicy
    let s3: S3Store

    func access(_ input: PutBucketPolicyRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketPolicy", bucket: input.bucket, context).map { $0.alwaysOwners(context) }
    }

    func run(_ input: PutBucketPolicyRequest, _ context: CallContext) async throws -> Empty {
        let policy = try BucketPolicy.read(input.policy, bucket: input.bucket)
        let document = try JSON(parsing: input.policy)
        try await s3.changeBucket(for: input) { bucket in
            if policy.isPublic, bucket.publicAccessBlock?.blockPublicPolicy == true {
                throw S3Fault.accessDenied(
                    "User: \(context.caller.arn) is not authorized to perform: s3:PutBucketPolicy on "
                        + "resource: \"\(bucket.arn)\" "
                        + "because public policies are prevented by the BlockPublicPolicy setting in "
                        + "S3 Block Public Access."
                )
            }
            (bucket.policy, bucket.policyDocument) = (input.policy, document)
        }
        return Empty()
    }
}
