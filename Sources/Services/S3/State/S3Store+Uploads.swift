internal import Base
internal import S3API
internal import Store
internal import Wire

extension S3Store {
    /// An upload with its row.
    struct FoundUpload {
        let row: Row
        let record: UploadRecord
    }

    /// - Throws: `NoSuchUpload`.
    func upload(_ bucket: String, _ key: String, _ id: String) async throws -> FoundUpload {
        guard let found = try await findUpload(bucket, key, id) else { throw S3Fault.noSuchUpload(id: id) }
        return found
    }

    private func findUpload(_ bucket: String, _ key: String, _ id: String) async throws -> FoundUpload? {
        try await store.get(S3Keys.upload(bucket, key, id)).map {
            FoundUpload(row: $0, record: try UploadRecord($0.value))
        }
    }

    /// Begins an upload. Its id sorts by the time of its beginning.
    func createUpload(_ record: UploadRecord, for request: some BucketRequest, key: String) async throws -> String {
        let id =
            VersionID.encode(Int(clock.now.nanoseconds))
            + randomness.token(51, from: "0123456789abcdefghijklmnopqrstuv")
        for _ in 0..<LimitsS3.commitTries {
            let found = try await bucket(for: request)
            var transaction = Transaction()
            transaction.check(found.row.key, isStill: found.row)
            transaction.put(S3Keys.upload(found.record.name, key, id), record.bytes)
            transaction.put(S3Keys.group(record.group), [])
            if case .committed = try await store.commit(transaction) { return id }
        }
        throw S3Fault.operationAborted
    }

    // MARK: - Parts

    /// Keeps a part whose blob is whole; one of the same number goes.
    ///
    /// The upload's row is written again with each part, so that a completion which has not seen the part fails its
    /// check.
    func put(_ part: PartRecord, upload: FoundUpload, id: String) async throws {
        let key = S3Keys.part(upload.record.group, part.number)
        for _ in 0..<LimitsS3.commitTries {
            let old = try await store.get(key)
            var transaction = Transaction()
            transaction.check(upload.row.key, .present)
            transaction.check(key, isStill: old)
            transaction.put(upload.row.key, upload.row.value)
            transaction.put(key, part.bytes)
            switch try await store.commit(transaction) {
            case .committed:
                if let old { try await deletePiece(try PartRecord(old.value).piece, upload.record.group) }
                return
            case .conflict(let keys) where keys.contains(upload.row.key):
                throw S3Fault.noSuchUpload(id: id)
            case .conflict, .fenced: continue
            }
        }
        throw S3Fault.operationAborted
    }

    func deletePiece(_ piece: String, _ group: String) async throws {
        try await bodies.blobs.delete(BodyStore.name(group, piece))
    }

    /// All parts of an upload, in order; at most 10,000.
    func parts(_ group: String) async throws -> [PartRecord] {
        try await store.readAll(KeyRange(prefix: S3Keys.parts(group))).map { try PartRecord($0.value) }
    }

    /// The parts of an object that came in parts.
    func manifest(_ group: String) async throws -> [PartRecord] {
        try await store.readAll(KeyRange(prefix: S3Keys.manifest(group))).flatMap { try PartRecord.parts($0.value) }
    }

    // MARK: - Ends

    /// Gives an upload up with everything it has. Repeating it after a crash does no harm.
    func abort(_ upload: FoundUpload, id: String) async throws {
        var transaction = Transaction()
        transaction.check(upload.row.key, .present)
        transaction.delete(upload.row.key)
        transaction.delete(S3Keys.group(upload.record.group))
        transaction.delete(KeyRange(prefix: S3Keys.parts(upload.record.group)))
        guard case .committed = try await store.commit(transaction) else { throw S3Fault.noSuchUpload(id: id) }
        try await bodies.delete(upload.record.group, hasParts: true)
    }

    /// Gives up every upload of a bucket that is being deleted.
    func abortUploads(inBucket name: String) async throws {
        while true {
            let rows = try await store.read(KeyRange(prefix: S3Keys.uploads(name), limit: LimitsS3.pageEntries))
            guard !rows.isEmpty else { return }
            for row in rows { try await abort(FoundUpload(row: row, record: try UploadRecord(row.value)), id: "") }
        }
    }

    /// Makes an object of an upload's parts. The parts' blobs become the object's; those it leaves out go.
    ///
    /// Completing an upload again answers as the first time, as long as the key's current object is the one it made.
    /// - Throws: `NoSuchUpload`, and what the parts and the conditions can have wrong.
    func complete(
        _ request: some BucketRequest, key: String, id: String, conditions: WriteConditions, by cause: EventCause,
        _ choice: PartChoice
    ) async throws -> (FoundBucket, ObjectRecord) {
        let (found, record, parts) = try await changeKey(for: request, key) {
            found, history, plan -> (FoundBucket, ObjectRecord, [PartRecord]?) in
            let bucket = found.record
            guard let upload = try await self.findUpload(bucket.name, key, id) else {
                return (found, try await self.completed(bucket.name, key, id, choice), nil)
            }
            let parts = try await self.parts(upload.record.group)
            let chosen: (record: ObjectRecord, parts: [PartRecord])
            do {
                chosen = try choice.choose(upload.record, parts)
            } catch {
                // Parts that another completion has taken meanwhile are not missing: the upload is over.
                if try await self.findUpload(bucket.name, key, id) != nil { throw error }
                return (found, try await self.completed(bucket.name, key, id, choice), nil)
            }
            try conditions.check(history.current?.record, key: key)
            var record = chosen.record
            record.protection = try upload.record.protection(in: bucket, now: self.clock.now)
            record.body = .parts(group: upload.record.group, count: chosen.parts.count)
            record.uploadID = id
            record = put(record, bucket, history, &plan)
            plan.note(bucket, ObjectEvent(.createdUpload, key, record, bucket, by: cause))
            plan.transaction.check(upload.row.key, isStill: upload.row)
            plan.transaction.delete(upload.row.key)
            plan.transaction.delete(KeyRange(prefix: S3Keys.parts(upload.record.group)))
            put(manifest: chosen.parts, upload.record.group, &plan.transaction)
            return (found, record, chosen.parts)
        }
        if let parts, let group = record.body.group {
            try await bodies.delete(group, keeping: Set(parts.map { $0.piece }), hasParts: true)
        }
        return (found, record)
    }

    private func put(manifest parts: [PartRecord], _ group: String, _ transaction: inout Transaction) {
        for (index, start) in stride(from: 0, to: parts.count, by: LimitsS3.partsPerRow).enumerated() {
            let row = PartRecord.row(parts[start..<min(start + LimitsS3.partsPerRow, parts.count)])
            transaction.put(S3Keys.manifest(group, index), row)
        }
        // The manifest of 10,000 parts is larger than most commits.
        transaction.isLarge = true
    }

    /// The object that an earlier completion of an upload made of the same parts.
    /// - Throws: `NoSuchUpload`.
    private func completed(_ bucket: String, _ key: String, _ id: String, _ choice: PartChoice) async throws
        -> ObjectRecord
    {
        guard let made = try await find(bucket, key, nil)?.record, made.uploadID == id, choice.makes(made) else {
            throw S3Fault.noSuchUpload(id: id)
        }
        return made
    }
}
