import Foundation
import Testing

@testable import Sandbox

extension SandboxScenarios {
    @Test(
        "a Python function's result is written by the rules of Lambda's encoder",
        arguments: [
            ("P(1, [P(2, 3)])", #"{"x": 1, "y": [{"x": 2, "y": 3}]}"#),
            ("[D('1.10'), D('NaN'), float('nan'), -float('inf')]", "[1.10, NaN, NaN, -Infinity]"),
            ("{1: b'abc', None: 'é', 2.5: True}", #"{"1": "abc", "null": "\u00e9", "2.5": true}"#),
            ("deep(5000)", "maximum recursion depth exceeded while encoding a JSON object"),
            ("deep(None)", "Circular reference detected"),
            ("{(1, 2): 3}", "keys must be str, int, float, bool or None, not tuple"),
        ])
    func pythonEncoding(expression: String, expected: String) async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = """
                import collections
                from decimal import Decimal as D
                P = collections.namedtuple("P", "x y")
                def deep(count):
                    inner = value = []
                    for _ in range(count or 0): value = [value]
                    if count is None: inner.append(inner)
                    return value
                def handler(event, context):
                    return \(expression)
                """
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", ["app.py": source], handler: "app.handler", events: ["0"])
            if posts.first?.path.hasSuffix("/response") == true {
                #expect(posts.first?.body == expected)
            } else {
                #expect(posts.first?.body.contains(#""Unable to marshal response: \#(expected)""#) == true)
                #expect(posts.first?.head.contains("Error-Type: Runtime.MarshalError") == true)
            }
        }
    }

    @Test("a Python function's logger writes JSON of its own level where that is asked for")
    func pythonJSONLog() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = """
                import logging
                def handler(event, context):
                    log = logging.getLogger()
                    log.debug("hidden")
                    log.warning("two\\nlines", extra={"order": 7})
                    try:
                        1 / 0
                    except ZeroDivisionError:
                        log.exception("oops")
                    raise ValueError("bad")
                """
            let (_, output) = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", ["app.py": source], handler: "app.handler", events: ["0"],
                environment: ["AWS_LAMBDA_LOG_FORMAT": "JSON", "AWS_LAMBDA_LOG_LEVEL": "INFO"])
            let lines = output.split(separator: "\n").map { String($0.drop { $0 != "," }) }
            #expect(lines.count == 3)
            let rest = #""message": "two\nlines", "logger": "root", "requestId": "request-1", "order": 7}"#
            #expect(lines.first == #", "level": "WARNING", "# + rest)
            #expect(lines.dropFirst().first?.contains(#""errorType": "ZeroDivisionError""#) == true)
            #expect(
                lines.last?.hasPrefix(#", "level": "ERROR", "errorMessage": "bad", "errorType": "ValueError""#) == true)
        }
    }

    @Test("a Python record of several lines stays one line of text, and what was printed is seen after an exit")
    func pythonText() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = """
                import logging, os
                def handler(event, context):
                    logging.getLogger().error("two\\nlines")
                    print("half", end="")
                    os._exit(3)
                """
            let (posts, output) = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", ["app.py": source], handler: "app.handler", events: ["0"])
            #expect(posts.isEmpty)
            #expect(output.hasPrefix("[ERROR]\t") && output.hasSuffix("Z\trequest-1\ttwo\rlines\nhalf"))
        }
    }

    @Test("a Python function's context is complete, and its trace is in the environment")
    func pythonContext() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = """
                import os
                def handler(event, context):
                    c = context
                    return [c.function_version, c.memory_limit_in_mb, c.log_group_name, c.log_stream_name, c.tenant_id,
                            c.invoked_function_arn.split(":")[-1], c.client_context, c.identity.cognito_identity_id,
                            os.environ.get("_X_AMZN_TRACE_ID"), os.environ.get("_MARTLET_PYTHON_SDK")]
                """
            let environment = [
                "AWS_LAMBDA_FUNCTION_VERSION": "7", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
                "AWS_LAMBDA_LOG_GROUP_NAME": "g", "AWS_LAMBDA_LOG_STREAM_NAME": "s",
            ]
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", ["app.py": source], handler: "app.handler", events: ["0"],
                environment: environment)
            #expect(posts.first?.body == #"["7", "128", "g", "s", null, "f", null, null, null, null]"#)
        }
    }
}
