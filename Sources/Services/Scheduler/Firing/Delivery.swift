internal import Base
internal import ServiceCalls
internal import Store

/// A call of a schedule that has fallen due, until it is made or given up. It knows all that it takes, since the
/// schedule may be changed or removed meanwhile.
struct Delivery: Hashable, Sendable, DueItem {
    let id: [UInt8]
    let schedule: ScheduleReference
    /// Tells the schedule from a later one of the same name.
    let scheduleID: [UInt8]
    /// The time that the schedule has for it.
    let scheduled: Instant
    /// From which its age counts: its time, or the moment of its window, also where the server was away.
    let began: Instant
    /// When it is made, or made again.
    var due: Instant
    let target: TargetSettings
    /// Whether its schedule counts it until it is done.
    let isCounted: Bool
    /// How often it has failed.
    var failures = 0
    /// Why it goes to the dead-letter queue, once it is given up.
    var given: DeliveryFailure?
    /// What was used up by then: retries or time.
    var exhausted: Exhaustion?

    enum Exhaustion: String, Sendable {
        case retries = "MaximumRetryAttempts"
        case age = "MaximumEventAgeInSeconds"
    }

    /// What becomes of a call that has failed.
    enum Next: Hashable, Sendable {
        case again(Instant)
        case given(Exhaustion?)
    }

    /// Decides what becomes of it after another failure, which `failures` counts already.
    /// - Source: Amazon EventBridge Scheduler API Reference, RetryPolicy; what can't go well is not tried again.
    func next(after failure: DeliveryFailure, now: Instant) -> Next {
        guard failure.isRetryable else { return .given(nil) }
        guard failures <= target.retries else { return .given(.retries) }
        let seconds =
            failures < 10 ? min(1 << (failures - 1), LimitsScheduler.longestRetry) : LimitsScheduler.longestRetry
        let due = now + .seconds(seconds)
        return due > began + target.age ? .given(.age) : .again(due)
    }

    /// What is called at once no more often than so: the calls of a group to one target.
    var lane: String { Self.lane(schedule, target) }
    var account: AccountID { schedule.tenant.account }

    static func lane(_ schedule: ScheduleReference, _ target: TargetSettings) -> String {
        "\(schedule.group.arn) \(target.arn)"
    }

    // MARK: - Rows

    static let prefix = SchedulerStore.deliveries

    /// Reads the rows of all, of which one that can't be read holds up no other.
    static func rows(_ losses: LossLog) -> DueWork<Delivery>.Reader {
        { row in
            let delivery = try? Delivery(row)
            if delivery == nil { losses.note(of: "rows", "Scheduler: the call \(row.key) can't be read; it waits") }
            return delivery
        }
    }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "schedule": .string(schedule.words.joined(separator: "/")), "id": .string(Hex.encode(scheduleID)),
            "scheduled": .integer(scheduled.nanoseconds), "began": .integer(began.nanoseconds), "target": target.json,
            "counted": .bool(isCounted), "failures": .integer(Int64(failures)),
        ]
        object["given"] = given?.json
        object["exhausted"] = exhausted.map { .string($0.rawValue) }
        return JSON.object(object).bytes
    }
}

extension Delivery {
    /// Nil where the row is of another shape.
    init?(_ row: Row) throws {
        let json = try JSON(parsing: row.value)
        guard let (due, id) = Self.place(row.key),
            let words = json["schedule"]?.string?.split(separator: "/" as Character),
            let schedule = ScheduleReference(words: words.map { String($0) }),
            let scheduleID = json["id"]?.string.flatMap({ Hex.decode($0) }), let scheduled = json["scheduled"]?.integer,
            let began = json["began"]?.integer, let target = json["target"].flatMap({ TargetSettings($0) })
        else { return nil }
        self.init(
            id: id, schedule: schedule, scheduleID: scheduleID, scheduled: Instant(nanoseconds: scheduled),
            began: Instant(nanoseconds: began), due: due, target: target, isCounted: json["counted"]?.bool ?? false,
            failures: Int(json["failures"]?.integer ?? 0), given: DeliveryFailure(json["given"]),
            exhausted: json["exhausted"]?.string.flatMap { Exhaustion(rawValue: $0) })
    }
}
