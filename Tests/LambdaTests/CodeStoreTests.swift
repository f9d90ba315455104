import Archive
import Base
import Foundation
import LambdaAPI
import Sandbox
import Store
import Testing
import Wire

@testable import Lambda

@Suite struct CodeStoreTests {
    private struct Refused: Error {}

    private static func package(_ text: String) throws -> CodePackage {
        var writer = ZipWriter()
        try writer.addFile("app.py", Array(text.utf8), mode: 0o644)
        return try CodePackage(writer.archive())
    }

    /// A store of code in a folder of its own, and the rows that say which archives are needed.
    private static func play(
        budget: Int = .max, _ body: (CodeStore, any Store, MemoryBlobs) async throws -> Void
    ) async throws {
        let folder = try FileTree.temporary()
        let (store, blobs) = (MemoryStore(), MemoryBlobs())
        defer { FileTree.remove(folder) }
        let code = CodeStore(folder: folder, blobs: blobs, functions: LambdaStore(store), budget: budget)
        defer { code.close() }
        try await body(code, store, blobs)
    }

    private static func use(_ package: CodePackage, _ number: Int = 1, in store: any Store) async throws {
        var transaction = Transaction()
        transaction.add(LambdaStore.usageKey(package.digest), number)
        _ = try await store.commit(transaction)
    }

    private static func isThere(_ package: CodePackage, _ code: CodeStore) async throws -> [Bool] {
        let folder = FileManager.default.fileExists(atPath: code.path(package.digest))
        return [try await code.archive(package.digest) != nil, folder]
    }

    @Test("an archive whose row is refused goes again; one that another row names stays")
    func refusals() async throws {
        try await Self.play { code, store, _ in
            let package = try Self.package("1")
            await #expect(throws: Refused.self) {
                try await code.keep(package) {
                    #expect(try await Self.isThere(package, code) == [true, true])
                    throw Refused()
                }
            }
            #expect(try await Self.isThere(package, code) == [false, false])
            try await code.keep(package) { try await Self.use(package, in: store) }
            await #expect(throws: Refused.self) { try await code.keep(package) { throw Refused() } }
            #expect(try await Self.isThere(package, code) == [true, true])
        }
    }

    @Test("an archive is not removed under a call that is about to name it")
    func race() async throws {
        try await Self.play { code, store, _ in
            let package = try Self.package("1")
            try await code.keep(package) { try await Self.use(package, in: store) }
            try await code.keep(package) {
                // Its only function is deleted meanwhile.
                try await Self.use(package, -1, in: store)
                try await code.remove([package.digest])
                #expect(try await Self.isThere(package, code) == [true, true])
                try await Self.use(package, in: store)
            }
            // And the one who deleted it is late.
            try await code.remove([package.digest])
            #expect(try await Self.isThere(package, code) == [true, true])
            try await Self.use(package, -1, in: store)
            try await code.remove([package.digest])
            #expect(try await Self.isThere(package, code) == [false, false])
            #expect(try await store.get(LambdaStore.usageKey(package.digest)) == nil)
        }
    }

    @Test("a layer that was deleted before can't be named any more")
    func goneLayer() async throws {
        try await Self.play { code, store, _ in
            let layer = try Self.package("1")
            await #expect(throws: Failure.self) { try await code.keep(nil, layers: [layer.digest]) {} }
            try await code.keep(layer) { try await Self.use(layer, in: store) }
            try await code.keep(nil, layers: [layer.digest]) {
                try await Self.use(layer, -1, in: store)
                try await code.remove([layer.digest])
                try await Self.use(layer, in: store)
            }
            #expect(try await Self.isThere(layer, code) == [true, true])
        }
    }

    @Test("the start removes archives that no row names, and folders without archives")
    func sweep() async throws {
        try await Self.play { code, store, blobs in
            let (needed, lost) = (try Self.package("needed"), try Self.package("lost"))
            for package in [needed, lost] {
                try await blobs.put(try CodeStore.blobName(package.digest), package.bytes)
                try await Self.use(package, in: store)
                _ = try await code.retain(package.digest)
                await code.release(package.digest)
            }
            try await Self.use(lost, -1, in: store)
            try FileTree.make(code.path("live-7"))
            try FileTree.make(code.path(String(repeating: "0", count: 64)))
            #expect(FileManager.default.createFile(atPath: code.path("half.compile-0"), contents: nil))
            let found = try code.open()
            #expect(!found.contains("half.compile-0"))
            // What comes after the start is not looked at, and stays although its row is not committed.
            let late = try Self.package("late")
            try FileTree.make(code.path("live-8"))
            try await code.keep(late) {
                try await code.sweep(found)
                #expect(FileTree.names(in: code.folder) == [needed.digest, late.digest, "live-8"].sorted())
            }
            FileTree.remove(code.path("live-8"))
            #expect(FileTree.names(in: code.folder) == [needed.digest])
            let left = try CodeStore.blobName(needed.digest)
            #expect(await blobs.list(prefix: "", after: nil, limit: 9) == [left])
        }
    }

    @Test("a folder is let go whether the work with it goes well or not")
    func using() async throws {
        try await Self.play(budget: 0) { code, store, _ in
            let package = try Self.package("1")
            try await code.keep(package) { try await Self.use(package, in: store) }
            await #expect(throws: Refused.self) {
                try await code.using(package.digest) { folder in
                    #expect(FileManager.default.fileExists(atPath: folder))
                    throw Refused()
                }
            }
            // Nobody shows it any more, so that it goes for its size.
            #expect(try await Self.isThere(package, code) == [true, false])
        }
    }

    @Test("beyond the budget the folder that was shown least recently goes, and is unpacked when it is needed")
    func budget() async throws {
        let packages = try ["1", "2", "3"].map { try Self.package($0) }
        try await Self.play(budget: 20_000) { code, store, _ in
            for package in packages {
                try await code.keep(package) { try await Self.use(package, in: store) }
                #expect(try await !code.retain(package.digest).isNew)
            }
            // Each has a folder and a file, 8,192 bytes as a rule. What is shown stays.
            for package in packages { #expect(try await Self.isThere(package, code) == [true, true]) }
            for package in packages { await code.release(package.digest) }
            #expect(FileTree.names(in: code.folder).count < 3)
            #expect(try await Self.isThere(packages[0], code) == [true, false])
            #expect(try await code.retain(packages[0].digest).isNew)
            #expect(try await Self.isThere(packages[0], code) == [true, true])
            await code.release(packages[0].digest)
        }
    }
}

