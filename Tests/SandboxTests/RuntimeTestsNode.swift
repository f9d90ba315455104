import Foundation
import Testing

@testable import Sandbox

extension SandboxScenarios {
    private static let streaming = """
        const { pipeline } = require('stream/promises');
        const { Readable } = require('stream');
        const { streamifyResponse, HttpResponseStream } = awslambda;
        exports.parts = streamifyResponse(async (event, stream) => {
            stream.setContentType('text/plain');
            stream.write('one ');
            await new Promise((done) => setTimeout(done, 20));
            stream.write({ two: 2 });
            stream.end();
        });
        exports.page = streamifyResponse(async (event, stream, context) => {
            stream = HttpResponseStream.from(stream, { statusCode: 201 });
            await pipeline(Readable.from(['a', 'b', context.awsRequestId]), stream);
        });
        exports.late = streamifyResponse(async (event, stream) => {
            stream.write('some');
            await new Promise((done) => setTimeout(done, 20));
            throw new RangeError('lost');
        });
        exports.early = streamifyResponse(async () => { throw new RangeError('lost'); });
        exports.open = streamifyResponse(async (event, stream) => { stream.write('some'); });
        """

    @Test("a Node.js function streams its response in parts")
    func nodeStreaming() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let files = ["index.js": Self.streaming]
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "nodejs20.x", files, handler: "index.parts", events: ["1", "2"])
            #expect(posts.map(\.body) == [#"one {"two":2}"#, #"one {"two":2}"#])
            let head = posts.first?.head ?? ""
            #expect(head.contains("\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n"))
            #expect(head.contains("\r\nContent-Type: text/plain\r\n") && posts.first?.trailers == "")
            let page = try await SandboxScenarios.invoke(
                driver, folder, "nodejs20.x", files, handler: "index.page", events: ["1"])
            let gap = String(repeating: "\0", count: 8)
            #expect(page.posts.first?.body == #"{"statusCode":201}"# + gap + "abrequest-1")
            #expect(page.posts.first?.head.contains("application/vnd.awslambda.http-integration-response") == true)
        }
    }

    @Test("a failure in the middle of a stream stands behind its last part, one before it is a plain error")
    func nodeStreamingErrors() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            for handler in ["index.late", "index.open"] {
                let (posts, _) = try await SandboxScenarios.invoke(
                    driver, folder, "nodejs20.x", ["index.js": Self.streaming], handler: handler, events: ["1", "2"])
                #expect(posts.map(\.body) == ["some", "some"])
                let type = handler == "index.late" ? "RangeError" : "string"
                let trailers = posts.first?.trailers ?? ""
                #expect(trailers.hasPrefix("Lambda-Runtime-Function-Error-Type: \(type)\n"))
                let body = trailers.split(separator: " ").last.map { Data(base64Encoded: String($0.dropLast())) } ?? nil
                #expect(
                    body.map { String(decoding: $0, as: UTF8.self) }?.hasPrefix(#"{"errorType":"\#(type)""#) == true)
            }
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "nodejs20.x", ["index.js": Self.streaming], handler: "index.early", events: ["1"])
            #expect(posts.first?.path.hasSuffix("/error") == true)
        }
    }

    @Test(
        "a Node.js module is CommonJS or ES by its name and the nearest package.json",
        arguments: [
            (
                ["lib/a.js": "export const h = async () => 'es';", "package.json": #"{"type":"module"}"#], "lib/a.h",
                "es"
            ),
            (
                [
                    "lib/a.js": "exports.h = async () => 'common';", "package.json": #"{"type":"module"}"#,
                    "lib/package.json": "{}",
                ], "lib/a.h", "common"
            ),
            (["a.cjs": "exports.x = { h: (e, c, done) => done(null, 'nested') };"], "a.x.h", "nested"),
            (["node_modules/m/index.js": "exports.h = async () => 'package';"], "m.h", "package"),
        ])
    func nodeModules(files: [String: String], handler: String, expected: String) async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "nodejs20.x", files, handler: handler, events: ["1"])
            #expect(posts.first?.body == "\"\(expected)\"")
        }
    }

    @Test(
        "a Node.js function that goes wrong in one of the rarer ways is told in Lambda's words",
        arguments: [
            ("index.stuck", #"{"errorType":"Runtime.NodeJsExit","errorMessage":"The Lambda runtime client detected"#),
            ("index.text", #"{"errorType":"string","errorMessage":"only a text","trace":[]}"#),
            ("index.failed", #"{"errorType":"string","errorMessage":"handled","trace":[]}"#),
            ("index.late", #"{"errorType":"TypeError","errorMessage":"from a timer","#),
            ("index.circle", #"{"errorType":"Error","errorMessage":"Unable to stringify response body","#),
            ("broken.handler", #"{"errorType":"Runtime.UserCodeSyntaxError","errorMessage":"SyntaxError: "#),
            ("esm.handler", #"{"errorType":"Error","errorMessage":"Cannot find package 'gone' imported from "#),
            ("../index.x", #"{"errorType":"Runtime.MalformedHandlerName","errorMessage":"'../index.x' is not a valid"#),
        ])
    func nodeRareErrors(handler: String, expected: String) async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let files = [
                "index.js": """
                exports.stuck = async () => { await new Promise(() => {}); };
                exports.text = async () => { throw 'only a text'; };
                exports.failed = (event, context) => context.fail();
                exports.late = (event, context, done) => { setTimeout(() => { throw new TypeError('from a timer'); }); };
                exports.circle = async () => { const a = {}; a.a = a; return a; };
                """, "broken.js": "exports.handler = async () => { return +; };", "esm.mjs": "import 'gone';",
            ]
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "nodejs20.x", files, handler: handler, events: ["1"])
            #expect(posts.first?.body.hasPrefix(expected) == true, "\(posts.first?.body ?? "nothing")")
        }
    }

    @Test("a Node.js function's console writes JSON of its level where that is asked for")
    func nodeJSONLog() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = """
                exports.handler = async () => {
                    console.debug('hidden');
                    console.info({ order: 7 });
                    console.warn('a %s', 'b', new TypeError('inside'));
                };
                """
            let (_, output) = try await SandboxScenarios.invoke(
                driver, folder, "nodejs20.x", ["index.js": source], handler: "index.handler", events: ["0"],
                environment: ["AWS_LAMBDA_LOG_FORMAT": "JSON", "AWS_LAMBDA_LOG_LEVEL": "INFO"])
            let lines = output.split(separator: "\n").map { String($0.drop { $0 != "," }) }
            #expect(lines.count == 2)
            #expect(lines.first == #","level":"INFO","requestId":"request-1","message":{"order":7}}"#)
            #expect(lines.last?.contains(#""errorType":"TypeError","errorMessage":"inside""#) == true)
        }
    }

    @Test("a Node.js 24 function has no callback, and its plain result is its answer")
    func nodeModern() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let source = "exports.plain = () => 'plain';\nexports.old = (event, context, done) => done(null, 1);\n"
            let plain = try await SandboxScenarios.invoke(
                driver, folder, "nodejs24.x", ["index.js": source], handler: "index.plain", events: ["0"])
            #expect(plain.posts.first?.body == #""plain""#)
            let old = try await SandboxScenarios.invoke(
                driver, folder, "nodejs24.x", ["index.js": source], handler: "index.old", events: ["0"])
            #expect(old.posts.first?.body.hasPrefix(#"{"errorType":"Runtime.CallbackHandlerDeprecated""#) == true)
        }
    }
}
