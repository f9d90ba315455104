import APIGatewayAPI
import Base
import LambdaAPI
import ServiceKit
import ServiceTesting
import Synchronization
import Testing
import Wire

@testable import APIGateway

@Suite("A deployed API")
struct InvocationTests {
    let fixture = Fixture()

    @Test("answers at each form of its address with what the function says")
    func answers() async throws {
        let id = try await fixture.deployed()
        fixture.lambda.answers(#"{"statusCode":201,"headers":{"X-One":"1"},"body":"made"}"#)
        let forms: [(String, String)] = [
            ("localhost:4566", "/restapis/\(id)/prod/_user_request_/products/7"),
            ("localhost:4566", "/_aws/execute-api/\(id)/prod/products/7"),
            ("\(id).execute-api.localhost:4566", "/prod/products/7"),
            ("\(id).execute-api.us-east-1.amazonaws.com", "/prod/products/7"),
        ]
        for (host, path) in forms {
            let response = try await fixture.send("GET", path, headers: [("host", host)])
            #expect(response.status == 201)
            #expect(response.text == "made")
            #expect(response.header("X-One") == "1")
            #expect(response.header("Content-Type") == "application/json")
            #expect(response.header("x-amzn-RequestId") == "request-1")
            #expect(response.header("x-amz-apigw-id")?.count == 16)
            #expect(response.header("X-Amzn-Trace-Id")?.hasPrefix("Root=1-6553f100-") == true)
            #expect(try fixture.lambda.event()["path"] == "/products/7")
        }
    }

    @Test("calls the function as API Gateway for this very method")
    func principal() async throws {
        let id = try await fixture.deployed()
        _ = try await fixture.send("GET", "/_aws/execute-api/\(id)/prod/products/7")
        let call = try #require(fixture.lambda.state.withLock { $0.calls.last })
        #expect(call.input.functionName == Fixture.function)
        guard case .service(let service) = call.context.caller else {
            Issue.record("no service")
            return
        }
        #expect(service.name == "apigateway.amazonaws.com")
        #expect(service.sourceARN == "arn:aws:execute-api:us-east-1:000000000000:\(id)/prod/GET/products/{productId}")
        #expect(service.sourceAccount == .default)
    }

    @Test("gives the function the event of format 1.0, member by member")
    func event() async throws {
        let id = try await fixture.deployed(Fixture.swagger(method: "post"), variables: ["color": "red"])
        let response = try await fixture.send(
            "POST", "/prod/products/a%20b", query: "q=1&q=2&name=J%C3%BCrgen+K",
            headers: [
                ("host", "\(id).execute-api.localhost:4566"), ("user-agent", "curl/8"), ("Content-Type", "text/plain"),
                ("X-Many", "1"), ("X-Many", "2"), ("content-length", "4"),
            ], body: Array("body".utf8), trace: "Root=1-00000000-000000000000000000000001")
        let expected: JSON = [
            "resource": "/products/{productId}", "path": "/products/a%20b", "httpMethod": "POST",
            "headers": [
                "Host": .string("\(id).execute-api.localhost:4566"), "User-Agent": "curl/8",
                "Content-Type": "text/plain",
                "X-Many": "2", "X-Amzn-Trace-Id": "Root=1-00000000-000000000000000000000001",
                "X-Forwarded-For": "127.0.0.1", "X-Forwarded-Port": "4566", "X-Forwarded-Proto": "http",
            ],
            "multiValueHeaders": [
                "Host": [.string("\(id).execute-api.localhost:4566")], "User-Agent": ["curl/8"],
                "Content-Type": ["text/plain"], "X-Many": ["1", "2"],
                "X-Amzn-Trace-Id": ["Root=1-00000000-000000000000000000000001"], "X-Forwarded-For": ["127.0.0.1"],
                "X-Forwarded-Port": ["4566"], "X-Forwarded-Proto": ["http"],
            ],
            "queryStringParameters": ["q": "2", "name": "Jürgen K"],
            "multiValueQueryStringParameters": ["q": ["1", "2"], "name": ["Jürgen K"]],
            "pathParameters": ["productId": "a%20b"], "stageVariables": ["color": "red"],
            "requestContext": [
                "resourceId": try await resourceID(id, "/products/{productId}"),
                "resourcePath": "/products/{productId}", "httpMethod": "POST",
                "extendedRequestId": .string(response.header("x-amz-apigw-id") ?? ""),
                "requestTime": "14/Nov/2023:22:13:20 +0000", "path": "/prod/products/a%20b",
                "accountId": "000000000000", "protocol": "HTTP/1.1", "stage": "prod", "domainPrefix": .string(id),
                "requestTimeEpoch": 1_700_000_000_000, "requestId": "request-1",
                "identity": [
                    "cognitoIdentityPoolId": nil, "accountId": nil, "cognitoIdentityId": nil, "caller": nil,
                    "sourceIp": "127.0.0.1", "principalOrgId": nil, "accessKey": nil, "cognitoAuthenticationType": nil,
                    "cognitoAuthenticationProvider": nil, "userArn": nil, "userAgent": "curl/8", "user": nil,
                ],
                "domainName": .string("\(id).execute-api.localhost"),
                "deploymentId": .string(try await deploymentID(id)), "apiId": .string(id),
            ],
            "body": "body", "isBase64Encoded": false,
        ]
        #expect(try fixture.lambda.event() == expected)
    }

    @Test("keeps the names of headers as the client wrote them")
    func headerNames() async throws {
        let id = try await fixture.deployed()
        let request = WireRequest(
            method: "GET", path: "/_aws/execute-api/\(id)/prod/products/1",
            headers: [("host", "localhost"), ("x-lower", "1"), ("X-UPPER", "2"), ("authorization", "3")])
        let door = try #require(fixture.service.frontDoors.first)
        _ = await door.respond(to: request, fixture.platform.context())
        let names = try fixture.lambda.event()["headers"]?.object?.keys.prefix(4)
        #expect(names == ["Host", "x-lower", "X-UPPER", "Authorization"])
    }

    @Test("sends null for what a request does not have")
    func nulls() async throws {
        let id = try await fixture.deployed(Fixture.swagger("/"))
        _ = try await fixture.send("GET", "/restapis/\(id)/prod/_user_request_")
        let event = try fixture.lambda.event()
        for name in [
            "queryStringParameters", "multiValueQueryStringParameters", "pathParameters", "stageVariables", "body",
        ] {
            #expect(event[name] == .null)
        }
        #expect(event["path"] == "/")
        #expect(event["requestContext"]?["path"] == "/prod/")
    }

    @Test("gives bodies of binary media types as base 64 and takes them back")
    func binary() async throws {
        let id = try await fixture.deployed(
            Fixture.swagger(method: "post", extra: ["x-amazon-apigateway-binary-media-types": ["image/png"]]))
        fixture.lambda.answers(#"{"isBase64Encoded":true,"body":"AAEC","headers":{"content-type":"image/png"}}"#)
        let headers = [("host", "localhost"), ("content-type", "image/png"), ("accept", "image/png,*/*")]
        let response = try await fixture.send(
            "POST", "/_aws/execute-api/\(id)/prod/products/1", headers: headers, body: [255, 0, 254])
        #expect(try fixture.lambda.event()["isBase64Encoded"] == true)
        #expect(try fixture.lambda.event()["body"] == "/wD+")
        #expect(response.body == [0, 1, 2])
        let text = try await fixture.send(
            "POST", "/_aws/execute-api/\(id)/prod/products/1", headers: [("host", "x"), ("accept", "text/html")])
        #expect(text.text == "AAEC")
    }

    @Test(
        "answers 403 where nothing is",
        arguments: [
            ("/prod/nothing", "Missing Authentication Token"), ("/test/products/1", "Forbidden"),
        ])
    func unknown(_ path: String, _ message: String) async throws {
        let id = try await fixture.deployed()
        let response = try await fixture.send("GET", "/_aws/execute-api/\(id)\(path)")
        #expect(response.status == 403)
        #expect(response.text == #"{"message":"\#(message)"}"#)
        #expect(try await fixture.send("GET", "/_aws/execute-api/none\(path)").status == 403)
    }

    @Test("answers 500 where the function may not be called, 502 where it failed")
    func failures() async throws {
        let id = try await fixture.deployed()
        let path = "/_aws/execute-api/\(id)/prod/products/1"
        fixture.lambda.does { _ in throw Fault(code: "AccessDeniedException", message: "no", status: 403) }
        let denied = try await fixture.send("GET", path)
        #expect((denied.status, denied.text) == (500, #"{"message":"Internal server error"}"#))
        fixture.lambda.answers(#"{"errorMessage":"x"}"#, error: "Unhandled")
        let failed = try await fixture.send("GET", path)
        #expect((failed.status, failed.text) == (502, #"{"message":"Internal server error"}"#))
        #expect(failed.header("x-amzn-ErrorType") == "InternalServerErrorException")
    }

    @Test("answers 504 after 29 seconds, though the function goes on")
    func timeout() async throws {
        let id = try await fixture.deployed()
        let clock = fixture.platform.clock
        fixture.lambda.does { _ in
            try await clock.sleep(for: .seconds(60))
            return InvocationResponse(payload: Array("{}".utf8))
        }
        async let response = fixture.send("GET", "/_aws/execute-api/\(id)/prod/products/1")
        while clock.sleeperCount < 2 { await Task.yield() }
        clock.advance(by: .seconds(29))
        let late = try await response
        #expect((late.status, late.text) == (504, #"{"message":"Endpoint request timed out"}"#))
        clock.advance(by: .seconds(60))
        await fixture.service.stop()
    }

    @Test("refuses requests once it has stopped, rather than let them wait")
    func stopped() async throws {
        let id = try await fixture.deployed()
        await fixture.service.stop()
        #expect(try await fixture.send("GET", "/_aws/execute-api/\(id)/prod/products/1").status == 429)
    }

    @Test("refuses a body of more than 10 MB")
    func tooLarge() async throws {
        let id = try await fixture.deployed(Fixture.swagger(method: "post"))
        let body = [UInt8](repeating: 65, count: LimitsAPIGateway.payloadBytes + 1)
        let response = try await fixture.send("POST", "/_aws/execute-api/\(id)/prod/products/1", body: body)
        #expect((response.status, response.text) == (413, #"{"message":"Request Too Long"}"#))
    }

    @Test("serves a deployment's snapshot until another is deployed, and then at once")
    func snapshot() async throws {
        let id = try await fixture.deployed()
        let (client, path) = (fixture.client, "/_aws/execute-api/\(id)/prod/more")
        try await client.putRestApi(PutRestApiRequest(restApiId: id, mode: .merge, body: Fixture.swagger("/more")))
        #expect(try await fixture.send("GET", path).status == 403)
        try await client.createDeployment(CreateDeploymentRequest(restApiId: id, stageName: "prod"))
        #expect(try await fixture.send("GET", path).status == 200)
        try await client.deleteRestApi(DeleteRestApiRequest(restApiId: id))
        #expect(try await fixture.send("GET", path).status == 403)
    }

    @Test("puts stage variables into the function's name")
    func stageVariables() async throws {
        let text = String(decoding: Fixture.swagger(), as: UTF8.self)
        let body = text.replacing("function:hello", with: "function:${stageVariables.fn}")
        let id = try await fixture.deployed(Array(body.utf8), variables: ["fn": "other"])
        _ = try await fixture.send("GET", "/_aws/execute-api/\(id)/prod/products/1")
        let name = fixture.lambda.state.withLock { $0.calls.last?.input.functionName }
        #expect(name == "arn:aws:lambda:us-east-1:000000000000:function:other")
    }

    @Test("answers a CORS preflight by a mock integration as SAM writes it")
    func cors() async throws {
        let mock: JSON = [
            "type": "mock", "requestTemplates": ["application/json": "{\n  \"statusCode\" : 200\n}\n"],
            "responses": [
                "default": [
                    "statusCode": "200",
                    "responseParameters": ["method.response.header.Access-Control-Allow-Origin": "'*'"],
                    "responseTemplates": ["application/json": "{}\n"],
                ]
            ],
        ]
        let body: JSON = [
            "swagger": "2.0", "info": ["title": "x"],
            "paths": ["/x": ["options": ["x-amazon-apigateway-integration": mock, "responses": ["200": [:]]]]],
        ]
        let id = try await fixture.deployed(body.bytes)
        let response = try await fixture.send("OPTIONS", "/_aws/execute-api/\(id)/prod/x")
        #expect((response.status, response.text) == (200, "{}\n"))
        #expect(response.header("Access-Control-Allow-Origin") == "*")
    }

    @Test("leaves the management paths to the AWS API")
    func notForTheDoor() throws {
        let door = try #require(fixture.service.frontDoors.first)
        for path in [
            "/restapis", "/restapis/abc", "/restapis/abc/stages/prod", "/", "/restapis/abc/stages/_user_request_x",
        ] {
            #expect(
                !door.isFor(WireRequest(method: "GET", path: path, headers: [("host", "bucket.s3.localhost:4566")])))
        }
    }

    private func resourceID(_ api: String, _ path: String) async throws -> JSON {
        let resources = try await fixture.client.getResources(GetResourcesRequest(restApiId: api)).items ?? []
        return .string(resources.first { $0.path == path }?.id ?? "")
    }

    private func deploymentID(_ api: String) async throws -> String {
        try await fixture.client.getDeployments(GetDeploymentsRequest(restApiId: api)).items?.first?.id ?? ""
    }
}
