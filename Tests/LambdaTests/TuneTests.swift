import Base
import Foundation
import LambdaAPI
import ServiceKit
import Testing
import Wire

@testable import Lambda

extension Scenarios {
    @Suite("Experiments on a function's memory") struct TuneTests {
        private static let source = "def handler(event, context):\n    return context.memory_limit_in_mb\n"

        @Test("each size is measured, cold and warm, and nothing of the function's own changes")
        func measures() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": Self.source]) { $0.memorySize = 256 }
                let caller = try await ExperimentCaller(scene)
                let plan: JSON = ["memory": [128, 512], "invokes": 6, "starts": ["cold", "warm"], "thorough": true]
                let lines = try await caller.run(plan)
                let report = try #require(lines.last?["report"], "\(lines)")
                let results = try #require(report["results"]?.array)
                #expect(results.map { $0["memoryMB"] } == [128, 512])
                for result in results {
                    #expect(result["invokes"] == ["warm": 6, "cold": 6])
                    for part in ["duration", "coldDuration", "init"] {
                        let (half, most) = (result[part]?["p50"]?.double ?? 0, result[part]?["p99"]?.double ?? 0)
                        #expect(half > 0 && most >= half, "\(part)")
                    }
                    #expect(result["cost"]?["coldInvoke"]?.double ?? 0 > result["cost"]?["invoke"]?.double ?? 1)
                    #expect(result["peakMemoryMB"]?.integer ?? 0 > 1)
                }
                #expect(report["memoryMB"] == 256)
                #expect(lines.dropLast().map { $0["most"] }.allSatisfy { $0 == 24 } && lines.count >= 2)
                #expect(scene.service.core.environment.observation.usage.take().isEmpty)
                #expect(try await scene.invoke("f").payload == "\"256\"")
                await scene.logs.wait(for: "REPORT", in: "/aws/lambda/f")
                #expect(scene.logs.streams("/aws/lambda/f").count == 1)
            }
        }

        @Test("a function that fails ends its experiment, with its error and its log")
        func failure() async throws {
            try await Scene.play { scene in
                try await scene.create(
                    "f", ["app.py": "def handler(e, c):\n    print('here')\n    raise KeyError('k')\n"])
                let caller = try await ExperimentCaller(scene)
                let lines = try await caller.run(["memory": [128], "invokes": 5])
                #expect(lines.last?["message"]?.string?.contains("at 128 MB with KeyError") == true, "\(lines)")
                #expect(lines.last?["log"]?.string?.contains("here") == true)
                let expected = try await caller.run(["memory": [128], "invokes": 5, "expectedErrors": ["KeyError"]])
                #expect(expected.last?["report"]?["results"]?[0]?["invokes"]?["warm"] == 5)
                #expect(expected.last?["report"]?["results"]?[0]?["errors"] == 5)
            }
        }

        @Test("a size at which the function runs out of memory is too small, and the others are measured")
        func outOfMemory() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": "def handler(e, c):\n    return len(bytearray(200 << 20))\n"])
                let caller = try await ExperimentCaller(scene)
                let lines = try await caller.run(["memory": [128, 512], "invokes": 6, "starts": ["cold", "warm"]])
                let report = try #require(lines.last?["report"], "\(lines)")
                #expect(report["results"]?[0] == ["memoryMB": 128, "failure": "out of memory"])
                #expect(report["results"]?[1]?["invokes"] == ["warm": 6, "cold": 6])
                #expect(report["recommendation"]?["memoryMB"] == 512)
                let none = try await caller.run(["memory": [128, 160], "invokes": 5])
                let message = none.last?["message"]?.string ?? "\(none)"
                #expect(message.contains("out of memory at every size that was tried (128, 160 MB)"), "\(message)")
            }
        }

        @Test("whoever stops reading ends the experiment, with the event that runs")
        func abandoned() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": "import time\ndef handler(e, c):\n    time.sleep(600)\n"]) {
                    $0.timeout = 900
                }
                let caller = try await ExperimentCaller(scene)
                let reading = Task { try await caller.run(["memory": [128], "invokes": 5]) }
                while scene.service.environmentCount == 0 { try await Task.sleep(for: .milliseconds(10)) }
                reading.cancel()
                _ = await reading.result
                while scene.service.environmentCount > 0 { try await Task.sleep(for: .milliseconds(10)) }
            }
        }

        @Test("its environments are its own, and take nothing from what the function reserved")
        func concurrency() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": Self.source]) { $0.memorySize = 256 }
                _ = try await scene.lambda.putFunctionConcurrency(
                    .init(functionName: "f", reservedConcurrentExecutions: 1))
                let caller = try await ExperimentCaller(scene)
                async let lines = caller.run(["memory": [128], "invokes": 40, "parallel": 4, "thorough": true])
                for _ in 0..<8 { #expect(try await scene.invoke("f").payload == "\"256\"") }
                #expect(try await lines.last?["report"]?["results"]?[0]?["invokes"]?["warm"]?.integer ?? 0 >= 40)
            }
        }

        @Test("only this machine's own user may ask, and plans that are none are refused")
        func refused() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": Self.source])
                let caller = try await ExperimentCaller(scene)
                #expect(await caller.send("POST", key: "other").status == 403)
                #expect(await caller.send("POST", from: "10.0.0.1").status == 403)
                #expect(await caller.send("POST", isFromFunction: true).status == 403)
                #expect(await caller.send("PUT").status == 405)
                #expect(await caller.send("POST", body: ["memory": [1]]).status == 400)
                #expect(await caller.send("POST", to: "arn:aws:lambda:us-east-1:000000000000:function:g").status == 404)
                #expect(await caller.send("POST", to: "arn:aws:sqs:us-east-1:000000000000:f").status == 400)
            }
        }
    }
}
