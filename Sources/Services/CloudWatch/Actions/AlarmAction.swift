internal import Base
internal import CloudWatchAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store

/// Something that is to be told because an alarm has changed its state. It knows all that it takes, since the alarm may
/// be changed or removed meanwhile.
struct AlarmAction: Sendable, DueItem {
    let id: [UInt8]
    let alarm: AlarmReference
    let alarmType: AlarmType
    /// The ARN of a topic, a function or a bus.
    let target: String
    let body: String
    let subject: String?
    let began: Instant
    var due: Instant
    var failures = 0

    /// What is done at once no more often than so.
    var lane: String { "\(alarm.arn) \(target)" }
    var account: AccountID { alarm.tenant.account }
    /// Whether it is what the alarm itself names, which its history tells of.
    var isWished: Bool { !target.hasSuffix(":event-bus/default") }

    static let prefix = Key("cloudwatch", "action")

    /// When it is tried again; nil where it is given up.
    func next(now: Instant) -> Instant? {
        guard now - began < LimitsCloudWatch.actionLife else { return nil }
        return now + .seconds(min(1 << min(failures, 10), LimitsCloudWatch.longestRetry))
    }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "account": .string(alarm.tenant.account.rawValue), "region": .string(alarm.tenant.region.rawValue),
            "alarm": .string(alarm.name), "type": .string(alarmType.rawValue), "target": .string(target),
            "body": .string(body), "began": .integer(began.nanoseconds), "failures": .integer(Int64(failures)),
        ]
        object["subject"] = subject.map { .string($0) }
        return JSON.object(object).bytes
    }

    /// - Throws: `cloudwatch.row` where the row is of another shape.
    init(_ row: Row) throws {
        let json = try JSON(parsing: row.value)
        guard let (due, id) = Self.place(row.key), let account = json["account"]?.string.flatMap({ AccountID($0) }),
            let region = json["region"]?.string.flatMap({ Region($0) }), let name = json["alarm"]?.string,
            let type = json["type"]?.string.flatMap({ AlarmType(rawValue: $0) }),
            let target = json["target"]?.string, let body = json["body"]?.string, let began = json["began"]?.integer
        else { throw Failure.damagedRow }
        (self.due, self.id, self.target, self.body) = (due, id, target, body)
        alarm = AlarmReference(tenant: Tenant(account: account, region: region), name: name)
        (alarmType, subject, self.began) = (type, json["subject"]?.string, Instant(nanoseconds: began))
        failures = Int(json["failures"]?.integer ?? 0)
    }

    private init(
        _ transition: AlarmTransition, target: String, body: JSON, subject: String? = nil, now: Instant,
        _ randomness: any Randomness
    ) {
        alarm = transition.reference
        alarmType = transition.new.type
        (self.target, self.subject) = (target, subject)
        self.body = body.description
        (began, due) = (now, now)
        id = DueID.make(lane: "\(transition.reference.arn) \(target)", randomness)
    }

    /// What the alarm itself names.
    init(_ transition: AlarmTransition, wished target: String, now: Instant, _ randomness: any Randomness) {
        let isFunction = ServiceCalls.Target(target)?.kind == .function
        self.init(
            transition, target: target,
            body: isFunction ? transition.functionEvent(now) : transition.notification(now),
            subject: isFunction ? nil : transition.subject, now: now, randomness)
    }

    /// The event on the default bus.
    static func event(_ transition: AlarmTransition, now: Instant, _ randomness: any Randomness) -> AlarmAction {
        let tenant = transition.reference.tenant
        let bus = ARN(
            service: "events", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: "event-bus/default")
        return AlarmAction(
            transition, target: bus.description, body: .object(transition.detail), now: now, randomness)
    }
}

extension Transaction {
    mutating func put(_ action: AlarmAction) { put(action.key, action.bytes) }
}
