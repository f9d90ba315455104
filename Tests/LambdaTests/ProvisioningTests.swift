import Base
import LambdaAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import Lambda

extension Scenarios {
    @Suite struct ProvisioningTests {
        private static let source = """
            import os
            def handler(event, context):
                return os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"]
            """

        private static func wait(_ condition: () async throws -> Bool) async throws {
            for _ in 0..<500 where try await !condition() { try await SystemClock().sleep(for: .milliseconds(20)) }
            #expect(try await condition())
        }

        private static func status(_ scene: Scene, _ qualifier: String) async throws
            -> ProvisionedConcurrencyStatusEnum?
        {
            try await scene.lambda.getProvisionedConcurrencyConfig(
                GetProvisionedConcurrencyConfigRequest(functionName: "f", qualifier: qualifier)
            ).status
        }

        @Test("environments are kept ready on the versions of an alias, also when it moves")
        func alias() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": ProvisioningTests.source])
                _ = try await scene.lambda.publishVersion(PublishVersionRequest(functionName: "f"))
                _ = try await scene.lambda.updateFunctionConfiguration(
                    UpdateFunctionConfigurationRequest(functionName: "f", timeout: 9))
                await scene.settle("f")
                _ = try await scene.lambda.publishVersion(PublishVersionRequest(functionName: "f"))
                _ = try await scene.lambda.createAlias(
                    CreateAliasRequest(functionName: "f", name: "live", functionVersion: "1"))
                _ = try await scene.lambda.putProvisionedConcurrencyConfig(
                    PutProvisionedConcurrencyConfigRequest(
                        functionName: "f", qualifier: "live", provisionedConcurrentExecutions: 2))
                try await ProvisioningTests.wait { try await ProvisioningTests.status(scene, "live") == .ready }
                #expect(scene.service.environmentCount == 2)
                #expect(try await scene.invoke("f:live").payload == #""provisioned-concurrency""#)
                _ = try await scene.lambda.updateAlias(
                    UpdateAliasRequest(functionName: "f", name: "live", functionVersion: "2"))
                try await ProvisioningTests.wait { try await ProvisioningTests.status(scene, "live") == .ready }
                let answer = try await scene.invoke("f:live")
                #expect(answer.version == "2" && answer.payload == #""provisioned-concurrency""#)
                await #expect(throws: Fault.self) {
                    try await scene.lambda.updateAlias(
                        UpdateAliasRequest(functionName: "f", name: "live", functionVersion: "$LATEST"))
                }
                _ = try await scene.lambda.deleteFunction(DeleteFunctionRequest(functionName: "f"))
                #expect(try await scene.platform.store.read(KeyRange(prefix: LambdaStore.provisionedPrefix)).isEmpty)
            }
        }

        @Test("events beyond the provisioned environments spill over to others, which are not counted as provisioned")
        func spill() async throws {
            try await Scene.play { scene in
                let source = """
                    import os, time
                    def handler(event, context):
                        time.sleep(event["wait"])
                        return os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"]
                    """
                try await scene.create("f", ["app.py": source])
                _ = try await scene.lambda.publishVersion(PublishVersionRequest(functionName: "f"))
                let put = try await scene.lambda.putProvisionedConcurrencyConfig(
                    PutProvisionedConcurrencyConfigRequest(
                        functionName: "f", qualifier: "1", provisionedConcurrentExecutions: 1))
                #expect(put.status == .inProgress && put.allocatedProvisionedConcurrentExecutions == 0)
                try await ProvisioningTests.wait { try await ProvisioningTests.status(scene, "1") == .ready }
                let kinds = try await withThrowingTaskGroup(of: String.self) { group in
                    for _ in 0..<2 { group.addTask { try await scene.invoke("f:1", #"{"wait": 0.4}"#).payload } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(kinds.sorted() == [#""on-demand""#, #""provisioned-concurrency""#])
                for _ in 0..<3 {
                    #expect(try await scene.invoke("f:1", #"{"wait": 0}"#).payload == #""provisioned-concurrency""#)
                }
                let key = FunctionKey(account: .default, region: .default, name: "f")
                let use = try await scene.service.core.provisioner.use(key, "1")
                #expect(use.count == 1 && use.first?.events == 4)
                _ = try await scene.lambda.deleteProvisionedConcurrencyConfig(
                    DeleteProvisionedConcurrencyConfigRequest(functionName: "f", qualifier: "1"))
                try await ProvisioningTests.wait { scene.service.environmentCount == 1 }
                #expect(try await scene.invoke("f:1", #"{"wait": 0}"#).payload == #""on-demand""#)
            }
        }

        @Test("functions without a reservation share what the others leave")
        func shares() async throws {
            try await Scene.play { scene in
                for name in ["a", "b"] { try await scene.create(name, ManagementTests.code) }
                func reserve(_ name: String, _ count: Int) async throws {
                    _ = try await scene.lambda.putFunctionConcurrency(
                        PutFunctionConcurrencyRequest(functionName: name, reservedConcurrentExecutions: count))
                }
                try await reserve("a", 600)
                await #expect(throws: Fault.self) { try await reserve("b", 301) }
                try await reserve("b", 300)
                let scope = ConcurrencyScope(account: .default, region: .default)
                #expect(try await scene.service.core.functions.claimedConcurrency(scope) == 900)
                _ = try await scene.lambda.deleteFunction(DeleteFunctionRequest(functionName: "a"))
                #expect(try await scene.service.core.functions.claimedConcurrency(scope) == 300)
            }
        }

        @Test("an asynchronous event that must not be tried again is gone after its first failure")
        func noRetries() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": "def handler(event, context): raise ValueError('no')"])
                _ = try await scene.lambda.putFunctionEventInvokeConfig(
                    PutFunctionEventInvokeConfigRequest(functionName: "f", maximumRetryAttempts: 0))
                _ = try await scene.lambda.invoke(InvocationRequest(functionName: "f", invocationType: .event))
                await scene.logs.wait(for: "REPORT", in: "/aws/lambda/f")
                try await ProvisioningTests.wait {
                    try await scene.platform.store.read(KeyRange(prefix: AsyncQueue.prefix)).isEmpty
                }
                _ = try await scene.lambda.deleteFunctionEventInvokeConfig(
                    DeleteFunctionEventInvokeConfigRequest(functionName: "f"))
            }
        }

        @Test("a URL is gone with its function")
        func url() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ManagementTests.code)
                let made = try await scene.lambda.createFunctionUrlConfig(
                    CreateFunctionUrlConfigRequest(functionName: "f", authType: .none))
                let host = String(made.functionUrl.dropFirst("http://".count).dropLast())
                let door = FunctionURLDoor(core: scene.service.core)
                let request = WireRequest(method: "GET", path: "/", headers: [("host", host)])
                let context = scene.platform.context(caller: .anonymous)
                #expect(await door.respond(to: request, context).status == 200)
                let asked = scene.platform.accesses.filter { $0.action.hasPrefix("lambda:Invoke") }
                #expect(asked.map(\.action) == ["lambda:InvokeFunctionUrl", "lambda:InvokeFunction"])
                #expect(asked.first?.conditions == ["lambda:FunctionUrlAuthType": ["NONE"]])
                _ = try await scene.lambda.deleteFunction(DeleteFunctionRequest(functionName: "f"))
                #expect(await door.respond(to: request, context).status == 403)
            }
        }
    }
}
