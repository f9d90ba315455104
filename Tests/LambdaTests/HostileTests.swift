import Base
import LambdaAPI
import Testing
import Wire

@testable import Lambda

/// What a function may try. Each scene checks at its end that no process, cgroup or loop device of it is left.
extension Scenarios {
    @Suite struct HostileTests {
        /// Creates a function of one Python file and invokes it once, then another time with `null`.
        private static func attack(
            _ body: String, timeout: Int = 10, memory: Int = 128, event: String = #""attack""#,
            check: (Scene.Answer, Scene.Answer) throws -> Void
        ) async throws {
            try await Scene.play { scene in
                let begin = "import os, sys, time, socket, errno, signal\ndef handler(event, context):\n"
                let indented = body.split(separator: "\n").map { "        " + $0 }.joined(separator: "\n")
                let source = begin + "    if event is None: return 'well'\n    if True:\n" + indented + "\n"
                try await scene.create("f", ["app.py": source]) { ($0.timeout, $0.memorySize) = (timeout, memory) }
                let answer = try await scene.invoke("f", event, tail: true)
                try check(answer, try await scene.invoke("f", "null"))
            }
        }

        @Test("a fork bomb gets no more processes than an environment has, and all of them die with it")
        func forkBomb() async throws {
            let bomb = """
                count = 0
                try:
                    while True:
                        if os.fork() == 0:
                            time.sleep(600)
                        count += 1
                except OSError as error:
                    return [error.errno == errno.EAGAIN, count < 1024]
                """
            try await Self.attack(bomb, timeout: 60, memory: 2_048) { answer, after in
                #expect(answer.payload == "[true, true]" && after.payload == #""well""#)
            }
        }

        @Test("a function that takes all memory is killed, also when a child of it does")
        func memoryHog() async throws {
            let child = """
                if os.fork() == 0:
                    held = bytearray(400 << 20)
                return os.wait()[1]
                """
            try await Self.attack(child) { answer, after in
                #expect(answer.payload == "9" && after.payload == #""well""#)
            }
            try await Self.attack("return len(bytearray(400 << 20))") { answer, after in
                #expect(answer.payload.hasSuffix(#" Error: Runtime exited with error: signal: killed"}"#))
                #expect(answer.payload.hasPrefix(#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: "#))
                #expect(after.payload == #""well""#)
            }
        }

        @Test("a function opens no more than its 1,024 files")
        func fileHog() async throws {
            let hog = """
                held = []
                try:
                    while True: held.append(open("/dev/null"))
                except OSError as error:
                    return [error.errno == errno.EMFILE, 1000 < len(held) < 1024]
                """
            try await Self.attack(hog) { answer, after in
                #expect(answer.payload == "[true, true]" && after.payload == #""well""#)
            }
        }

        @Test("a function that fills its disk is told so, and keeps its memory")
        func diskFiller() async throws {
            let filler = """
                written = 0
                try:
                    with open("/tmp/full", "wb", buffering=0) as file:
                        while True: written += file.write(bytes(1 << 20))
                except OSError as error:
                    return [error.errno == errno.ENOSPC, 512 <= written >> 20 < 540]
                """
            try await Self.attack(filler, timeout: 60) { answer, after in
                #expect(answer.payload == "[true, true]" && after.payload == #""well""#)
            }
        }

        @Test("a function that stops itself times out", .timeLimit(.minutes(10)))
        func stopsItself() async throws {
            try await Self.attack("os.kill(os.getpid(), signal.SIGSTOP)", timeout: 1) { answer, after in
                #expect(answer.payload.hasSuffix(#" Task timed out after 1.00 seconds"}"#))
                #expect(after.payload == #""well""#)
            }
        }

        @Test("a function can't stop or end the first process of its sandbox")
        func killsFirst() async throws {
            // They are sent, since it is the same user's; the kernel keeps them from the first process of a name space.
            let kill = """
                for number in [signal.SIGKILL, signal.SIGSTOP]: os.kill(1, number)
                time.sleep(0.1)
                return [os.getppid(), open("/proc/1/stat").read().split(")")[1].split()[0] in "SR"]
                """
            try await Self.attack(kill) { answer, after in
                #expect(answer.payload == "[1, true]" && after.payload == #""well""#)
            }
        }

        @Test("a function that closes its runtime's connection ends as a runtime that exits")
        func closesConnection() async throws {
            try await Self.attack("os.closerange(3, 1024)\nreturn 1") { answer, after in
                #expect(answer.payload.hasPrefix(#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: "#))
                #expect(answer.payload.hasSuffix(#" Error: Runtime exited with error: exit status 1"}"#))
                #expect(after.payload == #""well""#)
            }
        }

        private static let runtimeAPI = """
            def post(request, body):
                api = socket.create_connection(("127.0.0.1", 9001), 5)
                path = "/2018-06-01/runtime/invocation/" + request + "/response"
                api.sendall(b"POST %s HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: %d\\r\\n\\r\\n" % (path.encode(), len(body)) + body)
                return api.recv(4096).split()[1].decode()

            """

        @Test("the first of two answers counts, and an answer to a foreign event is refused")
        func answersTwice() async throws {
            let twice = """
                id = context.aws_request_id
                found = [post("00000000-0000-0000-0000-000000000000", b"1"), post("../next", b"1"), post(id, b'"first"')]
                print(found, post(id, b'"second"'))
                return "third"
                """
            try await Self.attack(Self.runtimeAPI + twice) { answer, after in
                #expect(answer.payload == #""first""# && after.payload == #""well""#)
            }
        }

