import Base
import Foundation
import LambdaAPI
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Lambda

extension Scenarios {
    /// Versions that start from snapshots.
    @Suite struct SnapStartTests {
        /// Tells what has happened to it, and what must differ from one environment to the next.
        private static let source = """
            import os, random, socket, time, uuid
            from snapshot_restore_py import register_after_restore, register_before_snapshot
            steps, made = ["loaded"], uuid.uuid4().hex
            listener = socket.socket()
            listener.bind(("127.0.0.1", 7000))
            listener.listen()
            @register_before_snapshot
            def first(): steps.append("before 1")
            register_before_snapshot(lambda text: steps.append(text), "before 2")
            @register_after_restore
            def restored(): steps.append("after")
            def handler(event, context):
                time.sleep(event.get("sleep", 0))
                mine = open("/tmp/mine", "a+")
                mine.write("x")
                mine.seek(0)
                return {"steps": steps, "type": os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"], "made": made,
                        "random": random.random(), "uuid": str(uuid.uuid4()), "secret": os.urandom(4).hex(),
                        "keys": [name for name in os.environ if name.startswith("AWS_SE") or "LOG_STREAM" in name],
                        "pids": [name for name in os.listdir("/proc") if name.isdigit()], "tmp": mine.read()}
            """

        private static func publish(
            _ scene: Scene, _ source: String = source, runtime: Runtime = .python3_12
        ) async throws -> FunctionConfiguration {
            try await scene.create("f", ["app.py": source], runtime: runtime) {
                $0.snapStart = SnapStart(applyOn: .publishedVersions)
            }
            return try await scene.lambda.publishVersion(PublishVersionRequest(functionName: "f"))
        }

        private static func object(_ answer: Scene.Answer) throws -> JSON {
            try JSON(parsing: Array(answer.payload.utf8))
        }

        private static func wait(_ condition: () async throws -> Bool) async throws {
            for _ in 0..<500 where try await !condition() { try await SystemClock().sleep(for: .milliseconds(20)) }
            #expect(try await condition())
        }

        private static func waits(_ scene: Scene) -> Int {
            scene.service.core.fleet.state.withLock { $0.snapshots.values.reduce(0) { $0 + $1.count } }
        }

        @Test("a version is pending until its function is loaded, and restored for its first event")
        func restores() async throws {
            try await Scene.play { scene in
                let published = try await SnapStartTests.publish(scene)
                #expect(published.state == .pending && published.stateReasonCode == .creating)
                #expect(published.snapStart == SnapStartResponse(applyOn: .publishedVersions, optimizationStatus: .on))
                await scene.settle("f", "1")
                let version = try await scene.lambda.getFunctionConfiguration(
                    GetFunctionConfigurationRequest(functionName: "f", qualifier: "1"))
                #expect(version.state == .active)
                let answer = try await scene.invoke("f:1", tail: true)
                let object = try SnapStartTests.object(answer)
                #expect(object["steps"] == ["loaded", "before 2", "before 1", "after"])
                #expect(object["type"] == "snap-start" && object["keys"] == [])
                let report = answer.log.split(separator: "\n").last.map { String($0) } ?? ""
                #expect(report.contains("\tRestore Duration: ") && report.contains("\tBilled Restore Duration: "))
                #expect(!report.contains("Init Duration"))
                let second = try await scene.invoke("f:1", tail: true)
                #expect(!second.log.contains("Restore Duration"))
                let latest = try await scene.invoke("f")
                let plain = try SnapStartTests.object(latest)
                #expect(plain["type"] == "on-demand" && plain["steps"] == ["loaded"])
            }
        }

        @Test("the log tells of the snapshot and of the restore")
        func logs() async throws {
            try await Scene.play { scene in
                _ = try await SnapStartTests.publish(scene)
                await scene.settle("f", "1")
                _ = try await scene.invoke("f:1")
                try await SnapStartTests.wait { scene.logs.lines("/aws/lambda/f").contains { $0.hasPrefix("REPORT") } }
                let lines = scene.logs.lines("/aws/lambda/f").filter { !$0.hasPrefix("martlet: ") }
                let words = lines.map { String($0.prefix { $0 != " " && $0 != "\t" }) }
                #expect(
                    words.prefix(7) == [
                        "INIT_START", "INIT_REPORT", "RESTORE_START", "RESTORE_REPORT", "START", "END", "REPORT",
                    ])
                let report = lines.first { $0.hasPrefix("RESTORE_REPORT") } ?? ""
                #expect(report.wholeMatch(of: /RESTORE_REPORT Restore Duration: \d+\.\d\d ms/) != nil)
            }
        }

