import Base
import LogsAPI
import Pricing
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import Logs

/// Queries from StartQuery to their results.
@Suite struct InsightsTests {
    let logs: LogsFixture
    let background = Background()

    init() async throws {
        logs = try await LogsFixture()
        try await logs.service.start(background)
    }

    private func start(_ query: String, groups: [String] = ["g"], limit: Int? = nil) async throws -> String {
        let now = logs.now / 1000
        let answer = try await logs.client.startQuery(
            StartQueryRequest(
                logGroupNames: groups, startTime: now - 86_400, endTime: now + 3_600, queryString: query, limit: limit))
        return try #require(answer.queryId)
    }

    /// Waits for a query's end.
    private func finish(_ id: String) async throws -> GetQueryResultsResponse {
        while true {
            let answer = try await logs.client.getQueryResults(GetQueryResultsRequest(queryId: id))
            if answer.status != .scheduled, answer.status != .running { return answer }
            await Task.yield()
        }
    }

    /// Rows of a query as texts of `name=value`, without pointers.
    private func rows(_ query: String, limit: Int? = nil) async throws -> [String] {
        let answer = try await finish(try await start(query, limit: limit))
        #expect(answer.status == .complete)
        return (answer.results ?? []).map { row in
            row.elements.filter { $0.field != "@ptr" }.map { "\($0.field ?? "")=\($0.value ?? "")" }.joined(
                separator: " ")
        }
    }

    private func putRequests() async throws {
        let statuses = [200, 200, 404, 500, 200, 503]
        let lines = statuses.enumerated().map { index, status in
            #"{"status":\#(status),"path":"/p\#(index % 2)","ms":\#(index * 10),"user":{"name":"u\#(index)"}}"#
        }
        try await logs.put(lines, at: logs.now - 60_000)
    }

    @Test("a query costs the bytes that it reads, of its group where it has one")
    func cost() async throws {
        try await logs.put(["a", "b"], at: logs.now - 1000)
        let answer = try await finish(try await start("filter @message = 'a'"))
        let bytes = try #require(answer.statistics?.bytesScanned)
        var used: [UsageBook.Entry] = []
        while used.isEmpty {
            used = try await logs.platform.used().filter { $0.item == .logQueryBytes }
            await Task.yield()
        }
        #expect(bytes > 0 && used.map(\.quantity) == [bytes / Double(1 << 30)])
        #expect(used.first?.source.resource == "arn:aws:logs:us-east-1:000000000000:log-group:g")
    }

    @Test("a query without commands gives the newest events first, with their time and text")
    func plain() async throws {
        try await logs.put(["a", "b"], at: logs.now - 1000)
        let found = try await rows("")
        #expect(found.count == 2)
        #expect(found.first?.hasSuffix("@message=b") == true)
        #expect(found.first?.hasPrefix("@timestamp=") == true)
    }

