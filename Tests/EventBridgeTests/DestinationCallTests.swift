import Base
import EventBridgeAPI
import HTTP
import Store
import Testing

@testable import EventBridge

@Suite("Requests to API destinations")
struct DestinationCallTests {
    private func call(
        _ parameters: HttpParameters, endpoint: String = "https://shop.example/a/*/b"
    ) throws -> DestinationCall {
        let bus = BusReference(name: "default", tenant: Tenant(account: .default, region: .default))
        let detail = #"{"detail":{"up":"..","text":"a\\r\\nHost: evil"}}"#
        let event = Event(
            id: MessageID(bytes: [UInt8](repeating: 1, count: 16)), bus: bus, bytes: Array(detail.utf8),
            accepted: Instant(seconds: 0))
        let record = RuleRecord(
            name: "r", id: 1, pattern: #"{"source":["s"]}"#, state: "ENABLED", creator: "", begun: Instant(seconds: 0),
            targets: [RuleTarget(EventBridgeAPI.Target(id: "t", arn: "arn", httpParameters: parameters))])
        let rule = try StoredRule(Row(key: Key("k"), value: record.bytes, version: 1), bus)
        let destination = DestinationRecord(
            name: "d", id: "i", connectionARN: "", endpoint: endpoint, method: "POST", rate: 1,
            created: Instant(seconds: 0), modified: Instant(seconds: 0), isFromFunction: false)
        return DestinationCall(destination, Delivery(event: event, rule: rule, target: rule.targets[0]))
    }

    @Test("a target and a connection set headers, but none that are EventBridge's own or the way's")
    func headers() throws {
        let wanted = ["hOST", "Connection", "Transfer-Encoding", "Content-Length", "User-Agent", "Range", "Upgrade"]
        var call = try call(
            HttpParameters(
                headerParameters: Dictionary(uniqueKeysWithValues: wanted.map { ($0, "evil") })
                    .merging(["content-type": "text/plain", "X-Own": "1"]) { $1 }))
        call.add([
            HTTPParameter(.header, "host", "evil", isSecret: false),
            HTTPParameter(.header, "x-own", "2", isSecret: false),
        ])
        call.set("Keep-Alive", "evil")
        let headers = try call.request().headers
        #expect(!headers.contains { $0.value.contains("evil") })
        #expect(headers["content-type"] == "text/plain" && headers["x-own"] == "2")
        #expect(headers["user-agent"] == "Amazon/EventBridge/ApiDestinations" && headers["range"] != nil)
        #expect(headers.count == 4)
    }

    @Test("nor does what a token is asked for with")
    func token() throws {
        let oAuth = ConnectionRecord.OAuth(
            clientID: "c", clientSecret: Secret("s"), endpoint: "https://auth.example/token", method: "POST",
            parameters: [
                HTTPParameter(.header, "Host", "evil", isSecret: false),
                HTTPParameter(.header, "accept", "*/*", isSecret: false),
            ])
        let headers = try DestinationCall.tokenRequest(oAuth).headers
        #expect(headers["host"] == nil && headers["accept"] == "*/*" && headers.count == 2)
    }

    @Test(
        "a path parameter leads to no other folder",
        arguments: [
            ("..", "/a/%2E%2E/b"), (".", "/a/%2E/b"), ("$.detail.up", "/a/%2E%2E/b"),
            ("../../x", "/a/%2E%2E%2F%2E%2E%2Fx/b"),
            ("1.5", "/a/1.5/b"), ("%2e%2e", "/a/%252e%252e/b"),
        ])
    func paths(value: String, target: String) throws {
        #expect(try call(HttpParameters(pathParameterValues: [value])).request().target == target)
    }
}
