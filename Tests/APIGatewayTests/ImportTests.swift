import APIGatewayAPI
import Base
import ServiceKit
import Testing
import Wire

@testable import APIGateway

@Suite("Importing a definition")
struct ImportTests {
    let fixture = Fixture()
    var client: APIGatewayClient { fixture.client }

    private func fault(_ body: String) async -> String? {
        do {
            try await client.importRestApi(ImportRestApiRequest(body: Array(body.utf8)))
            return nil
        } catch { return "\(error)" }
    }

    @Test("makes the resources, methods and integrations of SAM's swagger")
    func sam() async throws {
        let api = try await client.importRestApi(ImportRestApiRequest(body: Fixture.swagger()))
        #expect((api.name, api.version) == ("shop", "1.0"))
        let resources = try await client.getResources(GetResourcesRequest(restApiId: api.id ?? "", embed: ["methods"]))
        #expect(resources.items?.compactMap(\.path) == ["/", "/products", "/products/{productId}"])
        let method = resources.items?.last?.resourceMethods?["GET"]
        #expect(method?.authorizationType == "NONE")
        #expect(method?.methodIntegration?.type == .awsProxy)
        #expect(method?.methodIntegration?.uri == Fixture.uri)
        #expect(method?.methodIntegration?.httpMethod == "POST")
    }

    @Test("takes OpenAPI 3 with any method, parameters and a base path")
    func openAPI() async throws {
        let body: JSON = [
            "openapi": "3.0.1", "info": ["title": "x"], "servers": [["url": "https://example.com/v1/shop"]],
            "paths": [
                "/a/{id}": [
                    "parameters": [["name": "id", "in": "path", "required": true]],
                    "x-amazon-apigateway-any-method": [
                        "x-amazon-apigateway-integration": [
                            "httpMethod": "POST", "type": "AWS_PROXY", "uri": .string(Fixture.uri),
                        ]
                    ],
                ]
            ],
        ]
        for (mode, path) in [("ignore", "/a/{id}"), ("prepend", "/v1/shop/a/{id}"), ("split", "/shop/a/{id}")] {
            let api = try await client.importRestApi(
                ImportRestApiRequest(parameters: ["basepath": mode], body: body.bytes))
            let resources =
                try await client.getResources(
                    GetResourcesRequest(restApiId: api.id ?? "", embed: ["methods"])
                ).items ?? []
            let method = resources.first { $0.path == path }?.resourceMethods?["ANY"]
            #expect(method?.requestParameters == ["method.request.path.id": true])
        }
    }

    @Test("keeps the ids of paths that stay when it overwrites, and drops the others")
    func overwrite() async throws {
        let id = try await client.importRestApi(ImportRestApiRequest(body: Fixture.swagger("/a/b"))).id ?? ""
        let before = try await client.getResources(GetResourcesRequest(restApiId: id)).items ?? []
        try await client.putRestApi(PutRestApiRequest(restApiId: id, mode: .overwrite, body: Fixture.swagger("/a/c")))
        let after = try await client.getResources(GetResourcesRequest(restApiId: id)).items ?? []
        #expect(after.compactMap(\.path) == ["/", "/a", "/a/c"])
        #expect(after.first { $0.path == "/a" }?.id == before.first { $0.path == "/a" }?.id)
        try await client.putRestApi(PutRestApiRequest(restApiId: id, mode: .merge, body: Fixture.swagger("/d")))
        #expect(try await client.getResources(GetResourcesRequest(restApiId: id)).items?.count == 4)
    }

    @Test("refuses what is no definition, and names what it does not have")
    func refused() async throws {
        #expect(await fault("{}") == "BadRequestException: Invalid OpenAPI input.")
        #expect(await fault(#"{"swagger":"2.0","#) == "BadRequestException: Invalid OpenAPI input.")
        #expect(
            await fault("swagger: 2.0")
                == "NotImplementedException: A definition in YAML is not supported by Martlet yet.")
        let secured = Fixture.swagger(extra: ["security": [["api_key": []]]])
        #expect(
            await fault(String(decoding: secured, as: UTF8.self))
                == "NotImplementedException: A method with security (/products/{productId}) is not supported by Martlet yet."
        )
        let text = String(decoding: Fixture.swagger("/x"), as: UTF8.self)
        #expect(
            await fault(text.replacing("arn:aws:apigateway", with: "nothing"))
                == "BadRequestException: Errors found during import:\n\tUnable to put integration on 'GET' for resource at "
                + "path '/x': Invalid ARN specified in the request")
        #expect(
            await fault(text.replacing("aws_proxy", with: "http"))
                == "NotImplementedException: An integration of type HTTP is not supported by Martlet yet.")
        await #expect(throws: Fault.notSupported("An import with failOnWarnings")) {
            try await client.importRestApi(ImportRestApiRequest(failOnWarnings: true, body: Fixture.swagger("/x")))
        }
        #expect(try await client.getRestApis(GetRestApisRequest()).items == [])
    }

    @Test("keeps a definition larger than one row of the store")
    func large() async throws {
        var paths = JSONObject()
        for number in 0..<200 {
            paths["/p\(number)"] = [
                "get": [
                    "operationId": .string(String(repeating: "x", count: 600)),
                    "x-amazon-apigateway-integration": [
                        "httpMethod": "POST", "type": "aws_proxy", "uri": .string(Fixture.uri),
                    ],
                ]
            ]
        }
        let body: JSON = ["swagger": "2.0", "info": ["title": "x"], "paths": .object(paths)]
        let id = try await fixture.deployed(body.bytes)
        #expect(try await fixture.send("GET", "/_aws/execute-api/\(id)/prod/p199").text == "hello")
    }
}
