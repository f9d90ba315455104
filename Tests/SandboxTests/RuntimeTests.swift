import Base
import Foundation
import Testing

@testable import Sandbox

extension SandboxScenarios {
    /// Runs events through a function in a sandbox: its source in one file, its handler, what was posted, what was
    /// printed.
    static func invoke(
        _ driver: any SandboxDriver, _ folder: TestFolder, _ runtime: String, _ files: [String: String],
        handler: String, events: [String], environment: [String: String] = [:], offersSDK: Bool = true
    ) async throws -> (posts: [ScriptedRuntimeAPI.Post], output: String) {
        let code = try folder.folder("code")
        for (name, text) in files { try folder.write("code/" + name, text, permissions: 0o755) }
        let plan = try await TestRuntimes.folder(in: folder, offersSDK: offersSDK).plan(for: runtime)
        var spec = plan.spec(id: runtime, codeFolder: code)
        spec.environment["_HANDLER"] = handler
        spec.environment["AWS_LAMBDA_FUNCTION_NAME"] = "hello"
        spec.environment.merge(environment) { _, own in own }
        plan.complete(&spec)
        let sandbox = try await driver.create(spec)
        let api = try ScriptedRuntimeAPI(sandbox.runtimeListener, events: events)
        let finished = await api.finished
        let output = OutputReader.drain(sandbox.standardOutput) + OutputReader.drain(sandbox.standardError)
        await sandbox.destroy()
        return (finished.posts, output)
    }

