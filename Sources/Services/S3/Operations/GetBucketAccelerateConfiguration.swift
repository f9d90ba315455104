internal import S3API
internal import ServiceKit

/// Transfer acceleration cannot be set here, so that no bucket has it.
struct GetBucketAccelerateConfiguration: Operation {
    static let model = S3Model.getBucketAccelerateConfiguration
    let s3: S3Store

    func access(_ input: GetBucketAccelerateConfigurationRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetAccelerateConfiguration", bucket: input.bucket, context)
    }

    func run(_ input: GetBucketAccelerateConfigurationRequest, _ context: CallContext) async throws -> GetBucketAccelerateConfigurationOutput {
        _ = try await s3.bucket(for: input)
        return GetBucketAccelerateConfigurationOutput()
    }
}
