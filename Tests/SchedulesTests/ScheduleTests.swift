import Base
import Testing

@testable import Schedules

@Suite struct ScheduleTests {
    private func time(_ text: String) -> Instant {
        CalendarDate.instant(iso8601: text) ?? Instant(seconds: 0)
    }

    private let places = TimeZones()

    private func next(_ expression: String, after: String, zone: String = "UTC") throws -> String? {
        let rules = try #require(places[zone])
        let start = time("2000-01-01T00:00:00Z")
        return try #require(ScheduleExpression(expression)).next(after: time(after), from: start, rules)
            .map { CalendarDate($0).iso8601() }
    }

    /// The next times, one behind the other.
    private func times(_ expression: String, after: String, zone: String, _ count: Int) throws -> [String] {
        var (found, last): ([String], String) = ([], after)
        for _ in 0..<count {
            last = try #require(try next(expression, after: last, zone: zone))
            found.append(last)
        }
        return found
    }

    @Test("a rate counts from its start, a date comes once")
    func simple() throws {
        #expect(try next("rate(5 minutes)", after: "2026-03-01T00:01:00Z") == "2026-03-01T00:05:00Z")
        #expect(try next("rate(1 day)", after: "2026-03-01T00:00:00Z") == "2026-03-02T00:00:00Z")
        #expect(try next("at(2026-03-01T12:30:00)", after: "2026-03-01T00:00:00Z") == "2026-03-01T12:30:00Z")
        #expect(try next("at(2026-03-01T12:30:00)", after: "2026-03-01T12:30:00Z") == nil)
    }

    @Test(
        "cron expressions name the minutes that they say",
        arguments: [
            ("cron(0 9 * * ? *)", "2026-03-01T09:00:00Z", "2026-03-02T09:00:00Z"),
            ("cron(*/15 8-9 ? * MON-FRI *)", "2026-03-06T09:45:00Z", "2026-03-09T08:00:00Z"),
            ("cron(30 18 L * ? *)", "2026-02-01T00:00:00Z", "2026-02-28T18:30:00Z"),
            ("cron(0 0 15W * ? *)", "2026-08-01T00:00:00Z", "2026-08-14T00:00:00Z"),
            ("cron(0 0 ? * 6L *)", "2026-03-01T00:00:00Z", "2026-03-27T00:00:00Z"),
            ("cron(0 0 ? * MON#2 *)", "2026-03-01T00:00:00Z", "2026-03-09T00:00:00Z"),
            ("cron(0 0 29 FEB ? *)", "2026-03-01T00:00:00Z", "2028-02-29T00:00:00Z"),
            ("cron(5 0 1 1 ? 2030)", "2026-03-01T00:00:00Z", "2030-01-01T00:05:00Z"),
            ("cron(0 9 LW * ? *)", "2026-05-01T00:00:00Z", "2026-05-29T09:00:00Z"),
            ("cron(0 0 1W * ? *)", "2026-08-01T00:00:00Z", "2026-08-03T00:00:00Z"),
            ("cron(0 0 31W * ? *)", "2026-05-01T00:00:00Z", "2026-05-29T00:00:00Z"),
            ("cron(0 0 ? * L *)", "2026-03-01T00:00:00Z", "2026-03-07T00:00:00Z"),
            ("cron(0 0 ? * MON#5 *)", "2026-04-01T00:00:00Z", "2026-06-29T00:00:00Z"),
            ("cron(10-40/15 6,18 ? JAN-MAR/2 TUE,thu 2027)", "2026-03-01T00:00:00Z", "2027-01-05T06:10:00Z"),
            ("cron(0/20 * * * ? *)", "2026-12-31T23:45:00Z", "2027-01-01T00:00:00Z"),
            ("cron(59 23 31 12 ? 2199)", "2026-03-01T00:00:00Z", "2199-12-31T23:59:00Z"),
            ("cron(0 0 29 2 ? *)", "2096-03-01T00:00:00Z", "2104-02-29T00:00:00Z"),
        ])
    func cron(_ expression: String, _ after: String, _ wanted: String) throws {
        #expect(try next(expression, after: after) == wanted)
    }

