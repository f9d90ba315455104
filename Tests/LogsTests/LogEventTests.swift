import Base
import LogsAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import Logs

@Suite struct LogEventTests {
    @Test("tokens lead forward through all events, and at the end the same token comes back")
    func forward() async throws {
        let logs = try await LogsFixture()
        try await logs.put(["a", "b", "c", "d", "e"])
        var seen: [String] = []
        var token: String?
        while true {
            let page = try await logs.client.getLogEvents(
                GetLogEventsRequest(
                    logGroupName: "g", logStreamName: "s", nextToken: token, limit: 2,
                    startFromHead: token == nil ? true : nil))
            seen += (page.events ?? []).compactMap(\.message)
            if page.nextForwardToken == token { break }
            token = page.nextForwardToken
        }
        #expect(seen == ["a", "b", "c", "d", "e"])
    }

    @Test("an entity, which nothing here keeps, is refused by name")
    func entity() async throws {
        let logs = try await LogsFixture()
        await expectFault("NotImplementedException", "PutLogEvents with entity is not supported by Martlet yet.") {
            try await logs.client.putLogEvents(
                PutLogEventsRequest(
                    logGroupName: "g", logStreamName: "s", logEvents: [InputLogEvent(timestamp: 0, message: "a")],
                    entity: Entity(keyAttributes: ["Type": "Service", "Name": "a"])))
        }
    }

    @Test("without a token the newest events come, oldest first, and the backward token leads to those before")
    func backward() async throws {
        let logs = try await LogsFixture()
        try await logs.put(["a", "b", "c", "d", "e"])
        let request = GetLogEventsRequest(logGroupName: "g", logStreamName: "s", limit: 2)
        let last = try await logs.client.getLogEvents(request)
        #expect(last.events?.map(\.message) == ["d", "e"])
        var back = request
        back.nextToken = last.nextBackwardToken
        let before = try await logs.client.getLogEvents(back)
        #expect(before.events?.map(\.message) == ["b", "c"])
        back.nextToken = before.nextBackwardToken
        let first = try await logs.client.getLogEvents(back)
        #expect(first.events?.map(\.message) == ["a"])
        back.nextToken = first.nextBackwardToken
        let none = try await logs.client.getLogEvents(back)
        #expect(none.events?.isEmpty == true)
        #expect(none.nextBackwardToken == first.nextBackwardToken)
        back.nextToken = none.nextForwardToken
        #expect(try await logs.client.getLogEvents(back).events?.map(\.message) == ["a", "b"])
    }

    @Test("a reader at the end gets what is written later")
    func following() async throws {
        let logs = try await LogsFixture()
        let empty = try await logs.client.getLogEvents(
            GetLogEventsRequest(logGroupName: "g", logStreamName: "s", startFromHead: true))
        try await logs.put(["late"])
        let next = try await logs.client.getLogEvents(
            GetLogEventsRequest(logGroupName: "g", logStreamName: "s", nextToken: empty.nextForwardToken))
        #expect(next.events?.map(\.message) == ["late"])
    }

    @Test("batches that overlap in time are read in the order of time, forward and backward, over many rows")
    func overlapping() async throws {
        let logs = try await LogsFixture()
        let start = logs.now - 1_000_000
        for batch in 0..<200 {
            let events = (0..<3).map {
                InputLogEvent(timestamp: start + batch * 10 + $0 * 500, message: "\(batch).\($0)")
            }
            try await logs.client.putLogEvents(
                PutLogEventsRequest(logGroupName: "g", logStreamName: "s", logEvents: events))
        }
        var request = GetLogEventsRequest(logGroupName: "g", logStreamName: "s", limit: 97, startFromHead: true)
        var forward: [Int] = []
        while true {
            let page = try await logs.client.getLogEvents(request)
            if page.nextForwardToken == request.nextToken { break }
            forward += (page.events ?? []).compactMap(\.timestamp)
            request.nextToken = page.nextForwardToken
        }
        #expect(forward.count == 600)
        #expect(forward == forward.sorted())
        var backward: [Int] = []
        request = GetLogEventsRequest(logGroupName: "g", logStreamName: "s", limit: 97)
        while true {
            let page = try await logs.client.getLogEvents(request)
            if page.nextBackwardToken == request.nextToken { break }
            backward = (page.events ?? []).compactMap(\.timestamp) + backward
            request.nextToken = page.nextBackwardToken
        }
        #expect(backward == forward)
    }

    @Test("startTime is included and endTime is not")
    func times() async throws {
        let logs = try await LogsFixture()
        try await logs.put(["a", "b", "c"])
        let answer = try await logs.client.getLogEvents(
            GetLogEventsRequest(logGroupName: "g", logStreamName: "s", startTime: logs.now + 1, endTime: logs.now + 2))
        #expect(answer.events?.map(\.message) == ["b"])
        await expectFault("InvalidParameterException", "The specified nextToken is invalid.") {
            try await logs.client.getLogEvents(
                GetLogEventsRequest(logGroupName: "g", logStreamName: "s", nextToken: "f/1/s"))
        }
    }

    @Test("events that are too old, expired or too new are refused by index, the others are kept")
    func rejected() async throws {
        let logs = try await LogsFixture()
        let day = 86_400_000
        let old = try await logs.put(["old"], at: logs.now - 15 * day)
        #expect(old.rejectedLogEventsInfo?.tooOldLogEventEndIndex == 1)
        let events = [
            InputLogEvent(timestamp: logs.now, message: "fine"),
            InputLogEvent(timestamp: logs.now + 7_200_001, message: "new"),
        ]
        let new = try await logs.client.putLogEvents(
            PutLogEventsRequest(logGroupName: "g", logStreamName: "s", logEvents: events))
        #expect(new.rejectedLogEventsInfo?.tooNewLogEventStartIndex == 1)
        #expect(new.rejectedLogEventsInfo?.tooOldLogEventEndIndex == nil)
        try await logs.client.putRetentionPolicy(PutRetentionPolicyRequest(logGroupName: "g", retentionInDays: 1))
        let expired = try await logs.put(["expired"], at: logs.now - 2 * day)
        #expect(expired.rejectedLogEventsInfo?.expiredLogEventEndIndex == 1)
        #expect(try await logs.filter("") == ["fine"])
    }

