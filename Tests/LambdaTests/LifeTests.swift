import Base
import LambdaAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import Lambda

extension Scenarios {
    @Suite struct LifeTests {
        @Test("several events run side by side, each in an environment of its own")
        func sideBySide() async throws {
            try await Scene.play { scene in
                let source =
                    "import time, os\ndef handler(event, context):\n    time.sleep(0.5)\n    return os.environ['AWS_LAMBDA_LOG_STREAM_NAME']\n"
                try await scene.create("f", ["app.py": source])
                let streams = try await withThrowingTaskGroup(of: String.self) { group in
                    for _ in 0..<3 { group.addTask { try await scene.invoke("f").payload } }
                    return try await group.reduce(into: Set<String>()) { $0.insert($1) }
                }
                #expect(streams.count == 3 && scene.service.environmentCount == 3)
            }
        }

        @Test("new code and new settings count from the next event on")
        func updates() async throws {
            try await Scene.play { scene in
                let source = "import os\ndef handler(event, context):\n    return ['%@', os.environ.get('STAGE')]\n"
                try await scene.create("f", ["app.py": source.replacing("%@", with: "old")])
                #expect(try await scene.invoke("f").payload == #"["old", null]"#)
                let zip = try Scene.zip(["app.py": source.replacing("%@", with: "new")])
                let updated = try await scene.lambda.updateFunctionCode(
                    UpdateFunctionCodeRequest(functionName: "f", zipFile: zip))
                #expect(updated.codeSha256 == Base64.encode(Digest.sha256(zip)))
                await scene.settle("f")
                #expect(try await scene.invoke("f").payload == #"["new", null]"#)
                _ = try await scene.lambda.updateFunctionConfiguration(
                    UpdateFunctionConfigurationRequest(
                        functionName: "f", environment: Environment(variables: ["STAGE": "test"])))
                await scene.settle("f")
                #expect(try await scene.invoke("f").payload == #"["new", "test"]"#)
            }
        }

        @Test("a deleted function leaves nothing: no environment, no code, no row")
        func delete() async throws {
            try await Scene.play { scene in
                let made = try await scene.create("f", ["app.py": InvokeTests.hello])
                _ = try await scene.invoke("f")
                let digest = Hex.encode(Base64.decode(made.codeSha256 ?? "") ?? [])
                _ = try await scene.lambda.deleteFunction(DeleteFunctionRequest(functionName: "f"))
                await #expect(throws: Fault.self) { try await scene.invoke("f") }
                #expect(try await scene.service.core.code.archive(digest) == nil)
                #expect(try await scene.platform.store.read(KeyRange(prefix: Key("lambda"))) == [])
            }
        }

        @Test("an environment that waits is frozen and takes the next event all the same")
        func freezing() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": InvokeTests.hello])
                _ = try await scene.invoke("f")
                try await SystemClock().sleep(for: .milliseconds(250))
                #expect(try await scene.invoke("f", #"{"name":"late"}"#).payload.contains(#""count": 2"#))
            }
        }

        @Test("an asynchronous event is accepted at once and run")
        func asynchronous() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": InvokeTests.hello])
                let answer = try await scene.lambda.invoke(
                    InvocationRequest(
                        functionName: "f", invocationType: .event, payload: Array(#"{"name":"later"}"#.utf8)))
                #expect(answer.statusCode == 202)
                await scene.logs.wait(for: "seen later", in: "/aws/lambda/f")
            }
        }

        @Test("an asynchronous event that was running when the server died is run after the start")
        func recovery() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": InvokeTests.hello])
                let reference = FunctionReference(
                    key: FunctionKey(account: .default, region: .default, name: "f"), qualifier: nil)
                let order = Invoker.Order(
                    reference: reference, requestID: "request", payload: Array(#"{"name":"again"}"#.utf8))
                let now = SystemClock().now
                var transaction = Transaction()
                transaction.put(
                    Entry(
                        prefix: AsyncQueue.line(reference.key), due: now + .seconds(1_000), id: Array("request".utf8),
                        payload: AsyncEvent(order, accepted: now).bytes, claims: 1, owner: "lambda"))
                _ = try await scene.platform.store.commit(transaction)
                try await scene.service.core.events.start()
                await scene.logs.wait(for: "seen again", in: "/aws/lambda/f")
            }
        }

        @Test("a function reaches the platform and has the keys of its role")
        func endpoint() async throws {
            try await Scene.play { scene in
                let source = """
                    import os, urllib.request
                    def handler(event, context):
                        text = urllib.request.urlopen(os.environ["AWS_ENDPOINT_URL"]).read().decode()
                        return [text, os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SESSION_TOKEN"], os.environ["OWN"]]
                    """
                try await scene.create("f", ["app.py": source]) { request in
                    request.environment = Environment(variables: ["OWN": "value"])
                    (request.timeout, request.memorySize) = (30, 1024)
                }
                #expect(
                    try await scene.invoke("f").payload == #"["hello from the platform", "ASIAKEY", "token", "value"]"#)
            }
        }

        @Test("a function finds the modules of its layers")
        func layers() async throws {
            try await Scene.play { scene in
                let zip = try Scene.zip(["python/greeting.py": "word = 'hello'"])
                let layer = try await scene.lambda.publishLayerVersion(
                    PublishLayerVersionRequest(layerName: "words", content: LayerVersionContentInput(zipFile: zip)))
                #expect(layer.version == 1)
                try await scene.create(
                    "f", ["app.py": "import greeting\ndef handler(event, context):\n    return greeting.word\n"]
                ) {
                    $0.layers = [layer.layerVersionArn ?? ""]
                }
                _ = try await scene.lambda.deleteLayerVersion(
                    DeleteLayerVersionRequest(layerName: "words", versionNumber: 1))
                #expect(try await scene.invoke("f").payload == #""hello""#)
            }
        }
    }
}
