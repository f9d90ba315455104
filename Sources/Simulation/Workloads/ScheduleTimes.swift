internal import Base

/// When a schedule is due, as the checker reckons it: in whole seconds, by its own arithmetic.
enum ScheduleTimes: Sendable, Hashable {
    case once(Int)
    case rate(minutes: Int, from: Int, until: Int? = nil)
    /// Every so many minutes of an hour, where the zone's clock is so many minutes before UTC.
    case cron(step: Int, zone: String, offset: Int)

    /// None of them changes its clocks while a run lasts.
    private static let zones = [("Europe/Berlin", 120), ("Asia/Kolkata", 330), ("America/New_York", -240), ("UTC", 0)]

    static func random(_ world: Surroundings, isOnce: Bool) -> ScheduleTimes {
        let now = world.clock.now.wholeSeconds
        if isOnce { return .once(now + world.number(20...200)) }
        if world.happens(0.5) { return .rate(minutes: world.number(1...4), from: now + world.number(5...60)) }
        let (zone, offset) = zones[world.number(0...zones.count - 1)]
        return .cron(step: [2, 3, 7, 25][world.number(0...3)], zone: zone, offset: offset)
    }

    /// Some times, and then none.
    static func ending(_ world: Surroundings) -> ScheduleTimes {
        let (minutes, from) = (world.number(1...2), world.clock.now.wholeSeconds + world.number(5...60))
        return .rate(minutes: minutes, from: from, until: from + world.number(1...4) * minutes * 60)
    }

    var expression: String {
        switch self {
        case .once(let time): "at(\(Self.text(time).dropLast()))"
        case .rate(let minutes, _, _): "rate(\(minutes) minute\(minutes == 1 ? "" : "s"))"
        case .cron(let step, _, _): "cron(0/\(step) * * * ? *)"
        }
    }

    var zone: String { if case .cron(_, let zone, _) = self { zone } else { "UTC" } }
    var start: Int? { if case .rate(_, let from, _) = self { from } else { nil } }
    var end: Int? { if case .rate(_, _, let until) = self { until } else { nil } }
    var isOnce: Bool { if case .once = self { true } else { false } }
    /// The time behind which none comes; nil where they go on for ever.
    var last: Int? { if case .once(let once) = self { once } else { end } }

    /// Whether it calls no more behind a time.
    func isOver(by time: Int) -> Bool { last.map { $0 <= time } ?? false }

    func contains(_ time: Int) -> Bool {
        switch self {
        case .once(let once): time == once
        case .rate(let minutes, let from, let until):
            time >= from && (time - from) % (minutes * 60) == 0 && time <= until ?? .max
        case .cron(let step, _, let offset):
            time % 60 == 0 && ((time / 60 + offset) % 60 + 60) % 60 % step == 0
        }
    }

    /// - Returns: the times behind `start`, up to `end`.
    func times(after start: Int, to end: Int) -> [Int] {
        start < end ? ((start + 1)...end).filter { contains($0) } : []
    }

    static func text(_ seconds: Int) -> String { CalendarDate(Instant(seconds: Int64(seconds))).iso8601() }
    static func seconds(_ text: String) -> Int? { CalendarDate.instant(iso8601: text)?.wholeSeconds }
}

extension Instant {
    var wholeSeconds: Int { Int(seconds) }
}
