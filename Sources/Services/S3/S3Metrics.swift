internal import Base
internal import Pricing
internal import ServiceKit
internal import Store
internal import Synchronization

/// What is measured of buckets once a day, at midnight in UTC, and what their bytes cost.
///
/// Buckets of few objects are counted whenever somebody asks; what larger ones hold is known from the last midnight.
/// - Source: Amazon S3 User Guide, "Metrics and dimensions", "Amazon S3 daily storage metrics for buckets in
///   CloudWatch".
final class S3Metrics: Sendable {
    private let book: MetricBook
    private let usage: UsageBook
    private let s3: S3Store
    /// Of the larger buckets, at the last midnight.
    private let known = Mutex<[String: BucketMeasure]>([:])
    private let day = Mutex<Int64?>(nil)

    init(_ environment: ServiceEnvironment, _ s3: S3Store) {
        (book, usage) = (environment.observation.metrics, environment.observation.usage)
        self.s3 = s3
    }

    /// Has it measured from now on.
    func sample() {
        book.sample { [self] time in
            let today = time.seconds.flooringDivision(by: 86_400)
            let last = day.withLock { day in
                defer { day = today }
                return day
            }
            guard last != today else { return }
            // Where the server begins in the middle of a day, it need not count what takes long.
            try await each { bucket in
                guard let measure = try await measure(bucket.name, whole: last != nil) else { return }
                tell(measure, of: bucket, at: time)
            }
        }
        usage.sample(from: s3.clock.now) { [self] time in
            try await each { bucket in
                guard let bytes = try await measure(bucket.name, whole: false)?.bytes[BucketMeasure.standard], bytes > 0
                else { return }
                usage.add(
                    [Usage(.s3Storage, time.gigabyteMonths(bytes))],
                    by: UsageSource(tenant: bucket.tenant, resource: bucket.arn))
            }
        }
    }

    private func each(_ body: (BucketRecord) async throws -> Void) async throws {
        try await s3.eachRow(under: S3Keys.buckets) { row in
            guard let name = row.key.elements(after: S3Keys.buckets)?.first?.string else { return }
            let bucket = try s3.bucket(name, in: row).record
            if bucket.deletingSince == nil { try await body(bucket) }
        }
    }

    /// - Parameter whole: whether a large bucket is counted; nil is one that was not yet.
    private func measure(_ bucket: String, whole: Bool) async throws -> BucketMeasure? {
        if let measure = try await BucketMeasure.of(bucket, s3, most: LimitsS3.countedAtOnce) {
            known.withLock { $0[bucket] = nil }
            return measure
        }
        guard whole, let measure = try await BucketMeasure.of(bucket, s3) else {
            return known.withLock { $0[bucket] }
        }
        known.withLock { $0[bucket] = measure }
        return measure
    }

    private func tell(_ measure: BucketMeasure, of bucket: BucketRecord, at time: Instant) {
        func scope(_ type: String) -> MetricScope {
            MetricScope(book, "AWS/S3", of: bucket.tenant, [["BucketName": bucket.name, "StorageType": type]])
        }
        scope("AllStorageTypes").metric("NumberOfObjects", .count).add(Double(measure.objects), at: time)
        for (storageClass, bytes) in measure.bytes.sorted(by: { $0.key < $1.key }) {
            guard let type = Self.types[storageClass] else { continue }
            scope(type).metric("BucketSizeBytes", .bytes).add(Double(bytes), at: time)
        }
    }

    /// The names that metrics have for storage classes.
    private static let types = [
        "STANDARD": "StandardStorage", "STANDARD_IA": "StandardIAStorage", "ONEZONE_IA": "OneZoneIAStorage",
        "REDUCED_REDUNDANCY": "ReducedRedundancyStorage", "INTELLIGENT_TIERING": "IntelligentTieringFAStorage",
        "GLACIER_IR": "GlacierInstantRetrievalStorage", "GLACIER": "GlacierStorage",
        "DEEP_ARCHIVE": "DeepArchiveStorage",
    ]
}

extension BucketRecord {
    fileprivate var tenant: Tenant { Tenant(account: account, region: Region(region) ?? .default) }
}
