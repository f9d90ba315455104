import APIGatewayAPI
import Base
import LambdaAPI
import ServiceKit
import ServiceTesting
import Synchronization
import Wire

@testable import APIGateway

/// A platform with API Gateway and a Lambda that answers as a test says.
struct Fixture {
    let platform = TestPlatform()
    let lambda: FakeLambda
    let service: APIGatewayService
    var client: APIGatewayClient { APIGatewayClient(platform.root) }

    init() {
        lambda = FakeLambda()
        service = APIGatewayService(platform.environment)
        platform.register(lambda)
        platform.register(service)
    }

    static let function = "arn:aws:lambda:us-east-1:000000000000:function:hello"
    static let uri =
        "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/\(function)/invocations"

    /// The definition that SAM writes for one `Api` event.
    static func swagger(_ path: String = "/products/{productId}", method: String = "get", extra: JSONObject = [:])
        -> [UInt8]
    {
        var document: JSONObject = [
            "swagger": "2.0", "info": ["version": "1.0", "title": "shop"],
            "paths": .object([
                path: .object([
                    method: [
                        "x-amazon-apigateway-integration": [
                            "httpMethod": "POST", "type": "aws_proxy", "uri": .string(uri),
                        ],
                        "responses": [:],
                    ]
                ])
            ]),
        ]
        for (name, value) in extra { document[name] = value }
        return JSON.object(document).bytes
    }

    /// Imports a definition and deploys it to the stage `prod`.
    func deployed(_ body: [UInt8] = Fixture.swagger(), variables: [String: String]? = nil) async throws -> String {
        let api = try await client.importRestApi(ImportRestApiRequest(body: body))
        try await client.createDeployment(
            CreateDeploymentRequest(restApiId: api.id ?? "", stageName: "prod", variables: variables))
        return api.id ?? ""
    }

    func send(
        _ method: String, _ path: String, query: String = "", headers: [(name: String, value: String)] = [],
        body: [UInt8] = [], trace: String? = nil
    ) async throws -> WireResponse {
        let request = WireRequest(
            method: method, path: path, rawQuery: query,
            headers: headers.isEmpty ? [("host", "localhost:4566")] : HTTPHeaders(headers),
            body: body)
        guard let door = service.frontDoors.first, door.isFor(request) else {
            throw Fault(code: "NotForTheDoor", message: path)
        }
        let context = CallContext(
            caller: .anonymous, account: .default, region: .default, requestID: "request-1", now: platform.clock.now,
            traceHeader: trace)
        return await door.respond(to: request, context)
    }
}

extension WireResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }
    func all(_ name: String) -> [String] { headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value) }
}

/// A Lambda that keeps what it was called with and answers what it was told to.
final class FakeLambda: Service {
    struct State {
        var answer: @Sendable (InvocationRequest) async throws -> InvocationResponse = { _ in
            InvocationResponse(statusCode: 200, payload: Array(#"{"statusCode":200,"body":"hello"}"#.utf8))
        }
        var calls: [(input: InvocationRequest, context: CallContext)] = []
    }

    let state = Mutex(State())

    var schema: Schema { LambdaModel.schema }
    var operations: [ServedOperation] { [ServedOperation(FakeInvoke(lambda: self))] }

    func answers(_ payload: String, error: String? = nil) {
        state.withLock {
            $0.answer = { _ in InvocationResponse(statusCode: 200, functionError: error, payload: Array(payload.utf8)) }
        }
    }

    func does(_ work: @escaping @Sendable (InvocationRequest) async throws -> InvocationResponse) {
        state.withLock { $0.answer = work }
    }

    /// The latest event.
    func event() throws -> JSON {
        guard let payload = state.withLock({ $0.calls.last?.input.payload }) else { return .null }
        return try JSON(parsing: payload)
    }
}

struct FakeInvoke: Operation {
    static let model = LambdaModel.invoke
    let lambda: FakeLambda

    func access(_ input: InvocationRequest, _ context: CallContext) async throws -> [Access] {
        [Access("lambda:InvokeFunction", on: input.functionName)]
    }

    func run(_ input: InvocationRequest, _ context: CallContext) async throws -> InvocationResponse {
        let answer = lambda.state.withLock { state in
            state.calls.append((input, context))
            return state.answer
        }
        return try await answer(input)
    }
}