    @Test("a Python function gets its event and context, and its result comes back")
    func python() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = """
                import logging, os
                def handler(event, context):
                    print("seen", event["name"])
                    logging.getLogger().warning("careful")
                    return {"hello": event["name"], "function": context.function_name, "id": context.aws_request_id,
                            "ms": context.get_remaining_time_in_millis() > 0}
                """
            let (posts, output) = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", ["app.py": source], handler: "app.handler",
                events: [#"{"name": "Ada é"}"#])
            #expect(posts.map(\.path) == ["/2018-06-01/runtime/invocation/request-1/response"])
            #expect(
                posts.first?.body == #"{"hello": "Ada \u00e9", "function": "hello", "id": "request-1", "ms": true}"#)
            #expect(output.hasPrefix("seen Ada é\n[WARNING]\t") && output.hasSuffix("Z\trequest-1\tcareful\n"))
        }
    }

    @Test("a Python function's failures have Lambda's names, texts and traces")
    func pythonErrors() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = """
                def handler(event, context):
                    if event == 1:
                        raise ValueError("bad")
                    return {1, 2}
                """
            let (posts, output) = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", ["pkg/mod.py": source], handler: "pkg/mod.handler", events: ["1", "2"])
            #expect(
                posts.map(\.body) == [
                    #"{"errorMessage": "bad", "errorType": "ValueError", "requestId": "request-1", "stackTrace": ["#
                        + #""  File \"/var/task/pkg/mod.py\", line 3, in handler\n    raise ValueError(\"bad\")\n"]}"#,
                    #"{"errorMessage": "Unable to marshal response: Object of type set is not JSON serializable", "#
                        + #""errorType": "Runtime.MarshalError", "requestId": "request-2", "stackTrace": []}"#,
                ])
            #expect(output.hasPrefix("[ERROR] ValueError: bad\rTraceback (most recent call last):\r"))
        }
    }

    @Test(
        "a Python function that can't be loaded says why",
        arguments: [
            (
                "nothing.handler", "Runtime.ImportModuleError",
                "Unable to import module 'nothing': No module named 'nothing'"
            ),
            ("app.other", "Runtime.HandlerNotFound", "Handler 'other' missing on module 'app'"),
            (
                "app", "Runtime.MalformedHandlerName",
                "Bad handler 'app': not enough values to unpack (expected 2, got 1)"
            ),
            (
                "broken.handler", "Runtime.UserCodeSyntaxError",
                "Syntax error in module 'broken': invalid syntax (broken.py, line 1)"
            ),
            ("raising.handler", "RuntimeError", "no table"),
        ])
    func pythonInit(handler: String, type: String, message: String) async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let files = [
                "app.py": "x = 1", "broken.py": "def handler(:", "raising.py": "raise RuntimeError('no table')",
            ]
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", files, handler: handler, events: [])
            #expect(posts.map(\.path) == ["/2018-06-01/runtime/init/error"])
            #expect(posts.first?.body.hasPrefix(#"{"errorMessage": "\#(message)", "errorType": "\#(type)""#) == true)
        }
    }

    @Test("a Python function finds boto3, but its own copy first")
    func boto3() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = """
                import importlib.util
                def handler(event, context):
                    names = ("boto3", "botocore", "flask", "site")
                    return [importlib.util.find_spec(name) is not None for name in names]
                """
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", ["app.py": source], handler: "app.handler", events: ["0"])
            let hasSDK = await TestRuntimes.interpreters().newestPythonSDK.sdk != nil
            #expect(posts.first?.body == (hasSDK ? "[true, true, false, true]" : "[false, false, false, true]"))
            let own = "def handler(event, context):\n    import boto3\n    return boto3.__file__\n"
            let second = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", ["two.py": own, "boto3.py": ""], handler: "two.handler", events: ["0"])
            #expect(second.posts.first?.body == #""/var/task/boto3.py""#)
        }
    }

    @Test("a Python function can post six megabytes")
    func pythonLarge() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = "def handler(event, context):\n    return 'x' * (6 * 1024 * 1024 - 2)\n"
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", ["app.py": source], handler: "app.handler", events: ["0"])
            #expect(posts.first?.body.utf8.count == 6 << 20)
        }
    }

    @Test("a Node.js function answers by promise and by callback, and logs with its request's id")
    func node() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = """
                exports.byPromise = async (event, context) => {
                    console.log('seen %s', event.name);
                    return { hello: event.name, id: context.awsRequestId };
                };
                exports.byCallback = (event, context, callback) => {
                    setTimeout(() => console.log('late'), 5);
                    callback(null, 'done');
                };
                """
            let (posts, output) = try await SandboxScenarios.invoke(
                driver, folder, "nodejs20.x", ["index.js": source], handler: "index.byPromise",
                events: [#"{"name":"Ada"}"#])
            #expect(posts.first?.body == #"{"hello":"Ada","id":"request-1"}"#)
            #expect(output.hasSuffix("Z\trequest-1\tINFO\tseen Ada\n"))
            let second = try await SandboxScenarios.invoke(
                driver, folder, "nodejs20.x", ["index.js": source], handler: "index.byCallback", events: ["1", "2"])
            #expect(second.posts.map(\.body) == [#""done""#, #""done""#])
            #expect(second.output.split(separator: "\n").count == 2)
        }
    }

    @Test("a Node.js function may be an ES module")
    func nodeModule() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source =
                "const top = await Promise.resolve(5);\nexport const handler = async (event) => ({ event, top });\n"
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "nodejs20.x", ["src/index.mjs": source], handler: "src/index.handler", events: ["1"])
            #expect(posts.first?.body == #"{"event":1,"top":5}"#)
        }
    }

    @Test(
        "a Node.js function's failures have Lambda's names",
        arguments: [
            ("index.thrown", "TypeError", "boom", "/2018-06-01/runtime/invocation/request-1/error"),
            (
                "index.rejected", "Runtime.UnhandledPromiseRejection", "Error: lost",
                "/2018-06-01/runtime/invocation/request-1/error"
            ),
            (
                "index.none", "Runtime.HandlerNotFound", "index.none is undefined or not exported",
                "/2018-06-01/runtime/init/error"
            ),
            (
                "gone.handler", "Runtime.ImportModuleError", "Error: Cannot find module 'gone'",
                "/2018-06-01/runtime/init/error"
            ),
        ])
    func nodeErrors(handler: String, type: String, message: String, path: String) async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = """
                exports.thrown = async () => { throw new TypeError('boom'); };
                exports.rejected = async () => {
                    Promise.reject(new Error('lost'));
                    await new Promise((done) => setTimeout(done, 50));
                };
                """
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "nodejs20.x", ["index.js": source], handler: handler, events: ["1"])
            #expect(posts.first?.path == path)
            #expect(posts.first?.body.hasPrefix(#"{"errorType":"\#(type)","errorMessage":"\#(message)"#) == true)
        }
    }

    @Test("every interpreter of this machine runs its function")
    func everyInterpreter() async throws {
        let installed = await TestRuntimes.interpreters().installed
        try await SandboxScenarios.withDriver { driver, folder in
            for python in installed where python.family == .python {
                let source =
                    "import sys, json, ssl\ndef handler(event, context):\n    return list(sys.version_info[:2])\n"
                let (posts, output) = try await SandboxScenarios.invoke(
                    driver, folder, "python\(python.version)", ["app.py": source], handler: "app.handler",
                    events: ["0"],
                    offersSDK: false)
                #expect(posts.first?.body == "[\(python.version.major), \(python.version.minor)]", "\(output)")
            }
        }
    }

    @Test("a bootstrap of the function's own runs as the runtime")
    func provided() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let script = """
                #!/bin/bash
                exec 3<>/dev/tcp/127.0.0.1/9001
                printf 'GET /2018-06-01/runtime/invocation/next HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n' >&3
                while IFS= read -r line <&3; do line=${line%$'\\r'}; [ -z "$line" ] && break; done
                printf 'POST /2018-06-01/runtime/invocation/request-1/response HTTP/1.1\\r\\n' >&3
                printf 'Content-Length: 4\\r\\n\\r\\nbash' >&3
                printf 'GET /2018-06-01/runtime/invocation/next HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n' >&3
                cat <&3 >/dev/null
                """
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "provided.al2023", ["bootstrap": script], handler: "any", events: ["{}"])
            #expect(posts.map(\.body) == ["bash"])
        }
    }
}
