internal import Base
internal import S3API
internal import Store
internal import Wire

extension S3Store {
    /// Replaces the tags of a version. Nothing else of it changes, its time neither.
    /// - Returns: the version's id, where the bucket has versions.
    func setTags(
        _ tags: [Tag], _ key: String, _ versionID: String?, for request: some BucketRequest, by cause: EventCause
    ) async throws -> String? {
        for _ in 0..<LimitsS3.commitTries {
            let owner = try await self.bucket(for: request)
            let bucket = owner.record
            let found = try await version(bucket, key, versionID, method: "PUT")
            var record = found.record
            record.tags = tags
            var transaction = Transaction()
            transaction.check(found.row.key, isStill: found.row)
            transaction.put(found.row.key, record.bytes)
            let event = ObjectEvent(tags.isEmpty ? .untagged : .tagged, key, record, bucket, by: cause)
            let isTold = try await tell([event], of: owner, &transaction)
            // Also where no answer comes, it may have been done.
            defer { if isTold { arrivals.wake(keys: [S3Keys.events]) } }
            if case .committed = try await store.commit(transaction) { return bucket.shown(record) }
        }
        throw S3Fault.operationAborted
    }
}