    @Test("times that do not come, or not any more, end")
    func never() throws {
        for text in ["cron(0 0 30 2 ? *)", "cron(0 0 * * ? 2002-2005)", "cron(0 0 31 4,6,9,11 ? *)"] {
            #expect(try next(text, after: "2026-03-01T00:00:00Z") == nil, "\(text)")
        }
        #expect(try next("cron(30 2 29 3 ? 2026)", after: "2026-03-01T00:00:00Z", zone: "Europe/Berlin") == nil)
    }

    @Test("what is no expression is refused")
    func refusals() {
        for text in [
            "", "cron()", "cron(0 9 * * *)", "cron(60 9 * * ? *)", "cron(0 9 1 * MON *)", "rate(0 minutes)",
            "rate(5 weeks)", "at(2026-13-01T00:00:00)", "at(now)", "every day", "cron(0 9 * * ? *",
            "cron(0 1 * * * *)", "cron(0 1 ? * ? *)", "cron(? 1 * * ? *)", "cron(7 20 * * NOT *)", "cron(INVALID)",
            "cron(0 dummy ? * MON-FRI *)", "cron(0 9 * * ? 1969)", "cron(0 9 * * ? 2200)", "cron(0 9 ? * 8 *)",
            "cron(0 9 ? * MON#6 *)", "cron(0 9 32W * ? *)", "cron(0/0 9 * * ? *)", "cron(+1 9 * * ? *)",
            "cron( 0 9 * * ? *)", "cron(0 9 5-1 * ? *)", "CRON(0 9 * * ? *)", "rate()", "rate(10)", "rate(10 seconds)",
            "rate(10 minutess)", "rate(foo minutes)", "rate(-10 minutes)", "rate( 10 minutes )", " rate(10 minutes)",
            "at(2021-12-31T23:59:59Z)", "at(2021-12-31)", "at(2021-12-31T23:59)", "at(2021-02-29T00:00:00)",
        ] {
            #expect(ScheduleExpression(text) == nil, "\(text)")
            #expect(ScheduleExpression(text, .rules) == nil, "\(text)")
        }
        #expect(TimeZoneRules("../etc/passwd") == nil)
        #expect(TimeZoneRules("Europe/Nowhere") == nil)
    }

    @Test("the clocks of a place count, also where they change")
    func zones() throws {
        let noon = "cron(0 12 * * ? *)"
        #expect(try next(noon, after: "2026-01-10T12:00:00Z", zone: "Europe/Berlin") == "2026-01-11T11:00:00Z")
        #expect(try next(noon, after: "2026-07-10T12:00:00Z", zone: "Europe/Berlin") == "2026-07-11T10:00:00Z")
        #expect(try next(noon, after: "2026-07-10T20:00:00Z", zone: "America/New_York") == "2026-07-11T16:00:00Z")
        #expect(try next(noon, after: "2050-01-10T12:00:00Z", zone: "Australia/Sydney") == "2050-01-11T01:00:00Z")
        #expect(try next(noon, after: "2050-07-10T12:00:00Z", zone: "Australia/Sydney") == "2050-07-11T02:00:00Z")
        let night = "cron(30 2 * * ? *)"
        #expect(try next(night, after: "2026-03-28T12:00:00Z", zone: "Europe/Berlin") == "2026-03-30T00:30:00Z")
        #expect(try next(night, after: "2026-10-24T12:00:00Z", zone: "Europe/Berlin") == "2026-10-25T00:30:00Z")
    }

    @Test("EventBridge's rules have singulars and plurals, and nothing that happens once")
    func rulesOfRates() {
        for text in [
            "rate(1 minute)", "rate(2 minutes)", "rate(1 hour)", "rate(12 hours)", "rate(1 day)", "rate(7 days)",
        ] {
            #expect(ScheduleExpression(text, .rules) != nil && ScheduleExpression(text) != nil, "\(text)")
        }
        for text in [
            "rate(1 minutes)", "rate(1 hours)", "rate(1 days)", "rate(10 minute)", "rate(10 hour)", "rate(10 day)",
            "rate(10 MINUTES)", "at(2026-03-01T12:30:00)",
        ] {
            #expect(ScheduleExpression(text, .rules) == nil && ScheduleExpression(text) != nil, "\(text)")
        }
    }

