import Base
import LambdaAPI
import Testing
import Wire

@testable import Lambda

extension Scenarios {
    @Suite struct FailureTests {
        @Test("an error of the handler is the answer, and the environment goes on")
        func handlerError() async throws {
            try await Scene.play { scene in
                let source =
                    "def handler(event, context):\n    if event == 1: raise ValueError('bad')\n    return event\n"
                try await scene.create("f", ["app.py": source])
                let answer = try await scene.invoke("f", "1")
                #expect(answer.error == "Unhandled")
                #expect(answer.payload.hasPrefix(#"{"errorMessage": "bad", "errorType": "ValueError""#))
                #expect(try await scene.invoke("f", "2").payload == "2")
                #expect(scene.service.environmentCount == 1)
            }
        }

        @Test("code that can't be loaded is loaded once more with its first event, and then told with all it printed")
        func initError() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": "print('loading')\nimport nothing_of_that_name"])
                let answer = try await scene.invoke("f", tail: true)
                #expect(answer.error == "Unhandled" && answer.payload.contains("Runtime.ImportModuleError"))
                let lines = answer.log.split(separator: "\n")
                let start = lines.firstIndex { $0.hasPrefix("START RequestId: ") }
                let report = lines.firstIndex { $0.hasPrefix("INIT_REPORT ") }
                #expect(report ?? .max < start ?? .min)
                #expect(lines.count { $0 == "loading" } == 1)
                let failure = "Phase: invoke\tStatus: error\tError Type: Runtime.ImportModuleError"
                #expect(lines.contains { $0.hasPrefix("INIT_REPORT Init Duration: ") && $0.hasSuffix(failure) })
                #expect(lines.last?.contains("Status: error\tError Type: Runtime.ImportModuleError") == true)
                #expect(lines.last?.contains("Duration: 0.00 ms") == false)
            }
        }

        @Test("an event that takes too long ends with its environment")
        func timeout() async throws {
            try await Scene.play { scene in
                let source =
                    "import time\ndef handler(event, context):\n    print('begun')\n    time.sleep(event)\n    return 'done'\n"
                try await scene.create("f", ["app.py": source]) { $0.timeout = 1 }
                let answer = try await scene.invoke("f", "60", tail: true)
                #expect(answer.error == "Unhandled")
                #expect(
                    answer.payload.hasPrefix(#"{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: "#)
                        && answer.payload.hasSuffix(#" Error: Task timed out after 1.00 seconds"}"#))
                #expect(answer.log.contains("\nbegun\n") && answer.log.contains("\tStatus: timeout\t"))
                #expect(try await scene.invoke("f", "0").payload == #""done""#)
            }
        }

        @Test("a function that exits is told as Lambda tells it")
        func exit() async throws {
            try await Scene.play { scene in
                try await scene.create(
                    "f", ["app.py": "import os\ndef handler(event, context):\n    os._exit(event)\n"])
                let failed = try await scene.invoke("f", "1")
                #expect(failed.payload.hasPrefix(#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: "#))
                #expect(failed.payload.hasSuffix(#" Error: Runtime exited with error: exit status 1"}"#))
                #expect(
                    try await scene.invoke("f", "0").payload.hasSuffix(
                        #" Error: Runtime exited without providing a reason"}"#))
            }
        }

        @Test("a function that eats all memory is killed, and the next event gets a new environment")
        func outOfMemory() async throws {
            try await Scene.play { scene in
                let source = "def handler(event, context):\n    return len(bytearray(event << 20)) >> 20\n"
                try await scene.create("f", ["app.py": source])
                let answer = try await scene.invoke("f", "400", tail: true)
                #expect(answer.payload.hasSuffix(#" Error: Runtime exited with error: signal: killed"}"#))
                #expect(answer.log.contains("Max Memory Used: 128 MB"))
                #expect(try await scene.invoke("f", "10").payload == "10")
            }
        }

        @Test("a result of seven megabytes is refused, one of six is not, and the environment goes on")
        func largeResults() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": "def handler(event, context):\n    return 'x' * event\n"]) {
                    $0.memorySize = 1769
                }
                let refused = try await scene.invoke("f", String(7 << 20))
                #expect(refused.error == "Unhandled")
                #expect(
                    refused.payload
                        == #"{"errorType":"Function.ResponseSizeTooLarge","errorMessage":"Response payload size exceeded maximum allowed payload size (6291556 bytes)."}"#
                )
                #expect(try await scene.invoke("f", String((6 << 20) - 2)).payload.utf8.count == 6 << 20)
            }
        }

        @Test("a function that prints 100 MB ends, and its log says what was dropped")
        func largeOutput() async throws {
            try await Scene.play { scene in
                let source =
                    "import sys\nline = 'x' * 1023 + '\\n'\ndef handler(event, context):\n    for _ in range(102400): sys.stdout.write(line)\n    return 'printed'\n"
                try await scene.create("f", ["app.py": source]) { ($0.memorySize, $0.timeout) = (1769, 60) }
                let answer = try await scene.invoke("f", tail: true)
                #expect(answer.payload == #""printed""# && answer.log.utf8.count == 4096)
                #expect(answer.log.contains("REPORT RequestId: "))
            }
        }

        @Test("a missing bootstrap is told as Lambda tells it")
        func noBootstrap() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["other": ""], runtime: .providedAl2023, handler: "any")
                #expect(try await scene.invoke("f").payload.contains("Couldn't find valid bootstrap(s)"))
            }
        }

        @Test("events that are too large, or no JSON, are refused")
        func badEvents() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": InvokeTests.hello])
                let large = "\"" + String(repeating: "x", count: 6_291_456) + "\""
                await #expect(
                    throws: Fault(
                        code: "RequestEntityTooLargeException",
                        message: "Request must be smaller than 6291456 bytes for the InvokeFunction operation",
                        status: 413, details: ["Type": "User"])
                ) { try await scene.invoke("f", large) }
                await #expect(throws: Fault.self) { try await scene.invoke("f", "{no") }
            }
        }
    }
}
