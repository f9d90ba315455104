internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Makes a bucket, in the caller's region unless a constraint names another.
struct CreateBucket: Operation {
    static let model = S3Model.createBucket
    let s3: S3Store

    func access(_ input: CreateBucketRequest, _ context: CallContext) async throws -> [Access] {
        var accesses = try await s3.access("s3:CreateBucket", bucket: input.bucket, context)
        guard input.objectLockEnabledForBucket == true else { return accesses }
        for action in ["s3:PutBucketObjectLockConfiguration", "s3:PutBucketVersioning"] {
            accesses += try await s3.access(action, bucket: input.bucket, context)
        }
        return accesses
    }

    func run(_ input: CreateBucketRequest, _ context: CallContext) async throws -> CreateBucketOutput {
        guard BucketName.isValid(input.bucket) else { throw S3Fault.invalidBucketName(input.bucket) }
        try refuseUnsupported(input)
        let region = try Self.region(
            input.createBucketConfiguration?.locationConstraint?.rawValue, context.region.rawValue)
        var bucket = BucketRecord(name: input.bucket, account: context.account, region: region, created: s3.wholeSecond)
        if let ownership = input.objectOwnership { bucket.ownership = ownership.rawValue }
        if input.objectLockEnabledForBucket == true { (bucket.lock, bucket.versioning) = (BucketLock(), .enabled) }
        bucket.tags = input.createBucketConfiguration?.tags ?? []
        try TagRules.check(bucket.tags, maximum: LimitsS3.bucketTags)
        try setList(input, &bucket)
        _ = try await s3.createBucket(bucket)
        let location = region == "us-east-1" ? "/\(bucket.name)" : "http://\(bucket.name).s3.amazonaws.com/"
        return CreateBucketOutput(location: location, bucketArn: bucket.arn)
    }

    private func refuseUnsupported(_ input: CreateBucketRequest) throws(Fault) {
        if input.bucketNamespace == .accountRegional {
            throw .notSupported("CreateBucket in an account's own namespace")
        }
        let configuration = input.createBucketConfiguration
        if configuration?.location != nil || configuration?.bucket != nil { throw .notSupported("Directory buckets") }
    }

    /// - Throws: `InvalidBucketAclWithObjectOwnership` where the owner of the bucket is to own all.
    private func setList(_ input: CreateBucketRequest, _ bucket: inout BucketRecord) throws(Fault) {
        let request = AccessListRequest(input)
        guard request.isGiven else { return }
        let list = try request.list(owner: bucket.account, bucketOwner: bucket.account, isBucket: true)
        guard !list.isOwners(bucket.account) else { return }
        guard bucket.takesLists else { throw S3Fault.listsExcluded }
        // A new bucket blocks public lists.
        try bucket.checkPublic(list)
        bucket.acl = list
    }

    /// Where the bucket is to be. us-east-1 alone makes buckets for other regions.
    /// - Throws: `IllegalLocationConstraintException`.
    private static func region(_ constraint: String?, _ own: String) throws(Fault) -> String {
        let asked = constraint == "EU" ? "eu-west-1" : constraint
        if own == "us-east-1" || asked == own { return asked ?? own }
        throw S3Fault.fault(
            "IllegalLocationConstraintException",
            "The \(constraint ?? "unspecified") location constraint is incompatible for the region "
                + "specific endpoint this "
                + "request was sent to.")
    }
}