    @Test("events are filtered, ordered and cut")
    func events() async throws {
        try await putRequests()
        #expect(
            try await rows("fields status, path | filter status >= 500 | sort status desc")
                == ["status=503 path=/p1", "status=500 path=/p1"])
        #expect(try await rows("fields ms | sort ms asc | limit 2") == ["ms=0", "ms=10"])
        #expect(try await rows("fields ms | sort path, ms desc | limit 3") == ["ms=40", "ms=20", "ms=0"])
        #expect(try await rows("fields ms", limit: 2) == ["ms=50", "ms=40"])
        #expect(try await rows("fields ms * 2 as double, user.name | filter ms = 30") == ["double=60 user.name=u3"])
        #expect(try await rows("fields ms | filter ms > 20 | display path, ms | limit 1") == ["path=/p1 ms=50"])
        #expect(try await rows("fields path, ms | dedup path") == ["path=/p1 ms=50", "path=/p0 ms=40"])
        #expect(try await rows("fields path, ms | sort ms asc | dedup path | limit 1") == ["path=/p0 ms=0"])
        #expect(try await rows("fields nothing, ms | filter ms = 0") == ["ms=0"])
    }

    @Test("aggregates have the values of their groups")
    func stats() async throws {
        try await putRequests()
        #expect(
            try await rows("stats count(*) as n, sum(ms), avg(ms), min(ms), max(ms) by path | sort path asc")
                == [
                    "path=/p0 n=3 sum(ms)=60 avg(ms)=20 min(ms)=0 max(ms)=40",
                    "path=/p1 n=3 sum(ms)=90 avg(ms)=30 min(ms)=10 max(ms)=50",
                ])
        #expect(
            try await rows("stats count_distinct(path), pct(ms, 50), stddev(ms), earliest(ms), latest(ms)")
                == ["count_distinct(path)=2 pct(ms, 50)=20 stddev(ms)=17.0783 earliest(ms)=0 latest(ms)=50"])
        #expect(
            try await rows("stats sortsFirst(path), sortsLast(user.name)") == [
                "sortsFirst(path)=/p0 sortsLast(user.name)=u5"
            ])
        #expect(try await rows("stats sum(ms) / count(*) as mean") == ["mean=25"])
        #expect(try await rows("filter status = 999 | stats count(*)") == [])
        #expect(
            try await rows("stats count(*) as n by path, status | stats max(n) as most, count(*) as kinds")
                == ["most=2 kinds=5"])
        #expect(try await rows("stats count(*) by status | sort count(*) desc | limit 1") == ["status=200 count(*)=3"])
        #expect(try await rows("stats count(*) as n by path | filter n > 5") == [])
    }

    @Test("times are put into bins")
    func bins() async throws {
        let start = logs.now / 300_000 * 300_000 - 600_000
        for (offset, text) in [(0, "a"), (299_999, "b"), (300_000, "c")] {
            try await logs.put([text], at: start + offset)
        }
        let first = CalendarDate(Instant(milliseconds: Int64(start))).iso8601().prefix(16).replacing("T", with: " ")
        let found = try await rows("stats count(*) as n by bin(5m) as at | sort at asc")
        #expect(found.count == 2)
        #expect(found.first == "at=\(first):00.000 n=2")
    }

    @Test("parse takes pieces out of texts by globs and by expressions")
    func parse() async throws {
        try await logs.put(["user=ann, method:get latency := 12", "nothing"], at: logs.now - 1000)
        #expect(
            try await rows(
                #"parse @message "user=*, method:* latency := *" as @user, method, ms | display @user, method, ms | filter ms > 10"#
            )
                == ["@user=ann method=get ms=12"])
        #expect(
            try await rows(
                #"parse @message /user=(?<u>[a-z]+), method:(?<m>\w+)/ | filter ispresent(u) | stats count(*) by u, m"#)
                == ["u=ann m=get count(*)=1"])
    }

    @Test("statistics count what was read and what was found")
    func statistics() async throws {
        try await putRequests()
        let answer = try await finish(try await start("fields @message | filter status = 200"))
        #expect(answer.statistics?.recordsMatched == 3)
        #expect(answer.statistics?.recordsScanned == 6)
        #expect(answer.statistics?.bytesScanned ?? 0 > 300)
        #expect(answer.statistics?.logGroupsScanned == 1)
    }

    @Test("a pointer leads to all fields of its event")
    func pointer() async throws {
        try await putRequests()
        let answer = try await finish(try await start("fields @message | filter status = 404"))
        let pointer = try #require(answer.results?.first?.elements.first { $0.field == "@ptr" }?.value)
        let record = try await logs.client.getLogRecord(GetLogRecordRequest(logRecordPointer: pointer)).logRecord
        #expect(record?["user.name"] == "u2")
        #expect(record?["status"] == "404")
        #expect(record?["@logStream"] == "s")
        #expect(record?["@log"]?.hasSuffix(":g") == true)
        await expectFault("InvalidParameterException", "The specified log record pointer is invalid.") {
            _ = try await logs.client.getLogRecord(GetLogRecordRequest(logRecordPointer: "x"))
        }
    }

    @Test("the fields of a group are known with their shares")
    func fields() async throws {
        try await putRequests()
        try await logs.put(["plain", "plain"], at: logs.now - 30_000)
        let fields =
            try await logs.client.getLogGroupFields(GetLogGroupFieldsRequest(logGroupName: "g")).logGroupFields ?? []
        #expect(fields.first { $0.name == "status" }?.percent == 75)
        #expect(fields.first { $0.name == "@message" }?.percent == 100)
    }

    @Test("several groups and streams are read, and only the time that is asked for")
    func groups() async throws {
        try await logs.client.createLogGroup(CreateLogGroupRequest(logGroupName: "h"))
        try await logs.client.createLogStream(CreateLogStreamRequest(logGroupName: "h", logStreamName: "t"))
        try await logs.put(["old"], at: logs.now - 2 * 86_400_000)
        try await logs.put(["mine"], at: logs.now - 1000)
        try await logs.client.putLogEvents(
            PutLogEventsRequest(
                logGroupName: "h", logStreamName: "t",
                logEvents: [InputLogEvent(timestamp: logs.now - 500, message: "yours")]))
        let answer = try await finish(try await start("fields @logStream, @message", groups: ["g", "h"]))
        let texts = (answer.results ?? []).compactMap { $0.elements.first { $0.field == "@message" }?.value }
        #expect(texts == ["yours", "mine"])
        let id = try await start("fields @message", groups: ["g", "h"])
        _ = try await finish(id)
        #expect(
            try await logs.client.listLogGroupsForQuery(ListLogGroupsForQueryRequest(queryId: id)).logGroupIdentifiers
                == ["g", "h"])
    }

    @Test("queries are described, the latest first, and forgotten after a week")
    func describe() async throws {
        let first = try await start("fields a")
        _ = try await finish(first)
        logs.platform.clock.advance(by: .seconds(1))
        let second = try await start("fields b")
        _ = try await finish(second)
        let page = try await logs.client.describeQueries(DescribeQueriesRequest(logGroupName: "g", maxResults: 1))
        #expect(page.queries?.map(\.queryId) == [second])
        let next = try await logs.client.describeQueries(
            DescribeQueriesRequest(status: .complete, maxResults: 1, nextToken: page.nextToken))
        #expect(next.queries?.map(\.queryId) == [first])
        let store = LogsStore(store: logs.platform.store)
        logs.platform.clock.advance(by: .seconds(8 * 86_400))
        try await RetentionSweep(store: store, clock: logs.platform.clock).sweep()
        await expectFault("ResourceNotFoundException", "The specified query does not exist.") {
            _ = try await logs.client.getQueryResults(GetQueryResultsRequest(queryId: first))
        }
    }

    @Test("a query that was cut off is run by the next server, and one that was stopped is not")
    func recovery() async throws {
        await background.shutdown()
        try await putRequests()
        let id = try await start("stats count(*) as n")
        let stopped = try await start("fields a")
        #expect(try await logs.client.stopQuery(StopQueryRequest(queryId: stopped)).success == true)
        await expectFault("InvalidParameterException", "Query [\(stopped)] has ended with status [Cancelled]") {
            _ = try await logs.client.stopQuery(StopQueryRequest(queryId: stopped))
        }
        let again = Background()
        try await logs.service.start(again)
        let answer = try await finish(id)
        #expect(answer.results?.first?.elements.first?.value == "6")
        #expect(try await finish(stopped).status == .cancelled)
        await again.shutdown()
    }

    @Test("a query whose time was over before it could be run is not run")
    func late() async throws {
        let store = LogsStore(store: logs.platform.store)
        let tenant = LogsTenant(account: .default, region: .default)
        let query = QueryRecord(
            id: "late", text: "fields a", groups: ["g"], times: 0...1, limit: 1,
            created: logs.platform.clock.now - LimitsLogs.queryTime, identity: "")
        await background.shutdown()
        try await store.open(query, QueryWork(query, tenant, logs.platform.randomness), tenant)
        let again = Background()
        try await logs.service.start(again)
        #expect(try await finish("late").status == .timeout)
        await again.shutdown()
    }

    @Test("events whose texts stand apart are read a few at a time, and all of them")
    func largeEvents() async throws {
        for round in 0..<8 {
            let texts = (0..<3).map { "\(round * 3 + $0)" + String(repeating: "x", count: 300_000) }
            try await logs.put(texts, at: logs.now - 60_000 + round * 10)
        }
        #expect(
            try await rows("stats count(*) as n, min(strlen(@message)) as short") == ["n=24 short=300001"])
        #expect(try await rows("fields substr(@message, 0, 2) as start | limit 2") == ["start=23", "start=22"])
    }

    @Test("a hundred queries may be open, and no more")
    func concurrency() async throws {
        await background.shutdown()
        for _ in 0..<LimitsLogs.queriesAtOnce { _ = try await start("fields a") }
        await expectFault("LimitExceededException", "Account maximum query concurrency limit of [100] reached.") {
            _ = try await start("fields a")
        }
    }

    @Test("results have a next page")
    func pages() async throws {
        try await putRequests()
        let id = try await start("fields ms | sort ms")
        _ = try await finish(id)
        var values: [String] = []
        var token: String?
        repeat {
            let page = try await logs.client.getQueryResults(
                GetQueryResultsRequest(queryId: id, nextToken: token, maxItems: 4))
            values += (page.results ?? []).compactMap { $0.elements.first?.value }
            token = page.nextToken
        } while token != nil
        #expect(values == ["0", "10", "20", "30", "40", "50"])
    }

    @Test("an expression that takes too long fails its query")
    func explosion() async throws {
        try await logs.put([String(repeating: "a", count: 5_000) + "b"], at: logs.now - 1000)
        #expect(try await finish(try await start("filter @message like /^(a|aa)+$/")).status == .failed)
    }

    @Test("the order of pages does not change what many rows come to")
    func manyRows() async throws {
        for round in 0..<8 {
            let lines = (0..<5_000).map { #"{"k":"key\#(($0 + round) % 700)","v":\#($0)}"# }
            try await logs.put(lines, at: logs.now - 600_000 + round * 6_000)
        }
        #expect(
            try await rows(
                "stats count(*) as n, sum(v) as s by k | stats count(*) as kinds, sum(n) as all, sum(s) as total")
                == ["kinds=700 all=40000 total=99980000"])
        #expect(try await rows("fields v | sort v desc | limit 2") == ["v=4999", "v=4999"])
        let answer = try await finish(try await start("fields v"))
        #expect(answer.results?.count == 10_000)
        #expect(answer.statistics?.recordsMatched == 40_000)
    }

    @Test("definitions are kept, changed, listed and forgotten")
    func definitions() async throws {
        let client = logs.client
        let token = String(repeating: "t", count: 36)
        let request = PutQueryDefinitionRequest(
            name: "errors", logGroupNames: ["g"], queryString: "fields a", clientToken: token)
        let id = try await client.putQueryDefinition(request).queryDefinitionId
        #expect(try await client.putQueryDefinition(request).queryDefinitionId == id)
        _ = try await client.putQueryDefinition(
            PutQueryDefinitionRequest(name: "errors2", queryDefinitionId: id, queryString: "fields b"))
        let found = try await client.describeQueryDefinitions(
            DescribeQueryDefinitionsRequest(queryDefinitionNamePrefix: "err"))
        #expect(found.queryDefinitions?.map(\.name) == ["errors2"])
        #expect(
            try await client.deleteQueryDefinition(DeleteQueryDefinitionRequest(queryDefinitionId: id ?? "")).success
                == true)
        await expectFault("ResourceNotFoundException", "The specified query definition does not exist.") {
            _ = try await client.deleteQueryDefinition(DeleteQueryDefinitionRequest(queryDefinitionId: id ?? ""))
        }
    }
}
