internal import Base
internal import ServiceCalls
internal import Store

/// A message of an event for one destination, from the commit of the change until it is delivered or given up. It knows
/// all that delivering takes, since the bucket may be changed or deleted meanwhile.
struct NotificationRow: Sendable, DueItem {
    let id: [UInt8]
    let bucket: String
    let account: AccountID
    /// The destination's ARN.
    let target: String
    let payload: [UInt8]
    /// What EventBridge calls the event; nil for other destinations.
    var detailType: String?
    /// When the change happened.
    let began: Instant
    /// When it is sent, or sent again.
    var due: Instant
    /// How often it has failed.
    var failures = 0

    var lane: String { Self.lane(bucket, target) }
    static func lane(_ bucket: String, _ target: String) -> String { "\(bucket) \(target)" }
    var bucketARN: String { BucketRecord.arn(bucket) }

    /// When it is sent again after another failure, which `failures` counts already; nil where it is given up.
    func next(now: Instant) -> Instant? {
        let due = now + min(LimitsS3.longestRetry, .seconds(1 << min(failures - 1, 16)))
        return due > began + LimitsS3.notificationAge ? nil : due
    }

    // MARK: - Rows

    static let prefix = S3Keys.events

    private enum Field {
        static let bucket: UInt8 = 1, account: UInt8 = 2, target: UInt8 = 3, payload: UInt8 = 4, detailType: UInt8 = 5,
            began: UInt8 = 6, failures: UInt8 = 7
    }

    var bytes: [UInt8] {
        var writer = FieldWriter()
        writer.field(Field.bucket, bucket)
        writer.field(Field.account, account.rawValue)
        writer.field(Field.target, target)
        writer.field(Field.payload, payload)
        writer.field(Field.detailType, detailType)
        writer.field(Field.began, Int(began.nanoseconds))
        writer.field(Field.failures, failures)
        return writer.bytes
    }
}

extension NotificationRow {
    /// - Throws: `s3.damagedRow`.
    init(_ row: Row) throws {
        guard let (due, id) = Self.place(row.key) else { throw FieldReader.damaged }
        var texts: [UInt8: String] = [:]
        var numbers: [UInt8: Int] = [:]
        var payload: [UInt8] = []
        var reader = FieldReader(row.value)
        while let field = try reader.next() {
            switch field.tag {
            case Field.payload: payload = Array(field.content)
            case Field.began, Field.failures: numbers[field.tag] = try field.integer()
            default: texts[field.tag] = field.text
            }
        }
        guard let bucket = texts[Field.bucket], let account = AccountID(texts[Field.account] ?? ""),
            let target = texts[Field.target]
        else { throw FieldReader.damaged }
        self.init(
            id: id, bucket: bucket, account: account, target: target, payload: payload,
            detailType: texts[Field.detailType], began: Instant(nanoseconds: Int64(numbers[Field.began] ?? 0)),
            due: due, failures: numbers[Field.failures] ?? 0)
    }
}