extension Scenarios {
    @Suite struct RefusedCodeTests {
        @Test("calls that are refused leave no code, whatever they are refused for")
        func refusals() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": InvokeTests.hello])
                let code = scene.service.core.code
                let before = FileTree.names(in: code.folder)
                let other = try Scene.zip(["app.py": "other"])
                await #expect(throws: Fault.self) {
                    try await scene.lambda.updateFunctionCode(
                        UpdateFunctionCodeRequest(functionName: "f", zipFile: other, revisionId: "other"))
                }
                await #expect(throws: Fault.self) { try await scene.create("f", ["app.py": "other"]) }
                #expect(FileTree.names(in: code.folder) == before)
                #expect(try await code.archive(Hex.encode(Digest.sha256(other))) == nil)
            }
        }

        @Test("an event whose code was replaced meanwhile runs the new one, and finds nothing once it is deleted")
        func replaced() async throws {
            try await Scene.play { scene in
                let source = "def handler(event, context):\n    return '%@'\n"
                try await scene.create("f", ["app.py": source.replacing("%@", with: "old")])
                let (core, key) = (scene.service.core, FunctionKey(account: .default, region: .default, name: "f"))
                let latest = try await core.functions.existing(FunctionReference(key: key, qualifier: nil)).latest
                let old = FunctionVersion(key: key, config: latest)
                let zip = try Scene.zip(["app.py": source.replacing("%@", with: "new")])
                _ = try await scene.lambda.updateFunctionCode(
                    UpdateFunctionCodeRequest(functionName: "f", zipFile: zip))
                await scene.settle("f")
                let event = InvocationEvent(requestID: "r", payload: Array("{}".utf8), invokedARN: key.arn)
                let result = try await core.fleet.run(event, on: old, share: .unreserved(10))
                #expect(result.payload == Array(#""new""#.utf8))
                _ = try await scene.lambda.deleteFunction(DeleteFunctionRequest(functionName: "f"))
                let missing = LambdaFault.resourceNotFoundException(
                    "Function not found: \(key.arn)", details: ["Type": "User"])
                await #expect(throws: missing) { try await core.fleet.run(event, on: old, share: .unreserved(10)) }
            }
        }

        @Test("an environment that is made of a deleted function ends with its event")
        func deletedMeanwhile() async throws {
            try await Scene.play { scene in
                let made = try await scene.create("f", ["app.py": InvokeTests.hello])
                let (core, key) = (scene.service.core, FunctionKey(account: .default, region: .default, name: "f"))
                let latest = try await core.functions.existing(FunctionReference(key: key, qualifier: nil)).latest
                // As if its code had been found just before.
                let digest = Hex.encode(Base64.decode(made.codeSha256 ?? "") ?? [])
                _ = try await core.code.retain(digest)
                _ = try await scene.lambda.deleteFunction(DeleteFunctionRequest(functionName: "f"))
                let event = InvocationEvent(requestID: "r", payload: Array("{}".utf8), invokedARN: key.arn)
                let version = FunctionVersion(key: key, config: latest)
                let result = try await core.fleet.run(event, on: version, share: .unreserved(10))
                #expect(result.functionError == nil)
                await core.code.release(digest)
                while core.fleet.count > 0 { try await SystemClock().sleep(for: .milliseconds(20)) }
                #expect(FileTree.names(in: core.code.folder) == [])
            }
        }
    }
}
