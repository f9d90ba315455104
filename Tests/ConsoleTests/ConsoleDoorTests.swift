import Base
import Foundation
import ServiceKit
import Store
import Synchronization
import Testing
import Wire

@testable import Console
@testable import Platform

/// The console's door over a platform of its own.
struct ConsoleDoorTests {
    private let platform: Platform
    private let door: ConsoleDoor
    private let clock = ManualClock(now: Instant(seconds: 1_790_000_000))

    init() async throws {
        let settings = PlatformSettings(dataFolder: nil, iam: .enforce)
        platform = try await Platform.open(settings, clock: clock, randomness: SeededRandomness(seed: 1))
        door = ConsoleDoor(platform.pipeline, platform.records.calls, clock: clock)
    }

    private func context(isFromFunction: Bool = false) -> CallContext {
        CallContext(
            caller: .anonymous, account: .default, region: .default, requestID: "r", now: clock.now,
            isFromFunction: isFromFunction)
    }

    private func get(_ path: String, headers: [(String, String)] = [], isFromFunction: Bool = false) async
        -> WireResponse
    {
        await door.respond(
            to: WireRequest(method: "GET", path: path, headers: HTTPHeaders(headers)),
            context(isFromFunction: isFromFunction))
    }

    private func call(
        _ target: String, _ input: JSON = [:], query: String = "",
        headers: [(String, String)] = [("x-martlet-console", "1")]
    ) async throws -> (status: Int, body: JSON) {
        let request = WireRequest(
            method: "POST", path: "/_martlet/console/call/" + target, rawQuery: query,
            headers: HTTPHeaders([("host", "localhost:4566")] + headers), body: input.bytes)
        let response = await door.respond(to: request, context())
        return (response.status, try JSON(parsing: response.body))
    }

    // MARK: - Files

