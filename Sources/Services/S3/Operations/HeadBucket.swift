internal import S3API
internal import ServiceKit

/// Says whether the bucket is there, and where.
struct HeadBucket: Operation {
    static let model = S3Model.headBucket
    let s3: S3Store

    func access(_ input: HeadBucketRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:ListBucket", bucket: input.bucket, context)
    }

    func run(_ input: HeadBucketRequest, _ context: CallContext) async throws -> HeadBucketOutput {
        let bucket = try await s3.bucket(for: input).record
        return HeadBucketOutput(bucketArn: bucket.arn, bucketRegion: bucket.region, accessPointAlias: false)
    }
}
