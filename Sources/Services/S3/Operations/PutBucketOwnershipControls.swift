internal import S3API
internal import ServiceKit
internal import Wire

/// Sets who owns the objects of the bucket.
struct PutBucketOwnershipControls: Operation {
    static let model = S3Model.putBucketOwnershipControls
    let s3: S3Store

    func access(_ input: PutBucketOwnershipControlsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketOwnershipControls", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketOwnershipControlsRequest, _ context: CallContext) async throws -> Empty {
        let rules = input.ownershipControls.rules
        guard rules.count == 1, let rule = rules.first else { throw S3Fault.malformedXML }
        try await s3.changeBucket(for: input) { bucket in
            if rule.objectOwnership == .bucketOwnerEnforced, bucket.acl != nil { throw S3Fault.listsExcluded }
            bucket.ownership = rule.objectOwnership.rawValue
        }
        return Empty()
    }
}