    @Test("the page and each file has its type, and a policy that runs nothing else")
    func files() async throws {
        let page = await get("/_martlet/")
        #expect(page.status == 200)
        #expect(page.headers.contains { $0 == ("Content-Type", "text/html; charset=utf-8") })
        #expect(
            page.headers.contains { $0.name == "Content-Security-Policy" && $0.value.contains("script-src 'self'") })
        #expect(await get("/_martlet").headers.contains { $0 == ("Location", "/_martlet/") })
        for path in ["main.js", "lib/chart.js", "lib/d3.js", "lib/dagre-d3.js"] {
            let file = await get("/_martlet/console/" + path)
            #expect(file.status == 200 && !file.body.isEmpty, "\(path)")
            #expect(file.headers.contains { $0 == ("Content-Type", "text/javascript; charset=utf-8") })
        }
        #expect(await get("/_martlet/console/../x").status == 404)
    }

    @Test("every file of the folder is in the program")
    func complete() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Sources/ConsoleFiles/web")
        let names = try #require(FileManager.default.enumerator(atPath: sources.standardized.path)?.allObjects)
        let files = names.compactMap { $0 as? String }.filter { $0.contains(".") }
        #expect(files.sorted() == ConsoleFile.all.keys.filter { !$0.hasPrefix("lib/") }.sorted())
    }

    @Test("a browser that has the file is told that it is still the same")
    func unchanged() async throws {
        let tag = try #require(await get("/_martlet/").headers.first { $0.name == "ETag" }?.value)
        let again = await get("/_martlet/", headers: [("if-none-match", tag)])
        #expect(again.status == 304 && again.body.isEmpty)
    }

    @Test("functions see nothing of it")
    func functions() async {
        #expect(await get("/_martlet/", isFromFunction: true).status == 404)
        #expect(await get("/_martlet/console/live", isFromFunction: true).status == 404)
    }

    // MARK: - Calls

    @Test("an operation is called as the account that is named, whatever its protocol")
    func calls() async throws {
        #expect(try await call("SQS/CreateQueue", ["QueueName": "q"]).status == 200)
        #expect(
            try await call("SQS/ListQueues").body["QueueUrls"] == ["http://localhost:4566/000000000000/q"])
        #expect(try await call("SQS/ListQueues", query: "account=111122223333").body == [:])
        #expect(try await call("SQS/ListQueues", query: "region=eu-west-1").body == [:])
        #expect(try await call("S3/CreateBucket", ["Bucket": "things"]).status == 200)
        #expect(
            try await call("S3/PutObject", ["Bucket": "things", "Key": "a", "Body": "aGk=", "ContentType": "text/x"])
                .status == 200)
        let object = try await call("S3/GetObject", ["Bucket": "things", "Key": "a"]).body
        #expect(object["Body"] == "aGk=" && object["ContentType"] == "text/x" && object["ContentLength"] == 2)
        #expect(object["LastModified"]?.double == clock.now.fractionalSeconds)
        #expect(try await call("SNS/CreateTopic", ["Name": "t"]).body["TopicArn"]?.string?.hasSuffix(":t") == true)
    }

    @Test("what is wrong is told in the service's words")
    func faults() async throws {
        let missing = try await call("SQS/GetQueueUrl", ["QueueName": "none"])
        #expect(missing.status == 400 && missing.body["__type"]?.string?.contains("NonExistentQueue") == true)
        #expect(
            try await call("SQS/CreateQueue", ["Name": "q"]).body["message"] == "The operation has no parameter Name.")
        #expect(try await call("SQS/Nothing").status == 404)
        #expect(try await call("SQS/ListQueues", query: "account=1").status == 400)
        #expect(try await call("SQS/ListQueues/more").status == 404)
    }

    @Test("a page of another origin can't call")
    func origins() async throws {
        #expect(try await call("SQS/ListQueues", headers: []).status == 403)
        let own = [("x-martlet-console", "1"), ("origin", "http://localhost:4566")]
        #expect(try await call("SQS/ListQueues", headers: own).status == 200)
        for origin in ["http://evil.example", "http://localhost:4567", "null"] {
            #expect(
                try await call("SQS/ListQueues", headers: [("x-martlet-console", "1"), ("origin", origin)]).status
                    == 403)
        }
    }

    @Test("events of an operation are told one a block, and their payloads can't write another")
    func events() async throws {
        let messages = [
            EventStreamMessage(
                event: "sessionUpdate", contentType: "application/json", payload: Array(#"{"a":1}"#.utf8)),
            EventStreamMessage(
                event: "Records", contentType: "application/octet-stream",
                payload: Array("a\r\rdata: {}\n\nevent: x".utf8)),
            EventStreamMessage(event: "End"),
        ]
        let parts = Mutex(messages.map(\.bytes))
        let stream = EventLines.stream(
            of: ByteStream { parts.withLock { $0.isEmpty ? nil : $0.removeFirst() } })
        let text = String(decoding: try await stream.collect(), as: UTF8.self)
        let payload = Base64.encode(Array("a\r\rdata: {}\n\nevent: x".utf8))
        #expect(
            text == "event: sessionUpdate\ndata: {\"a\":1}\n\nevent: Records\ndata: {\"Payload\":\"\(payload)\"}\n\n"
                + "event: End\ndata: {}\n\n")
    }

    // MARK: - Live

    @Test("each second tells what was called in it, without what the console looked at")
    func live() async throws {
        let stream = try #require(await get("/_martlet/console/live").stream)
        #expect(try await seconds(stream).allSatisfy { $0["calls"] == [:] })
        _ = try await call("SQS/CreateQueue", ["QueueName": "q"])
        _ = try await call("SQS/CreateQueue", ["QueueName": "not valid!"])
        _ = try await call("SQS/ListQueues")
        clock.advance(by: .seconds(1))
        let told = try await seconds(stream)
        #expect(told.count == 1 && told[0]["time"] == 1_790_000_000)
        #expect(told[0]["calls"] == ["SQS": 2] && told[0]["faults"] == ["SQS": 1])
        door.drain()
        clock.advance(by: .seconds(1))
        #expect(try await stream.next() == nil)
    }

    @Test("a page that is opened is told of each of the last seconds first")
    func past() async throws {
        _ = try await call("SQS/CreateQueue", ["QueueName": "q"])
        clock.advance(by: .seconds(2))
        _ = try await call("SQS/CreateQueue", ["QueueName": "p"])
        clock.advance(by: .seconds(1))
        let told = try await seconds(try #require(await get("/_martlet/console/live").stream))
        #expect(told.map { $0["time"]?.integer } == (1_789_999_883..<1_790_000_003).map { $0 })
        #expect(told.suffix(3).map { $0["calls"]?["SQS"]?.integer } == [1, nil, 1])
    }

    @Test("what is longer ago than two minutes is forgotten, and a page that was away is told of all since")
    func away() async throws {
        let stream = try #require(await get("/_martlet/console/live").stream)
        _ = try await seconds(stream)
        _ = try await call("SQS/CreateQueue", ["QueueName": "q"])
        clock.advance(by: .seconds(60))
        _ = try await call("SQS/CreateQueue", ["QueueName": "p"])
        clock.advance(by: .seconds(61))
        let told = try await seconds(stream)
        #expect(told.count == LimitsConsole.seconds)
        #expect(told.filter { $0["calls"]?["SQS"] != nil }.map { $0["time"] } == [1_790_000_060])
    }

    @Test("a function that failed is a fault, though its invocation was answered; what is not modified is none")
    func failures() async throws {
        let recorder = platform.records.calls
        recorder.record(record(status: 200, nil))
        recorder.record(record(status: 200, "Unhandled"))
        recorder.record(record(status: 304, "NotModified"))
        recorder.record(record(status: 404, "ResourceNotFoundException"))
        clock.advance(by: .seconds(1))
        let told = try await seconds(try #require(await get("/_martlet/console/live").stream))
        let last = try #require(told.last)
        #expect(last["calls"] == ["Lambda": 4] && last["faults"] == ["Lambda": 2])
        #expect(last["milliseconds"] == ["Lambda": 40])
    }

    @Test("a machine's clock that is set back stops nothing")
    func setBack() {
        var recent = RecentSeconds()
        #expect(recent.ended(from: 500, by: Instant(seconds: 400)).isEmpty)
        recent.add(record(status: 200, nil), at: Instant(seconds: 400))
        #expect(recent.ended(from: 400, by: Instant(seconds: 401)).map { $0.rates["Lambda"]?.calls } == [1])
    }

    @Test("there are places for so many pages, and a page that is closed leaves its own")
    func places() async {
        var open: [WireResponse] = []
        for _ in 0..<LimitsConsole.watchers { open.append(await get("/_martlet/console/live")) }
        #expect(open.allSatisfy { $0.status == 200 })
        #expect(await get("/_martlet/console/live").status == 503)
        open.removeLast()
        #expect(await get("/_martlet/console/live").status == 200)
    }

    private func record(status: Int, _ faultCode: String?) -> CallRecord {
        CallRecord(
            service: "Lambda", operation: "Invoke", caller: "", account: .default, region: .default, requestID: "r",
            traceID: nil, began: clock.now, duration: .milliseconds(10), status: status, faultCode: faultCode)
    }

    private func seconds(_ stream: ByteStream) async throws -> [JSON] {
        let bytes = try #require(try await stream.next())
        return try #require(try JSON(parsing: bytes.dropFirst("data: ".utf8.count).dropLast(2)).array)
    }
}
