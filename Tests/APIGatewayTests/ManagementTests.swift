import APIGatewayAPI
import Base
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import APIGateway

@Suite("Managing an API")
struct ManagementTests {
    let fixture = Fixture()
    var client: APIGatewayClient { fixture.client }

    private func made() async throws -> (id: String, root: String) {
        let api = try await client.createRestApi(CreateRestApiRequest(name: "shop"))
        return (api.id ?? "", api.rootResourceId ?? "")
    }

    private func fault(_ work: () async throws -> Void) async -> String? {
        do {
            try await work()
            return nil
        } catch { return "\(error)" }
    }

    @Test("makes an API with its root resource and ids as AWS has them")
    func create() async throws {
        let api = try await client.createRestApi(CreateRestApiRequest(name: "shop", tags: ["a": "b"]))
        #expect(api.id?.count == 10)
        #expect(api.apiKeySource == .header)
        #expect(api.endpointConfiguration?.types == [.edge])
        #expect(api.disableExecuteApiEndpoint == false)
        #expect(try await client.getRestApi(GetRestApiRequest(restApiId: api.id ?? "")) == api)
        let resources = try await client.getResources(GetResourcesRequest(restApiId: api.id ?? ""))
        #expect(resources.items == [Resource(id: api.rootResourceId, path: "/")])
        #expect(fixture.platform.accesses.first?.action == "apigateway:POST")
        #expect(fixture.platform.accesses.first?.resource == "arn:aws:apigateway:us-east-1::/restapis")
    }

    @Test("builds an API piece by piece, as Terraform does, and it answers")
    func pieces() async throws {
        let (id, root) = try await made()
        let resource = try await client.createResource(
            CreateResourceRequest(restApiId: id, parentId: root, pathPart: "{proxy+}"))
        let resourceID = resource.id ?? ""
        #expect(resource.path == "/{proxy+}")
        try await client.putMethod(
            PutMethodRequest(restApiId: id, resourceId: resourceID, httpMethod: "ANY", authorizationType: "NONE"))
        let undeployable = await fault { try await client.createDeployment(CreateDeploymentRequest(restApiId: id)) }
        #expect(undeployable == "BadRequestException: No integration defined for method")
        let integration = try await client.putIntegration(
            PutIntegrationRequest(
                restApiId: id, resourceId: resourceID, httpMethod: "ANY", type: .awsProxy,
                integrationHttpMethod: "POST",
                uri: Fixture.uri))
        #expect(integration.timeoutInMillis == 29000)
        #expect(integration.cacheNamespace == resourceID)
        let deployment = try await client.createDeployment(CreateDeploymentRequest(restApiId: id))
        try await client.createStage(
            CreateStageRequest(restApiId: id, stageName: "v1", deploymentId: deployment.id ?? ""))
        let response = try await fixture.send("PATCH", "/restapis/\(id)/v1/_user_request_/any/where")
        #expect(response.text == "hello")
        #expect(try fixture.lambda.event()["pathParameters"] == ["proxy": "any/where"])
        let summary = try await client.getDeployment(
            GetDeploymentRequest(restApiId: id, deploymentId: deployment.id ?? "", embed: ["apisummary"]))
        #expect(summary.apiSummary?["/{proxy+}"]?.dictionary["ANY"]?.authorizationType == "NONE")
    }

