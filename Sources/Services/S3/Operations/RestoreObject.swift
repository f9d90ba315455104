internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Makes an archived object readable for some days, counted as life cycles count them. There is no tape to fetch: it
/// can be read at once, whatever the tier.
/// - Source: Amazon S3 User Guide, "Restoring an archived object".
struct RestoreObject: Operation {
    static let model = S3Model.restoreObject
    let s3: S3Store

    func access(_ input: RestoreObjectRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:RestoreObject", bucket: input.bucket, key: input.key, context)
    }

    func run(_ input: RestoreObjectRequest, _ context: CallContext) async throws -> RestoreObjectOutput {
        guard let request = input.restoreRequest else { throw S3Fault.malformedXML }
        if request.type != nil || request.selectParameters != nil || request.outputLocation != nil {
            throw Fault.notSupported("RestoreObject with a query")
        }
        guard let days = request.days, LimitsS3.restoreDays.contains(days) else { throw S3Fault.malformedXML }
        let until = LifecycleRules.due(days, after: s3.clock.now)
        try await s3.changeVersion(
            input.key, input.versionId, for: input, telling: [.restoreBegun, .restored], by: context
        ) { _, record in
            guard record.isArchived else {
                throw S3Fault.invalidObjectState(
                    "Restore is not allowed for the object's current storage class",
                    details: ["StorageClass": .string(record.headers.storageClass ?? "STANDARD")])
            }
            record.restoredUntil = until
        }
        return RestoreObjectOutput()
    }
}
