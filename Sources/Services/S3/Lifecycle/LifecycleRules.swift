internal import Base
internal import S3API

/// The rules of a bucket's life cycle, and what they say of a version at a time.
/// - Source: Amazon S3 User Guide, "Managing the lifecycle of objects", "Lifecycle configuration elements".
struct LifecycleRules: BucketConfiguration {
    static let kind = ConfigurationKind.lifecycle

    let form: BucketLifecycleConfiguration
    let rules: [LifecycleMeaning]

    init(_ form: BucketLifecycleConfiguration) {
        self.form = form
        rules = form.rules.map { LifecycleMeaning($0) }.filter { $0.isEnabled }
    }

    /// When days after a time have passed, as life cycles count: at the midnight, in UTC, that follows.
    static func due(_ days: Int, after time: Instant) -> Instant {
        let day: Int64 = 86_400
        let whole = time.seconds + (time.nanoseconds % 1_000_000_000 == 0 ? 0 : 1)
        let (end, rest) = (whole / day + Int64(days), whole % day)
        return Instant(seconds: (end + (rest > 0 ? 1 : 0)) * day)
    }

    // MARK: - Current versions

    /// When the current version of a key expires, and by which rule.
    func expiration(of record: ObjectRecord, _ key: String) -> (at: Instant, rule: String)? {
        guard !record.isDeleteMarker else { return nil }
        return rules.filter { $0.concerns(key, record) }
            .compactMap { rule -> (at: Instant, rule: String)? in rule.expiry(of: record).map { ($0, rule.id) } }
            .min { $0.at < $1.at }
    }

    /// Whether a delete marker that hides no version any more is to go.
    func removesMarker(_ record: ObjectRecord, _ key: String, now: Instant) -> Bool {
        rules.contains { rule in
            guard rule.concerns(key, record) else { return false }
            return rule.removesMarkers || rule.days.map { Self.due($0, after: record.lastModified) <= now } == true
        }
    }

    /// The storage class to which a version moves now; nil where it stays.
    /// - Parameters:
    ///   - since: when it became noncurrent; nil of a current one.
    ///   - newer: how many noncurrent versions are newer.
    ///   - minimum: the bucket's smallest size, by name.
    func transition(
        of record: ObjectRecord, _ key: String, since: Instant? = nil, newer: Int = 0, minimum: String, now: Instant
    ) -> String? {
        let own = StorageRank.rank(record.headers.storageClass ?? "STANDARD")
        return rules.filter { $0.concerns(key, record) }
            .flatMap { rule -> [String] in
                let moves = since == nil ? rule.transitions : rule.noncurrentTransitions
                return moves.filter { move in
                    let due = move.date ?? move.days.map { Self.due($0, after: since ?? record.lastModified) }
                    return due.map { $0 <= now } == true && newer >= move.newer
                        && (rule.hasSizes || StorageRank.takes(record.size, move.storageClass, minimum))
                }.map(\.storageClass)
            }
            .filter { StorageRank.rank($0) > own }
            .max { StorageRank.rank($0) < StorageRank.rank($1) }
    }

    // MARK: - Others

    /// Whether a noncurrent version is to go.
    func expires(noncurrent record: ObjectRecord, _ key: String, since: Instant, newer: Int, now: Instant) -> Bool {
        rules.contains { rule in
            guard let days = rule.noncurrentDays, newer >= rule.newerNoncurrent else { return false }
            return rule.concerns(key, record) && Self.due(days, after: since) <= now
        }
    }

    /// Whether an upload in parts is to be given up.
    func aborts(_ upload: UploadRecord, _ key: String, now: Instant) -> Bool {
        rules.contains { rule in
            guard let days = rule.abortDays, key.beginsExactly(rule.prefix) else { return false }
            return Self.due(days, after: upload.initiated) <= now
        }
    }
}

/// Storage classes in the order in which objects move.
/// - Source: Amazon S3 User Guide, "Transitioning objects using Amazon S3 Lifecycle".
enum StorageRank {
    private static let order = [
        "STANDARD", "STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE",
    ]
    /// Bytes below which most classes take no object (128 kB).
    private static let small = 128 << 10

    static func rank(_ name: String) -> Int { order.firstIndex(of: name) ?? 0 }

    /// Whether an object is large enough to move to a class.
    static func takes(_ size: Int, _ storageClass: String, _ minimum: String) -> Bool {
        if size >= small { return true }
        return minimum == "varies_by_storage_class" && (storageClass == "GLACIER" || storageClass == "DEEP_ARCHIVE")
    }
}
