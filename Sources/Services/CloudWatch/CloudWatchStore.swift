internal import Base
internal import Store

/// The rows of CloudWatch.
///
/// | key | value |
/// |---|---|
/// | `cloudwatch` `log` time + id | data as one call brought them, until they are folded (`LogBatch`) |
/// | `cloudwatch` `point` level bucket metric's id + piece | points of a metric in a span of time (`PointPiece`) |
/// | `cloudwatch` `metric` account region namespace name id | a metric: its dimensions, when it had data last |
/// | `cloudwatch` `alarm` account region name | an alarm: what it is to do, and its state (`AlarmRecord`) |
/// | `cloudwatch` `composite` account region name | nothing: an alarm that looks at other alarms |
/// | `cloudwatch` `count` account region | how many alarms there are |
/// | `cloudwatch` `fast` account region name | nothing: an alarm that is looked at every ten seconds |
/// | `cloudwatch` `history` account region time + id | what happened to an alarm (`HistoryEntry`) |
/// | `cloudwatch` `histories` account region name time + id | the same, by alarms |
/// | `cloudwatch` `action` time + id | something that is to be told (`AlarmAction`) |
/// | `cloudwatch` `dashboard` account name | what a list tells of a dashboard |
/// | `cloudwatch` `body` account name + part | its body |
/// | `cloudwatch` `owner` account region name, `dashboardOwner` account name | which creation by a stack made it |
enum CloudWatchStore {
    static let log = Key("cloudwatch", "log")
    static let metrics = Key("cloudwatch", "metric")

    static let allDashboards = Key("cloudwatch", "dashboard")
    static let allAlarms = Key("cloudwatch", "alarm")
    static let allComposites = Key("cloudwatch", "composite")
    static let fastAlarms = Key("cloudwatch", "fast")
    static let allHistory = Key("cloudwatch", "history")
    static let allHistories = Key("cloudwatch", "histories")

    private static func of(_ tenant: Tenant, _ prefix: Key) -> Key {
        prefix.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func alarms(_ tenant: Tenant) -> Key { of(tenant, allAlarms) }
    static func composites(_ tenant: Tenant) -> Key { of(tenant, allComposites) }
    static func count(_ tenant: Tenant) -> Key { of(tenant, Key("cloudwatch", "count")) }
    static func dashboards(_ account: AccountID) -> Key { allDashboards.appending(.string(account.rawValue)) }
    static func dashboardBodies(_ account: AccountID) -> Key { Key("cloudwatch", "body", .string(account.rawValue)) }
    static func history(_ tenant: Tenant) -> Key { of(tenant, allHistory) }
    static func history(of alarm: AlarmReference) -> Key {
        of(alarm.tenant, allHistories).appending(.string(alarm.name))
    }

    static func points(_ level: StorageLevel) -> Key { Key("cloudwatch", "point", .integer(level.rawValue)) }

    static func metrics(_ tenant: Tenant) -> Key { of(tenant, metrics) }
}

extension Failure {
    /// A row that is not what CloudWatch wrote.
    static let damagedRow = Failure(
        code: "cloudwatch.row", message: "A row of the store is not what CloudWatch wrote.", stage: "read row")
}
