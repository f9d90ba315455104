internal import Base
internal import S3API
internal import Store
internal import Wire

extension S3Store {
    // MARK: - Reading

    /// The version that a request means, with its row.
    /// - Throws: `NoSuchKey`, `NoSuchVersion`, `InvalidArgument` for an id that is none, `MethodNotAllowed` for a
    ///   delete marker that is asked for by its id.
    func version(_ bucket: BucketRecord, _ key: String, _ versionID: String?, method: String = "GET") async throws
        -> KeyHistory.Version
    {
        guard let found = try await find(bucket.name, key, versionID) else {
            if let versionID { throw S3Fault.noSuchVersion(key, versionID) }
            throw S3Fault.noSuchKey(key)
        }
        guard found.record.isDeleteMarker else { return found }
        var fault = S3Fault.noSuchKey(key)
        if versionID != nil {
            fault = S3Fault.fault(
                "MethodNotAllowed", "The specified method is not allowed against this resource.", status: 405,
                details: ["Method": .string(method), "ResourceType": "DeleteMarker"])
            fault.headers["Allow"] = "DELETE"
            fault.headers["Last-Modified"] = CalendarDate(found.record.lastModified).httpDate
        }
        fault.headers["x-amz-delete-marker"] = "true"
        fault.headers["x-amz-version-id"] = found.record.shownVersionID
        throw fault
    }

    /// A version, a delete marker too; nil when there is none.
    func find(_ bucket: String, _ key: String, _ versionID: String?) async throws -> KeyHistory.Version? {
        let order = versionID.flatMap { VersionID.order(of: $0) }
        if let versionID, versionID != "null", order == nil {
            throw S3Fault.invalidArgument("Invalid version id specified", "versionId", versionID)
        }
        let current = try await store.get(S3Keys.object(bucket, key)).map(Self.decode)
        guard let versionID, versionID != current?.record.shownVersionID else { return current }
        if versionID == "null" { return try await nullVersion(bucket, key) }
        guard let order, let row = try await store.get(S3Keys.version(bucket, key, order)) else { return nil }
        let version = try Self.decode(row)
        return version.record.versionID == versionID ? version : nil
    }

    /// The version `null` where it is not the current one.
    private func nullVersion(_ bucket: String, _ key: String) async throws -> KeyHistory.Version? {
        guard let pointer = try await store.get(S3Keys.null(bucket, key)) else { return nil }
        var reader = FieldReader(pointer.value)
        guard let order = try reader.next()?.integer() else { throw FieldReader.damaged }
        return try await store.get(S3Keys.version(bucket, key, order)).map(Self.decode)
    }

    static func decode(_ row: Row) throws -> KeyHistory.Version {
        KeyHistory.Version(row: row, record: try ObjectRecord(row.value))
    }

    /// Everything that a change of a key must know.
    private func history(_ bucket: BucketRecord, _ key: String) async throws -> KeyHistory {
        let current = try await store.get(S3Keys.object(bucket.name, key)).map(Self.decode)
        let null = bucket.versioning == nil ? nil : try await nullVersion(bucket.name, key)
        return KeyHistory(bucket: bucket.name, key: key, current: current, null: null)
    }

    // MARK: - Writing

    /// Commits what `plan` makes of a key, again and again until nobody else was faster; then deletes what it replaced.
    ///
    /// - Parameter plan: asked with the bucket and the key as they are now; nil leaves everything as it is.
    func changeKey<Result>(
        for request: some BucketRequest, _ key: String,
        _ plan: (FoundBucket, KeyHistory, inout KeyHistory.Plan) async throws -> Result
    ) async throws -> Result {
        for _ in 0..<LimitsS3.commitTries {
            let found = try await bucket(for: request)
            let history = try await history(found.record, key)
            var made = KeyHistory.Plan()
            let result = try await plan(found, history, &made)
            guard !made.transaction.changes.isEmpty else { return result }
            made.transaction.check(found.row.key, isStill: found.row)
            guard try await commit(made.transaction, telling: made.events, of: found) else { continue }
            try await delete(made.garbage)
            return result
        }
        throw S3Fault.operationAborted
    }

    /// Deletes the bytes of versions that no row names any more.
    private func delete(_ garbage: [ObjectRecord.Body]) async throws {
        for body in garbage {
            switch body {
            case .inline: break
            case .blob(let group): try await bodies.delete(group, hasParts: false)
            case .parts(let group, _): try await bodies.delete(group, hasParts: true)
            }
        }
    }

    /// Completes a record as the bucket's next version of the key and plans to put it.
    func put(
        _ record: ObjectRecord, _ bucket: BucketRecord, _ history: KeyHistory, _ plan: inout KeyHistory.Plan
    ) -> ObjectRecord {
        var record = record
        record.order = history.nextOrder(now: clock.now)
        record.versionID = bucket.versioning == .enabled ? VersionID.make(order: record.order, randomness) : nil
        record.lastModified = wholeSecond
        history.put(record, bucket.versioning, &plan)
        if let group = record.body.group { plan.transaction.put(S3Keys.group(group), []) }
        return record
    }

    /// - Throws: `KeyTooLongError`.
    func check(key: String) throws(Fault) {
        guard key.utf8.count <= LimitsS3.keyBytes else { throw S3Fault.keyTooLong(key.utf8.count) }
    }
}

extension BucketRecord {
    /// The version id that answers show: none for a bucket that never kept versions.
    func shown(_ record: ObjectRecord) -> String? { versioning == nil ? nil : record.shownVersionID }
}
