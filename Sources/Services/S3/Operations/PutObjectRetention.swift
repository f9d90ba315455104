internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Says until when a version stays, or that it need not. In compliance mode the time can only become later; in
/// governance mode those who may bypass it can do what they want.
struct PutObjectRetention: Operation {
    static let model = S3Model.putObjectRetention
    let s3: S3Store

    func access(_ input: PutObjectRetentionRequest, _ context: CallContext) async throws -> [Access] {
        var conditions: [String: [String]] = [:]
        conditions["s3:object-lock-mode"] = input.retention?.mode.map { [$0.rawValue] }
        conditions["s3:object-lock-retain-until-date"] = input.retention?.retainUntilDate.map {
            [CalendarDate($0).iso8601()]
        }
        let put = try await s3.access(
            "s3:PutObjectRetention", bucket: input.bucket, key: input.key, context, conditions: conditions)
        guard input.bypassGovernanceRetention == true else { return put }
        return put
            + (try await s3.access("s3:BypassGovernanceRetention", bucket: input.bucket, key: input.key, context))
    }

    func run(_ input: PutObjectRetentionRequest, _ context: CallContext) async throws -> PutObjectRetentionOutput {
        let now = s3.clock.now
        try await s3.changeVersion(input.key, input.versionId, for: input, by: context) { bucket, record in
            try bucket.checkHasLock()
            record.protection.lock = try (record.protection.lock ?? ObjectLock()).retained(
                try Self.retention(input, now: now), now: now, bypasses: input.bypassGovernanceRetention == true)
        }
        return PutObjectRetentionOutput()
    }

    /// - Returns: nil where the retention is to go.
    /// - Throws: `MalformedXML` for half of one, `InvalidArgument`.
    private static func retention(_ input: PutObjectRetentionRequest, now: Instant) throws(Fault)
        -> ObjectLock.Retention?
    {
        guard let retention = input.retention, retention.mode != nil || retention.retainUntilDate != nil else {
            return nil
        }
        guard let mode = retention.mode, let until = retention.retainUntilDate else { throw S3Fault.malformedXML }
        return try ObjectLock.Retention(mode: mode, until: until, now: now)
    }
}
