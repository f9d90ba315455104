import Base
import LogsAPI
import Testing
import Wire

@testable import Logs

/// The language of Insights, without a store.
@Suite struct InsightsLanguageTests {
    /// What a filter makes of one event.
    private func holds(_ condition: String, _ message: String) throws -> Bool {
        let query = try InsightsQuery("filter " + condition)
        let row = QueryRow(query.names, now: 0)
        return Array(message.utf8).withUnsafeBufferPointer { bytes in
            row.begin(EventView(timestamp: 1_700_000_000_123, ingestion: 1_700_000_001_000, message: bytes, index: 0))
            return query.commands.allSatisfy { row.apply($0) }
        }
    }

    private func value(_ expression: String, _ message: String = "{}") throws -> String {
        let query = try InsightsQuery("fields \(expression) as x")
        let row = QueryRow(query.names, now: 0)
        return Array(message.utf8).withUnsafeBufferPointer { bytes in
            row.begin(EventView(timestamp: 1_700_000_000_123, ingestion: 0, message: bytes, index: 0))
            for command in query.commands { _ = row.apply(command) }
            return row.value(at: query.columns[0].place).text
        }
    }

    @Test(
        "conditions hold as the service documents",
        arguments: [
            (#"@message like "ERR""#, "an ERROR", true), (#"@message like "err""#, "an ERROR", false),
            ("@message like /(?i)err/", "an ERROR", true), (#"@message =~ /E[R]+OR$/"#, "an ERROR", true),
            (#"@message not like /ERROR/"#, "fine", true), (#"not @message like 'x'"#, "fine", true),
            (#"level = "INFO""#, #"{"level":"INFO"}"#, true), (#"level != 'INFO'"#, #"{"level":"WARN"}"#, true),
            ("n > 9", #"{"n":10}"#, true), ("n > 9", #"{"n":"10"}"#, true), ("n < 9", #"{"n":10}"#, false),
            ("a.b.1 = 7", #"{"a":{"b":[1,7]}}"#, true), ("`a-b` = 1", #"{"a-b":1}"#, true),
            ("a.`b c`.d = 1", #"{"a":{"b c":{"d":1}}}"#, true), ("@@tag = 1", #"{"@tag":1}"#, true),
            ("s in ['a', \"b\"]", #"{"s":"b"}"#, true), ("s not in ['a', 'b']", #"{"s":"c"}"#, true),
            ("n in [1, 2]", #"{"n":2}"#, true), ("a = 1 or b = 2 and c = 3", #"{"a":1}"#, true),
            ("(a = 1 or b = 2) and c = 3", #"{"a":1}"#, false), ("ok = 1", #"{"ok":true}"#, true),
            ("ok = true", #"{"ok":true}"#, true), ("ok = \"true\"", #"{"ok":true}"#, true),
            ("ispresent(x)", #"{"x":null}"#, false), ("isempty(x)", #"{"y":1}"#, true),
            ("isblank(x)", #"{"x":" "}"#, true), ("x = 'a\"b'", #"{"x":"a\"b"}"#, true),
            ("x = 1", #"{"x":1} trailing"#, false), ("strcontains(@message, 'ab')", "xaby", true),
            ("n * 2 + 1 = 7 # a comment", #"{"n":3}"#, true), ("2 ^ 3 ^ 0 = 2", "", true),
            ("-n = 0 - 3", #"{"n":3}"#, true),
        ])
    func conditions(_ condition: String, _ message: String, _ expected: Bool) throws {
        #expect(try holds(condition, message) == expected)
    }

    @Test(
        "functions have the values that the service documents",
        arguments: [
            ("abs(0 - 2)", "2"), ("ceil(1.2)", "2"), ("floor(1.8)", "1"), ("greatest(1, 3, 2)", "3"),
            ("least(2, 1)", "1"), ("sqrt(9)", "3"), ("10 % 4", "2"), ("1 / 3", "0.3333"), ("1 / 0", ""),
            ("strlen('añb')", "3"), ("toupper('ab')", "AB"), ("tolower('AB')", "ab"), ("trim('  a ')", "a"),
            ("ltrim('xxay', 'x')", "ay"), ("rtrim('ayy', 'y')", "a"), ("concat('a', 1, 'b')", "a1b"),
            ("replace('a.b.c', '.', '-')", "a-b-c"), ("substr('abcdef', 2)", "cdef"), ("substr('abcdef', 2, 3)", "cde"),
            ("coalesce(nothing, 'x')", "x"), ("if(1 = 1, 'y', 'n')", "y"),
            ("@timestamp", "2023-11-14 22:13:20.123"), ("bin(5m)", "2023-11-14 22:10:00.000"),
            ("datefloor(@timestamp, 1h)", "2023-11-14 22:00:00.000"),
            ("dateceil(@timestamp, 1d)", "2023-11-15 00:00:00.000"),
            ("datefloor(@timestamp, 1mo)", "2023-11-01 00:00:00.000"), ("toMillis(@timestamp)", "1700000000123"),
            ("fromMillis(1000)", "1970-01-01 00:00:01.000"), ("isValidIp('1.2.3.4')", "1"), ("isValidIpv6('::1')", "1"),
            ("isIpInSubnet('10.1.2.3', '10.0.0.0/8')", "1"), ("isIpv4InSubnet('11.1.2.3', '10.0.0.0/8')", "0"),
            ("isIpv6InSubnet('2001:db8::1', '2001:db8::/32')", "1"), ("isValidIp('1.2.3.256')", "0"),
            ("isValidIp('10.0.0.0/8')", "0"), ("isValidIpv4('::1')", "0"), ("isValidIpv6('1.2.3.4')", "0"),
            ("isValidIpv6('::ffff:1.2.3.4')", "1"), ("isIpv6InSubnet('10.1.2.3', '10.0.0.0/8')", "0"),
            ("isIpInSubnet('10.1.2.3', '10.1.2.3')", "0"),
        ])
    func functions(_ expression: String, _ expected: String) throws {
        #expect(try value(expression) == expected)
    }

    @Test(
        "fields of Lambda's report are found",
        arguments: [
            ("@requestId", "8f507cfc-xmpl"), ("@type", "REPORT"), ("@duration", "12.34"), ("@billedDuration", "13"),
            ("@memorySize", "128000000"), ("@maxMemoryUsed", "61000000"), ("@initDuration", "99.10"),
            ("@xrayTraceId", "1-5e-3"),
        ])
    func report(_ name: String, _ expected: String) throws {
        let line =
            "REPORT RequestId: 8f507cfc-xmpl\tDuration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\t"
            + "Max Memory Used: 61 MB\tInit Duration: 99.10 ms\t\nXRAY TraceId: 1-5e-3\tSegmentId: 7d\tSampled: true"
        let found = EventFields.all(of: line, isLambda: true).first { $0.0 == name }?.1
        #expect(found == expected)
    }

    @Test(
        "texts that are no query are refused",
        arguments: [
            "fields", "fields a,", "filter", "filter a =", "filter (a = 1", "stats", "stats a by b", "count(*)", "sort",
            "limit 0", "limit 10001", "limit x", "parse @message", #"parse "a *""#, #"parse "a * *" as x"#,
            "parse @message /(x/", "parse @message /x/", "filter a like /(/", #"filter a = "x"#, "fields nosuch(a)",
            "fields count(*)", "stats count(*) | filter other = 1", "stats pct(a, 101)", "fields a | | fields b",
            "stats count(*) | stats count(*) | stats count(*)", "fields `a", "bin(5m)", "filter a ~ b",
            "stats sum(count(*))", "fields bin(5)",
            #"parse @message /(?<a>\C)/"#, #"filter a like /\C/"#,
        ])
    func invalid(_ text: String) {
        #expect { try InsightsQuery(text) } throws: { ($0 as? Fault)?.code == "MalformedQueryException" }
    }

    @Test("a fault says where the query is wrong")
    func location() throws {
        let fault = #expect(throws: Fault.self) { try InsightsQuery("fields a\n| filtr b = 1") }
        #expect(fault?.message == "unexpected symbol found filtr, expecting a command at line 2 and position 2")
        #expect(fault?.details["queryCompileError"]?["location"]?["startCharOffset"] == 11)
        #expect(fault?.details["queryCompileError"]?["location"]?["endCharOffset"] == 16)
    }

    @Test(
        "commands that are not here are refused by their names",
        arguments: ["pattern @message", "anomaly", "diff", "unmask a"])
    func notSupported(_ text: String) {
        #expect { try InsightsQuery(text) } throws: { ($0 as? Fault)?.code == "NotImplementedException" }
    }

    @Test("deep nesting and long chains end")
    func hostile() throws {
        let deep = "filter " + String(repeating: "(", count: 4_000) + "a" + String(repeating: ")", count: 4_000)
        #expect { try InsightsQuery(deep) } throws: { ($0 as? Fault)?.code == "MalformedQueryException" }
        let nots = try InsightsQuery("filter " + String(repeating: "not ", count: 2_001) + "a = 1")
        #expect(nots.commands.count == 1)
        let minus = try InsightsQuery("fields " + String(repeating: "- ", count: 2_000) + "1 as x")
        #expect(minus.columns.count == 1)
        #expect { try InsightsQuery("fields 1" + String(repeating: "^1", count: 3_000)) } throws: {
            ($0 as? Fault)?.code == "MalformedQueryException"
        }
    }

    @Test("texts that a query makes do not grow without bound")
    func longTexts() throws {
        let doubled = (0..<40).reduce("fields concat(@message, @message) as a0") { text, step in
            text + " | fields concat(a\(step), a\(step)) as a\(step + 1)"
        }
        let query = try InsightsQuery(doubled + " | display a40")
        let row = QueryRow(query.names, now: 0)
        let made = Array("0123456789".utf8).withUnsafeBufferPointer { bytes in
            row.begin(EventView(timestamp: 0, ingestion: 0, message: bytes, index: 0))
            for command in query.commands { _ = row.apply(command) }
            return row.value(at: query.columns[0].place).text
        }
        #expect(made.utf8.count <= LimitsLogs.queryTextBytes)
        let long = String(repeating: "b", count: 10_000)
        #expect(try value("replace(@message, 'a', '\(long)')", String(repeating: "a", count: 1_000)) == "")
        #expect(try value("replace(@message, 'a', '\(long)')", "aa").utf8.count == 20_000)
    }

    /// Whether a query that makes columns of a message of 100 kB takes more work than one row may, and what it made.
    private func worked(_ text: String) throws -> (made: Int, work: Int, isExhausted: Bool) {
        let query = try InsightsQuery(text)
        let row = QueryRow(query.names, now: 0)
        return Array(repeating: UInt8(ascii: "a"), count: 100_000).withUnsafeBufferPointer { bytes in
            row.begin(EventView(timestamp: 0, ingestion: 0, message: bytes, index: 0))
            for command in query.commands { _ = row.apply(command) }
            let made = row.kept.reduce(0) { if case .text(let text) = $1 { $0 + text.utf8.count } else { $0 } }
            return (made, row.work, row.isExhausted)
        }
    }

    @Test("what a query makes of one row, and looks at for it, is bounded")
    func rowBytes() throws {
        func columns(_ count: Int, _ expression: String) -> String {
            "fields " + (0..<count).map { "\(expression) as x\($0)" }.joined(separator: ", ")
        }
        let few = try worked(columns(10, "concat(@message, 'b')"))
        #expect(few.work == 2_000_020 && !few.isExhausted)
        let texts = try worked(columns(200, "concat(@message, 'b')"))
        #expect(texts.made <= LimitsLogs.queryRowBytes + 100_001 && !texts.isExhausted)
        #expect(try worked(columns(700, "strlen(@message)")).isExhausted)
        // What is looked for among choices is looked at once.
        let choices = Array(repeating: "'b'", count: 700).joined(separator: ", ")
        #expect(try worked("filter @message in [\(choices)]").work == 100_700)
    }

    @Test("numbers are read and written without loss that matters")
    func numbers() {
        for (text, expected) in [
            ("1.5", 1.5), ("-0.25", -0.25), ("12345678901234567890", 1.2345678901234567e19), ("1e3", 1000),
        ] {
            #expect(QueryValue.text(text).number == expected)
        }
        for text in ["", "-", "nan", "inf", "1x", "0x10", "1.2.3", "."] { #expect(QueryValue.text(text).number == nil) }
        #expect(NumberText.text(2.5) == "2.5")
        #expect(NumberText.text(-2.00004) == "-2")
        #expect(NumberText.text(1e20) == "1e+20")
    }
}
