internal import Base
internal import S3API
internal import ServiceKit
internal import Store
internal import Wire

extension S3Store {
    /// Replaces the tags of a version.
    /// - Returns: the version's id, where the bucket has versions.
    func setTags(
        _ tags: [Tag], _ key: String, _ versionID: String?, for request: some BucketRequest, by context: CallContext
    ) async throws -> String? {
        let kind = tags.isEmpty ? ObjectEvent.Kind.untagged : .tagged
        return try await changeVersion(key, versionID, for: request, telling: [kind], by: context) { bucket, record in
            record.tags = tags
            return bucket.shown(record)
        }
    }

    /// Changes what is kept beside a version's bytes. Nothing else of it changes, its time neither.
    /// - Parameter kinds: the events that the change is.
    /// - Throws: `NoSuchKey`, `NoSuchVersion`, to those alone who may list the bucket; others are denied.
    func changeVersion<Result>(
        _ key: String, _ versionID: String?, for request: some BucketRequest, telling kinds: [ObjectEvent.Kind] = [],
        by context: CallContext, _ change: (BucketRecord, inout ObjectRecord) async throws -> Result
    ) async throws -> Result {
        for _ in 0..<LimitsS3.commitTries {
            let owner = try await bucket(for: request)
            let bucket = owner.record
            let found = try await telling(bucket.name, context) {
                try await version(bucket, key, versionID, method: "PUT")
            }
            var record = found.record
            let result = try await change(bucket, &record)
            var transaction = Transaction()
            // The change was judged by the bucket's settings.
            transaction.check(owner.row.key, isStill: owner.row)
            transaction.check(found.row.key, isStill: found.row)
            transaction.put(found.row.key, record.bytes)
            let events = kinds.map { ObjectEvent($0, key, record, bucket, by: .call(context)) }
            if try await commit(transaction, telling: events, of: owner) { return result }
        }
        throw S3Fault.operationAborted
    }
}