    @Test("says what is not there in API Gateway's words")
    func notFound() async throws {
        let (id, root) = try await made()
        let texts = [
            await fault { try await client.getRestApi(GetRestApiRequest(restApiId: "abc")) },
            await fault { try await client.getResource(GetResourceRequest(restApiId: id, resourceId: "x")) },
            await fault {
                try await client.getMethod(GetMethodRequest(restApiId: id, resourceId: root, httpMethod: "GET"))
            },
            await fault { try await client.getStage(GetStageRequest(restApiId: id, stageName: "x")) },
            await fault { try await client.getDeployment(GetDeploymentRequest(restApiId: id, deploymentId: "x")) },
        ]
        #expect(
            texts == [
                "NotFoundException: Invalid API identifier specified 000000000000:abc",
                "NotFoundException: Invalid Resource identifier specified",
                "NotFoundException: Invalid Method identifier specified",
                "NotFoundException: Invalid stage identifier specified",
                "NotFoundException: Invalid Deployment identifier specified",
            ])
    }

    @Test(
        "holds the rules of path parts",
        arguments: [
            ("a", "ConflictException: Another resource with the same parent already has this name: a"),
            (
                "{other}",
                "BadRequestException: A sibling ({id}) of this resource already has a variable path part -- only one unique "
                    + "variable path part is allowed"
            ),
            (
                "a b",
                "BadRequestException: Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly "
                    + "braces at the beginning and the end."
            ),
        ])
    func pathParts(_ part: String, _ text: String) async throws {
        let (id, root) = try await made()
        for known in ["a", "{id}"] {
            try await client.createResource(CreateResourceRequest(restApiId: id, parentId: root, pathPart: known))
        }
        let found = await fault {
            try await client.createResource(CreateResourceRequest(restApiId: id, parentId: root, pathPart: part))
        }
        #expect(found == text)
    }

    @Test("renames what lies below a renamed resource and deletes it with its parent")
    func tree() async throws {
        let (id, root) = try await made()
        let a = try await client.createResource(CreateResourceRequest(restApiId: id, parentId: root, pathPart: "a"))
        let b = try await client.createResource(
            CreateResourceRequest(restApiId: id, parentId: a.id ?? "", pathPart: "b"))
        try await client.updateResource(
            UpdateResourceRequest(
                restApiId: id, resourceId: a.id ?? "",
                patchOperations: [PatchOperation(op: .replace, path: "/pathPart", value: "z")]))
        #expect(try await client.getResource(GetResourceRequest(restApiId: id, resourceId: b.id ?? "")).path == "/z/b")
        try await client.deleteResource(DeleteResourceRequest(restApiId: id, resourceId: a.id ?? ""))
        #expect(try await client.getResources(GetResourcesRequest(restApiId: id)).items?.count == 1)
    }

    @Test("patches settings, and names a path that it cannot")
    func patches() async throws {
        let (id, _) = try await made()
        let operations = [
            PatchOperation(op: .replace, path: "/name", value: "new"),
            PatchOperation(op: .add, path: "/binaryMediaTypes/image~1png"),
        ]
        let api = try await client.updateRestApi(UpdateRestApiRequest(restApiId: id, patchOperations: operations))
        #expect((api.name, api.binaryMediaTypes) == ("new", ["image/png"]))
        let text = await fault {
            try await client.updateRestApi(
                UpdateRestApiRequest(
                    restApiId: id, patchOperations: [PatchOperation(op: .replace, path: "/x", value: "y")]))
        }
        #expect(
            text?.hasPrefix(
                "BadRequestException: Invalid patch path  '/x' specified for op 'replace'. Must be one of: [") == true)
    }

    @Test("changes a stage's deployment and variables, and keeps a deployment that a stage serves")
    func stages() async throws {
        let id = try await fixture.deployed(variables: ["a": "1", "b": "2"])
        let second = try await client.createDeployment(CreateDeploymentRequest(restApiId: id))
        let first = try await client.getStage(GetStageRequest(restApiId: id, stageName: "prod")).deploymentId ?? ""
        let used = await fault {
            try await client.deleteDeployment(DeleteDeploymentRequest(restApiId: id, deploymentId: first))
        }
        #expect(used == "BadRequestException: Active stages pointing to this deployment must be moved or deleted")
        let stage = try await client.updateStage(
            UpdateStageRequest(
                restApiId: id, stageName: "prod",
                patchOperations: [
                    PatchOperation(op: .replace, path: "/deploymentId", value: second.id),
                    PatchOperation(op: .remove, path: "/variables/a"),
                    PatchOperation(op: .add, path: "/variables/c", value: "3"),
                    PatchOperation(op: .replace, path: "/tracingEnabled", value: "true"),
                ]))
        #expect((stage.deploymentId, stage.variables, stage.tracingEnabled) == (second.id, ["b": "2", "c": "3"], true))
        try await client.deleteDeployment(DeleteDeploymentRequest(restApiId: id, deploymentId: first))
        let again = await fault {
            try await client.createStage(
                CreateStageRequest(restApiId: id, stageName: "prod", deploymentId: second.id ?? ""))
        }
        #expect(again == "ConflictException: Stage already exists")
    }

    @Test("keeps tags of APIs and stages")
    func tags() async throws {
        let id = try await fixture.deployed()
        for arn in [
            "arn:aws:apigateway:us-east-1::/restapis/\(id)",
            "arn:aws:apigateway:us-east-1::/restapis/\(id)/stages/prod",
        ] {
            try await client.tagResource(TagResourceRequest(resourceArn: arn, tags: ["a": "1", "b": "2"]))
            try await client.untagResource(UntagResourceRequest(resourceArn: arn, tagKeys: ["a"]))
            #expect(try await client.getTags(GetTagsRequest(resourceArn: arn)).tags == ["b": "2"])
        }
    }

    @Test("lists in pages")
    func pages() async throws {
        for name in ["a", "b", "c"] { try await client.createRestApi(CreateRestApiRequest(name: name)) }
        let first = try await client.getRestApis(GetRestApisRequest(limit: 2))
        let second = try await client.getRestApis(GetRestApisRequest(position: first.position, limit: 2))
        #expect((first.items?.count, second.items?.count, second.position) == (2, 1, nil))
        let names = ((first.items ?? []) + (second.items ?? [])).compactMap(\.name).sorted()
        #expect(names == ["a", "b", "c"])
    }

    @Test("refuses by name what would be open or ignored", arguments: ["AWS_IAM", "CUSTOM"])
    func refused(_ type: String) async throws {
        let (id, root) = try await made()
        let text = await fault {
            try await client.putMethod(
                PutMethodRequest(restApiId: id, resourceId: root, httpMethod: "GET", authorizationType: type))
        }
        #expect(
            text
                == "NotImplementedException: A method with the authorization type \(type) is not supported by Martlet yet."
        )
    }

    @Test("keeps the account's role for logs")
    func account() async throws {
        let patch = PatchOperation(op: .replace, path: "/cloudwatchRoleArn", value: "arn:aws:iam::000000000000:role/x")
        try await client.updateAccount(UpdateAccountRequest(patchOperations: [patch]))
        #expect(
            try await client.getAccount(GetAccountRequest()).cloudwatchRoleArn == "arn:aws:iam::000000000000:role/x")
    }
}
