import Base
import Foundation
import Synchronization
import Testing

@testable import Sandbox

extension SandboxScenarios {
    static func withProcesses(_ body: (any SandboxDriver, TestFolder) async throws -> Void) async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        let driver = ProcessSandboxDriver(temporaryFolder: folder.path + "/processes")
        try await body(driver, folder)
        await driver.shutdown()
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/processes"))
    }

    @Test(
        "a function runs as a plain process, with Lambda's paths led to the machine's",
        arguments: [
            ("python3.11", "app.py", "import boto3_is_not_needed_here as x\n", ""),
            (
                "python3.11", "app.py",
                "import os\ndef handler(e, c):\n    return os.environ['AWS_ENDPOINT_URL'].count(':') + e\n", "3"
            ),
            ("nodejs20.x", "app.js", "exports.handler = async (e) => e + 1;\n", "2"),
            ("ruby3.3", "app.rb", "def handler(event:, context:) = event + 1\n", "2"),
            (
                "java17", "none.txt", "",
                #"{"errorMessage":"Class not found: app.handler","errorType":"java.lang.ClassNotFoundException"}"#
            ),
        ])
    func plainProcess(runtime: String, file: String, source: String, result: String) async throws {
        try await SandboxScenarios.withProcesses { driver, folder in
            let code = try folder.folder("code")
            try folder.write("code/" + file, source)
            let plan = try await TestRuntimes.folder(in: folder).plan(for: runtime)
            var spec = plan.spec(id: "plain", codeFolder: code)
            spec.environment["_HANDLER"] = "app.handler"
            spec.environment["AWS_ENDPOINT_URL"] = "http://127.0.0.1:4566"
            plan.complete(&spec)
            let sandbox = try await driver.create(spec)
            let posts = await (try ScriptedRuntimeAPI(sandbox.runtimeListener, events: ["1"])).finished.posts
            if result.isEmpty {
                #expect(posts.first?.path.hasSuffix("init/error") == true)
            } else {
                #expect(posts.first?.body == result)
            }
            await sandbox.destroy()
        }
    }

    @Test("a plain process is frozen, thawed and killed with its children")
    func plainDestroy() async throws {
        try await SandboxScenarios.withProcesses { driver, folder in
            let sandbox = try await driver.create(
                SandboxSpec(id: "plain", codeFolder: folder.path, arguments: ["/bin/sh", "-c", "sleep 61 & wait"]))
            try sandbox.freeze()
            try sandbox.thaw()
            await sandbox.destroy()
            #expect(await sandbox.exit == .killed)
            let missing = SandboxSpec(id: "plain", codeFolder: folder.path, arguments: ["/no/such/program"])
            await #expect { try await driver.create(missing) } throws: {
                ($0 as? Failure)?.stage == "execute /no/such/program"
            }
        }
    }
}

@Suite struct DriverChoiceTests {
    @Test("where the sandbox program can't run, plain processes are used and the reason is told")
    func fallback() async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        let told = Mutex<[String]>([])
        var configuration = LinuxSandboxDriver.Configuration(program: "/no/such/martlet-sandbox")
        configuration.report = { reason in told.withLock { $0.append(reason) } }
        let driver = try await SandboxDriverChoice.best(
            configuration, temporaryFolder: folder.path + "/processes")
        let reasons = told.withLock { $0 }
        #expect(driver is ProcessSandboxDriver && driver.summary.hasPrefix("WARNING"))
        #expect(reasons.count == 1 && reasons.first?.contains("execute /no/such/martlet-sandbox") == true)
        await driver.shutdown()
    }
}
