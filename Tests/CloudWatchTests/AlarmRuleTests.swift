import Testing
import Wire

@testable import CloudWatch

@Suite("A composite alarm's rule")
struct AlarmRuleTests {
    private static let states = [
        "a": "ALARM", "b": "OK", "c d": "INSUFFICIENT_DATA", "arn:aws:cloudwatch:x:1:alarm:e": "ALARM",
    ]

    @Test(
        "holds as its words say",
        arguments: [
            ("ALARM(a)", true), ("ALARM(\"a\")", true), ("ALARM(b)", false), ("OK(b)", true), ("NOT OK(b)", false),
            ("ALARM(a) AND OK(b)", true), ("ALARM(b) OR ALARM(a)", true), ("TRUE", true), ("FALSE", false),
            ("NOT FALSE AND TRUE", true), ("ALARM(b) AND ALARM(a) OR TRUE", true), ("TRUE OR FALSE AND FALSE", true),
            ("(TRUE OR FALSE) AND FALSE", false), ("INSUFFICIENT_DATA(\"c d\")", true),
            ("INSUFFICIENT_DATA(unknown)", true), ("ALARM('arn:aws:cloudwatch:x:1:alarm:e')", true),
            ("NOT (ALARM(a) AND NOT ALARM(a))", true), ("ALARM( a )\n\tAND TRUE", true),
        ])
    func holds(_ text: String, _ expected: Bool) throws {
        #expect(try AlarmRule(text).holds { Self.states[$0] ?? "INSUFFICIENT_DATA" } == expected)
    }

    @Test(
        "that can't be read is refused",
        arguments: [
            "", "ALARM", "ALARM(", "ALARM()", "ALARM(a", "ALARM(a) ALARM(b)", "AND", "NOT", "(TRUE", "TRUE)", "true",
            "ALARM(\"a)", "FOO(a)", "ALARM(a) AND", "OK(a) XOR OK(b)",
        ])
    func refused(_ text: String) {
        #expect(throws: Fault.self) { try AlarmRule(text) }
    }

    @Test("of hostile depth or length is refused, not run into")
    func hostile() {
        for text in [
            String(repeating: "(", count: 5_000), String(repeating: "NOT ", count: 2_500) + "TRUE",
            Array(repeating: "TRUE", count: 1_200).joined(separator: " OR "),
            (0..<400).map { "ALARM(a\($0))" }.joined(separator: " OR "),
        ] {
            #expect(throws: Fault.self) { try AlarmRule(text) }
        }
    }

    @Test("names its alarms once each") func names() throws {
        #expect(try AlarmRule("ALARM(a) OR OK(a) AND NOT ALARM(b)").alarms == ["a", "b"])
    }
}
