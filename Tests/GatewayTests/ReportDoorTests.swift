import Base
import Foundation
import Platform
import ServiceKit
import Store
import Testing
import Wire

@testable import Gateway

@Suite struct ReportDoorTests {
    private static let arn = "arn:aws:lambda:us-east-1:000000000000:function:a"
    private static let tune: JSON = ["function": .string(arn), "results": []]
    private static let path = "/_martlet/reports/tune/" + PercentEncoding.encode(arn)
    private let key = LocalKey(
        path: NSTemporaryDirectory() + "report-key-\(UUID().uuidString)", randomness: SystemRandomness())
    private let clock = ManualClock()
    private let door: ReportDoor
    private let secret: String

    init() throws {
        door = ReportDoor(ReportShelf(MemoryBlobs()), key: key)
        try key.write()
        secret = try String(contentsOfFile: key.path, encoding: .utf8)
        try FileManager.default.removeItem(atPath: key.path)
    }

    private func ask(
        _ method: String, _ path: String, _ body: [UInt8] = [], headers: [(name: String, value: String)] = [],
        from address: String = "127.0.0.1", isFunction: Bool = false
    ) async -> (status: Int, body: JSON) {
        let context = CallContext(
            caller: .anonymous, account: .default, region: .default, requestID: "1", now: clock.now,
            sourceIP: address, isFromFunction: isFunction)
        let request = WireRequest(method: method, path: path, headers: HTTPHeaders(headers), body: body)
        let response = await door.respond(to: request, context)
        return (response.status, (try? JSON(parsing: response.body)) ?? .null)
    }

    private func leave(_ report: JSON, at path: String = path) async -> Int {
        await ask("PUT", path, report.bytes, headers: [(LocalKey.header, secret)]).status
    }

    @Test("a report that is left is listed and given back, with its time")
    func leaves() async {
        #expect(await leave(Self.tune) == 200)
        let head: JSON = [
            "kind": "tune", "subject": .string(Self.arn), "time": "2023-11-14T22:13:20.000Z",
        ]
        let list = await ask("GET", "/_martlet/reports").body
        #expect(list["reports"] == .array([head]) && list["key"]?.string == key.path)
        let page = await ask("GET", Self.path)
        #expect(page.status == 200 && page.body["report"] == Self.tune && page.body["time"] == head["time"])
        #expect(await ask("GET", "/_martlet/reports/cold/" + PercentEncoding.encode(Self.arn)).status == 404)
    }

    @Test("the last report of a subject counts")
    func last() async {
        #expect(await leave(Self.tune) == 200)
        let next: JSON = ["function": .string(Self.arn), "results": [["memoryMB": 128]]]
        #expect(await leave(next) == 200)
        #expect(await ask("GET", Self.path).body["report"] == next)
        #expect(await ask("GET", "/_martlet/reports").body["reports"]?.array?.count == 1)
    }

    @Test(
        "what is no report of its kind is refused",
        arguments: [
            ("tune", "{}"), ("tune", "[]"), ("tune", "{"), ("tune", ""), ("tune", #"{"findings": []}"#),
            ("cold", #"{"function": "a", "results": []}"#), ("advice", #"{"findings": "none"}"#),
        ])
    func strange(kind: String, body: String) async {
        let answer = await ask(
            "PUT", "/_martlet/reports/\(kind)/a", Array(body.utf8), headers: [(LocalKey.header, secret)])
        #expect(answer.status == 400)
        #expect(await ask("GET", "/_martlet/reports").body["reports"] == [])
    }

    @Test(
        "what names no kind, or no subject that a thing can have, is refused",
        arguments: ["", "/tune", "/tune/", "/other/a", "/tune/" + String(repeating: "a", count: 513)])
    func unnamed(_ name: String) async {
        #expect(await leave(Self.tune, at: "/_martlet/reports" + name) == 400)
    }

    @Test("a report of 4 MB is taken, a longer one is not")
    func long() async {
        func report(_ bytes: Int) -> JSON {
            let empty: JSON = ["findings": [], "more": ""]
            return ["findings": [], "more": .string(String(repeating: "x", count: bytes - empty.bytes.count))]
        }
        let path = "/_martlet/reports/advice/-"
        #expect(await leave(report(4 << 20), at: path) == 200)
        #expect(await leave(report(4 << 20 + 1), at: path) == 413)
    }

    @Test("strangers, functions, proxies, pages in a browser, and who has no key leave nothing")
    func strangers() async {
        let (body, key) = (Self.tune.bytes, (LocalKey.header, secret))
        #expect(await ask("PUT", Self.path, body, headers: [key], from: "10.0.0.7").status == 403)
        #expect(await ask("PUT", Self.path, body, headers: [key], isFunction: true).status == 404)
        for header in ["x-forwarded-for", "forwarded", "origin", "x-amz-sns-message-type"] {
            #expect(await ask("PUT", Self.path, body, headers: [key, (header, "x")]).status == 403)
        }
        for headers in [[], [(LocalKey.header, "")], [(LocalKey.header, String(repeating: "0", count: 64))]] {
            #expect(await ask("PUT", Self.path, body, headers: headers).status == 403)
        }
        #expect(await ask("DELETE", Self.path).status == 405)
        #expect(await ask("GET", "/_martlet/reports").body["reports"] == [])
    }

    @Test("who may see the other pages may look, without the place of the key; functions may not")
    func looks() async {
        #expect(await leave(Self.tune) == 200)
        let list = await ask("GET", "/_martlet/reports", from: "10.0.0.7")
        #expect(list.status == 200 && list.body["reports"]?.array?.count == 1 && list.body["key"] == nil)
        #expect(await ask("HEAD", Self.path, from: "10.0.0.7").status == 200)
        for path in ["/_martlet/reports", Self.path] {
            #expect(await ask("GET", path, isFunction: true).status == 404)
        }
    }

    @Test("a subject with any letters comes back as it is", arguments: ["<img src=x>", "a/b", "ü%2F", "..", "-"])
    func subjects(_ subject: String) async {
        let path = "/_martlet/reports/advice/" + PercentEncoding.encode(subject)
        #expect(await leave(["findings": []], at: path) == 200)
        #expect(await ask("GET", path).body["subject"]?.string == subject)
    }
}
