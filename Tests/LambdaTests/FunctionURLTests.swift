import Base
import LambdaAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import Lambda

/// What function URLs read and write, without a function.
@Suite struct FunctionURLTests {
    private func request(
        _ method: String = "GET", _ headers: [(name: String, value: String)] = [], body: [UInt8] = []
    ) -> WireRequest {
        WireRequest(
            method: method, path: "/a%20b", rawQuery: "k=1&k=2",
            headers: HTTPHeaders([("host", "abc.lambda-url.us-east-1.localhost:4566")] + headers), body: body)
    }

    private func event(_ request: WireRequest, isPublic: Bool = true) throws -> JSON {
        let address = try #require(URLAddress(request))
        let context = TestPlatform().context()
        return try JSON(
            parsing: URLEvent(
                request: request, address: address, context: context, trace: "Root=1-a-b", isPublic: isPublic
            ).bytes)
    }

    @Test("a URL is told by its host alone")
    func address() {
        #expect(URLAddress(request())?.id == "abc")
        for host in ["localhost:4566", ".lambda-url.x", "a.b.lambda-url.x", "abc.execute-api.localhost"] {
            #expect(URLAddress(WireRequest(method: "GET", path: "/", headers: [("host", host)])) == nil)
        }
        #expect(
            FunctionURL.address("abc", .default, "http://127.0.0.1:99")
                == "http://abc.lambda-url.us-east-1.localhost:99/")
        #expect(FunctionURL.address("abc", .default, "http://martlet") == "http://abc.lambda-url.us-east-1.localhost/")
    }

    @Test("text goes as it is, and other bytes as base 64")
    func body() throws {
        let text = try event(request("POST", [("content-type", "application/problem+json")], body: Array("{}".utf8)))
        #expect(text["body"] == "{}" && text["isBase64Encoded"] == false)
        let bytes = try event(request("POST", [("content-type", "application/x-www-form-urlencoded")], body: [97]))
        #expect(bytes["body"] == "YQ==" && bytes["isBase64Encoded"] == true)
        let empty = try event(request())
        #expect(empty["headers"]?["x-amzn-trace-id"] == "Root=1-a-b")
        #expect(empty["body"] == nil && empty["queryStringParameters"] == ["k": "1,2"] && empty["rawPath"] == "/a%20b")
    }

    @Test("who signed the request stands in the event")
    func authorizer() throws {
        let signed = request("GET", [("authorization", "AWS4-HMAC-SHA256 Credential=AKID/2026/us-east-1/lambda/x, Y")])
        let context = try event(signed, isPublic: false)["requestContext"]
        #expect(context?["authorizer"]?["iam"]?["accessKey"] == "AKID" && context?["accountId"] == "000000000000")
        #expect(try event(signed)["requestContext"]?["authorizer"] == nil)
    }

    @Test(
        "a result with a status is a response, and any other is the body",
        arguments: [
            (#"{"statusCode": 204}"#, 204, ""), (#"{"statusCode": "201", "body": "x"}"#, 201, "x"),
            (#"{"statusCode": 200, "body": "eA==", "isBase64Encoded": true}"#, 200, "x"), (#""text""#, 200, "text"),
            (#"{"a": 1}"#, 200, #"{"a": 1}"#), ("null", 200, "null"),
        ])
    func response(payload: String, status: Int, body: String) throws {
        let response = try #require(URLResponse(Array(payload.utf8)))
        #expect(response.status == status && String(decoding: response.body, as: UTF8.self) == body)
        #expect(response.headers.map(\.name) == ["Content-Type"])
    }

    @Test(
        "a result that can't be a response is refused",
        arguments: [
            #"{"statusCode": 99}"#, #"{"statusCode": 200, "headers": {"a": "b\r\nc: d"}}"#,
            #"{"statusCode": 200, "headers": {"a": []}}"#, "no JSON",
        ])
    func malformed(payload: String) { #expect(URLResponse(Array(payload.utf8)) == nil) }

    @Test("the head of a streamed response ends with eight zero bytes, wherever the chunks part")
    func prelude() async throws {
        let channel = ResponseChannel()
        channel.begin(contentType: URLPrelude.contentType, version: "1")
        await channel.send(Array(#"{"statusCode": 418, "cookies": ["a=1"]}"#.utf8) + [0, 0, 0])
        await channel.send([0, 0, 0, 0, 0, 120])
        let (prelude, rest) = try #require(await URLPrelude.read(channel))
        #expect(prelude.status == 418 && rest == [120])
        #expect(prelude.headers.map(\.name) == ["Set-Cookie", "Content-Type"])
        channel.finish(.failure(CancellationError()))
        #expect(await URLPrelude.read(channel) == nil)
    }

    @Test("a browser is answered for the origins that are allowed, and no others")
    func crossOrigin() throws {
        let cors = CrossOrigin(Cors(allowMethods: ["GET"], allowOrigins: ["https://a"], maxAge: 9))
        let asks = request("OPTIONS", [("origin", "https://a"), ("access-control-request-method", "GET")])
        let answer = try #require(cors.preflight(asks))
        #expect(answer.headers.map(\.name).contains("Access-Control-Max-Age"))
        let stranger = request("OPTIONS", [("origin", "https://b"), ("access-control-request-method", "GET")])
        #expect(try #require(cors.preflight(stranger)).headers.isEmpty)
        #expect(cors.preflight(request("OPTIONS")) == nil)
        var open = WireResponse(headers: [("access-control-allow-origin", "own")])
        CrossOrigin(Cors(allowOrigins: ["*"])).mark(&open, origin: "https://b")
        #expect(open.headers.map(\.value) == ["*"])
    }
}
