internal import Base
internal import S3API
internal import Store
internal import Wire

extension S3Store {
    /// Makes a bucket. Names are global over accounts.
    /// - Returns: whether it was made; false when the account had it already.
    /// - Throws: `BucketAlreadyExists` for another account's, `BucketAlreadyOwnedByYou` outside us-east-1, which alone
    ///   answers a repeated creation as the first.
    func createBucket(_ record: BucketRecord) async throws -> Bool {
        for _ in 0..<LimitsS3.commitTries {
            let existing = try await row(ofBucket: record.name)
            if let existing, existing.record.deletingSince == nil { return try refuse(existing.record, for: record) }
            // A bucket whose deletion was cut off is empty: its name is free for its owner, and taken over in one step.
            if let existing, existing.record.account != record.account { throw taken(record.name) }
            var transaction = Transaction()
            transaction.check(S3Keys.bucket(record.name), isStill: existing?.row)
            transaction.put(S3Keys.bucket(record.name), record.bytes)
            if existing != nil { transaction.delete(KeyRange(prefix: S3Keys.configurations(record.name))) }
            transaction.put(S3Keys.owned(by: record.account, record.name), record.bytes)
            if case .committed = try await store.commit(transaction) { return true }
        }
        throw S3Fault.operationAborted
    }

    private func refuse(_ existing: BucketRecord, for record: BucketRecord) throws(Fault) -> Bool {
        guard existing.account == record.account else { throw taken(record.name) }
        if existing.region == "us-east-1", record.region == "us-east-1" { return false }
        throw S3Fault.bucketAlreadyOwnedByYou(
            "Your previous request to create the named bucket succeeded and you already own it.",
            details: ["BucketName": .string(record.name)])
    }

    private func taken(_ name: String) -> Fault {
        S3Fault.bucketAlreadyExists(
            "The requested bucket name is not available. The bucket namespace is shared by all users of the system. "
                + "Please select a different name and try again.", details: ["BucketName": .string(name)])
    }

    /// Deletes an empty bucket with its unfinished uploads.
    ///
    /// The bucket is first marked, so that nothing gets into it between looking and deleting: whoever writes an object
    /// checks that the bucket's row is still the one it read.
    /// - Throws: `NoSuchBucket`, `BucketNotEmpty`.
    func deleteBucket(for request: some BucketRequest) async throws {
        for _ in 0..<LimitsS3.commitTries {
            let found = try await bucket(for: request)
            try await checkEmpty(found.record)
            var marked = found.record
            marked.deletingSince = clock.now
            guard case .committed = try await store.commit(replacing(found, with: marked)) else { continue }
            if try await finishDeleting(found.record) { return }
        }
        throw S3Fault.operationAborted
    }

    /// The second half, with the mark set. False when somebody took the mark away.
    private func finishDeleting(_ record: BucketRecord) async throws -> Bool {
        guard let marked = try await row(ofBucket: record.name), marked.record.deletingSince != nil else {
            return false
        }
        do {
            try await checkEmpty(record)
        } catch {
            _ = try await store.commit(replacing(marked, with: record))
            throw error
        }
        try await abortUploads(inBucket: record.name)
        var transaction = Transaction()
        transaction.check(marked.row.key, isStill: marked.row)
        transaction.delete(marked.row.key)
        transaction.delete(S3Keys.owned(by: record.account, record.name))
        transaction.delete(S3Keys.intent(record.name))
        transaction.delete(KeyRange(prefix: S3Keys.configurations(record.name)))
        if case .committed = try await store.commit(transaction) { return true }
        return false
    }

    private func checkEmpty(_ record: BucketRecord) async throws {
        let rows = try await store.read(KeyRange(prefix: S3Keys.objects(record.name), limit: 1))
        guard rows.isEmpty else { throw S3Fault.bucketNotEmpty(record.name, isVersioned: record.versioning != nil) }
    }
}
