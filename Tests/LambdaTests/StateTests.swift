import Base
import LambdaAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import Lambda

@Suite struct FunctionStatusTests {
    @Test("a function is pending, then active; its changes are in progress, then successful")
    func success() {
        var status = FunctionStatus.creating
        #expect(!status.isSettled && status.update == nil && status.reasonCode == .creating)
        status.settle(nil)
        #expect(status == .active)
        status.change()
        #expect(!status.isSettled && status.state == .active && status.update == .inProgress)
        #expect(FunctionStatus(status.json) == status)
        status.settle(nil)
        #expect(status == .active)
    }

    @Test("a function that can't be made fails; one that can't be changed stays active; both get another chance")
    func failure() {
        var made = FunctionStatus.creating
        made.settle("no room")
        #expect(made.state == .failed && made.reason == "no room")
        #expect(throws: Fault.self) { try made.checkInvocable() }
        made.change()
        #expect(made.state == .pending)
        var changed = FunctionStatus.active
        changed.change()
        changed.settle("no room")
        #expect(changed.state == .active && changed.update == .failed && changed.updateReason == "no room")
        #expect(throws: Never.self) { try changed.checkInvocable() }
    }
}

extension Scenarios {
    @Suite struct StateTests {
        private static let source = "def handler(event, context):\n    return '%@'\n"

        private static func zip(_ word: String) throws -> [UInt8] {
            try Scene.zip(["app.py": source.replacing("%@", with: word)])
        }

        private static func status(_ scene: Scene, _ qualifier: String? = nil) async throws -> FunctionConfiguration? {
            try await scene.lambda.getFunction(GetFunctionRequest(functionName: "f", qualifier: qualifier))
                .configuration
        }

        private static func refusal(_ call: () async throws -> Void) async -> String {
            do {
                try await call()
                return "done"
            } catch {
                return "\(error)"
            }
        }

        /// A scene in which nothing that is made becomes ready, as if the server always died then.
        private static func play(_ body: (Scene) async throws -> Void) async throws {
            try await Scene.play { scene in
                scene.service.core.preparer.stop()
                try await body(scene)
            }
        }

        /// Starts what makes functions ready once more, as a new start of the server does.
        private static func restart(_ scene: Scene) async throws {
            let core = scene.service.core
            let preparer = FunctionPreparer(
                functions: core.functions, code: core.code, machine: core.machine, fleet: core.fleet, live: core.live,
                background: core.background, report: core.report)
            try await preparer.start()
            let key = FunctionKey(account: .default, region: .default, name: "f")
            for qualifier in [nil, "1"] { await preparer.settled(FunctionReference(key: key, qualifier: qualifier)) }
        }

        @Test("a new function is pending until it is ready, also after a restart, and can be invoked at once")
        func pending() async throws {
            try await StateTests.play { scene in
                let made = try await scene.create("f", ["app.py": InvokeTests.hello]) { $0.publish = true }
                #expect(made.state == .pending && made.stateReasonCode == .creating && made.version == "1")
                #expect(try await StateTests.status(scene)?.state == .pending)
                #expect(try await StateTests.status(scene, "1")?.state == .pending)
                #expect(try await scene.invoke("f").error == nil)
                let refusal = await StateTests.refusal {
                    _ = try await scene.lambda.publishVersion(PublishVersionRequest(functionName: "f"))
                }
                #expect(refusal.contains("is currently in the following state: 'Pending'"))
                try await StateTests.restart(scene)
                #expect(try await StateTests.status(scene)?.state == .active)
                #expect(try await StateTests.status(scene)?.lastUpdateStatus == .successful)
                #expect(try await StateTests.status(scene, "1")?.state == .active)
                #expect(try await scene.platform.store.read(KeyRange(prefix: LambdaStore.preparingPrefix)).isEmpty)
            }
        }

        @Test("while an update is in progress, events run what was before, and no other change is taken")
        func updating() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": StateTests.source.replacing("%@", with: "old")])
                let old = try await StateTests.status(scene)?.codeSha256
                scene.service.core.preparer.stop()
                let updated = try await scene.lambda.updateFunctionCode(
                    UpdateFunctionCodeRequest(functionName: "f", zipFile: try StateTests.zip("new")))
                #expect(updated.state == .active && updated.lastUpdateStatus == .inProgress)
                #expect(updated.codeSha256 != old)
                #expect(try await scene.invoke("f").payload == #""old""#)
                let refusal = await StateTests.refusal {
                    _ = try await scene.lambda.updateFunctionConfiguration(
                        UpdateFunctionConfigurationRequest(functionName: "f", timeout: 9))
                }
                #expect(
                    refusal
                        == "ResourceConflictException: The operation cannot be performed at this time. An update is "
                        + "in progress for resource: arn:aws:lambda:us-east-1:000000000000:function:f")
                try await StateTests.restart(scene)
                #expect(try await StateTests.status(scene)?.lastUpdateStatus == .successful)
                #expect(try await scene.invoke("f").payload == #""new""#)
                let digest = Hex.encode(Base64.decode(old ?? "") ?? [])
                #expect(try await scene.service.core.code.archive(digest) == nil)
            }
        }

        @Test("a function that is deleted before it is ready leaves nothing")
        func deleted() async throws {
            try await StateTests.play { scene in
                try await scene.create("f", ["app.py": InvokeTests.hello]) { $0.publish = true }
                _ = try await scene.lambda.deleteFunction(DeleteFunctionRequest(functionName: "f"))
                for prefix in ["lambda", "lambda-preparing"] {
                    #expect(try await scene.platform.store.read(KeyRange(prefix: Key(.string(prefix)))) == [])
                }
            }
        }
    }
}
