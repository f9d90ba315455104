import Foundation
import Testing

@testable import Sandbox

/// Runtimes that are started before their function is known.
extension SandboxScenarios {
    private static let wasWarm = #"b"_MARTLET_WARM" in open("/proc/self/environ", "rb").read()"#

    /// Runs one function once, so that its runtime is known; then, when the next one waits, other functions.
    private static func afterFirst(
        _ runtime: String, warm: Int = 1, _ body: (any SandboxDriver, TestFolder) async throws -> Void
    ) async throws {
        try await withDriver(spares: 2, warm: warm) { driver, folder in
            let first =
                runtime.hasPrefix("python")
                ? ["first.py": "def handler(event, context): pass"] : ["first.js": "exports.handler = async () => null"]
            _ = try await invoke(driver, folder, runtime, first, handler: "first.handler", events: ["1"])
            await WaitingRuntimes.wait(for: warm)
            try await body(driver, folder)
        }
    }

    @Test("a Python function takes a runtime that waits, and finds everything as if that had been started for it")
    func warmPython() async throws {
        let source = """
            import os, sys, time, resource, signal, __main__
            def handler(event, context):
                libc = __import__("ctypes").CDLL(None)
                libc.getenv.restype = __import__("ctypes").c_char_p
                status = dict(line.split(":\\t") for line in open("/proc/self/status").read().splitlines() if ":\\t" in line)
                return {
                    "own": os.environ["OWN"], "c": libc.getenv(b"OWN").decode(), "shell": os.popen("echo $OWN").read(),
                    "hidden": [name for name in os.environ if name.startswith("_MARTLET")], "zone": time.tzname[0],
                    "cwd": os.getcwd(), "argv": sys.argv, "path": sys.path, "main": __main__.__file__,
                    "umask": os.umask(0o22), "pid": os.getpid(), "fds": sorted(os.listdir("/proc/self/fd"))[:4],
                    "files": resource.getrlimit(resource.RLIMIT_NOFILE), "uid": os.getuid() != 0, "caps": status["CapEff"],
                    "bounds": status["CapBnd"], "privileges": status["NoNewPrivs"], "filter": status["Seccomp"],
                    "command": open("/proc/self/cmdline").read().split("\\0"), "task": os.listdir("/var/task"),
                    "blocked": status["SigBlk"], "ignored": status["SigIgn"], "session": os.getsid(0) == os.getpid(),
                    "score": open("/proc/self/oom_score_adj").read(), "parent": os.getppid(),
                    "root": os.statvfs("/").f_flag & 1, "loop": open("/proc/1/status").read().split("CapEff:\\t")[1][:16],
                }
            """
        let events = ["1"]
        let own = ["OWN": "mine", "TZ": "Asia/Tokyo"]
        try await SandboxScenarios.afterFirst("python3.11") { driver, folder in
            let probe = "\ndef probe(event, context): return \(SandboxScenarios.wasWarm)\n"
            let files = ["app.py": source + probe]
            let warm = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", files, handler: "app.handler", events: events, environment: own)
            let plain = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", files, handler: "app.handler", events: events, environment: own)
            #expect(warm.posts.first?.path.hasSuffix("/response") == true, "\(warm)")
            #expect(warm.posts.first?.body == plain.posts.first?.body)
            await WaitingRuntimes.wait(for: 1)
            let last = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", files, handler: "app.probe", events: events, environment: own)
            #expect(last.posts.first?.body == "true")
        }
    }

