internal import Base
internal import Store

/// The rows of CloudWatch.
///
/// | key | value |
/// |---|---|
/// | `cloudwatch` `log` time + id | data as one call brought them, until they are folded (`LogBatch`) |
/// | `cloudwatch` `point` level bucket metric's id + piece | points of a metric in a span of time (`PointPiece`) |
/// | `cloudwatch` `metric` account region namespace name id | a metric: its dimensions, when it had data last |
enum CloudWatchStore {
    static let log = Key("cloudwatch", "log")
    static let metrics = Key("cloudwatch", "metric")

    private static func of(_ tenant: Tenant, _ prefix: Key) -> Key {
        prefix.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func points(_ level: StorageLevel) -> Key { Key("cloudwatch", "point", .integer(level.rawValue)) }

    static func metrics(_ tenant: Tenant) -> Key { of(tenant, metrics) }
}

extension Failure {
    /// A row that is not what CloudWatch wrote.
    static let damagedRow = Failure(
        code: "cloudwatch.row", message: "A row of the store is not what CloudWatch wrote.", stage: "read row")
}
