internal import Base
internal import S3API
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// The state of S3: buckets, objects and uploads in the store, bytes in blobs. Operations decide nothing about rows
/// themselves; they ask here.
final class S3Store: Sendable {
    let store: any Store
    let bodies: BodyStore
    let clock: any Clock
    let randomness: any Randomness
    let services: any ServiceDirectory
    /// What works on that would hold up the threads of connections; nil for the system's threads.
    let executor: (any TaskExecutor)?
    /// Tells that messages of events have come, or come later.
    let arrivals = WatchHub()
    let configurations = ConfigurationCache()
    /// Decoded settings by bucket, good as long as the row has their version.
    private let decoded = Mutex<[String: (version: Version, record: BucketRecord)]>([:])

    init(_ environment: ServiceEnvironment) {
        (store, bodies) = (environment.store, BodyStore(environment.blobs, executor: environment.executor))
        (clock, randomness, services) = (environment.clock, environment.randomness, environment.services)
        executor = environment.executor
    }

    /// Decides on what an operation finds out on its way that its caller must be allowed.
    /// - Throws: `AccessDenied`.
    func authorize(_ accesses: [Access], _ context: CallContext) async throws {
        try await services.authorize(accesses, context, in: .restXML)
    }

    /// The time of a change, to the second as S3 shows it.
    var wholeSecond: Instant { Instant(seconds: clock.now.seconds) }

    /// A new name for a group of blobs.
    func newGroup() -> String { Hex.encode(randomness.bytes(16)) }

    /// Deletes the blobs that no row names, which a crash left.
    func sweep() async throws {
        try await bodies.sweep {
            try await self.store.get(S3Keys.group($0)) != nil
        } naming: { group in
            // A completion moves parts into the manifest: what is in neither was in none.
            let parts = try await self.parts(group)
            return Set((parts + (try await self.manifest(group))).map(\.piece))
        }
    }

    // MARK: - Buckets

    /// A bucket as it is now, with its row.
    struct FoundBucket {
        let row: Row
        var record: BucketRecord
    }

    /// The bucket of this name, also while it is being deleted.
    func row(ofBucket name: String) async throws -> FoundBucket? {
        guard let row = try await store.get(S3Keys.bucket(name)) else {
            decoded.withLock { _ = $0.removeValue(forKey: name) }
            return nil
        }
        return try bucket(name, in: row)
    }

    /// The settings of a bucket as they were last read: for a call, when its rights were looked up.
    func knownBucket(_ name: String) async throws -> BucketRecord? {
        if let known = decoded.withLock({ $0[name]?.record }) { return known }
        return try await row(ofBucket: name)?.record
    }

    /// The bucket that a row is.
    /// - Throws: `s3.damagedRow`, `JSONSyntaxError`.
    func bucket(_ name: String, in row: Row) throws -> FoundBucket {
        if let known = decoded.withLock({ $0[name] }), known.version == row.version {
            return FoundBucket(row: row, record: known.record)
        }
        let record = try BucketRecord(name: name, row.value)
        decoded.withLock { decoded in
            if decoded.count >= LimitsS3.cachedBuckets { decoded.removeAll(keepingCapacity: true) }
            decoded[name] = (row.version, record)
        }
        return FoundBucket(row: row, record: record)
    }

    /// The bucket of this name.
    /// - Throws: `NoSuchBucket`; `AccessDenied` when it is not of the account that the caller expects.
    func bucket(_ name: String, expectedOwner: String? = nil) async throws -> FoundBucket {
        for _ in 0..<LimitsS3.commitTries {
            guard let found = try await row(ofBucket: name) else { throw S3Fault.noSuchBucket(named: name) }
            if let expectedOwner, expectedOwner != found.record.account.rawValue { throw S3Fault.accessDenied() }
            guard let since = found.record.deletingSince else { return found }
            guard clock.now - since > LimitsS3.deletionPatience else { throw S3Fault.noSuchBucket(named: name) }
            // A crash cut the deletion off: take it back, which also stops the one who deletes, should it live.
            var record = found.record
            record.deletingSince = nil
            _ = try await store.commit(replacing(found, with: record))
        }
        throw S3Fault.operationAborted
    }

    /// The bucket that a request names.
    func bucket(for request: some BucketRequest) async throws -> FoundBucket {
        try await bucket(request.bucket, expectedOwner: request.expectedBucketOwner)
    }

    /// Changes a bucket's settings.
    func changeBucket(for request: some BucketRequest, _ change: (inout BucketRecord) throws -> Void) async throws {
        for _ in 0..<LimitsS3.commitTries {
            let found = try await bucket(for: request)
            var record = found.record
            try change(&record)
            if case .committed = try await store.commit(replacing(found, with: record)) { return }
        }
        throw S3Fault.operationAborted
    }

    func replacing(_ found: FoundBucket, with record: BucketRecord) -> Transaction {
        var transaction = Transaction()
        transaction.check(found.row.key, isStill: found.row)
        transaction.put(found.row.key, record.bytes)
        return transaction
    }
}

/// A request that names a bucket and may say whose it must be.
protocol BucketRequest {
    var bucket: String { get }
    var expectedBucketOwner: String? { get }
    /// That the requester knows that it pays.
    var requestPayer: RequestPayer? { get }
    /// The buckets in which a request of another account may have its price.
    func payableBuckets() throws(Fault) -> [String]
}
