internal import S3API
internal import ServiceKit

/// Replication cannot be set here, so that no bucket has it.
struct GetBucketReplication: Operation {
    static let model = S3Model.getBucketReplication
    let s3: S3Store

    func access(_ input: GetBucketReplicationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetReplicationConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketReplicationRequest, _ context: CallContext) async throws -> GetBucketReplicationOutput {
        let bucket = try await s3.bucket(for: input).record
        throw S3Fault.notConfigured(
            "ReplicationConfigurationNotFoundError", "The replication configuration was not found", bucket: bucket.name)
    }
}