    @Test("batches out of order, too long or too large are refused whole")
    func badBatches() async throws {
        let logs = try await LogsFixture()
        func put(_ events: [InputLogEvent]) async throws {
            try await logs.client.putLogEvents(
                PutLogEventsRequest(logGroupName: "g", logStreamName: "s", logEvents: events))
        }
        await expectFault(
            "InvalidParameterException", "Log events in a single PutLogEvents request must be in chronological order."
        ) {
            try await put([
                InputLogEvent(timestamp: logs.now, message: "a"), InputLogEvent(timestamp: logs.now - 1, message: "b"),
            ])
        }
        await expectFault(
            "InvalidParameterException",
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours."
        ) {
            try await put([
                InputLogEvent(timestamp: logs.now - 86_400_001, message: "a"),
                InputLogEvent(timestamp: logs.now, message: "b"),
            ])
        }
        await expectFault("InvalidParameterException", "Log event too large: 1048577 bytes exceeds limit of 1048576") {
            try await put([InputLogEvent(timestamp: logs.now, message: String(repeating: "x", count: 1_048_551))])
        }
        await expectFault("InvalidParameterException", "Upload too large: 1048602 bytes exceeds limit of 1048576") {
            let half = String(repeating: "x", count: 524_275)
            try await put([
                InputLogEvent(timestamp: logs.now, message: half), InputLogEvent(timestamp: logs.now, message: half),
            ])
        }
    }

    @Test("one event of the largest size, and a batch larger than a commit, are kept whole")
    func large() async throws {
        let logs = try await LogsFixture()
        let largest = String(repeating: "é", count: 524_275)
        try await logs.put([largest])
        #expect(try await logs.filter("") == [largest])
        let many = (0..<1_000).map { String(repeating: "\($0 % 10)", count: 1_000) }
        try await logs.client.createLogStream(CreateLogStreamRequest(logGroupName: "g", logStreamName: "t"))
        try await logs.put(many, stream: "t")
        let read = try await logs.client.getLogEvents(
            GetLogEventsRequest(logGroupName: "g", logStreamName: "t", startFromHead: true))
        #expect(read.events?.compactMap(\.message) == many)
    }

    @Test("a batch is a row for each 95 kB of events, not one for each event")
    func fewRows() async throws {
        let logs = try await LogsFixture()
        try await logs.put((0..<1_000).map { "line \($0)" })
        let rows = try await logs.platform.store.readAll(
            KeyRange(prefix: LogsTenant(logs.platform.context()).events("g")))
        #expect(rows.count == 1)
    }

    @Test("expired events are not read, and the sweep removes them")
    func retention() async throws {
        let logs = try await LogsFixture()
        try await logs.put(["old"])
        try await logs.client.putRetentionPolicy(PutRetentionPolicyRequest(logGroupName: "g", retentionInDays: 1))
        logs.platform.clock.advance(by: .seconds(86_401))
        try await logs.put(["new"])
        #expect(try await logs.filter("") == ["new"])
        let sweep = RetentionSweep(store: LogsStore(store: logs.platform.store), clock: logs.platform.clock)
        #expect(try await sweep.sweep() == 1)
        #expect(try await sweep.sweep() == 0)
        let group = try await logs.client.describeLogGroups(DescribeLogGroupsRequest()).logGroups?.first
        #expect(group?.storedBytes == 29)
    }

    @Test("streams are described by name or by their last event")
    func streams() async throws {
        let logs = try await LogsFixture()
        try await logs.client.createLogStream(CreateLogStreamRequest(logGroupName: "g", logStreamName: "a"))
        try await logs.put(["first"], stream: "s")
        try await logs.put(["second"], stream: "a", at: logs.now + 5)
        let byName = try await logs.client.describeLogStreams(DescribeLogStreamsRequest(logGroupName: "g", limit: 1))
        #expect(byName.logStreams?.map(\.logStreamName) == ["a"])
        let rest = try await logs.client.describeLogStreams(
            DescribeLogStreamsRequest(logGroupName: "g", nextToken: byName.nextToken, limit: 1))
        #expect(rest.logStreams?.map(\.logStreamName) == ["s"])
        #expect(rest.nextToken == nil)
        let latest = try await logs.client.describeLogStreams(
            DescribeLogStreamsRequest(logGroupName: "g", orderBy: .lastEventTime, descending: true))
        #expect(latest.logStreams?.map(\.logStreamName) == ["a", "s"])
        #expect(latest.logStreams?.first?.arn == "arn:aws:logs:us-east-1:000000000000:log-group:g:log-stream:a")
        #expect(latest.logStreams?.first?.lastEventTimestamp == logs.now + 5)
        await expectFault("InvalidParameterException", "Cannot order by LastEventTime with a logStreamNamePrefix.") {
            try await logs.client.describeLogStreams(
                DescribeLogStreamsRequest(logGroupName: "g", logStreamNamePrefix: "a", orderBy: .lastEventTime))
        }
    }

    @Test("writers of one stream at the same time lose nothing")
    func concurrent() async throws {
        let logs = try await LogsFixture()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask { for line in 0..<10 { try await logs.put(["\(writer).\(line)"]) } }
            }
            try await group.waitForAll()
        }
        #expect(Set(try await logs.filter("")).count == 80)
    }
}