        @Test("two environments of one snapshot share nothing")
        func strangers() async throws {
            try await Scene.play { scene in
                _ = try await SnapStartTests.publish(scene)
                await scene.settle("f", "1")
                let answers = try await withThrowingTaskGroup(of: Scene.Answer.self) { group in
                    for _ in 0..<3 { group.addTask { try await scene.invoke("f:1", #"{"sleep": 1}"#) } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                let objects = try answers.map { try SnapStartTests.object($0) }
                // Each of them listens on the same port, in a network of its own.
                for name in ["made", "random", "uuid", "secret"] {
                    #expect(Set(objects.compactMap { $0[name]?.description }).count == 3)
                }
                #expect(objects.allSatisfy { $0["pids"] == ["1", "2"] && $0["tmp"] == "x" })
                #expect(objects.allSatisfy { $0["steps"] == ["loaded", "before 2", "before 1", "after"] })
            }
        }

        @Test("a snapshot that is used or killed is replaced, and goes with its version")
        func replaced() async throws {
            try await Scene.play { scene in
                _ = try await SnapStartTests.publish(scene)
                await scene.settle("f", "1")
                #expect(SnapStartTests.waits(scene) == 1)
                _ = try await scene.invoke("f:1")
                try await SnapStartTests.wait {
                    SnapStartTests.waits(scene) == 1 && scene.service.environmentCount == 2
                }
                for environment in scene.service.core.fleet.state.withLock({ Array($0.all.values) })
                where environment.isSnapshot {
                    await environment.destroy()
                }
                try await SnapStartTests.wait { SnapStartTests.waits(scene) == 1 }
                _ = try await scene.lambda.deleteFunction(DeleteFunctionRequest(functionName: "f", qualifier: "1"))
                try await SnapStartTests.wait { scene.service.environmentCount == 0 }
                #expect(try await scene.platform.store.read(KeyRange(prefix: LambdaStore.snapshotPrefix)).isEmpty)
            }
        }

        @Test("a function that can't be loaded makes a version that failed")
        func fails() async throws {
            try await Scene.play { scene in
                _ = try await SnapStartTests.publish(scene, "raise ValueError('no table')")
                await scene.settle("f", "1")
                let version = try await scene.lambda.getFunctionConfiguration(
                    GetFunctionConfigurationRequest(functionName: "f", qualifier: "1"))
                #expect(version.state == .failed && version.stateReasonCode == .functionError)
                #expect(version.stateReason == "An error occurred during function initialization.")
                #expect(SnapStartTests.waits(scene) == 0)
            }
        }

        @Test("hooks that fail end the publication, or the event")
        func hooksFail() async throws {
            let hook = "\nimport snapshot_restore_py as s\ndef handler(e, c): pass\ndef bad(): raise KeyError('k')\n"
            try await Scene.play { scene in
                _ = try await SnapStartTests.publish(scene, hook + "s.register_after_restore(bad)")
                await scene.settle("f", "1")
                let fault = await #expect(throws: Fault.self) { try await scene.invoke("f:1") }
                #expect(fault?.code == "SnapStartException")
                try await scene.create("g", ["app.py": hook + "s.register_before_snapshot(bad)"], runtime: .python3_13)
                {
                    ($0.snapStart, $0.publish) = (SnapStart(applyOn: .publishedVersions), true)
                }
                await scene.settle("g", "1")
                let version = try await scene.lambda.getFunctionConfiguration(
                    GetFunctionConfigurationRequest(functionName: "g", qualifier: "1"))
                #expect(version.state == .failed && version.stateReason == SnapshotFailure(isTimeout: false).reason)
                let refused = await #expect(throws: Fault.self) { try await scene.invoke("g:1") }
                #expect(refused?.code == "ResourceConflictException")
            }
        }

        @Test("snapshots are taken anew after a restart, and events do not wait for them")
        func restart() async throws {
            try await Scene.play { scene in
                _ = try await SnapStartTests.publish(scene)
                await scene.settle("f", "1")
                let core = scene.service.core
                let reference = FunctionReference(
                    key: FunctionKey(account: .default, region: .default, name: "f"), qualifier: "1")
                let config = try await core.functions.version(reference)
                let pool = FunctionVersion(key: reference.key, config: config).poolID
                core.fleet.retire(pool)
                try await SnapStartTests.wait { scene.service.environmentCount == 0 }
                // A server that starts knows of nothing that was retired.
                core.fleet.revive(pool)
                let answer = try await scene.invoke("f:1", tail: true)
                let steps = try SnapStartTests.object(answer)["steps"]
                #expect(steps == ["loaded", "before 2", "before 1", "after"])
                #expect(answer.log.contains("\tRestore Duration: ") && SnapStartTests.waits(scene) == 0)
                try await SnapshotKeeper(
                    functions: core.functions, fleet: core.fleet, background: core.background, report: core.report
                ).start()
                try await SnapStartTests.wait { SnapStartTests.waits(scene) == 1 }
            }
        }

        @Test("refusals are AWS's")
        func refusals() async throws {
            try await Scene.play { scene in
                let node = await #expect(throws: Fault.self) {
                    _ = try await SnapStartTests.publish(scene, runtime: .nodejs20X)
                }
                #expect(node?.message == "nodejs20.x is not supported for SnapStart enabled functions.")
                let old = await #expect(throws: Fault.self) {
                    _ = try await SnapStartTests.publish(scene, runtime: .python3_11)
                }
                #expect(old?.code == "InvalidParameterValueException")
                let large = await #expect(throws: Fault.self) {
                    try await scene.create("f", ManagementTests.code, runtime: .python3_12) {
                        $0.snapStart = SnapStart(applyOn: .publishedVersions)
                        $0.ephemeralStorage = EphemeralStorage(size: 1024)
                    }
                }
                #expect(large?.code == "InvalidParameterValueException")
                _ = try await SnapStartTests.publish(scene)
                await scene.settle("f", "1")
                let provisioned = await #expect(throws: Fault.self) {
                    _ = try await scene.lambda.putProvisionedConcurrencyConfig(
                        PutProvisionedConcurrencyConfigRequest(
                            functionName: "f", qualifier: "1", provisionedConcurrentExecutions: 1))
                }
                #expect(provisioned?.code == "InvalidParameterValueException")
            }
        }
    }
}
