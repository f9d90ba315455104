import Testing

@testable import martlet

struct TimeTextTests {
    @Test(
        "a duration is read with its units",
        arguments: [("15m", 900_000), ("2h30m", 9_000_000), ("7d", 604_800_000), ("90s", 90_000), ("1m500ms", 60_500)])
    func durations(_ text: String, _ milliseconds: Int) {
        #expect(TimeText.duration(text) == .milliseconds(milliseconds))
    }

    @Test(
        "what is none is refused", arguments: ["", "15", "m", "15 m", "-5m", "1.5h", "15x", "99999999999d", "4000000d"])
    func noDurations(_ text: String) { #expect(TimeText.duration(text) == nil) }

    @Test("a duration is shown to the second")
    func texts() {
        #expect(TimeText.text(.milliseconds(93_784_600)) == "1d 2h 3m 5s")
        #expect(TimeText.text(.milliseconds(900_400)) == "15m")
        #expect(TimeText.text(.zero) == "0s")
    }
}
