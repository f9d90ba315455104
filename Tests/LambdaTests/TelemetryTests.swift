import Base
import Synchronization
import Testing

@testable import Lambda

/// What subscribers get, without sandboxes.
@Suite struct TelemetryTests {
    private static let start = Instant(seconds: 1_700_000_000)

    private final class Posted: Sendable {
        let bodies = Mutex<[String]>([])
    }

    private static func subscription(
        _ changes: JSONObject = [:], api: TelemetryAPI = .telemetry
    ) throws -> TelemetrySubscription {
        var request: JSONObject = [
            "schemaVersion": api == .telemetry ? "2022-12-13" : "2020-08-15", "types": ["platform", "function"],
            "destination": ["protocol": "HTTP", "URI": "http://sandbox.localdomain:8080/logs?a=b"],
        ]
        for member in changes { request[member.key] = member.value }
        return try TelemetrySubscription(JSON.object(request).bytes, api: api)
    }

    @Test("a subscription has Lambda's defaults and bounds")
    func subscriptions() throws {
        let plain = try TelemetryTests.subscription()
        #expect(plain.port == 8080 && plain.target == "/logs?a=b" && !plain.isPut)
        #expect(plain.maxItems == 10_000 && plain.maxBytes == 262_144 && plain.timeout == .seconds(1))
        let small = try TelemetryTests.subscription(["buffering": ["maxItems": 1000, "timeoutMs": 25]])
        #expect(small.maxItems == 1_000 && small.timeout == .milliseconds(25))
        #expect(
            throws: TelemetrySubscription.Invalid(problems: ["URI port is not provided", "types should not be empty"])
        ) {
            try TelemetryTests.subscription([
                "types": [], "destination": ["protocol": "HTTP", "URI": "http://sandbox.localdomain"],
            ])
        }
        for changes: JSONObject in [
            ["schemaVersion": "2019-01-01"], ["types": ["logs"]], ["buffering": ["maxItems": 999]],
            ["buffering": ["timeoutMs": 30_001]], ["destination": ["protocol": "TCP", "port": 8080]],
            ["destination": ["protocol": "HTTP", "URI": "http://example.com:80"]],
            ["destination": ["protocol": "HTTP", "URI": "http://sandbox:9001"]],
        ] {
            #expect(throws: TelemetrySubscription.Invalid.self) { try TelemetryTests.subscription(changes) }
        }
    }

    @Test("lines are records in the newer schemas of logs in JSON, and texts elsewhere")
    func forms() throws {
        let style = LogStyle.json(application: .info, system: .info)
        let item = TelemetryItem(content: .function(#"{"level":"INFO"}"#), time: TelemetryTests.start)
        let time = #"{"time":"2023-11-14T22:13:20.000Z","type":"function","record":"#
        let new = try TelemetryTests.subscription()
        #expect(item.text(for: new, style: style) == time + #"{"level":"INFO"}}"#)
        #expect(item.text(for: new, style: .text) == time + #""{\"level\":\"INFO\"}"}"#)
        let old = try TelemetryTests.subscription(["schemaVersion": "2022-07-01"])
        #expect(item.text(for: old, style: style) == time + #""{\"level\":\"INFO\"}"}"#)
        let other = TelemetryItem(content: .extension("line"), time: TelemetryTests.start)
        #expect(other.text(for: new, style: .text) == nil)
    }

    @Test("the older interface knows starts, ends and faults, and the newer one more")
    func interfaces() throws {
        let end = TelemetryItem(content: .platform(.end(requestID: "id")), time: TelemetryTests.start)
        let logs = try TelemetryTests.subscription(api: .logs)
        #expect(
            end.text(for: logs, style: .text)?.contains(#""type":"platform.end","record":{"requestId":"id"}"#) == true)
        #expect(end.text(for: try TelemetryTests.subscription(), style: .text) == nil)
        let done = PlatformEvent.runtimeDone(
            PlatformEvent.RuntimeDone(
                requestID: "id", ending: PlatformEvent.Ending(), began: TelemetryTests.start,
                ended: TelemetryTests.start))
        let item = TelemetryItem(content: .platform(done), time: TelemetryTests.start)
        #expect(item.text(for: logs, style: .text) == nil)
        let newer = try TelemetryTests.subscription(["schemaVersion": "2021-03-18"], api: .logs)
        #expect(item.text(for: newer, style: .text)?.contains(#""status":"success""#) == true)
    }

    @Test("a portion goes when it is old or full, and what comes too fast is dropped and counted")
    func buffer() throws {
        var buffer = TelemetryBuffer(
            try TelemetryTests.subscription(["buffering": ["maxItems": 1000, "timeoutMs": 25]]))
        #expect(buffer.due == nil)
        for _ in 0..<999 { buffer.add("x", now: TelemetryTests.start) }
        #expect(buffer.due == TelemetryTests.start + .milliseconds(25))
        buffer.add("x", now: TelemetryTests.start)
        #expect(buffer.due == TelemetryTests.start)
        for _ in 0..<1_500 { buffer.add("x", now: TelemetryTests.start) }
        #expect(buffer.dropped.records == 500)
        #expect(buffer.take(now: TelemetryTests.start).count == 1_000)
        guard case .logsDropped(let records, let bytes) = buffer.takeDropped() else {
            Issue.record("dropped events are told")
            return
        }
        #expect(records == 500 && bytes == 500 && buffer.takeDropped() == nil)
        let large = String(repeating: "x", count: 200_000)
        var bytesFirst = TelemetryBuffer(try TelemetryTests.subscription())
        for _ in 0..<2 { bytesFirst.add(large, now: TelemetryTests.start) }
        #expect(bytesFirst.take(now: TelemetryTests.start).count == 1 && !bytesFirst.isEmpty)
    }

    @Test("who subscribes is told from the start on, tried again, and told once")
    func delivery() async throws {
        let posted = Posted()
        let background = Background()
        let first = TelemetryItem(
            content: .platform(.start(requestID: "1", version: "1", trace: nil)), time: Self.start)
        let telemetry = Telemetry([first], style: .text, clock: SystemClock(), background: background) { body, _ in
            posted.bodies.withLock { bodies in
                bodies.append(String(decoding: body, as: UTF8.self))
                return bodies.count > 1
            }
        }
        telemetry.add(TelemetryItem(content: .function("before"), time: Self.start))
        let isNew = try telemetry.subscribe("one", try Self.subscription(["buffering": ["timeoutMs": 25]]))
        let isAgain = try telemetry.subscribe("one", try Self.subscription())
        #expect(isNew && !isAgain)
        #expect(throws: ExtensionRefusal.otherSubscription(.logs)) {
            try telemetry.subscribe("one", try Self.subscription(api: .logs))
        }
        telemetry.add(TelemetryItem(content: .function("after"), time: Self.start))
        telemetry.flush()
        for _ in 0..<500 where !telemetry.isQuiet { try await SystemClock().sleep(for: .milliseconds(10)) }
        let bodies = posted.bodies.withLock { $0 }
        #expect(telemetry.isQuiet && bodies.count >= 2 && bodies[0] == bodies[1])
        let told = try bodies.dropFirst().flatMap { try JSON(parsing: $0).array ?? [] }
        #expect(told.compactMap { $0["record"]?.string } == ["before", "after"])
        await background.shutdown()
    }
}
