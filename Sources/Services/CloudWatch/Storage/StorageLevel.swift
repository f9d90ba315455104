internal import Base

/// How finely data are kept: the older they are, the more of them are one point.
/// - Source: Amazon CloudWatch User Guide, "Metrics concepts", "Metrics retention".
enum StorageLevel: Int, CaseIterable, Sendable {
    case second = 0
    case minute = 1
    case fiveMinutes = 2
    case hour = 3

    /// Seconds of a point.
    var step: Int64 {
        switch self {
        case .second: 1
        case .minute: 60
        case .fiveMinutes: 300
        case .hour: 3_600
        }
    }

    /// Seconds of a row's points.
    var span: Int64 {
        switch self {
        case .second: 300
        case .minute: 3_600
        case .fiveMinutes: 12 * 3_600
        case .hour: 15 * 86_400
        }
    }

    /// Seconds for which points are kept before they become a part of the next level's, or nothing.
    var life: Int64 {
        switch self {
        case .second: 3 * 3_600
        case .minute: 15 * 86_400
        case .fiveMinutes: 63 * 86_400
        case .hour: 455 * 86_400
        }
    }

    var next: StorageLevel? { StorageLevel(rawValue: rawValue + 1) }

    /// The row of a time.
    func bucket(_ second: Int64) -> Int64 { second.flooringDivision(by: span) }

    /// The first row whose points are still kept at this level.
    func firstBucket(_ now: Instant) -> Int64 { bucket(now.seconds - life - span) + 1 }

    /// The last second of which there may be points: coarser levels have those that are too old for the one before.
    func newest(_ now: Instant) -> Int64 {
        switch self {
        case .second, .minute: (now + LimitsCloudWatch.farthest).seconds
        case .fiveMinutes: Self.minute.firstBucket(now) * Self.minute.span
        case .hour: Self.fiveMinutes.firstBucket(now) * Self.fiveMinutes.span
        }
    }

    /// The level that a datum of some time belongs to; nil where it is too old for all.
    /// - Parameter resolution: seconds of a point, 1 or 60.
    static func of(_ second: Int64, resolution: Int64, _ now: Instant) -> StorageLevel? {
        allCases.first { $0.step >= resolution && $0.bucket(second) >= $0.firstBucket(now) }
    }
}
