import CloudWatchAPI
import Testing

@testable import CloudWatch

/// The tables of AWS's "Configuring how CloudWatch alarms treat missing data": `X` breaches, `0` does not, `-` is
/// missing.
@Suite("An alarm's verdict")
struct AlarmVerdictTests {
    private static let all: [AlarmVerdict.Missing] = [.missing, .ignore, .breaching, .notBreaching]

    private static func range(_ text: String) -> [AlarmVerdict.Datum] {
        text.split(separator: " ").map { word in
            word == "-" ? .missing : .value(word == "X" ? 1 : 0, isBreaching: word == "X")
        }
    }

    private static func outcomes(_ text: String, needed: Int) -> [String] {
        all.map { missing in
            switch AlarmVerdict(range(text), periods: 3, needed: needed, missing: missing).outcome {
            case .state(let value): value.rawValue
            case .retained: "retained"
            }
        }
    }

    @Test(
        "where three of three data must breach",
        arguments: [
            ("0 - X - X", ["OK", "OK", "OK", "OK"]),
            ("- - - - 0", ["OK", "OK", "OK", "OK"]),
            ("- - - - -", ["INSUFFICIENT_DATA", "retained", "ALARM", "OK"]),
            ("0 X X - X", ["ALARM", "ALARM", "ALARM", "ALARM"]),
            ("- - X - -", ["ALARM", "retained", "ALARM", "OK"]),
            ("- - - - X", ["retained", "retained", "ALARM", "OK"]),
            ("0 0 X X X", ["ALARM", "ALARM", "ALARM", "ALARM"]),
            ("X X X X 0", ["OK", "OK", "OK", "OK"]),
        ])
    func threeOfThree(_ range: String, _ expected: [String]) {
        #expect(Self.outcomes(range, needed: 3) == expected)
    }

    @Test(
        "where two of three data must breach",
        arguments: [
            ("0 - X - X", ["ALARM", "ALARM", "ALARM", "ALARM"]),
            ("0 0 X 0 X", ["ALARM", "ALARM", "ALARM", "ALARM"]),
            ("0 - X - -", ["OK", "OK", "ALARM", "OK"]),
            ("- - - - 0", ["OK", "OK", "ALARM", "OK"]),
            ("- - - X -", ["ALARM", "retained", "ALARM", "OK"]),
        ])
    func twoOfThree(_ range: String, _ expected: [String]) {
        #expect(Self.outcomes(range, needed: 2) == expected)
    }

    @Test("tells which data decided")
    func evaluated() {
        let verdict = AlarmVerdict(Self.range("0 - X - X"), periods: 3, needed: 3, missing: .missing)
        #expect(verdict.evaluated == [0, 2, 4] && verdict.filled == 0)
        #expect(AlarmVerdict(Self.range("- - - X -"), periods: 3, needed: 2, missing: .missing).filled == 2)
    }
}
