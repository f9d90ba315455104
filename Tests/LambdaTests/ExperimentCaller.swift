import Base
import Foundation
import ServiceKit
import Testing
import Wire

@testable import Lambda

/// Speaks to the door for experiments as `tune` and `cold` do.
struct ExperimentCaller {
    private static let path = "/_martlet/lambda/experiments"
    private static let function = "arn:aws:lambda:us-east-1:000000000000:function:f"
    private let door: any FrontDoor
    private let key: String

    init(_ scene: Scene) async throws {
        let request = WireRequest(method: "GET", path: Self.path)
        door = try #require(scene.service.frontDoors.first { $0.isFor(request) })
        let answer = await door.respond(to: request, Self.context("127.0.0.1", false))
        key = try String(contentsOfFile: try #require(try JSON(parsing: answer.body)["key"]?.string), encoding: .utf8)
    }

    /// The lines of the answer.
    func run(_ plan: JSON, _ kind: String = "tune") async throws -> [JSON] {
        let answer = await send("POST", kind, body: plan)
        let stream = try #require(answer.stream, "\(String(decoding: answer.body, as: UTF8.self))")
        var lines: [JSON] = []
        while let line = try await stream.next() { lines.append(try JSON(parsing: line)) }
        return lines
    }

    func send(
        _ method: String, _ kind: String = "tune", to function: String = Self.function, key: String? = nil,
        from address: String = "127.0.0.1",
        isFromFunction: Bool = false, body: JSON = [:]
    ) async -> WireResponse {
        var request = WireRequest(method: method, path: "\(Self.path)/\(kind)/\(function)")
        request.headers = HTTPHeaders([("x-martlet-key", key ?? self.key)])
        request.body = body.bytes
        return await door.respond(to: request, Self.context(address, isFromFunction))
    }

    private static func context(_ address: String, _ isFromFunction: Bool) -> CallContext {
        CallContext(
            caller: .anonymous, account: .default, region: .default, requestID: "r", now: SystemClock().now,
            sourceIP: address, isFromFunction: isFromFunction)
    }
}
