internal import S3API
internal import ServiceKit
internal import Wire

/// Returns the bucket's region; us-east-1 has the empty name.
struct GetBucketLocation: Operation {
    static let model = S3Model.getBucketLocation
    let s3: S3Store

    func access(_ input: GetBucketLocationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketLocation", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketLocationRequest, _ context: CallContext) async throws -> GetBucketLocationOutput {
        let region = try await s3.bucket(for: input).record.region
        var output = GetBucketLocationOutput()
        // Not by the enumeration, which may be older than the region.
        if region != "us-east-1" { output.setSlot(0, region) }
        return output
    }
}
