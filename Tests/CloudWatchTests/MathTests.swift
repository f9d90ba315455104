import ServiceKit
import Testing
import Wire

@testable import CloudWatch

@Suite("Metric math")
struct MathTests {
    private static let query = SeriesQuery(begin: 0, end: 300, period: 60)

    private static func series(_ values: [Double?]) -> TimeSeries {
        var series = TimeSeries(period: 60)
        for (place, value) in values.enumerated() { if let value { series.append(Int64(place * 60), value) } }
        return series
    }

    private static func value(_ text: String) async throws -> MathValue {
        var evaluator = MathEvaluator(
            query, metrics: [("m1", series([1, 2, nil, 4, 5])), ("m2", series([10, 10, 10, 0, 10]))], searches: [:],
            expressions: ["e": try MathParser.parse(text), "other": try MathParser.parse("m1 * 2")])
        return try await evaluator.value("e")
    }

    private static func isRefused(_ id: String, _ evaluator: MathEvaluator) async -> Bool {
        var evaluator = evaluator
        do { _ = try await evaluator.value(id) } catch { return error is Fault }
        return false
    }

    @Test(
        "gives a number",
        arguments: [
            ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("2 ^ 3 ^ 2", 512), ("-2 ^ 2", -4), ("10 / 4 - 1", 1.5), ("2 > 1", 1),
            ("2 > 1 AND 1 > 2", 0), ("2 > 1 && 1 < 2 || 0", 1), ("0 OR 0", 0), ("1 == 1", 1), ("1 != 1", 0),
            ("3 <= 3", 1), ("AVG(m1)", 3), ("SUM(m1)", 12), ("MIN(m1)", 1), ("MAX(m1)", 5),
            ("DATAPOINT_COUNT(m1)", 4), ("FIRST(m1)", 1), ("LAST(m1)", 5), ("PERIOD(m1)", 60),
            ("METRIC_COUNT([m1, m2])", 2), ("STDDEV(m2)", 4), ("ABS(-3)", 3), ("CEIL(1.2)", 2), ("FLOOR(-1.2)", -2),
            ("LOG10(1000)", 3), ("IF(1 > 2, 5, 6)", 6), ("1e3 + .5", 1000.5),
        ])
    func numbers(_ text: String, _ expected: Double) async throws {
        guard case .scalar(let number) = try await Self.value(text) else {
            Issue.record("\(text) gives no number")
            return
        }
        #expect(abs(number - expected) < 1e-9, "\(text) = \(number)")
    }

    private static let seriesCases: [(String, [Double?])] = [
        ("m1 + m2", [11, 12, nil, 4, 15]), ("m1 * 2", [2, 4, nil, 8, 10]), ("100 - m1", [99, 98, nil, 96, 95]),
        ("m1 / m2", [0.1, 0.2, nil, nil, 0.5]), ("m1 > 2", [0, 0, nil, 1, 1]), ("other + 1", [3, 5, nil, 9, 11]),
        ("FILL(m1, 0)", [1, 2, 0, 4, 5]), ("FILL(m1, REPEAT)", [1, 2, 2, 4, 5]),
        ("FILL(m1, LINEAR)", [1, 2, 3, 4, 5]), ("IF(m2 > 0, m1, -1)", [1, 2, nil, -1, 5]),
        ("IF(m2, m1)", [1, 2, nil, nil, 5]), ("DIFF(m1)", [nil, 1, nil, 2, 1]),
        ("DIFF_TIME(m1)", [nil, 60, nil, 120, 60]), ("RATE(m2)", [nil, 0, 0, -10.0 / 60, 10.0 / 60]),
        ("RUNNING_SUM(m1)", [1, 3, nil, 7, 12]), ("TIME_SERIES(7)", [7, 7, 7, 7, 7]),
        ("SUM(METRICS())", [11, 12, 10, 4, 15]), ("MAX([m1, m2])", [10, 10, 10, 4, 10]),
        ("AVG(METRICS(\"1\"))", [1, 2, nil, 4, 5]), ("MINUTE(m2)", [0, 1, 2, 3, 4]),
        ("EPOCH(m1)", [0, 60, nil, 180, 240]),
        ("YEAR(m2)", [1970, 1970, 1970, 1970, 1970]), ("DAY(m1)", [4, 4, nil, 4, 4]),
        ("-m1", [-1, -2, nil, -4, -5]),
        ("FIRST(SORT([m1, m2], MAX, DESC))", [10, 10, 10, 0, 10]),
        ("FIRST(SLICE([m1, m2], 1))", [10, 10, 10, 0, 10]),
    ]

