internal import Base
internal import S3API
internal import Store
internal import Wire

/// One object to delete, and on what conditions.
struct ObjectDeletion {
    let key: String
    var versionID: String?
    var ifMatch: String?
    var ifLastModified: Instant?
    var ifSize: Int?
    /// Whether a retention in governance mode does not count, for those who may pass over it.
    var bypassesGovernance = false
}

extension S3Store {
    /// What a deletion did.
    struct Deleted {
        /// The version that went, or the delete marker that came; nil in a bucket without versions.
        var versionID: String?
        /// Whether `versionID` is a delete marker.
        var isDeleteMarker = false
        var madeMarker = false
    }

    /// Deletes an object or one version of it. One that is not there is no error.
    /// - Throws: `PreconditionFailed`, `NoSuchKey` where a condition needs the object, `InvalidArgument`.
    func delete(_ deletion: ObjectDeletion, for request: some BucketRequest, by cause: EventCause) async throws
        -> Deleted
    {
        try await changeKey(for: request, deletion.key) { found, history, plan in
            let bucket = found.record
            let target = try await find(bucket.name, deletion.key, deletion.versionID)
            try check(deletion, target?.record)
            if let versionID = deletion.versionID {
                try target?.record.protection.lock?.checkDeletion(
                    now: clock.now, bypasses: deletion.bypassesGovernance)
                if let target {
                    plan.note(bucket, Self.removed(target.record, bucket, history, now: clock.now, cause))
                }
                return try await removeVersion(target, versionID, bucket, history, &plan)
            }
            guard bucket.versioning != nil else {
                if let target {
                    plan.note(bucket, Self.removed(target.record, bucket, history, now: clock.now, cause))
                }
                history.removeCurrent(&plan)
                return Deleted()
            }
            var marker = ObjectRecord()
            marker.isDeleteMarker = true
            marker = put(marker, bucket, history, &plan)
            plan.note(bucket, ObjectEvent(.removedBehindMarker, deletion.key, marker, bucket, by: cause))
            return Deleted(versionID: marker.shownVersionID, isDeleteMarker: true, madeMarker: true)
        }
    }

    private static func removed(
        _ record: ObjectRecord, _ bucket: BucketRecord, _ history: KeyHistory, now: Instant, _ cause: EventCause
    ) -> ObjectEvent {
        ObjectEvent(
            kind: .removed, key: history.key, versionID: bucket.shown(record), order: history.nextOrder(now: now),
            cause: cause)
    }

    private func removeVersion(
        _ target: KeyHistory.Version?, _ versionID: String, _ bucket: BucketRecord, _ history: KeyHistory,
        _ plan: inout KeyHistory.Plan
    ) async throws -> Deleted {
        guard let target else { return Deleted(versionID: bucket.versioning == nil ? nil : versionID) }
        let others = try await store.read(KeyRange(prefix: S3Keys.versions(bucket.name, history.key), limit: 1))
        history.remove(target, newestOther: try others.first.map(Self.decode), &plan)
        return Deleted(
            versionID: bucket.versioning == nil ? nil : versionID, isDeleteMarker: target.record.isDeleteMarker)
    }

    private func check(_ deletion: ObjectDeletion, _ record: ObjectRecord?) throws(Fault) {
        guard deletion.ifMatch != nil || deletion.ifLastModified != nil || deletion.ifSize != nil else { return }
        guard let record, !record.isDeleteMarker else { throw S3Fault.noSuchKey(deletion.key) }
        if let eTag = deletion.ifMatch, eTag != "*", !ETagList(eTag).contains(record.eTag) {
            throw S3Fault.preconditionFailed("If-Match")
        }
        if let time = deletion.ifLastModified, time.seconds != record.lastModified.seconds {
            throw S3Fault.preconditionFailed("x-amz-if-match-last-modified-time")
        }
        if let size = deletion.ifSize, size != record.size { throw S3Fault.preconditionFailed("x-amz-if-match-size") }
    }
}
