internal import Base
internal import S3API

/// One rule of a life cycle, read.
struct LifecycleMeaning: Sendable {
    struct Move: Sendable {
        var days: Int?
        var date: Instant?
        /// How many newer noncurrent versions stay where they are.
        var newer = 0
        let storageClass: String
    }

    let id: String
    let isEnabled: Bool
    let prefix: String
    private let tags: [Tag]
    private let greater: Int?
    private let less: Int?
    let days: Int?
    private let date: Instant?
    let removesMarkers: Bool
    let transitions: [Move]
    let noncurrentDays: Int?
    let newerNoncurrent: Int
    let noncurrentTransitions: [Move]
    let abortDays: Int?

    init(_ rule: LifecycleRule) {
        (id, isEnabled) = (rule.id ?? "", rule.status == .enabled)
        let (filter, and) = (rule.filter, rule.filter?.and)
        prefix = rule.prefix ?? filter?.prefix ?? and?.prefix ?? ""
        tags = filter?.tag.map { [$0] } ?? and?.tags ?? []
        greater = filter?.objectSizeGreaterThan ?? and?.objectSizeGreaterThan
        less = filter?.objectSizeLessThan ?? and?.objectSizeLessThan
        (days, date) = (rule.expiration?.days, rule.expiration?.date)
        removesMarkers = rule.expiration?.expiredObjectDeleteMarker ?? false
        transitions = (rule.transitions ?? []).compactMap { move in
            move.storageClass.map { Move(days: move.days, date: move.date, storageClass: $0.rawValue) }
        }
        noncurrentDays = rule.noncurrentVersionExpiration?.noncurrentDays
        newerNoncurrent = rule.noncurrentVersionExpiration?.newerNoncurrentVersions ?? 0
        noncurrentTransitions = (rule.noncurrentVersionTransitions ?? []).compactMap { move in
            move.storageClass.map {
                Move(days: move.noncurrentDays, newer: move.newerNoncurrentVersions ?? 0, storageClass: $0.rawValue)
            }
        }
        abortDays = rule.abortIncompleteMultipartUpload?.daysAfterInitiation
    }

    var hasSizes: Bool { greater != nil || less != nil }

    func concerns(_ key: String, _ record: ObjectRecord) -> Bool {
        key.beginsExactly(prefix)
            && tags.allSatisfy { tag in
                record.tags.contains { $0.key.isExactly(tag.key) && $0.value.isExactly(tag.value) }
            }
            && greater.map { record.size > $0 } ?? true && less.map { record.size < $0 } ?? true
    }

    /// When the rule ends a current version.
    func expiry(of record: ObjectRecord) -> Instant? {
        date ?? days.map { LifecycleRules.due($0, after: record.lastModified) }
    }
}