    @Test("a time that is skipped does not come, and one that comes twice comes the first time")
    func changes() throws {
        #expect(
            try times("cron(30 2 * * ? *)", after: "2026-03-07T12:00:00Z", zone: "America/Los_Angeles", 2)
                == ["2026-03-09T09:30:00Z", "2026-03-10T09:30:00Z"])
        #expect(
            try times("cron(30 1 * * ? *)", after: "2026-10-31T12:00:00Z", zone: "America/Los_Angeles", 2)
                == ["2026-11-01T08:30:00Z", "2026-11-02T09:30:00Z"])
        // Behind the second half past one, too.
        #expect(
            try next("cron(30 1 * * ? *)", after: "2026-11-01T09:10:00Z", zone: "America/Los_Angeles")
                == "2026-11-02T09:30:00Z")
        #expect(
            try times("cron(0/30 * * * ? *)", after: "2026-11-01T08:00:00Z", zone: "America/Los_Angeles", 3)
                == ["2026-11-01T08:30:00Z", "2026-11-01T10:00:00Z", "2026-11-01T10:30:00Z"])
        #expect(
            try times("cron(0/30 * * * ? *)", after: "2026-03-08T09:00:00Z", zone: "America/Los_Angeles", 3)
                == ["2026-03-08T09:30:00Z", "2026-03-08T10:00:00Z", "2026-03-08T10:30:00Z"])
        // Half an hour, and a day that a place has left out.
        #expect(
            try times("cron(15 2 * * ? *)", after: "2026-10-03T00:00:00Z", zone: "Australia/Lord_Howe", 2)
                == ["2026-10-04T15:15:00Z", "2026-10-05T15:15:00Z"])
        #expect(
            try times("cron(0 12 * * ? *)", after: "2011-12-29T00:00:00Z", zone: "Pacific/Apia", 2)
                == ["2011-12-29T22:00:00Z", "2011-12-30T22:00:00Z"])
        // A day is 24 hours of a rate, whatever the clocks do; what happens once at no time happens later.
        #expect(
            try times("rate(1 day)", after: "2026-03-28T00:00:00Z", zone: "Europe/Berlin", 2)
                == ["2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z"])
        #expect(
            try next("at(2026-03-29T02:30:00)", after: "2026-03-28T00:00:00Z", zone: "Europe/Berlin")
                == "2026-03-29T01:30:00Z")
        #expect(
            try next("at(2026-10-25T02:30:00)", after: "2026-03-28T00:00:00Z", zone: "Europe/Berlin")
                == "2026-10-25T00:30:00Z")
    }

    @Test("places share their rules")
    func sharing() throws {
        #expect(try #require(places["Europe/Berlin"]) == #require(TimeZoneRules("Europe/Berlin")))
        #expect(places["Etc/UTC"]?.offset(at: 0) == 0 && places["../etc/passwd"] == nil && places[""] == nil)
    }

    @Test("the yearly rules of places are read as POSIX writes them")
    func rules() throws {
        let january = time("2026-01-10T00:00:00Z").seconds
        let july = time("2026-07-10T00:00:00Z").seconds
        let berlin = try #require(TimeZoneRule("CET-1CEST,M3.5.0,M10.5.0/3"))
        #expect(berlin.offset(at: january) == 3_600 && berlin.offset(at: july) == 7_200)
        let nuuk = try #require(TimeZoneRule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0"))
        #expect(nuuk.offset(at: january) == -7_200 && nuuk.offset(at: july) == -3_600)
        let india = try #require(TimeZoneRule("IST-5:30"))
        #expect(india.offset(at: july) == 19_800)
        #expect(TimeZoneRule("") == nil && TimeZoneRule("CET-1CEST,M13.5.0,M10.5.0") == nil)
    }
}
