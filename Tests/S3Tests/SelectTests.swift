import Base
import S3API
import Testing
import Wire

@testable import S3

@Suite("Queries")
struct SelectTests {
    /// The answer to a query over CSV with a header, however the input is cut.
    private func answer(_ sql: String, _ text: String, step: Int = 1_000, json: Bool = false) throws -> String {
        let query = try SQLParser.parse(sql)
        let input: SelectRun.Input =
            json ? .json(JSONRecords(query.source)) : .csv(try CSVRecords(CSVInput(fileHeaderInfo: .use)))
        var run = SelectRun(
            query, input, try SelectOutput(OutputSerialization(csv: CSVOutput())), limit: 1 << 20, offset: 0,
            lastStart: nil, now: Instant(seconds: 0))
        var answer: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while !run.isOver {
            let part = Array(rest.prefix(step))
            rest = rest.dropFirst(step)
            try run.take(part.isEmpty ? nil : part)
            while true {
                let records = try run.records()
                guard !records.isEmpty || run.isPaused else { break }
                answer += records
            }
        }
        return String(decoding: answer, as: UTF8.self)
    }

    @Test("records are the same however the input is cut", arguments: [1, 2, 3, 5, 100])
    func cuts(step: Int) throws {
        let csv = "a,b\r\n1,\"x,\"\"y\"\"\"\r\n\r\n2,z"
        #expect(try answer("SELECT b, a FROM S3Object", csv, step: step) == "\"x,\"\"y\"\"\",1\nz,2\n")
        let lines = "{\"a\": \"}\\\"{\"}\n {\"a\":[1,\n2]} 7 \"t\""
        #expect(
            try answer("SELECT s.a, s._1 FROM S3Object s", lines, step: step, json: true)
                == "\"}\"\"{\",\n\"[1,2]\",\n,7\n,t\n")
    }

    @Test("many records that are not wanted are passed over in steps")
    func steps() throws {
        let text = "a\n" + String(repeating: "1\n", count: LimitsS3.selectRows * 3) + "2\n"
        #expect(try answer("SELECT a FROM S3Object WHERE a = '2'", text, step: 1 << 20) == "2\n")
    }

    @Test("a query whose reader has gone away ends, with an input that never does", .timeLimit(.minutes(10)))
    func cancelled() async throws {
        let query = try SQLParser.parse("SELECT a FROM S3Object WHERE a = '2'")
        let run = SelectRun(
            query, .csv(try CSVRecords(CSVInput(fileHeaderInfo: .use))),
            try SelectOutput(OutputSerialization(csv: CSVOutput())), limit: 1 << 20, offset: 0, lastStart: nil,
            now: Instant(seconds: 0))
        let lines = Array(("a\n" + String(repeating: "1\n", count: 10_000)).utf8)
        let stream = SelectStream(ByteStream { lines }, run, isPacked: false, showsProgress: false, on: nil)
        await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { while try await stream.next() != nil {} }
            group.cancelAll()
            await #expect(throws: CancellationError.self) { try await group.next() }
        }
    }

    @Test("nothing is neither true nor false")
    func nulls() throws {
        let rows = "{\"a\":1}{\"a\":null}{}"
        func count(_ condition: String) throws -> String {
            try answer("SELECT COUNT(*) FROM S3Object s WHERE \(condition)", rows, json: true)
        }
        for (condition, expected) in [
            ("s.a = 1", 1), ("NOT s.a = 1", 0), ("s.a <> 1", 0), ("s.a IS NULL", 2), ("s.a IS MISSING", 1),
            ("s.a = 1 OR s.a IS NULL", 3), ("s.a IN (2, NULL)", 0), ("NOT s.a IN (2, 3)", 1),
            ("s.a NOT BETWEEN 2 AND 3", 1), ("s.a IS NOT MISSING AND s.a IS NULL", 1),
        ] {
            #expect(try count(condition) == "\(expected)\n", "\(condition)")
        }
    }

    @Test("numbers keep their kind, and what does not fit is a fault")
    func numbers() throws {
        func value(_ expression: String) throws -> String {
            try answer("SELECT \(expression) FROM S3Object", "a\n1\n")
        }
        #expect(try value("1 + 2 * 3 - -4") == "11\n")
        #expect(try value("7 / 2, 7 / 2.0, 7 % 4, 1e3") == "3,3.5,3,1000\n")
        #expect(throws: Fault.self) { try value("9223372036854775807 + 1") }
        #expect(throws: Fault.self) { try value("1 / 0") }
        #expect(throws: Fault.self) { try value("'x' + 1") }
        #expect(throws: Fault.self) { try value("CAST('x' AS INT)") }
    }

    @Test(
        "LIKE knows its two wild cards",
        arguments: [
            ("%", "", true), ("_", "", false), ("a%", "abc", true), ("%c", "abc", true), ("%b%", "abc", true),
            ("a_c", "abc", true), ("a_c", "ac", false), ("%a%a%a%", "aa", false), ("a!%", "a%", true),
            ("a!%", "ab", false),
        ])
    func patterns(pattern: String, text: String, fits: Bool) throws {
        #expect(try SQLPattern(pattern, escape: "!").matches(text) == fits)
    }

    @Test("a pattern may be written out, with its escape, or come from the record")
    func like() throws {
        let rows = "a,p\nx%,x!%\nxy,x_\n"
        func rest(_ condition: String) throws -> String {
            try answer("SELECT a FROM S3Object WHERE \(condition)", rows)
        }
        #expect(try rest("a LIKE 'x!%' ESCAPE '!'") == "x%\n")
        #expect(try rest("a NOT LIKE 'x!%' ESCAPE '!'") == "xy\n")
        #expect(try rest("A LIKE p ESCAPE '!'") == "x%\nxy\n")
        #expect(throws: Fault.self) { try rest("a LIKE 'x!y' ESCAPE '!'") }
    }

    @Test("numbers at the ends of their range and columns without end are refused, or mean nothing")
    func extremes() throws {
        let least = Int.min
        #expect(try answer("SELECT SUBSTRING('abc', '\(least)') FROM S3Object", "a\n1") == "abc\n")
        #expect(try answer("SELECT SUBSTRING('abc', '\(Int.max)') FROM S3Object", "a\n1") == "\n")
        #expect(throws: Fault.self) {
            try answer("SELECT DATE_ADD(day, '\(least)', UTCNOW()) FROM S3Object", "a\n1")
        }
        let columns = (0..<1_000).map { "s.a AS c\($0)" }.joined(separator: ", ")
        #expect(throws: Fault.self) {
            try answer(
                "SELECT \(columns) FROM S3Object s", "{\"a\":\"\(String(repeating: "x", count: 100_000))\"}", json: true
            )
        }
    }

    @Test("no pattern takes long", .timeLimit(.minutes(10)))
    func hostilePattern() throws {
        let pattern = try SQLPattern(String(repeating: "%a", count: 500) + "b", escape: nil)
        #expect(try !pattern.matches(String(repeating: "a", count: 20_000)))
        #expect(throws: Fault.self) { try pattern.matches(String(repeating: "a", count: 60_000)) }
    }

    @Test("a record without an end is refused before it fills the memory")
    func endless() throws {
        let sql = "SELECT * FROM S3Object"
        let long = "a\n" + String(repeating: "x", count: 3 << 20)
        #expect(throws: Fault.self) { try answer(sql, long, step: 100_000) }
        #expect(throws: Fault.self) {
            try answer(sql, "[" + String(repeating: " ", count: 3 << 20), step: 100_000, json: true)
        }
        #expect(try answer(sql, String(repeating: " ", count: 3 << 20) + "1", step: 100_000, json: true) == "1\n")
    }

    @Test(
        "what is no query is told where",
        arguments: [
            ("SELECT", "ParseUnexpectedToken"), ("DELETE FROM S3Object", "ParseExpectedKeyword"),
            ("SELECT * FROM S3Object WHERE", "ParseUnexpectedToken"),
            ("SELECT a, * FROM S3Object", "ParseAsteriskIsNotAloneInSelectList"),
            ("SELECT COUNT(COUNT(*)) FROM S3Object", "UnsupportedFunction"),
            ("SELECT a, COUNT(*) FROM S3Object", "UnsupportedSyntax"),
            ("SELECT * FROM S3Object WHERE COUNT(*) > 1", "UnsupportedFunction"),
            ("SELECT CAST(a AS blob) FROM S3Object", "ParseExpectedTypeName"),
            ("SELECT LOWER() FROM S3Object", "ParseUnexpectedToken"),
            ("SELECT NULLIF(1) FROM S3Object", "EvaluatorInvalidArguments"),
            ("SELECT # FROM S3Object", "LexerInvalidChar"),
        ])
    func syntax(sql: String, code: String) throws {
        var met: String?
        do { _ = try SQLParser.parse(sql) } catch { met = error.code }
        #expect(met == code)
    }
}