    @Test("two environments from waiting runtimes share nothing")
    func warmStrangers() async throws {
        let source = """
            import os, random, uuid, tempfile, ssl
            def handler(event, context):
                before = os.listdir("/tmp")
                open("/tmp/mark", "w").close()
                processes = [name for name in os.listdir("/proc") if name.isdigit()]
                return [\(SandboxScenarios.wasWarm), random.random(), str(uuid.uuid4()), hash("text"),
                        ssl.RAND_bytes(8).hex(), next(tempfile._get_candidate_names()), before, processes]
            """
        try await SandboxScenarios.afterFirst("python3.11", warm: 2) { driver, folder in
            var answers: [[Any]] = []
            for _ in 0..<2 {
                let (posts, _) = try await SandboxScenarios.invoke(
                    driver, folder, "python3.11", ["app.py": source], handler: "app.handler", events: ["1"])
                let json = try JSONSerialization.jsonObject(with: Data((posts.first?.body ?? "").utf8))
                answers.append(try #require(json as? [Any]))
            }
            for answer in answers {
                #expect(answer[0] as? Bool == true)
                #expect(answer[6] as? [String] == [] && answer[7] as? [String] == ["1", "2"])
            }
            for index in 1...5 { #expect("\(answers[0][index])" != "\(answers[1][index])") }
        }
    }

    @Test(
        "a Python function whose start is its own gets one",
        arguments: [
            (["PYTHONHASHSEED": "7"], [:]), (["LD_PRELOAD": ""], [:]), (["LC_ALL": "C"], [:]),
            ([:], ["json.py": "own = 1"]), ([:], ["lib/libown.so": ""]), ([:], ["libown.so.1": ""]),
            (["AWS_LAMBDA_EXEC_WRAPPER": "/var/task/wrapper"], ["wrapper": "#!/bin/sh\nexec \"$@\"\n"]),
        ] as [([String: String], [String: String])])
    func warmRefused(environment: [String: String], files: [String: String]) async throws {
        let source = """
            import json
            def handler(event, context): return [\(SandboxScenarios.wasWarm), hasattr(json, "own")]
            """
        try await SandboxScenarios.afterFirst("python3.11") { driver, folder in
            let (posts, _) = try await SandboxScenarios.invoke(
                driver, folder, "python3.11", files.merging(["app.py": source]) { own, _ in own },
                handler: "app.handler", events: ["1"], environment: environment)
            #expect(posts.first?.body == "[false, \(files["json.py"] != nil)]")
        }
    }

    @Test("a Node.js function takes a runtime that waits, and finds everything as if that had been started for it")
    func warmNode() async throws {
        let source = """
            const fs = require('fs');
            exports.handler = async () => ({
              own: process.env.OWN, shell: require('child_process').execSync('echo $OWN').toString(), cwd: process.cwd(),
              hidden: Object.keys(process.env).filter((name) => name.startsWith('_MARTLET')), argv: process.argv,
              hour: new Date(0).getHours(), umask: process.umask(), pid: process.pid, paths: module.paths, title: process.title,
              caps: /CapEff:\\t(.*)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1], filter:
              /Seccomp:\\t(.*)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1], main: require.main.filename,
            });
            exports.probe = async () => [fs.readFileSync('/proc/self/environ', 'utf8').includes('_MARTLET_WARM'), Math.random(),
              require('crypto').randomUUID()];
            """
        let own = ["OWN": "mine", "TZ": "Asia/Tokyo"]
        try await SandboxScenarios.afterFirst("nodejs20.x", warm: 2) { driver, folder in
            var probes: [String] = []
            for handler in ["index.probe", "index.probe"] {
                let (posts, _) = try await SandboxScenarios.invoke(
                    driver, folder, "nodejs20.x", ["index.js": source], handler: handler, events: ["1"])
                probes.append(posts.first?.body ?? "")
            }
            #expect(probes.allSatisfy { $0.hasPrefix("[true,") } && probes[0] != probes[1])
            await WaitingRuntimes.wait(for: 2)
            var bodies: [String] = []
            for environment in [own, own, own.merging(["NODE_NO_WARNINGS": "1"]) { own, _ in own }] {
                let (posts, _) = try await SandboxScenarios.invoke(
                    driver, folder, "nodejs20.x", ["index.js": source], handler: "index.handler", events: ["1"],
                    environment: environment)
                bodies.append(posts.first?.body ?? "")
            }
            #expect(bodies[0].hasPrefix(#"{"own":"mine","#) && Set(bodies).count == 1, "\(bodies)")
        }
    }

    @Test("a waiting runtime that dies is replaced, and the next function starts all the same")
    func warmDies() async throws {
        try await SandboxScenarios.afterFirst("python3.11") { driver, folder in
            let waiting = try #require(WaitingRuntimes.all().first)
            kill(waiting, SIGKILL)
            let source = "def handler(event, context): return 'here'"
            for _ in 0..<2 {
                let (posts, _) = try await SandboxScenarios.invoke(
                    driver, folder, "python3.11", ["app.py": source], handler: "app.handler", events: ["1"])
                #expect(posts.first?.body == #""here""#)
            }
            await WaitingRuntimes.wait(for: 1)
            #expect(WaitingRuntimes.all() != [waiting])
        }
    }
}

/// Started runtimes below this process that wait for a function.
enum WaitingRuntimes {
    static func all() -> [pid_t] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { pid_t($0) }.filter { pid in
            // A read from the socket that it was given; the call's number differs between machines.
            text("/proc/\(pid)/syscall").split(separator: " ").dropFirst().first == "0x3"
                && text("/proc/\(pid)/environ").contains("_MARTLET_WARM=3") && isOurs(pid)
        }
    }

    static func wait(for count: Int) async {
        for _ in 0..<1000 where all().count < count { usleep(10_000) }
        usleep(20_000)  // until the sandbox program has heard of it too
    }

    private static func isOurs(_ pid: pid_t) -> Bool {
        var pid = pid
        while pid > 1, pid != getpid() {
            let rest = text("/proc/\(pid)/stat").split(separator: ")").last?.split(separator: " ") ?? []
            pid = rest.count > 1 ? pid_t(rest[1]) ?? 0 : 0
        }
        return pid == getpid()
    }

    private static func text(_ path: String) -> String {
        (try? Data(contentsOf: URL(fileURLWithPath: path))).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
