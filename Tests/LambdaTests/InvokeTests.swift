import Base
import LambdaAPI
import Testing
import Wire

@testable import Lambda

/// The parent of all tests with real sandboxes: one after the other, since each looks for what it left.
@Suite(.serialized) struct Scenarios {}

extension Scenarios {
    @Suite struct InvokeTests {
        static let hello = """
            import os
            count = 0
            def handler(event, context):
                global count
                count += 1
                print("seen", event.get("name"))
                return {"hello": event.get("name"), "count": count, "memory": context.memory_limit_in_mb}
            """

        @Test("a Python function is created and invoked, and its environment is used again")
        func python() async throws {
            try await Scene.play { scene in
                let made = try await scene.create("hello", ["app.py": InvokeTests.hello])
                #expect(made.state == .pending && made.version == "$LATEST")
                let first = try await scene.invoke("hello", #"{"name":"Ada"}"#, tail: true)
                #expect(first.payload == #"{"hello": "Ada", "count": 1, "memory": "128"}"#)
                #expect(first.error == nil && first.version == "$LATEST")
                #expect(first.log.contains("START RequestId: ") && first.log.contains("\nseen Ada\n"))
                #expect(
                    first.log.contains("\tMemory Size: 128 MB\tMax Memory Used: ")
                        && first.log.contains("\tInit Duration: "))
                let second = try await scene.invoke("hello", #"{"name":"Bob"}"#, tail: true)
                #expect(second.payload == #"{"hello": "Bob", "count": 2, "memory": "128"}"#)
                #expect(!second.log.contains("Init Duration"))
                await scene.logs.wait(for: "seen Bob", in: "/aws/lambda/hello")
                let kinds = scene.logs.lines("/aws/lambda/hello").map { $0.split(separator: " ")[0] }
                #expect(kinds == ["INIT_START", "START", "seen", "END", "REPORT", "START", "seen", "END", "REPORT"])
            }
        }

        @Test("what a caller tells of itself reaches the function, and what is no JSON is refused")
        func clientContext() async throws {
            try await Scene.play { scene in
                let source = "def handler(event, context):\n    return context.client_context.custom\n"
                try await scene.create("f", ["app.py": source])
                let context = Base64.encode(Array(#"{"custom": {"x": "y"}}"#.utf8))
                let answer = try await scene.lambda.invoke(
                    InvocationRequest(functionName: "f", clientContext: context))
                #expect(String(decoding: answer.payload ?? [], as: UTF8.self) == #"{"x": "y"}"#)
                let error = await #expect(throws: Fault.self) {
                    try await scene.lambda.invoke(InvocationRequest(functionName: "f", clientContext: "e30x"))
                }
                #expect(error?.code == "InvalidRequestContentException")
            }
        }

        @Test("a Node.js function is created and invoked")
        func node() async throws {
            try await Scene.play { scene in
                let source =
                    "exports.handler = async (event) => ({ hello: event.name, region: process.env.AWS_REGION });"
                try await scene.create("node", ["index.js": source], runtime: .nodejs20X, handler: "index.handler")
                let answer = try await scene.invoke("node", #"{"name":"Ada"}"#)
                #expect(answer.payload == #"{"hello":"Ada","region":"us-east-1"}"#)
            }
        }

        @Test("a bootstrap of the function's own is its runtime")
        func provided() async throws {
            try await Scene.play { scene in
                let script = """
                    #!/bin/bash
                    while true; do
                      exec 3<>/dev/tcp/127.0.0.1/9001
                      printf 'GET /2018-06-01/runtime/invocation/next HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n' >&3
                      while IFS= read -r line <&3; do
                        line=${line%$'\\r'}; [ -z "$line" ] && break
                        case "$line" in Lambda-Runtime-Aws-Request-Id:*) id=${line#*: };; esac
                      done
                      exec 3<>/dev/tcp/127.0.0.1/9001
                      printf 'POST /2018-06-01/runtime/invocation/%s/response HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 6\\r\\n\\r\\n"bash"' "$id" >&3
                      read -r line <&3
                    done
                    """
                try await scene.create("own", ["bootstrap": script], runtime: .providedAl2023, handler: "any")
                #expect(try await scene.invoke("own").payload == #""bash""#)
                #expect(try await scene.invoke("own").payload == #""bash""#)
            }
        }
    }
}
