internal import Base
internal import S3API
internal import Store
internal import Wire

/// What the rules of one bucket say at one time, done: first of the versions that are no longer current, so that a
/// delete marker that hides none any more goes in the same round.
struct LifecycleRound {
    let s3: S3Store
    let found: S3Store.FoundBucket
    let rules: LifecycleRules
    let now: Instant

    private var bucket: BucketRecord { found.record }
    private var request: OwnRequest { OwnRequest(bucket: bucket.name) }

    func run() async throws {
        try await noncurrent()
        try await current()
        try await uploads()
    }

    /// The bucket's own work asks for it by its name.
    private struct OwnRequest: BucketRequest {
        let bucket: String
        var expectedBucketOwner: String? { nil }
    }

    // MARK: - Current versions

    private func current() async throws {
        let prefix = S3Keys.objects(bucket.name)
        try await s3.eachRow(under: prefix) { row in
            guard let key = row.key.elements(after: prefix)?.first?.string else { return }
            let record = try ObjectRecord(row.value)
            if record.isDeleteMarker {
                if rules.removesMarker(record, key, now: now) { try await removeMarker(key, record) }
            } else if rules.expiration(of: record, key).map({ $0.at <= now }) == true {
                try await expire(key, record)
            } else if let storageClass = rules.transition(
                of: record, key, minimum: bucket.transitionMinimum, now: now)
            {
                try await move(key, row.key, storageClass) { current in
                    current.order == record.order
                        && rules.transition(of: current, key, minimum: bucket.transitionMinimum, now: now)
                            == storageClass
                }
            }
        }
    }

    /// Deletes the current version as anybody who names no version would.
    private func expire(_ key: String, _ seen: ObjectRecord) async throws {
        let cause = cause
        try await change(key) { bucket, history, plan in
            guard let current = history.current?.record, current.order == seen.order,
                rules.expiration(of: current, key).map({ $0.at <= now }) == true
            else { return }
            guard bucket.versioning != nil else {
                plan.note(
                    bucket, ObjectEvent(kind: .expired, key: key, order: history.nextOrder(now: now), cause: cause))
                return history.removeCurrent(&plan)
            }
            var marker = ObjectRecord()
            marker.isDeleteMarker = true
            marker = s3.put(marker, bucket, history, &plan)
            plan.note(bucket, ObjectEvent(.expiredBehindMarker, key, marker, bucket, by: cause))
        }
    }

    /// Takes away a delete marker that is the key's only version.
    private func removeMarker(_ key: String, _ seen: ObjectRecord) async throws {
        let cause = cause
        try await change(key) { bucket, history, plan in
            guard let current = history.current, current.record.isDeleteMarker, current.record.order == seen.order
            else { return }
            let others = try await s3.store.read(KeyRange(prefix: S3Keys.versions(bucket.name, key), limit: 1))
            guard others.isEmpty else { return }
            plan.note(
                bucket,
                ObjectEvent(
                    kind: .expired, key: key, versionID: bucket.shown(current.record),
                    order: history.nextOrder(now: now), cause: cause))
            history.removeCurrent(&plan)
        }
    }

    // MARK: - Versions that are no longer current

    private func noncurrent() async throws {
        let prefix = S3Keys.versions(bucket.name)
        // The key whose versions pass, when the one before became current, and how many newer ones stay noncurrent.
        var (key, since, newer) = ("", Instant(seconds: 0), 0)
        try await s3.eachRow(under: prefix) { row in
            guard let name = row.key.elements(after: prefix)?.first?.string else { return }
            let record = try ObjectRecord(row.value)
            if !name.isExactly(key) {
                // A key that has versions has a current one.
                guard let current = try await s3.store.get(S3Keys.object(bucket.name, name)) else { return }
                (key, since, newer) = (name, try ObjectRecord(current.value).lastModified, 0)
            }
            if rules.expires(noncurrent: record, key, since: since, newer: newer, now: now) {
                try await remove(key, record)
            } else if !record.isDeleteMarker,
                let storageClass = rules.transition(
                    of: record, key, since: since, newer: newer, minimum: bucket.transitionMinimum, now: now)
            {
                let (since, newer) = (since, newer)
                try await move(key, row.key, storageClass) { version in
                    rules.transition(
                        of: version, key, since: since, newer: newer, minimum: bucket.transitionMinimum, now: now)
                        == storageClass
                }
            }
            (since, newer) = (record.lastModified, newer + 1)
        }
    }

    private func remove(_ key: String, _ seen: ObjectRecord) async throws {
        let cause = cause
        try await change(key) { bucket, history, plan in
            guard let row = try await s3.store.get(S3Keys.version(bucket.name, key, seen.order)) else { return }
            let version = try S3Store.decode(row)
            // What is locked stays until it no longer is; a lock that comes meanwhile changes the row.
            try version.record.protection.lock?.checkDeletion(now: now, bypasses: false)
            plan.note(
                bucket,
                ObjectEvent(
                    kind: .expired, key: key, versionID: bucket.shown(version.record),
                    order: history.nextOrder(now: now), cause: cause))
            history.remove(version, newestOther: nil, &plan)
        }
    }

    // MARK: - Storage classes and uploads

    /// Writes a version's row with another storage class.
    /// - Parameter isDue: looks at the version again, as it is when its turn has come.
    private func move(
        _ key: String, _ place: Key, _ storageClass: String, _ isDue: (ObjectRecord) -> Bool
    ) async throws {
        let cause = cause
        try await change(key) { bucket, _, plan in
            guard let row = try await s3.store.get(place) else { return }
            var record = try ObjectRecord(row.value)
            guard !record.isDeleteMarker, record.headers.storageClass != storageClass, isDue(record) else { return }
            record.headers.storageClass = storageClass
            plan.transaction.check(place, isStill: row)
            plan.transaction.put(place, record.bytes)
            plan.note(bucket, ObjectEvent(.moved, key, record, bucket, by: cause))
        }
    }

    private func uploads() async throws {
        let prefix = S3Keys.uploads(bucket.name)
        try await s3.eachRow(under: prefix) { row in
            guard let names = row.key.elements(after: prefix), names.count == 2, let key = names[0].string,
                let id = names[1].string
            else { return }
            let record = try UploadRecord(row.value)
            guard rules.aborts(record, key, now: now) else { return }
            try await skippingOthers {
                guard isSame(try await s3.row(ofBucket: bucket.name)) else { return }
                try await s3.abort(S3Store.FoundUpload(row: row, record: record), id: id)
            }
        }
    }

    // MARK: - Changes

    private var cause: EventCause { .lifecycle(requestID: s3.randomness.uuid()) }

    private func change(
        _ key: String, _ plan: (BucketRecord, KeyHistory, inout KeyHistory.Plan) async throws -> Void
    ) async throws {
        try await skippingOthers {
            try await s3.changeKey(for: request, key) { latest, history, made in
                guard isSame(latest) else { return }
                try await plan(latest.record, history, &made)
            }
        }
    }

    /// Whether the bucket is as it was when its rules were read: its row changes with them.
    private func isSame(_ latest: S3Store.FoundBucket?) -> Bool { latest?.row.version == found.row.version }

    /// Where somebody else was faster, or deleted the bucket, there is nothing left to do.
    private func skippingOthers(_ work: () async throws -> Void) async throws {
        do { try await work() } catch let fault as Fault where !fault.isPlatforms { return }
    }
}
