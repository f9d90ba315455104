import Base
import LambdaAPI
import Sandbox
import ServiceKit
import Testing
import Wire

@testable import Lambda

extension Scenarios {
    @Suite("The bytes of an account's code") struct CodeSizeTests {
        private static let exceeded = LambdaFault.codeStorageExceededException(
            "Code storage limit exceeded.", details: ["Type": "User"])

        /// An archive of exactly one size, whatever it says.
        private static func zip(_ text: String) throws -> [UInt8] {
            try Scene.zip(["app.py": "def handler(event, context): return '\(text)'"])
        }

        private static func used(_ scene: Scene) async throws -> Int? {
            try await scene.lambda.getAccountSettings(GetAccountSettingsRequest()).accountUsage?.totalCodeSize
        }

        @Test("functions, versions and layers count, and beyond the limit code is refused in AWS's words")
        func limit() async throws {
            let size = try Self.zip("a").count
            try await Scene.play(change: { $0.codeStorageBytes = size * 3 }) { scene in
                let settings = try await scene.lambda.getAccountSettings(GetAccountSettingsRequest())
                #expect(settings.accountLimit?.totalCodeSize == size * 3)
                func create(_ name: String) async throws {
                    try await scene.create(name, [:]) { $0.code = FunctionCode(zipFile: try? Self.zip(name)) }
                }
                try await create("a")
                _ = try await scene.lambda.publishVersion(PublishVersionRequest(functionName: "a"))
                let content = LayerVersionContentInput(zipFile: try Self.zip("l"))
                let layer = try await scene.lambda.publishLayerVersion(
                    PublishLayerVersionRequest(layerName: "l", content: content))
                #expect(try await Self.used(scene) == size * 3)
                await #expect(throws: Self.exceeded) { try await create("b") }
                await #expect(throws: Self.exceeded) {
                    try await scene.lambda.publishLayerVersion(
                        PublishLayerVersionRequest(layerName: "l", content: content))
                }
                // In the place of the old code the new one takes nothing more; a version of it would.
                _ = try await scene.lambda.updateFunctionCode(
                    UpdateFunctionCodeRequest(functionName: "a", zipFile: try Self.zip("c")))
                await scene.settle("a")
                await #expect(throws: Self.exceeded) {
                    try await scene.lambda.publishVersion(PublishVersionRequest(functionName: "a"))
                }
                await #expect(throws: Self.exceeded) {
                    try await scene.lambda.updateFunctionCode(
                        UpdateFunctionCodeRequest(functionName: "a", zipFile: try Self.zip("more")))
                }
                #expect(try await scene.invoke("a").payload == "\"c\"")
                _ = try await scene.lambda.deleteLayerVersion(
                    DeleteLayerVersionRequest(layerName: "l", versionNumber: layer.version ?? 0))
                #expect(try await Self.used(scene) == size * 2)
                try await create("b")
                _ = try await scene.lambda.deleteFunction(DeleteFunctionRequest(functionName: "a", qualifier: "1"))
                #expect(try await Self.used(scene) == size * 2)
                for name in ["a", "b"] {
                    _ = try await scene.lambda.deleteFunction(DeleteFunctionRequest(functionName: name))
                }
                #expect(try await Self.used(scene) == 0)
            }
        }
    }
}
