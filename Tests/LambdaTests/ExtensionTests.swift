import Base
import LambdaAPI
import Testing
import Wire

@testable import Lambda

extension Scenarios {
    @Suite(.timeLimit(.minutes(2))) struct ExtensionTests {
        /// An external extension that prints what it gets. `%body%` runs for each event.
        private static func external(_ body: String = "", events: String = #"["INVOKE", "SHUTDOWN"]"#) -> String {
            """
            #!/usr/bin/python3
            import json, os, sys, time, http.client
            name = os.path.basename(__file__)
            connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
            def call(method, path, body=None, **headers):
                headers = {key.replace("_", "-"): value for key, value in headers.items()}
                connection.request(method, "/2020-01-01/extension/" + path, body, headers)
                answer = connection.getresponse()
                return answer.status, answer.headers.get("Lambda-Extension-Identifier"), answer.read().decode()
            status, id, text = call("POST", "register", json.dumps({"events": \(events)}),
                Lambda_Extension_Name=name, Lambda_Extension_Accept_Feature="accountId")
            print("registered", status, text, flush=True)
            while True:
                status, _, text = call("GET", "event/next", Lambda_Extension_Identifier=id)
                event = json.loads(text)
                print("event", event["eventType"], event.get("requestId"), event.get("shutdownReason"), flush=True)
            \(body.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
                if event["eventType"] == "SHUTDOWN": sys.exit(0)
            """
        }

        private static let handler = """
            import os, signal, sys, time
            def ended(*_):
                print("runtime ended", flush=True)
                sys.exit(0)
            signal.signal(signal.SIGTERM, ended)
            def handler(event, context):
                time.sleep(event)
                return context.aws_request_id
            """

        private func layer(_ scene: Scene, _ extensions: [String: String]) async throws -> String {
            let files = Dictionary(uniqueKeysWithValues: extensions.map { ("extensions/" + $0.key, $0.value) })
            let layer = try await scene.lambda.publishLayerVersion(
                PublishLayerVersionRequest(
                    layerName: "extensions", content: LayerVersionContentInput(zipFile: try Scene.zip(files))))
            return layer.layerVersionArn ?? ""
        }

        private func create(
            _ scene: Scene, _ extensions: [String: String], handler: String = ExtensionTests.handler, timeout: Int = 30
        ) async throws {
            let arn = try await layer(scene, extensions)
            try await scene.create("f", ["app.py": handler]) {
                ($0.layers, $0.timeout, $0.memorySize) = ([arn], timeout, 1769)
            }
        }

        private func update(_ scene: Scene) async throws {
            _ = try await scene.lambda.updateFunctionConfiguration(
                UpdateFunctionConfigurationRequest(functionName: "f", description: "changed"))
        }

        @Test("an external extension registers before the runtime starts, gets each event, and hears of the end")
        func external() async throws {
            try await Scene.play { scene in
                try await create(scene, ["watcher": ExtensionTests.external()])
                // Who wants the log waits for the extension.
                let first = try await scene.invoke("f", "0", tail: true).payload
                let second = try await scene.invoke("f", "0", tail: true).payload
                try await update(scene)
                await scene.logs.wait(for: "event SHUTDOWN", in: "/aws/lambda/f")
                let lines = scene.logs.lines("/aws/lambda/f")
                let answer =
                    #"registered 200 {"functionName":"f","functionVersion":"$LATEST","handler":"app.handler","accountId":"000000000000"}"#
                #expect(lines.contains(answer))
                #expect(lines.contains("EXTENSION\tName: watcher\tState: Ready\tEvents: [INVOKE,SHUTDOWN]"))
                let events = lines.filter { $0.hasPrefix("event ") || $0 == "runtime ended" }
                let ids = [first, second].map { $0.replacing("\"", with: "") }
                #expect(
                    events == ids.map { "event INVOKE \($0) None" } + ["runtime ended", "event SHUTDOWN None spindown"])
                #expect(lines.count { $0.hasPrefix("REPORT ") } == 2)
            }
        }

        @Test("the caller does not wait for an extension, and the report counts its time")
        func duration() async throws {
            try await Scene.play { scene in
                let slow = "if event['eventType'] == 'INVOKE': time.sleep(0.6)"
                try await create(scene, ["slow": ExtensionTests.external(slow)])
                _ = try await scene.invoke("f", "0")
                await scene.logs.wait(for: "REPORT ", in: "/aws/lambda/f")
                let report = scene.logs.lines("/aws/lambda/f").first { $0.hasPrefix("REPORT ") } ?? ""
                let duration = report.split(separator: "Duration: ").dropFirst().first?.split(separator: " ").first
                #expect(duration.flatMap { Double($0) } ?? 0 >= 590)
                // An environment is taken again only when the extension is through.
                _ = try await scene.invoke("f", "0")
                _ = try await scene.invoke("f", "0")
                #expect(scene.service.environmentCount >= 2)
            }
        }

