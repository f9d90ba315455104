import Base
import Foundation
import ServiceKit
import Synchronization
import Testing
import Wire

@testable import Gateway

struct ClockDoorTests {
    private let machine = ManualClock()
    private let clock: AdjustableClock
    private let key = LocalKey(
        path: NSTemporaryDirectory() + "clock-key-\(UUID().uuidString)", randomness: SystemRandomness())
    private let door: ClockDoor

    init() {
        clock = AdjustableClock(over: machine)
        door = ClockDoor(clock, machineClock: machine, key: key) { _ in }
    }

    /// What the file says.
    private func text() throws -> String {
        try key.write()
        defer { try? FileManager.default.removeItem(atPath: key.path) }
        return try String(contentsOfFile: key.path, encoding: .utf8)
    }

    private func ask(
        _ method: String, _ body: String = "", headers: [(name: String, value: String)] = [],
        from address: String = "127.0.0.1", isFunction: Bool = false
    ) async -> (status: Int, body: JSON) {
        let request = WireRequest(
            method: method, path: "/_martlet/clock", headers: HTTPHeaders(headers),
            body: Array(body.utf8))
        let context = CallContext(
            caller: .anonymous, account: .default, region: .default, requestID: "1", now: clock.now,
            sourceIP: address, isFromFunction: isFunction)
        let response = await door.respond(to: request, context)
        return (response.status, (try? JSON(parsing: response.body)) ?? .null)
    }

    @Test("it tells the time and the machine's")
    func tells() async {
        let answer = await ask("GET")
        #expect(answer.status == 200)
        #expect(answer.body["time"]?.string == "2023-11-14T22:13:20.000Z")
        #expect(answer.body["aheadSeconds"]?.double == 0)
        #expect(answer.body["rate"]?.double == 1)
        #expect(answer.body["key"]?.string == key.path)
    }

    @Test("it moves the time forward and sets its rate")
    func moves() async throws {
        let answer = try await ask("POST", #"{"advance": 900}"#, headers: [(LocalKey.header, text())])
        #expect(answer.body["aheadSeconds"]?.double == 900)
        #expect(clock.now - machine.now == .seconds(900))
        let faster = try await ask("POST", #"{"rate": 60}"#, headers: [(LocalKey.header, text())])
        #expect(faster.body["rate"]?.double == 60)
    }

    @Test(
        "what is no order changes nothing",
        arguments: [
            "", "{}", "[]", #"{"advance": -1}"#, #"{"advance": "1"}"#, #"{"rate": 0}"#, #"{"advance": 1e300}"#,
            #"{"advance": 9500000000}"#,
        ])
    func refuses(_ body: String) async throws {
        #expect(try await ask("POST", body, headers: [(LocalKey.header, text())]).status == 400)
        #expect(clock.now == machine.now)
    }

    @Test("strangers, functions, proxies, pages in a browser, and who has no key are refused")
    func strangers() async throws {
        let (order, key) = (#"{"advance": 900}"#, (LocalKey.header, try text()))
        #expect(await ask("POST", order, headers: [key], from: "10.0.0.7").status == 403)
        #expect(await ask("POST", order, headers: [key], isFunction: true).status == 403)
        for header in ["x-forwarded-for", "forwarded", "origin", "x-amz-sns-message-type"] {
            #expect(await ask("POST", order, headers: [key, (header, "x")]).status == 403)
        }
        for headers in [[], [(LocalKey.header, "")], [(LocalKey.header, String(repeating: "0", count: 64))]] {
            #expect(await ask("POST", order, headers: headers).status == 403)
        }
        #expect(await ask("DELETE").status == 405)
        #expect(clock.now == machine.now)
    }

    @Test("a time that can't be kept is not changed")
    func unkept() async throws {
        let full = Failure(code: "clock.full", message: "the disk is full", stage: "write")
        let door = ClockDoor(clock, machineClock: machine, key: key) { _ throws(Failure) in throw full }
        let request = WireRequest(
            method: "POST", path: "/_martlet/clock", headers: [(LocalKey.header, try text())],
            body: Array(#"{"advance": 1}"#.utf8))
        let context = CallContext(
            caller: .anonymous, account: .default, region: .default, requestID: "1", now: clock.now)
        #expect(await door.respond(to: request, context).status == 500)
        #expect(clock.now == machine.now)
    }
}
