internal import Base
internal import S3API
internal import Store
internal import Wire

extension S3Store {
    /// Replaces the tags of a version. Nothing else of it changes, its time neither.
    /// - Returns: the version's id, where the bucket has versions.
    func setTags(_ tags: [Tag], _ key: String, _ versionID: String?, for request: some BucketRequest) async throws -> String? {
        for _ in 0..<LimitsS3.commitTries {
            let bucket = try await bucket(for: request).record
            let found = try await version(bucket, key, versionID, method: "PUT")
            var record = found.record
            record.tags = tags
            var transaction = Transaction()
            transaction.check(found.row.key, isStill: found.row)
            transaction.put(found.row.key, record.bytes)
            if case .committed = try await store.commit(transaction) { return bucket.shown(record) }
        }
        throw S3Fault.operationAborted
    }
}