        @Test("an extension that crashes fails the event, and the others hear of a failure")
        func crash() async throws {
            try await Scene.play { scene in
                let bad = "if event['eventType'] == 'INVOKE': sys.exit(3)"
                try await create(
                    scene, ["bad": ExtensionTests.external(bad), "good": ExtensionTests.external()])
                let answer = try await scene.invoke("f", "5")
                #expect(answer.error == "Unhandled")
                #expect(answer.payload.hasPrefix(#"{"errorType":"Extension.Crash","errorMessage":"RequestId: "#))
                #expect(answer.payload.hasSuffix(#" Error: exit status 3"}"#))
                await scene.logs.wait(for: "event SHUTDOWN None failure", in: "/aws/lambda/f")
                let report = scene.logs.lines("/aws/lambda/f").first { $0.hasPrefix("REPORT ") } ?? ""
                #expect(report.contains("Status: error\tError Type: Extension.Crash"))
            }
        }

        @Test("an extension that ends before it registers, or can't be started, fails initialisation")
        func initialization() async throws {
            try await Scene.play { scene in
                try await create(scene, ["bad": "#!/bin/sh\nexit 0\n"])
                let crash = try await scene.invoke("f", "0", tail: true)
                #expect(crash.payload.hasPrefix(#"{"errorType":"Extension.Crash""#))
                #expect(crash.payload.hasSuffix(#" Error: exit code 0"}"#))
                #expect(
                    crash.log.contains("EXTENSION\tName: bad\tState: Started\tEvents: []\tError Type: Extension.Crash"))
                let arn = try await layer(scene, ["worse": "#!/no/such/shell\n"])
                _ = try await scene.lambda.updateFunctionConfiguration(
                    UpdateFunctionConfigurationRequest(functionName: "f", layers: [arn]))
                await scene.settle("f")
                let launch = try await scene.invoke("f", "0", tail: true)
                #expect(launch.payload.hasPrefix(#"{"errorType":"Extension.LaunchError""#))
                #expect(
                    launch.payload.hasSuffix(#" Error: fork/exec /opt/extensions/worse: no such file or directory"}"#))
                #expect(launch.log.contains("EXTENSION\tName: worse\tState: LaunchError\tEvents: []"))
            }
        }

