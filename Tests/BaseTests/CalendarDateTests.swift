import Testing

@testable import Base

struct CalendarDateTests {
    @Test(
        "an instant has the date that every calendar gives it",
        arguments: [
            (0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
            (951_782_400, "2000-02-29T00:00:00Z", "Tue, 29 Feb 2000 00:00:00 GMT"),
            (1_440_938_160, "2015-08-30T12:36:00Z", "Sun, 30 Aug 2015 12:36:00 GMT"),
            (-1, "1969-12-31T23:59:59Z", "Wed, 31 Dec 1969 23:59:59 GMT"),
            (4_102_444_799, "2099-12-31T23:59:59Z", "Thu, 31 Dec 2099 23:59:59 GMT"),
        ])
    func dates(seconds: Int64, iso: String, http: String) {
        let date = CalendarDate(Instant(seconds: seconds))
        #expect(date.iso8601() == iso)
        #expect(date.httpDate == http)
        #expect(CalendarDate.instant(iso8601: iso) == Instant(seconds: seconds))
        #expect(CalendarDate.instant(httpDate: http) == Instant(seconds: seconds))
        #expect(CalendarDate.instant(basic: date.basic) == Instant(seconds: seconds))
    }

    @Test("offsets and fractions are read")
    func offsets() {
        let base = Instant(seconds: 1_576_540_098)
        #expect(CalendarDate.instant(iso8601: "2019-12-16T22:48:18-01:00") == base)
        #expect(CalendarDate.instant(iso8601: "2019-12-17T00:48:18.25+01:00") == base + .milliseconds(250))
        #expect(CalendarDate.instant(iso8601: "2019-12-16") == Instant(seconds: 1_576_454_400))
    }

    @Test(
        "what is no date is none",
        arguments: [
            "", "2019", "2019-13-01", "2019-02-29", "2019-12-16T24:00:00Z", "2019-12-16T22:48:18",
            "2019-12-16T22:48:18.Z", "x",
        ])
    func refused(text: String) {
        #expect(CalendarDate.instant(iso8601: text) == nil)
    }

    @Test(
        "what lies beyond the ends of the time line is refused, and nothing traps",
        arguments: [
            "2262-04-11T23:47:16.999999999Z", "2262-04-12", "1677-09-20T00:00:00Z", "9999-12-31T23:59:59Z",
        ])
    func ends(text: String) {
        #expect(CalendarDate.instant(iso8601: text) == nil)
        #expect(CalendarDate.instant(httpDate: "Fri, 11 Apr 2262 23:47:16.9 GMT") == nil)
        let last = CalendarDate.instant(iso8601: "2262-04-11T23:00:00-23:00")
        #expect(last == Instant(nanoseconds: .max))
        for end in [Instant(nanoseconds: .min), Instant(nanoseconds: .max)] {
            #expect(Instant(seconds: end.seconds) - end <= .seconds(1))
            #expect(end + .seconds(Int64.max) >= end && end - .seconds(Int64.max) <= end)
            #expect((end - Instant(nanoseconds: -end.nanoseconds.signum())).inNanoseconds != 0)
            #expect(CalendarDate(end).year == (end.nanoseconds < 0 ? 1677 : 2262))
        }
        #expect(Instant(milliseconds: .max) == Instant(nanoseconds: .max))
        #expect(Instant(seconds: .min) == Instant(nanoseconds: .min))
    }

    @Test("every day of four centuries reads back")
    func everyDay() {
        for day in stride(from: Int64(-40_000), to: 106_000, by: 1) {
            let instant = Instant(seconds: day * 86_400 + 43_200)
            #expect(CalendarDate.instant(iso8601: CalendarDate(instant).iso8601()) == instant)
        }
    }
}
