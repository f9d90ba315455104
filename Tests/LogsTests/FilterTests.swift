import Base
import LogsAPI
import ServiceTesting
import Testing
import Wire

@testable import Logs

@Suite struct FilterTests {
    @Test(
        "patterns match as the service documents",
        arguments: [
            ("", "anything", true), ("ERROR", "[ERROR 400] BAD", true), ("ERROR", "ERRORS", false),
            ("ERROR", "error", false),
            ("ERROR Exception", "ERROR: Exception thrown", true), ("ERROR Exception", "ERROR", false),
            ("ERROR -EXITING", "ERROR now", true), ("ERROR -EXITING", "ERROR EXITING", false),
            ("?ERROR ?WARN", "a WARN b", true), ("?ERROR ?WARN", "INFO", false), ("-INFO", "WARN x", true),
            (#""task timed out""#, "the task timed out after", true), (#""a-b""#, "xa-bx", true),
            ("%[0-9]{3} ms%", "took 123 ms", true), ("%^ERROR%", "no ERROR", false),
            (#"{ $.eventType = "UpdateTrail" }"#, #"{"eventType":"UpdateTrail"}"#, true),
            (#"{ $.eventType = "Update*" }"#, #"{"eventType":"UpdateTrail"}"#, true),
            (#"{ $.eventType != "UpdateTrail" }"#, #"{"eventType":"x"}"#, true),
            (#"{ $.eventType = "x" }"#, "no json", false), ("{ $.a.b[1] = 2 }", #"{"a":{"b":[1,2]}}"#, true),
            ("{ $.n >= 10 && $.n < 20 }", #"{"n":15.5}"#, true), ("{ $.n >= 10 && $.n < 20 }", #"{"n":20}"#, false),
            ("{ ($.a = 1 || $.b = 2) && $.c = 3 }", #"{"b":2,"c":3}"#, true),
            ("{ $.a = 1 || $.b = 2 && $.c = 3 }", #"{"a":1}"#, true),
            ("{ $.x IS NULL }", #"{"x":null}"#, true), ("{ $.x IS NULL }", "{}", false),
            ("{ $.x NOT EXISTS }", "{}", true), ("{ $.x NOT EXISTS }", #"{"x":1}"#, false),
            ("{ $.x IS TRUE }", #"{"x":true}"#, true), ("{ $.x IS FALSE }", #"{"x":true}"#, false),
            ("{ $.items[*].id = 7 }", #"{"items":[{"id":1},{"id":7}]}"#, true),
            ("{ $.['a b'] = c }", #"{"a b":"c"}"#, true),
            ("{ $.ip = %10\\.0\\.[0-9]+\\.1% }", #"{"ip":"10.0.33.1"}"#, true),
            ("[ip, user, status = 4*, bytes > 100]", "127.0.0.1 bob 404 500", true),
            ("[ip, user, status = 4*, bytes > 100]", "127.0.0.1 bob 404 50", false),
            ("[ip, user]", "127.0.0.1 bob 404", false), ("[..., status = 404]", "a b c 404", true),
            ("[ip, ..., status = 4* || status = 5*, bytes]", "1 x y 503 9", true),
            (#"[ip, time, request = "GET *", status]"#, #"1 [10/Oct 13:25] "GET /index.html HTTP/1.0" 200"#, true),
            (#"[w1 != "ERROR", w2]"#, "INFO x", true),
        ])
    func patterns(_ pattern: String, _ message: String, _ expected: Bool) throws {
        #expect(try FilterPattern(pattern).matches(message) == expected)
    }

    @Test(
        "texts that are no pattern are refused",
        arguments: [
            "{ $.a }", "{ $.a = }", "{ a = 1 }", "{ $.a = 1", "[a, b", "[a = 1 || b = 2]", #""open"#, "%(a)%", "%open",
            "a-b",
            "{ $.a > \"x\" }", "[..., a, ...]", "{ $.a = %x% && $.b = %y% && $.c = %z% }", "{ $. = 1 }",
            "{ $.a = 1 } x",
        ])
    func invalid(_ pattern: String) {
        #expect(throws: Fault.self) { try FilterPattern(pattern) }
    }

    @Test("a term with other characters has the service's own text")
    func invalidTerm() async throws {
        let logs = try await LogsFixture()
        await expectFault("InvalidParameterException", "Invalid character(s) in term 'a-b'") {
            _ = try await logs.filter("a-b")
        }
    }

    @Test("events of several streams come in the order of time, page by page")
    func interleaved() async throws {
        let logs = try await LogsFixture()
        for name in ["t", "u"] {
            try await logs.client.createLogStream(CreateLogStreamRequest(logGroupName: "g", logStreamName: name))
        }
        for (index, name) in ["s", "t", "u"].enumerated() {
            let events = (0..<10).map { InputLogEvent(timestamp: logs.now + $0 * 3 + index, message: "\(name)\($0)") }
            try await logs.client.putLogEvents(
                PutLogEventsRequest(logGroupName: "g", logStreamName: name, logEvents: events))
        }
        var request = FilterLogEventsRequest(logGroupName: "g", limit: 7)
        var times: [Int] = []
        var ids: Set<String> = []
        repeat {
            let page = try await logs.client.filterLogEvents(request)
            times += (page.events ?? []).compactMap(\.timestamp)
            ids.formUnion((page.events ?? []).compactMap(\.eventId))
            request.nextToken = page.nextToken
        } while request.nextToken != nil
        #expect(times == (0..<30).map { logs.now + $0 })
        #expect(ids.count == 30)
    }

    @Test("events of one millisecond in several streams are neither lost nor repeated between pages")
    func sameTime() async throws {
        let logs = try await LogsFixture()
        try await logs.client.createLogStream(CreateLogStreamRequest(logGroupName: "g", logStreamName: "t"))
        for name in ["t", "s", "t", "s"] { try await logs.put(["\(name)"], stream: name) }
        var request = FilterLogEventsRequest(logGroupName: "g", limit: 1)
        var seen: [String] = []
        repeat {
            let page = try await logs.client.filterLogEvents(request)
            seen += (page.events ?? []).compactMap(\.message)
            request.nextToken = page.nextToken
        } while request.nextToken != nil
        #expect(seen == ["s", "s", "t", "t"])
    }

    @Test("streams are chosen by name or prefix, and times include the end")
    func choice() async throws {
        let logs = try await LogsFixture()
        try await logs.client.createLogStream(CreateLogStreamRequest(logGroupName: "g", logStreamName: "t"))
        try await logs.put(["a"], stream: "s")
        try await logs.put(["b"], stream: "t", at: logs.now + 1)
        let named = try await logs.client.filterLogEvents(
            FilterLogEventsRequest(logGroupName: "g", logStreamNames: ["t"]))
        #expect(named.events?.map(\.message) == ["b"])
        let prefixed = try await logs.client.filterLogEvents(
            FilterLogEventsRequest(logGroupName: "g", logStreamNamePrefix: "s"))
        #expect(prefixed.events?.map(\.message) == ["a"])
        let timed = try await logs.client.filterLogEvents(
            FilterLogEventsRequest(logGroupName: "g", startTime: logs.now + 1, endTime: logs.now + 1))
        #expect(timed.events?.map(\.message) == ["b"])
        await expectFault("ResourceNotFoundException", "The specified log stream does not exist.") {
            try await logs.client.filterLogEvents(FilterLogEventsRequest(logGroupName: "g", logStreamNames: ["x"]))
        }
    }

    @Test("a search through much that does not match answers with tokens and finds what matches in the end")
    func longSearch() async throws {
        let logs = try await LogsFixture()
        let filler = String(repeating: "x", count: 1_000_000)
        for index in 0..<40 { try await logs.put([filler], at: logs.now + index) }
        try await logs.put(["needle"], at: logs.now + 100)
        var request = FilterLogEventsRequest(logGroupName: "g", filterPattern: "needle")
        var pages: [[String?]] = []
        repeat {
            let page = try await logs.client.filterLogEvents(request)
            pages.append((page.events ?? []).map(\.message))
            request.nextToken = page.nextToken
        } while request.nextToken != nil
        #expect(pages == [[], [], ["needle"]])
    }

    @Test("rare matches in many streams come once and in order, however the search is cut into calls")
    func rareMatches() async throws {
        let logs = try await LogsFixture()
        let filler = String(repeating: "x", count: 900_000)
        var expected: [String] = []
        for stream in 0..<12 {
            let name = "many-\(stream)"
            try await logs.client.createLogStream(CreateLogStreamRequest(logGroupName: "g", logStreamName: name))
            for part in 0..<4 {
                // The streams overlap in time, each a little behind the one before.
                let time = logs.now + part * 100 + stream * 30
                try await logs.put([filler], stream: name, at: time)
                guard (stream + part) % 3 == 0 else { continue }
                expected.append("\(1_000 + part * 100 + stream * 30) needle of \(stream)")
                try await logs.put([expected[expected.count - 1]], stream: name, at: time)
            }
        }
        for limit in [10_000, 1] {
            var request = FilterLogEventsRequest(logGroupName: "g", filterPattern: "needle", limit: limit)
            var (found, calls) = ([String](), 0)
            repeat {
                let page = try await logs.client.filterLogEvents(request)
                found += (page.events ?? []).compactMap(\.message)
                (request.nextToken, calls) = (page.nextToken, calls + 1)
            } while request.nextToken != nil
            #expect(found.map { $0.prefix(4) } == expected.map { $0.prefix(4) }.sorted())
            #expect(Set(found) == Set(expected) && found.count == expected.count && calls > 2)
        }
    }
}
