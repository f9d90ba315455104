import Base
import LambdaAPI
import Policy
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import Lambda

extension Scenarios {
    @Suite struct ManagementTests {
        static let code = ["app.py": "def handler(event, context): pass"]

        @Test("what a function can't be is refused in Lambda's words")
        func refusals() async throws {
            try await Scene.play { scene in
                func message(_ change: (inout CreateFunctionRequest) -> Void) async -> String {
                    do {
                        try await scene.create("f", ManagementTests.code, change: change)
                        return "made"
                    } catch {
                        return "\(error)"
                    }
                }
                #expect(await message { $0.memorySize = 64 }.contains("greater than or equal to 128"))
                #expect(await message { $0.timeout = 901 }.contains("less than or equal to 900"))
                #expect(await message { $0.role = FakeSTS.refusedRole }.hasSuffix("cannot be assumed by Lambda."))
                #expect(await message { $0.handler = nil }.contains("Runtime and Handler are mandatory"))
                #expect(
                    await message { $0.environment = Environment(variables: ["AWS_REGION": "x"]) }.contains(
                        "reserved keys"))
                #expect(
                    await message {
                        $0.environment = Environment(variables: ["BIG": String(repeating: "x", count: 4096)])
                    }.contains("4KB"))
                #expect(
                    await message { $0.code = FunctionCode(zipFile: [1, 2, 3]) }.contains(
                        "Could not unzip uploaded file."))
                #expect(await message { $0.code = FunctionCode(zipFile: []) }.contains("non-empty zip"))
                #expect(
                    await message { $0.vpcConfig = VpcConfig(subnetIds: ["subnet-1"]) }.contains(
                        "VpcConfig is not supported"))
                #expect(
                    await message { $0.vpcConfig = VpcConfig(ipv6AllowedForDualStack: true) }.contains(
                        "VpcConfig is not supported"))
                #expect(
                    await message { $0.code.sourceKMSKeyArn = "arn:aws:kms:us-east-1:000000000000:key/k" }.contains(
                        "SourceKMSKeyArn is not supported"))
                #expect(await message { _ in } == "made")
                #expect(await message { _ in } == "ResourceConflictException: Function already exist: f")
            }
        }

        @Test("a function that is not there is named by its ARN")
        func notFound() async throws {
            try await Scene.play { scene in
                await #expect(
                    throws: LambdaFault.resourceNotFoundException(
                        "Function not found: arn:aws:lambda:us-east-1:000000000000:function:none:3",
                        details: ["Type": "User"])
                ) { try await scene.lambda.getFunction(GetFunctionRequest(functionName: "none", qualifier: "3")) }
            }
        }

        @Test("permissions become the statements that AWS builds, and guard the invocation")
        func permissions() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ManagementTests.code)
                let source = "arn:aws:execute-api:us-east-1:000000000000:abc/*/GET/x"
                let added = try await scene.lambda.addPermission(
                    AddPermissionRequest(
                        functionName: "f", statementId: "s1", action: "lambda:InvokeFunction",
                        principal: "apigateway.amazonaws.com",
                        sourceArn: source, sourceAccount: "000000000000"))
                let statement = try JSON(parsing: added.statement ?? "")
                let wanted: JSON = [
                    "Sid": "s1", "Effect": "Allow", "Principal": ["Service": "apigateway.amazonaws.com"],
                    "Action": "lambda:InvokeFunction", "Resource": "arn:aws:lambda:us-east-1:000000000000:function:f",
                    "Condition": [
                        "StringEquals": ["AWS:SourceAccount": "000000000000"],
                        "ArnLike": ["AWS:SourceArn": .string(source)],
                    ],
                ]
                #expect(statement == wanted)
                let policy = try await scene.lambda.getPolicy(GetPolicyRequest(functionName: "f"))
                #expect(try JSON(parsing: policy.policy ?? "")["Statement"] == [statement])
                _ = try? await scene.lambda.invoke(InvocationRequest(functionName: "f", invocationType: .dryRun))
                #expect(
                    scene.platform.accesses.last { $0.action == "lambda:InvokeFunction" }?.resourcePolicy?["Statement"]
                        == [statement])
                await #expect(throws: Fault.self) {
                    try await scene.lambda.removePermission(
                        RemovePermissionRequest(functionName: "f", statementId: "s1", revisionId: "another"))
                }
                _ = try await scene.lambda.removePermission(
                    RemovePermissionRequest(functionName: "f", statementId: "s1", revisionId: policy.revisionId))
                await #expect(throws: Fault.self) {
                    try await scene.lambda.getPolicy(GetPolicyRequest(functionName: "f"))
                }
            }
        }

        @Test("versions stay as they were published, and aliases point to them")
        func versions() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": "def handler(event, context): return 1"])
                let first = try await scene.lambda.publishVersion(PublishVersionRequest(functionName: "f"))
                #expect(first.version == "1" && first.functionArn?.hasSuffix(":function:f:1") == true)
                #expect(try await scene.lambda.publishVersion(PublishVersionRequest(functionName: "f")).version == "1")
                _ = try await scene.lambda.createAlias(
                    CreateAliasRequest(functionName: "f", name: "live", functionVersion: "1"))
                _ = try await scene.lambda.updateFunctionCode(
                    UpdateFunctionCodeRequest(
                        functionName: "f", zipFile: try Scene.zip(["app.py": "def handler(event, context): return 2"]),
                        publish: true))
                #expect(try await scene.invoke("f:live").payload == "1")
                #expect(try await scene.invoke("f:2").payload == "2")
                let listed = try await scene.lambda.listVersionsByFunction(
                    ListVersionsByFunctionRequest(functionName: "f"))
                #expect(listed.versions?.map(\.version) == ["$LATEST", "1", "2"])
                _ = try await scene.lambda.updateAlias(
                    UpdateAliasRequest(functionName: "f", name: "live", functionVersion: "2"))
                #expect(try await scene.invoke("f:live").version == "2")
            }
        }

        @Test("tags, concurrency and lists")
        func others() async throws {
            try await Scene.play { scene in
                for name in ["a", "b"] { try await scene.create(name, ManagementTests.code) { $0.tags = ["k": "v"] } }
                let arn = "arn:aws:lambda:us-east-1:000000000000:function:a"
                _ = try await scene.lambda.tagResource(TagResourceRequest(resource: arn, tags: ["x": "y"]))
                _ = try await scene.lambda.untagResource(UntagResourceRequest(resource: arn, tagKeys: ["k"]))
                #expect(try await scene.lambda.listTags(ListTagsRequest(resource: arn)).tags == ["x": "y"])
                let page = try await scene.lambda.listFunctions(ListFunctionsRequest(maxItems: 1))
                #expect(page.functions?.map(\.functionName) == ["a"] && page.nextMarker == "a")
                _ = try await scene.lambda.putFunctionConcurrency(
                    PutFunctionConcurrencyRequest(functionName: "b", reservedConcurrentExecutions: 0))
                await #expect(throws: Fault.self) { try await scene.invoke("b") }
            }
        }

        @Test("a template's function with inline code is made, changed and removed")
        func template() async throws {
            try await Scene.play { scene in
                let context = ResourceContext(
                    stackName: "stack", stackID: "id", logicalID: "Function", account: .default, region: .default,
                    token: "t",
                    caller: scene.platform.root)
                let handler = FunctionResource(core: scene.service.core)
                var properties: JSONObject = [
                    "Runtime": "nodejs20.x", "Role": .string(Scene.role), "Handler": "index.handler",
                    "Code": ["ZipFile": "exports.handler = async () => 'inline';"],
                ]
                let made = try await handler.create(properties, context)
                #expect(try await handler.create(properties, context) == made)
                #expect(made.attributes["Arn"]?.string?.hasSuffix(":function:" + made.physicalID) == true)
                #expect(try await scene.invoke(made.physicalID).payload == #""inline""#)
                let old = properties
                properties["MemorySize"] = 256
                _ = try await handler.update(made.physicalID, from: old, to: properties, context)
                let config = try await scene.lambda.getFunctionConfiguration(
                    GetFunctionConfigurationRequest(functionName: made.physicalID))
                #expect(config.memorySize == 256)
                try await handler.delete(made.physicalID, properties, context)
                try await handler.delete(made.physicalID, properties, context)
            }
        }
    }
}
