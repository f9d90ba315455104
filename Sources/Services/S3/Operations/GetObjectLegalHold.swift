internal import S3API
internal import ServiceKit

/// Returns whether a version is held.
struct GetObjectLegalHold: Operation {
    static let model = S3Model.getObjectLegalHold
    let s3: S3Store

    func access(_ input: GetObjectLegalHoldRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:GetObjectLegalHold", bucket: input.bucket, key: input.key, context)
    }

    func run(_ input: GetObjectLegalHoldRequest, _ context: CallContext) async throws -> GetObjectLegalHoldOutput {
        let lock = try await s3.lock(input.key, input.versionId, for: input, context)
        guard let status = lock?.shownHold else { throw S3Fault.noObjectLock(input.key) }
        return GetObjectLegalHoldOutput(legalHold: ObjectLockLegalHold(status: status))
    }
}
