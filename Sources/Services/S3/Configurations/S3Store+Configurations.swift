internal import Base
internal import S3API
internal import Store
internal import Wire

extension S3Store {
    /// A bucket's configuration; nil where it has none, which costs no read.
    func configuration<C: BucketConfiguration>(_ type: C.Type, of bucket: FoundBucket) async throws -> C? {
        guard bucket.record.configured.contains(C.kind) else { return nil }
        let name = ConfigurationCache.Name(bucket: bucket.record.name, kind: C.kind)
        if let known = configurations.find(name, bucket.row.version) as? C { return known }
        guard
            let bytes = try await LongRow.read(S3Keys.configuration(bucket.record.name, C.kind.rawValue), store)
        else { return nil }
        let configuration = C(try C.form(bytes))
        configurations.keep(configuration, name, bucket.row.version)
        return configuration
    }

    /// Sets or, with nil, removes a configuration. The bucket's row changes with it, so that whoever writes an object
    /// by another configuration looks again.
    /// - Parameter change: what changes in the bucket's row besides.
    func configure<C: BucketConfiguration>(
        _ type: C.Type, _ form: C.Form?, for request: some BucketRequest,
        _ change: (inout BucketRecord) -> Void = { _ in }
    ) async throws {
        for _ in 0..<LimitsS3.commitTries {
            let found = try await bucket(for: request)
            var record = found.record
            let key = S3Keys.configuration(record.name, C.kind.rawValue)
            if form == nil, !record.configured.contains(C.kind) { return }
            if form == nil { record.configured.remove(C.kind) } else { record.configured.insert(C.kind) }
            change(&record)
            var transaction = replacing(found, with: record)
            LongRow.remove(key, &transaction)
            if let form { LongRow.put(key, C.bytes(form), &transaction) }
            if case .committed = try await store.commit(transaction) { return }
        }
        throw S3Fault.operationAborted
    }
}
