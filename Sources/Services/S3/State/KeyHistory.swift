internal import Base
internal import Store

/// What one key of a bucket holds, and what putting and deleting make of it. It only plans: the plan is a transaction
/// that goes through if nothing has changed meanwhile.
///
/// The current version (an object or a delete marker) is one row; those it replaced stand in a row each, behind it. So
/// a key that has versions always has a current one.
struct KeyHistory {
    /// A version with the row it was read from.
    struct Version {
        let row: Row
        let record: ObjectRecord
    }

    let bucket: String
    let key: String
    let current: Version?
    /// The version `null`, where it is not the current one.
    let null: Version?

    /// What to commit with its events, and whose bytes to delete once that is done.
    struct Plan {
        var transaction = Transaction()
        var garbage: [ObjectRecord.Body] = []
        /// What the bucket's owner wants to be told of, or may want.
        private(set) var events: [ObjectEvent] = []

        /// Notes an event where the bucket has notifications.
        mutating func note(_ bucket: BucketRecord, _ event: @autoclosure () -> ObjectEvent) {
            if bucket.configured.contains(.notification) { events.append(event()) }
        }
    }

    /// The order of the next version.
    func nextOrder(now: Instant) -> Int { max(Int(now.nanoseconds), (current?.record.order ?? 0) + 1) }

    private var objectKey: Key { S3Keys.object(bucket, key) }

    // MARK: - Changes

    /// Makes `record` the current version.
    func put(_ record: ObjectRecord, _ versioning: BucketRecord.Versioning?, _ plan: inout Plan) {
        plan.transaction.check(objectKey, isStill: current?.row)
        if let current {
            if versioning != .enabled, current.record.versionID == nil {
                drop(current.record, &plan)
            } else {
                retire(current, &plan)
            }
        }
        if versioning != .enabled, let null { remove(null, &plan) }
        plan.transaction.put(objectKey, record.bytes)
    }

    /// Takes the only version away, in a bucket that keeps none.
    func removeCurrent(_ plan: inout Plan) {
        guard let current else { return }
        plan.transaction.check(objectKey, isStill: current.row)
        plan.transaction.delete(objectKey)
        drop(current.record, &plan)
    }

    /// Takes one version away for good. The newest of the others becomes current where it was the current one.
    func remove(_ version: Version, newestOther: Version?, _ plan: inout Plan) {
        guard let current, version.row.key == current.row.key else { return remove(version, &plan) }
        removeCurrent(&plan)
        guard let newestOther else { return }
        plan.transaction.check(newestOther.row.key, isStill: newestOther.row)
        plan.transaction.delete(newestOther.row.key)
        plan.transaction.put(objectKey, newestOther.row.value)
        if newestOther.record.versionID == nil { plan.transaction.delete(S3Keys.null(bucket, key)) }
    }

    // MARK: - Parts of changes

    /// Moves the current version behind the one that takes its place.
    private func retire(_ version: Version, _ plan: inout Plan) {
        plan.transaction.put(S3Keys.version(bucket, key, version.record.order), version.row.value)
        guard version.record.versionID == nil else { return }
        var order = FieldWriter()
        order.field(1, version.record.order)
        plan.transaction.put(S3Keys.null(bucket, key), order.bytes)
    }

    private func remove(_ version: Version, _ plan: inout Plan) {
        plan.transaction.check(version.row.key, isStill: version.row)
        plan.transaction.delete(version.row.key)
        if version.record.versionID == nil { plan.transaction.delete(S3Keys.null(bucket, key)) }
        drop(version.record, &plan)
    }

    /// Gives up a version's bytes.
    private func drop(_ record: ObjectRecord, _ plan: inout Plan) {
        guard let group = record.body.group else { return }
        plan.garbage.append(record.body)
        plan.transaction.delete(S3Keys.group(group))
        if record.partsCount != nil { plan.transaction.delete(KeyRange(prefix: S3Keys.manifest(group))) }
    }
}
