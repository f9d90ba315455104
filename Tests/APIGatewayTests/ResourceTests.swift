import APIGatewayAPI
import Base
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import APIGateway

@Suite("API Gateway in a template")
struct ResourceTests {
    let fixture = Fixture()
    var client: APIGatewayClient { fixture.client }

    private func context(_ logicalID: String, token: String = "t1") throws -> ResourceContext {
        ResourceContext(
            stackName: "shop", stackID: "arn:aws:cloudformation:us-east-1:000000000000:stack/shop/1",
            logicalID: logicalID,
            account: .default, region: .default, token: token, caller: fixture.platform.root)
    }

    private func body(_ path: String) throws -> JSON { try JSON(parsing: Fixture.swagger(path)) }

    @Test("makes what SAM's translation of an Api event holds, serves it, follows a change and leaves nothing")
    func sam() async throws {
        let (api, deployment, stage) = (RestApiResource(), DeploymentResource(), StageResource())
        let definition: JSONObject = ["Body": try body("/products/{productId}")]
        let made = try await api.create(definition, try context("ServerlessRestApi"))
        #expect(made.attributes["RootResourceId"]?.string?.isEmpty == false)
        let first: JSONObject = ["RestApiId": .string(made.physicalID), "StageName": "Stage", "Description": "one"]
        let one = try await deployment.create(first, try context("Deployment1"))
        var served: JSONObject = [
            "RestApiId": .string(made.physicalID), "StageName": "Prod", "DeploymentId": .string(one.physicalID),
        ]
        let prod = try await stage.create(served, try context("ServerlessRestApiProdStage"))
        #expect(prod.physicalID == "Prod")
        #expect(try await fixture.send("GET", "/_aws/execute-api/\(made.physicalID)/Prod/products/1").text == "hello")

        let changed: JSONObject = ["Body": try body("/more")]
        let updated = try await api.update(
            made.physicalID, from: definition, to: changed, try context("ServerlessRestApi"))
        #expect(updated == made)
        let two = try await deployment.create(first, try context("Deployment2"))
        let before = served
        served["DeploymentId"] = .string(two.physicalID)
        _ = try await stage.update("Prod", from: before, to: served, try context("ServerlessRestApiProdStage"))
        try await deployment.delete(one.physicalID, first, try context("Deployment1"))
        #expect(try await fixture.send("GET", "/_aws/execute-api/\(made.physicalID)/Prod/more").text == "hello")
        #expect(try await fixture.send("GET", "/_aws/execute-api/\(made.physicalID)/Prod/products/1").status == 403)

        try await stage.delete("Prod", served, try context("ServerlessRestApiProdStage"))
        try await deployment.delete(two.physicalID, first, try context("Deployment2"))
        #expect(try await client.getStages(GetStagesRequest(restApiId: made.physicalID)).item == [])
        try await api.delete(made.physicalID, changed, try context("ServerlessRestApi"))
        try await api.delete(made.physicalID, changed, try context("ServerlessRestApi"))
        #expect(try await client.getRestApis(GetRestApisRequest()).items == [])
    }

    @Test("builds an API of single resources and methods")
    func pieces() async throws {
        let api = try await RestApiResource().create(
            ["Name": "x", "BinaryMediaTypes": ["image/png"]], try context("Api"))
        let root = api.attributes["RootResourceId"] ?? ""
        let path: JSONObject = ["RestApiId": .string(api.physicalID), "ParentId": root, "PathPart": "hello"]
        let resource = try await PathResource().create(path, try context("Path"))
        let method: JSONObject = [
            "RestApiId": .string(api.physicalID), "ResourceId": .string(resource.physicalID), "HttpMethod": "OPTIONS",
            "AuthorizationType": "NONE",
            "MethodResponses": [["StatusCode": "204", "ResponseParameters": ["method.response.header.X": true]]],
            "Integration": [
                "Type": "MOCK", "RequestTemplates": ["application/json": "{statusCode:204}"],
                "IntegrationResponses": [
                    ["StatusCode": "204", "ResponseParameters": ["method.response.header.X": "'y'"]]
                ],
            ],
        ]
        let made = try await MethodResource().create(method, try context("Method"))
        _ = try await MethodResource().update(made.physicalID, from: method, to: method, try context("Method"))
        _ = try await DeploymentResource().create(
            ["RestApiId": .string(api.physicalID), "StageName": "v1"], try context("Deployment"))
        let response = try await fixture.send("OPTIONS", "/_aws/execute-api/\(api.physicalID)/v1/hello")
        #expect((response.status, response.header("X")) == (204, "y"))
        try await MethodResource().delete(made.physicalID, method, try context("Method"))
        try await PathResource().delete(resource.physicalID, path, try context("Path"))
        #expect(try await client.getResources(GetResourcesRequest(restApiId: api.physicalID)).items?.count == 1)
    }

    @Test("finds what an earlier try of the same change made")
    func repeated() async throws {
        let first = try await RestApiResource().create(["Name": "x"], try context("Api"))
        let again = try await RestApiResource().create(["Name": "x"], try context("Api"))
        let other = try await RestApiResource().create(["Name": "x"], try context("Api", token: "t2"))
        #expect(first == again)
        #expect(first != other)
        let path: JSONObject = [
            "RestApiId": .string(first.physicalID), "ParentId": first.attributes["RootResourceId"] ?? "",
            "PathPart": "a",
        ]
        let made = try await PathResource().create(path, try context("Path"))
        #expect(try await PathResource().create(path, try context("Path")) == made)
    }

    @Test("knows the properties that are not there yet, none of which it offers")
    func unsupported() {
        let types: [any ResourceHandler] = [RestApiResource(), StageResource(), DeploymentResource(), MethodResource()]
        for type in types {
            #expect(!type.unsupported.isEmpty)
            #expect(Set(type.unsupported).isDisjoint(with: type.properties.map(\.name)))
        }
        #expect(StageResource().unsupported.contains("MethodSettings"))
    }

    @Test("names the API that it began, whose definition is refused, to be deleted")
    func cleansUp() async throws {
        let properties: JSONObject = ["Name": "x", "Body": ["swagger": "1.2"]]
        let half = try #require(
            await #expect(throws: HalfMade.self) {
                _ = try await RestApiResource().create(properties, try context("Api"))
            })
        try await RestApiResource().delete(half.physicalID, properties, try context("Api"))
        #expect(try await client.getRestApis(GetRestApisRequest()).items == [])
    }
}
