import Base
import Logs
import LogsAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

/// CloudWatch Logs on a memory store, with a group `g` and a stream `s`.
struct LogsFixture {
    let platform: TestPlatform
    let service: LogsService
    let client: LogsClient

    init() async throws {
        platform = TestPlatform()
        service = LogsService(platform.environment)
        platform.register(service)
        client = LogsClient(platform.root)
        try await client.createLogGroup(CreateLogGroupRequest(logGroupName: "g"))
        try await client.createLogStream(CreateLogStreamRequest(logGroupName: "g", logStreamName: "s"))
    }

    /// The platform's time in milliseconds.
    var now: Int { Int(platform.clock.now.milliseconds) }

    /// Writes messages a millisecond apart, beginning at `start`, which is now where it is not given.
    @discardableResult
    func put(_ messages: [String], stream: String = "s", at start: Int? = nil) async throws -> PutLogEventsResponse {
        let start = start ?? now
        let events = messages.enumerated().map { InputLogEvent(timestamp: start + $0.offset, message: $0.element) }
        return try await client.putLogEvents(
            PutLogEventsRequest(logGroupName: "g", logStreamName: stream, logEvents: events))
    }

    func filter(_ pattern: String) async throws -> [String] {
        let answer = try await client.filterLogEvents(FilterLogEventsRequest(logGroupName: "g", filterPattern: pattern))
        return (answer.events ?? []).compactMap(\.message)
    }
}

/// Expects a fault of this code and text.
func expectFault(_ code: String, _ message: String, _ body: () async throws -> Void) async {
    do {
        try await body()
        Issue.record("expected \(code)")
    } catch let fault as Fault {
        #expect(fault.code == code)
        #expect(fault.message == message)
    } catch {
        Issue.record("expected \(code), got \(error)")
    }
}
