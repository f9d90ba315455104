internal import Base
internal import S3API
internal import Wire

/// That a bucket's objects can be locked, and for how long new ones are where their uploader says nothing.
/// - Source: Amazon S3 API Reference, PutObjectLockConfiguration.
struct BucketLock: Hashable, Sendable {
    struct Period: Hashable, Sendable {
        let mode: ObjectLockRetentionMode
        let count: Int
        let isYears: Bool

        /// A year is 365 days.
        var duration: Duration { .seconds(count * (isYears ? 365 : 1) * 86_400) }
    }

    var period: Period?

    init(period: Period? = nil) { self.period = period }

    /// - Throws: `MalformedXML`, `InvalidArgument`, `InvalidRetentionPeriod`.
    init(_ configuration: ObjectLockConfiguration?) throws(Fault) {
        guard let configuration, configuration.objectLockEnabled == .enabled else { throw S3Fault.malformedXML }
        guard let rule = configuration.rule else { return }
        guard let retention = rule.defaultRetention, let mode = retention.mode else { throw S3Fault.malformedXML }
        guard (retention.days == nil) != (retention.years == nil) else { throw S3Fault.malformedXML }
        let count = retention.days ?? retention.years ?? 0
        guard count > 0 else {
            throw S3Fault.fault("InvalidRetentionPeriod", "Default retention period must be a positive integer value.")
        }
        guard count <= (retention.days == nil ? LimitsS3.retentionYears : LimitsS3.retentionYears * 365) else {
            throw S3Fault.fault("InvalidRetentionPeriod", "Default retention period too large")
        }
        period = Period(mode: mode, count: count, isYears: retention.days == nil)
    }

    var shown: ObjectLockConfiguration {
        let rule = period.map { period in
            ObjectLockRule(
                defaultRetention: DefaultRetention(
                    mode: period.mode, days: period.isYears ? nil : period.count,
                    years: period.isYears ? period.count : nil))
        }
        return ObjectLockConfiguration(objectLockEnabled: .enabled, rule: rule)
    }

    // MARK: - The row

    var json: JSON {
        guard let period else { return [] }
        return [.string(period.mode.rawValue), .integer(Int64(period.count)), .bool(period.isYears)]
    }

    init(_ json: JSON) {
        guard let mode = json[0]?.string.flatMap({ ObjectLockRetentionMode(rawValue: $0) }),
            let count = json[1]?.integer
        else { return }
        period = Period(mode: mode, count: Int(count), isYears: json[2]?.bool ?? false)
    }
}