        @Test(
            "of bodies that are not counted by their length, one at a time is read, and the answer comes all the same")
        func manyBodies() async throws {
            let many = """
                head = "POST /2018-06-01/runtime/invocation/%s/response HTTP/1.1\\r\\nHost: x\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n"
                open_, found = [], []
                for number in range(20):
                    api = socket.create_connection(("127.0.0.1", 9001), 5)
                    api.settimeout(0.3)
                    api.sendall((head % context.aws_request_id).encode() + b"5\\r\\nhello\\r\\n")
                    try: found.append(api.recv(4096).split()[1].decode())
                    except TimeoutError: found.append("open")
                    open_.append(api)
                open_[0].close()
                time.sleep(0.2)
                return found
                """
            try await Self.attack(many) { answer, after in
                let refused = Array(repeating: #""403""#, count: 19).joined(separator: ", ")
                #expect(answer.payload == #"["open", \#(refused)]"# && after.payload == #""well""#)
            }
        }

        @Test("a failure to initialise or to restore is told while that is done, and refused afterwards")
        func lateFailures() async throws {
            let late = """
                found = []
                for path in ["init/error", "restore/error"]:
                    api = socket.create_connection(("127.0.0.1", 9001), 5)
                    api.sendall(("POST /2018-06-01/runtime/%s HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 2\\r\\n\\r\\n{}" % path).encode())
                    found.append(api.recv(4096).split()[1].decode())
                return found
                """
            try await Self.attack(late) { answer, after in
                #expect(answer.payload == #"["403", "403"]"# && after.payload == #""well""#)
            }
        }

        @Test("bytes that are no JSON are handed on as they came")
        func garbageAnswer() async throws {
            let garbage = """
                post(context.aws_request_id, bytes([0, 255, 254, 10, 13, 0]))
                os._exit(0)
                """
            try await Self.attack(Self.runtimeAPI + garbage) { answer, after in
                #expect(answer.payload == String(decoding: [0, 255, 254, 10, 13, 0] as [UInt8], as: UTF8.self))
                #expect(answer.error == nil && after.payload == #""well""#)
            }
        }

        @Test("what is no HTTP at the Runtime API and at the platform hurts nobody")
        func garbageRequests() async throws {
            let garbage = """
                for port in [9001, 4566]:
                    for bytes_ in [b"\\x00\\xff" * 4096, b"GET " + b"a" * 100000, b"POST / HTTP/1.1\\r\\nContent-Length: -1\\r\\n\\r\\n"]:
                        with socket.create_connection(("127.0.0.1", port), 5) as connection:
                            try: connection.sendall(bytes_)
                            except OSError: pass
                return "still here"
                """
            try await Self.attack(garbage) { answer, after in
                #expect(answer.payload == #""still here""# && after.payload == #""well""#)
            }
        }

        @Test("an answer one byte over six megabytes is refused in Lambda's words, and the largest is not")
        func largeAnswer() async throws {
            try await Self.attack("return 'a' * (6291556 - 1)") { answer, after in
                let text = "Response payload size exceeded maximum allowed payload size (6291556 bytes)."
                #expect(answer.payload == #"{"errorType":"Function.ResponseSizeTooLarge","errorMessage":"\#(text)"}"#)
                #expect(after.payload == #""well""#)
            }
            try await Self.attack("return 'a' * (6291556 - 2)") { answer, _ in
                #expect(answer.payload.utf8.count == 6_291_556 && answer.error == nil)
            }
        }

        @Test("events and answers that nest without end hurt nobody")
        func deepJSON() async throws {
            let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
            let post = "post(context.aws_request_id, b'[' * 100000 + b']' * 100000)\nos._exit(0)"
            try await Self.attack(Self.runtimeAPI + post) { answer, after in
                #expect(answer.payload == deep && after.payload == #""well""#)
            }
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": "def handler(event, context):\n    return 1\n"])
                // Too deep for the runtime's reader or for the platform's; either way it is an answer.
                do {
                    let answer = try await scene.invoke("f", deep)
                    #expect(answer.error == "Unhandled")
                } catch let fault as Fault {
                    #expect(fault.code == "InvalidRequestContentException")
                }
                #expect(try await scene.invoke("f", "1").payload == "1")
            }
        }

        @Test("a runtime that never asks for an event ends with its time, in Lambda's words", .timeLimit(.minutes(2)))
        func neverAsks() async throws {
            try await Scene.play { scene in
                try await scene.create(
                    "f", ["bootstrap": "#!/bin/sh\nsleep 600\n"], runtime: .providedAl2023, handler: "any"
                ) { $0.timeout = 1 }
                let answer = try await scene.invoke("f")
                #expect(answer.error == "Unhandled")
                #expect(answer.payload.hasSuffix(#" Task timed out after 1.00 seconds"}"#))
            }
        }

        @Test("a daemon that outlives its event is frozen with its environment and dies with it")
        func daemon() async throws {
            let daemon = """
                if os.fork() == 0:
                    os.setsid()
                    if os.fork() == 0:
                        for number in range(256):
                            try: os.close(number)
                            except OSError: pass
                        signal.signal(signal.SIGTERM, signal.SIG_IGN)
                        while True: time.sleep(0.01)
                    os._exit(0)
                os.wait()
                return "left one behind"
                """
            try await Self.attack(daemon) { answer, after in
                #expect(answer.payload == #""left one behind""# && after.payload == #""well""#)
            }
        }
    }
}
