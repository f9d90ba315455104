internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Sets who may what with a bucket.
struct PutBucketAcl: Operation {
    static let model = S3Model.putBucketAcl
    let s3: S3Store

    func access(_ input: PutBucketAclRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:PutBucketAcl", bucket: input.bucket, context)
    }

    func run(_ input: PutBucketAclRequest, _ context: CallContext) async throws -> Empty {
        let request = AccessListRequest(input, written: input.accessControlPolicy)
        try request.checkIsGiven()
        try await s3.changeBucket(for: input) { bucket in
            let list = try request.list(owner: bucket.account, bucketOwner: bucket.account, isBucket: true)
            if !list.isOwners(bucket.account) { try bucket.checkTakesLists() }
            try bucket.checkPublic(list)
            bucket.acl = list.isOwners(bucket.account) ? nil : list
        }
        return Empty()
    }
}
