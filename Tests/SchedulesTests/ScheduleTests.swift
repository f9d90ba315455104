import Base
import Testing

@testable import Schedules

@Suite struct ScheduleTests {
    private func time(_ text: String) -> Instant {
        CalendarDate.instant(iso8601: text) ?? Instant(seconds: 0)
    }

    private func next(_ expression: String, after: String, zone: String? = nil) throws -> String? {
        let rules = try #require(zone.map { TimeZoneRules($0) } ?? .utc)
        return try #require(ScheduleExpression(expression)).next(
            after: time(after), from: time("2020-01-01T00:00:00Z"), rules
        )
        .map { CalendarDate($0).iso8601() }
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
        ])
    func cron(_ expression: String, _ after: String, _ wanted: String) throws {
        #expect(try next(expression, after: after) == wanted)
    }

    @Test("what is no expression is refused")
    func refusals() {
        for text in [
            "", "cron()", "cron(0 9 * * *)", "cron(60 9 * * ? *)", "cron(0 9 1 * MON *)", "rate(0 minutes)",
            "rate(5 weeks)", "at(2026-13-01T00:00:00)", "at(now)", "every day", "cron(0 9 * * ? *",
        ] {
            #expect(ScheduleExpression(text) == nil, "\(text)")
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
        // Where the clocks go from 2 to 3, half past two is half past three; where they go back, it is the first one.
        let night = "cron(30 2 * * ? *)"
        #expect(try next(night, after: "2026-03-28T12:00:00Z", zone: "Europe/Berlin") == "2026-03-29T01:30:00Z")
        #expect(try next(night, after: "2026-10-24T12:00:00Z", zone: "Europe/Berlin") == "2026-10-25T00:30:00Z")
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
