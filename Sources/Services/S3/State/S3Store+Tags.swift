internal import Base
internal import S3API
internal import Store
internal import Wire

extension S3Store {
    /// Replaces the tags of a version.
    /// - Returns: the version's id, where the bucket has versions.
    func setTags(_ tags: [Tag], _ key: String, _ versionID: String?, for request: some BucketRequest) async throws
        -> String?
    {
        try await changeVersion(key, versionID, for: request) { bucket, record in
            record.tags = tags
            return bucket.shown(record)
        }
    }

    /// Changes what is kept beside a version's bytes. Nothing else of it changes, its time neither.
    func changeVersion<Result>(
        _ key: String, _ versionID: String?, for request: some BucketRequest,
        _ change: (BucketRecord, inout ObjectRecord) throws -> Result
    ) async throws -> Result {
        for _ in 0..<LimitsS3.commitTries {
            let bucket = try await bucket(for: request)
            let found = try await version(bucket.record, key, versionID, method: "PUT")
            var record = found.record
            let result = try change(bucket.record, &record)
            var transaction = Transaction()
            // The change was judged by the bucket's settings.
            transaction.check(bucket.row.key, isStill: bucket.row)
            transaction.check(found.row.key, isStill: found.row)
            transaction.put(found.row.key, record.bytes)
            if case .committed = try await store.commit(transaction) { return result }
        }
        throw S3Fault.operationAborted
    }
}
