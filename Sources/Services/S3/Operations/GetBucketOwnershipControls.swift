internal import S3API
internal import ServiceKit

/// Returns who owns the objects of the bucket: its owner from its making on.
struct GetBucketOwnershipControls: Operation {
    static let model = S3Model.getBucketOwnershipControls
    let s3: S3Store

    func access(_ input: GetBucketOwnershipControlsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetBucketOwnershipControls", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketOwnershipControlsRequest, _ context: CallContext) async throws -> GetBucketOwnershipControlsOutput {
        let bucket = try await s3.bucket(for: input).record
        guard let ownership = bucket.ownership.flatMap({ ObjectOwnership(rawValue: $0) }) else {
            throw S3Fault.notConfigured(
                "OwnershipControlsNotFoundError", "The bucket ownership controls were not found", bucket: bucket.name)
        }
        return GetBucketOwnershipControlsOutput(ownershipControls: .init(rules: [.init(objectOwnership: ownership)]))
    }
}
