internal import S3API
internal import ServiceKit
internal import Wire

/// Holds a version, or lets it go.
struct PutObjectLegalHold: Operation {
    static let model = S3Model.putObjectLegalHold
    let s3: S3Store

    func access(_ input: PutObjectLegalHoldRequest, _ context: CallContext) async throws -> [Access] {
        var conditions: [String: [String]] = [:]
        conditions["s3:object-lock-legal-hold"] = input.legalHold?.status.map { [$0.rawValue] }
        return try await s3.access(
            "s3:PutObjectLegalHold", bucket: input.bucket, key: input.key, context, conditions: conditions)
    }

    func run(_ input: PutObjectLegalHoldRequest, _ context: CallContext) async throws -> PutObjectLegalHoldOutput {
        guard let status = input.legalHold?.status else { throw S3Fault.malformedXML }
        try await s3.changeVersion(input.key, input.versionId, for: input, by: context) { bucket, record in
            try bucket.checkHasLock()
            var lock = record.protection.lock ?? ObjectLock()
            lock.legalHold = status == .on
            record.protection.lock = lock
        }
        return PutObjectLegalHoldOutput()
    }
}
