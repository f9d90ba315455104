internal import S3API
internal import ServiceKit
internal import Wire

/// Accepts the list that every bucket has, `private`, and refuses any other.
struct PutBucketAcl: Operation {
    static let model = S3Model.putBucketAcl
    let s3: S3Store

    func access(_ input: PutBucketAclRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketAcl", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketAclRequest, _ context: CallContext) async throws -> Empty {
        let bucket = try await s3.bucket(for: input).record
        let grants = [
            input.grantFullControl, input.grantRead, input.grantReadACP, input.grantWrite, input.grantWriteACP,
        ]
        let isOwn = input.accessControlPolicy.map { $0.grants == ACLRules.grants(bucket) } ?? true
        try ACLRules.check(bucketACL: input.acl, hasGrants: !isOwn || grants.contains { $0 != nil }, bucket)
        return Empty()
    }
}
