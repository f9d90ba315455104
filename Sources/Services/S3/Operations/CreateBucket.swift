internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Makes a bucket, in the caller's region unless a constraint names another.
struct CreateBucket: Operation {
    static let model = S3Model.createBucket
    let s3: S3Store

    func access(_ input: CreateBucketRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:CreateBucket", bucket: input.bucket, context)
    }

    func run(_ input: CreateBucketRequest, _ context: CallContext) async throws -> CreateBucketOutput {
        guard BucketName.isValid(input.bucket) else { throw S3Fault.invalidBucketName(input.bucket) }
        try refuseUnsupported(input)
        let region = try Self.region(input.createBucketConfiguration?.locationConstraint?.rawValue, context.region.rawValue)
        var bucket = BucketRecord(name: input.bucket, account: context.account, region: region, created: s3.wholeSecond)
        if let ownership = input.objectOwnership { bucket.ownership = ownership.rawValue }
        bucket.tags = input.createBucketConfiguration?.tags ?? []
        try TagRules.check(bucket.tags, maximum: LimitsS3.bucketTags)
        try checkACL(input, bucket)
        _ = try await s3.createBucket(bucket)
        let location = region == "us-east-1" ? "/\(bucket.name)" : "http://\(bucket.name).s3.amazonaws.com/"
        return CreateBucketOutput(location: location, bucketArn: bucket.arn)
    }

    private func refuseUnsupported(_ input: CreateBucketRequest) throws(Fault) {
        if input.objectLockEnabledForBucket == true { throw .notSupported("CreateBucket with Object Lock") }
        if input.bucketNamespace == .accountRegional { throw .notSupported("CreateBucket in an account's own namespace") }
        let configuration = input.createBucketConfiguration
        if configuration?.location != nil || configuration?.bucket != nil { throw .notSupported("Directory buckets") }
    }

    private func checkACL(_ input: CreateBucketRequest, _ bucket: BucketRecord) throws(Fault) {
        let grants = [input.grantFullControl, input.grantRead, input.grantReadACP, input.grantWrite, input.grantWriteACP]
        let hasGrants = grants.contains { $0 != nil }
        guard bucket.ownership == ObjectOwnership.bucketOwnerEnforced.rawValue else {
            return try ACLRules.check(bucketACL: input.acl, hasGrants: hasGrants, bucket)
        }
        guard hasGrants || (input.acl != nil && input.acl != .private) else { return }
        throw S3Fault.fault(
            "InvalidBucketAclWithObjectOwnership",
            "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")
    }

    /// Where the bucket is to be. us-east-1 alone makes buckets for other regions.
    /// - Throws: `IllegalLocationConstraintException`.
    private static func region(_ constraint: String?, _ own: String) throws(Fault) -> String {
        let asked = constraint == "EU" ? "eu-west-1" : constraint
        if own == "us-east-1" || asked == own { return asked ?? own }
        throw S3Fault.fault(
            "IllegalLocationConstraintException",
            "The \(constraint ?? "unspecified") location constraint is incompatible for the region specific endpoint this "
                + "request was sent to.")
    }
}