        @Test("the eleventh extension can't be started")
        func eleven() async throws {
            try await Scene.play { scene in
                let sleeper = "#!/bin/sh\nexec sleep 60\n"
                let names = (1...11).map { $0 < 10 ? "e0\($0)" : "e\($0)" }
                try await create(scene, Dictionary(uniqueKeysWithValues: names.map { ($0, sleeper) }))
                let answer = try await scene.invoke("f", "0", tail: true)
                #expect(answer.payload.hasPrefix(#"{"errorType":"Extension.LaunchError""#))
                #expect(
                    answer.log.contains(
                        "EXTENSION\tName: e11\tState: LaunchError\tEvents: []\tError Type: TooManyExtensions"))
            }
        }

        @Test("the time-out holds for extensions too, and they hear of it")
        func timeout() async throws {
            try await Scene.play { scene in
                try await create(scene, ["watcher": ExtensionTests.external()], timeout: 1)
                let answer = try await scene.invoke("f", "60")
                #expect(answer.payload.hasSuffix(#" Error: Task timed out after 1.00 seconds"}"#))
                await scene.logs.wait(for: "event SHUTDOWN None timeout", in: "/aws/lambda/f")
            }
        }

        @Test("an internal extension registers from the runtime's process, and its end has time")
        func `internal`() async throws {
            try await Scene.play { scene in
                let source = """
                    import http.client, json, os, signal, sys, threading
                    def call(method, path, body=None, headers={}):
                        connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
                        connection.request(method, "/2020-01-01/extension/" + path, body, headers)
                        answer = connection.getresponse()
                        return answer.status, answer.headers.get("Lambda-Extension-Identifier"), answer.read().decode()
                    refused = call("POST", "register", '{"events":["SHUTDOWN"]}', {"Lambda-Extension-Name": "inside"})
                    print("refused", refused[0], refused[2], flush=True)
                    id = call("POST", "register", '{"events":["INVOKE"]}', {"Lambda-Extension-Name": "inside"})[1]
                    def follow():
                        while True:
                            answer = call("GET", "event/next", None, {"Lambda-Extension-Identifier": id})
                            print("inside", json.loads(answer[2])["eventType"], flush=True)
                    threading.Thread(target=follow, daemon=True).start()
                    def ended(*_):
                        print("runtime ended", flush=True)
                        os._exit(0)
                    signal.signal(signal.SIGTERM, ended)
                    def handler(event, context):
                        late = call("POST", "register", "{}", {"Lambda-Extension-Name": "late"})
                        unknown = call("GET", "event/next", None, {"Lambda-Extension-Identifier": "7306098f-8b46-43e9-b61a-9e2eaa502013"})
                        return [late[0], json.loads(late[2])["errorType"], unknown[0], json.loads(unknown[2])["errorType"]]
                    """
                try await scene.create("f", ["app.py": source]) { ($0.timeout, $0.memorySize) = (30, 1769) }
                let answer = try await scene.invoke("f", "0")
                #expect(
                    answer.payload
                        == #"[403, "Extension.RegistrationClosed", 403, "Extension.UnknownExtensionIdentifier"]"#)
                _ = try await scene.invoke("f", "0")
                try await update(scene)
                await scene.logs.wait(for: "runtime ended", in: "/aws/lambda/f")
                let lines = scene.logs.lines("/aws/lambda/f")
                #expect(lines.count { $0 == "inside INVOKE" } == 2)
                #expect(lines.contains("EXTENSION\tName: inside\tState: Ready\tEvents: [INVOKE]"))
                #expect(lines.contains { $0.hasPrefix("refused 403 ") && $0.contains("Extension.InvalidEventType") })
            }
        }

        @Test("an extension tells of its failure in initialisation, and its environment is begun anew")
        func initError() async throws {
            try await Scene.play { scene in
                let source = """
                    #!/bin/sh
                    API=http://$AWS_LAMBDA_RUNTIME_API/2020-01-01/extension
                    ID=$(curl -s -D - -o /dev/null -X POST "$API/register" -H 'Lambda-Extension-Name: sorry' \\
                        -d '{"events":["INVOKE"]}' | tr -d '\\r' | sed -n 's/^Lambda-Extension-Identifier: //Ip')
                    curl -s -X POST "$API/init/error" -H "Lambda-Extension-Identifier: $ID" \\
                        -H 'Lambda-Extension-Function-Error-Type: Fatal.ConnectFailed' -d '{}'
                    exit 0
                    """
                try await create(scene, ["sorry": source])
                let answer = try await scene.invoke("f", "0", tail: true)
                #expect(answer.payload.hasPrefix(#"{"errorType":"Extension.InitError""#))
                #expect(
                    answer.log.contains(
                        "EXTENSION\tName: sorry\tState: InitError\tEvents: [INVOKE]\tError Type: Fatal.ConnectFailed"))
            }
        }

        @Test("a log in JSON has records of the platform by their levels, and the application's lines by theirs")
        func logging() async throws {
            try await Scene.play { scene in
                let source = """
                    import json, logging
                    log = logging.getLogger()
                    def handler(event, context):
                        log.info("quiet")
                        log.warning("loud")
                        for level in ("debug", "error"):
                            print(json.dumps({"level": level, "timestamp": "2024-11-02T16:51:31.587Z", "message": level}))
                        return "done"
                    """
                try await scene.create("f", ["app.py": source]) {
                    $0.loggingConfig = LoggingConfig(
                        logFormat: .json, applicationLogLevel: .warn, systemLogLevel: .debug)
                }
                _ = try await scene.invoke("f")
                await scene.logs.wait(for: "platform.report", in: "/aws/lambda/f")
                let records = try scene.logs.lines("/aws/lambda/f").filter { $0.hasPrefix("{") }.map {
                    try JSON(parsing: $0)
                }
                #expect(
                    records.compactMap { $0["type"]?.string } == [
                        "platform.initStart", "platform.initRuntimeDone", "platform.initReport", "platform.start",
                        "platform.runtimeDone", "platform.report",
                    ])
                #expect(records.compactMap { $0["message"]?.string } == ["loud", "error"])
                _ = try await scene.lambda.updateFunctionConfiguration(
                    UpdateFunctionConfigurationRequest(
                        functionName: "f", loggingConfig: LoggingConfig(logFormat: .text)))
                await scene.settle("f")
                await #expect(
                    throws: LambdaCore.invalid(
                        "LogLevel is not supported when LogFormat is set to \"Text\". Remove LogLevel from your request "
                            + "or change the LogFormat to \"Json\" and try again.")
                ) {
                    try await scene.lambda.updateFunctionConfiguration(
                        UpdateFunctionConfigurationRequest(
                            functionName: "f", loggingConfig: LoggingConfig(systemLogLevel: .warn)))
                }
            }
        }
    }
}
