import Base
import Foundation
import LambdaAPI
import Sandbox
import ServiceKit
import Testing
import Wire

@testable import Lambda

extension Scenarios {
    @Suite("Functions that run from a folder") struct LiveCodeTests {
        private static func source(_ text: String) -> String { "def handler(event, context): return '\(text)'" }

        /// A deployed function `f`, and a folder with its source.
        private static func play(_ body: (Scene, LiveCaller, String) async throws -> Void) async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": source("deployed")])
                let folder = try FileTree.temporary()
                defer { FileTree.remove(folder) }
                try source("live").write(toFile: folder + "/app.py", atomically: true, encoding: .utf8)
                try await body(scene, try await LiveCaller(scene), folder)
            }
        }

        @Test("a function runs its folder's code from each change on, and at the end what was deployed")
        func change() async throws {
            try await Self.play { scene, caller, folder in
                #expect(try await scene.invoke("f").payload == "\"deployed\"")
                #expect(try await caller.serve(["f": folder], changed: []) == [folder])
                #expect(try await scene.invoke("f").payload == "\"live\"")
                try Self.source("changed").write(toFile: folder + "/app.py", atomically: true, encoding: .utf8)
                #expect(try await caller.serve(["f": folder], changed: [folder]) == [folder])
                #expect(try await scene.invoke("f").payload == "\"changed\"")
                #expect(try await caller.serve(["f": folder], changed: [folder]) == [])
                #expect(await caller.send("DELETE").status == 200)
                #expect(try await scene.invoke("f").payload == "\"deployed\"")
            }
        }

        @Test("a half-saved file shows the function's own error, and the next save mends it")
        func syntaxError() async throws {
            try await Self.play { scene, caller, folder in
                try "def handler(event".write(toFile: folder + "/app.py", atomically: true, encoding: .utf8)
                _ = try await caller.serve(["f": folder], changed: [])
                let broken = try await scene.invoke("f")
                #expect(broken.error == "Unhandled" && broken.payload.contains("Runtime.UserCodeSyntaxError"))
                try Self.source("mended").write(toFile: folder + "/app.py", atomically: true, encoding: .utf8)
                _ = try await caller.serve(["f": folder], changed: [folder])
                #expect(try await scene.invoke("f").payload == "\"mended\"")
            }
        }

        @Test("what the API tells of the code is what was deployed")
        func description() async throws {
            try await Self.play { scene, caller, folder in
                let before = try await scene.lambda.getFunctionConfiguration(.init(functionName: "f"))
                _ = try await caller.serve(["f": folder], changed: [])
                _ = try await scene.invoke("f")
                #expect(try await scene.lambda.getFunctionConfiguration(.init(functionName: "f")) == before)
            }
        }

        @Test("no snapshot and no environment of a deleted function is left")
        func deletion() async throws {
            try await Self.play { scene, caller, folder in
                _ = try await caller.serve(["f": folder], changed: [])
                _ = try await scene.invoke("f")
                _ = try await scene.lambda.deleteFunction(.init(functionName: "f"))
                _ = await caller.send("DELETE")
                while scene.service.environmentCount > 0 { await Task.yield() }
                while FileTree.names(in: caller.codeFolder).contains(where: { $0.hasPrefix("live") }) {
                    await Task.yield()
                }
            }
        }

        @Test("only who is on this machine and knows the server's key may name folders")
        func door() async throws {
            try await Self.play { scene, caller, folder in
                #expect(await caller.send("POST", key: "wrong").status == 403)
                #expect(await caller.send("POST", from: "192.0.2.1").status == 403)
                #expect(await caller.send("POST", isFromFunction: true).status == 403)
                #expect(await caller.send("POST", headers: [("x-forwarded-for", "192.0.2.1")]).status == 403)
                #expect(
                    await caller.send("POST", headers: [("x-amz-sns-message-type", "Notification")]).status == 403)
                #expect(await caller.send("POST", body: ["functions": ["f": "relative"]]).status == 400)
                #expect(await caller.send("POST", body: ["functions": ["f": "/nowhere/at/all"]]).status == 400)
                #expect(await caller.send("PUT").status == 404)
                var status = stat()
                #expect(stat(caller.keyPath, &status) == 0 && status.st_mode & 0o777 == 0o600)
            }
        }
    }
}

/// Speaks to the door for live code as `up` does.
private struct LiveCaller {
    let door: any FrontDoor
    let keyPath: String
    private let key: String

    init(_ scene: Scene) async throws {
        door = try #require(scene.service.frontDoors.first { $0.isFor(Self.request("GET", "/_martlet/lambda/live")) })
        let answer = await door.respond(to: Self.request("GET", "/_martlet/lambda/live"), Self.context())
        keyPath = try #require(try JSON(parsing: answer.body)["key"]?.string)
        key = try String(contentsOfFile: keyPath, encoding: .utf8)
    }

    var codeFolder: String { (keyPath as NSString).deletingLastPathComponent + "/code" }

    func serve(_ functions: [String: String], changed: [String]) async throws -> [String] {
        let body: JSON = [
            "functions": .object(JSONObject(functions.map { ($0.key, JSON.string($0.value)) })),
            "changed": .array(changed.map { .string($0) }),
        ]
        let answer = await send("POST", body: body)
        try #require(answer.status == 200, "\(String(decoding: answer.body, as: UTF8.self))")
        return try JSON(parsing: answer.body)["changed"]?.array?.compactMap(\.string) ?? []
    }

    func send(
        _ method: String, key: String? = nil, from address: String = "127.0.0.1", isFromFunction: Bool = false,
        headers: [(name: String, value: String)] = [], body: JSON = [:]
    ) async -> WireResponse {
        var request = Self.request(method, "/_martlet/lambda/live/session")
        request.headers = HTTPHeaders([("x-martlet-key", key ?? self.key)] + headers)
        request.body = body.bytes
        return await door.respond(to: request, Self.context(address, isFromFunction))
    }

    private static func request(_ method: String, _ path: String) -> WireRequest {
        WireRequest(method: method, path: path)
    }

    private static func context(_ address: String = "127.0.0.1", _ isFromFunction: Bool = false) -> CallContext {
        CallContext(
            caller: .anonymous, account: .default, region: .default, requestID: "r", now: SystemClock().now,
            sourceIP: address, isFromFunction: isFromFunction)
    }
}