    @Test(
        "gives a series", arguments: Self.seriesCases)
    func seriesOf(_ text: String, _ expected: [Double?]) async throws {
        guard case .series(let series) = try await Self.value(text) else {
            Issue.record("\(text) gives no series")
            return
        }
        let want = Self.series(expected)
        #expect(series.times == want.times, "\(text)")
        for (left, right) in zip(series.values, want.values) { #expect(abs(left - right) < 1e-9, "\(text)") }
    }

    @Test("gives arrays")
    func lists() async throws {
        guard case .list(let list) = try await Self.value("[m1, m2] * 2"),
            case .list(let sorted) = try await Self.value("SORT([m1, m2], AVG, DESC, 1)"),
            case .list(let full) = try await Self.value("REMOVE_EMPTY([m1, IF(m1 > 99, m1)])")
        else { throw Fault.validation("no arrays") }
        #expect(list.count == 2 && list[0].values == [2, 4, 8, 10])
        #expect(sorted.map(\.values) == [[10, 10, 10, 0, 10]])
        #expect(full.count == 1 && list[1].values.first == 20)
    }

    @Test(
        "that can't be read or worked out is refused",
        arguments: [
            "", "1 +", "(1", "m1 m2", "nothing", "FOO(m1)", "AVG()", "FILL(m1)", "\"text\" + 1", "e + 1", "SORT(m1)",
            "1 ? 2",
            "AVG(m1", "'a", "IF(m1)", "RATE(5)", "[m1, 5]", "LAMBDA(\"f\")", "ANOMALY_DETECTION_BAND(m1)", "SELECT",
            "= 1",
        ])
    func refused(_ text: String) async { await #expect(throws: Fault.self) { try await Self.value(text) } }

    @Test("of hundreds in a row is worked out, and arrays of arrays do not grow without bound")
    func rows() async throws {
        let more = String(repeating: " + 1", count: 100)
        let arrays = Array(repeating: "m1", count: 500).joined(separator: ",")
        var expressions = [
            "e499": try MathParser.parse("m1"), "a": try MathParser.parse("[\(arrays)]"),
            "b": try MathParser.parse("[a, a, a]"),
        ]
        for number in 0..<499 { expressions["e\(number)"] = try MathParser.parse("e\(number + 1)" + more) }
        var evaluator = MathEvaluator(
            Self.query, metrics: [("m1", Self.series([1]))], searches: [:], expressions: expressions)
        guard case .series(let series) = try await evaluator.value("e0") else { throw Fault.validation("no series") }
        #expect(series.values == [49_901])
        guard case .list(let list) = try await evaluator.value("a") else { throw Fault.validation("no array") }
        #expect(list.count == 500)
        #expect(await Self.isRefused("b", evaluator))
    }

    @Test(
        "with an array of series without points costs a step for each of them",
        arguments: [
            "SUM(a + a + a + a + a)", "MAX(-a)", "REMOVE_EMPTY(a)", "SLICE(a, 0, 1)", "SORT(a, SUM, ASC)", "FILL(a, 0)",
            "[a]", "SUM(a)", "DIFF(a)", "a * m1", "m1 * a", "METRICS()", "MINUTE(a)",
        ])
    func empty(_ text: String) async throws {
        let none = Array(repeating: TimeSeries(period: 60), count: 1_000)
        let search = try MathParser.parse("SEARCH('{N}', 'Sum')")
        var evaluator = MathEvaluator(
            Self.query,
            metrics: none.prefix(999).enumerated().map { ("n\($0.offset)", $0.element) } + [("m1", Self.series([1]))],
            searches: [search: none], expressions: ["a": search, "e": try MathParser.parse(text)], work: 999)
        #expect(await Self.isRefused("e", evaluator))
        _ = try await evaluator.value("a")
    }

    @Test("that nobody waits for any more ends")
    func cancelled() async throws {
        let sum = try MathParser.parse("SUM(a" + String(repeating: "+ a", count: 300) + ")")
        let search = try MathParser.parse("SEARCH('{N}', 'Sum')")
        let none = Array(repeating: TimeSeries(period: 60), count: 1_000)
        let work = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            var evaluator = MathEvaluator(
                Self.query, metrics: [], searches: [search: none], expressions: ["a": search, "e": sum])
            return try await evaluator.value("e")
        }
        await #expect(throws: CancellationError.self) { try await work.value }
    }

    @Test("is labelled in a time zone of hours and minutes")
    func zones() {
        #expect(DynamicLabel.offset("-0130") == -5_400 && DynamicLabel.offset("+0000") == 0)
        for text in ["+-130", "0130", "+2400", "+0060", "+130", "UTC"] { #expect(DynamicLabel.offset(text) == nil) }
    }

    @Test("of hostile depth or length is refused, not run into")
    func hostile() async throws {
        func nested(_ open: String, _ inner: String, _ close: String, _ count: Int) -> String {
            String(repeating: open, count: count) + inner + String(repeating: close, count: count)
        }
        // Each would be worked out, but for its depth or its length.
        for text in [
            nested("(", "1", ")", 1_000), nested("-", "1", "", 2_000), nested("ABS(", "1", ")", 400),
            nested("[", "m1", "]", 1_000), nested("1 + ", "1", "", 600), nested("", "1", "^1", 900),
        ] {
            await #expect(throws: Fault.self) { try await Self.value(text) }
        }
    }
}

@Suite("A search")
struct MetricSearchTests {
    private static let metric = MetricIdentity(
        namespace: "AWS/Lambda", name: "ConcurrentExecutions",
        dimensions: [MetricName.Dimension(name: "FunctionName", value: "my-order_handler")])

    @Test(
        "takes a metric or not",
        arguments: [
            ("{AWS/Lambda,FunctionName}", true), ("{AWS/Lambda}", false),
            ("{\"AWS/Lambda\",FunctionName} Concurrent", true),
            ("{AWS/Lambda,FunctionName} MetricName=\"ConcurrentExecutions\"", true),
            ("MetricName=\"Concurrent\"", false), ("MetricName=concurrent", true), ("order", true), ("orders", false),
            ("\"my-order_handler\"", true), ("FunctionName=handler", true), ("Other=handler", false),
            ("NOT order", false), ("order AND nothing", false), ("order OR nothing", true), ("order handler", true),
            ("(nothing OR order) AND lambda", true), ("Namespace=\"AWS/Lambda\" order", true),
            ("FunctionName=(\"a\" OR \"my-order_handler\")", true),
        ])
    func takes(_ text: String, _ expected: Bool) throws {
        #expect(try MetricSearch(text).takes(Self.metric) == expected)
    }

    @Test(
        "that can't be read is refused",
        arguments: ["", "{AWS/Lambda", "(a", "a)", "a =", String(repeating: "(", count: 900)])
    func refused(_ text: String) { #expect(throws: Fault.self) { try MetricSearch(text) } }
}
