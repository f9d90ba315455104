import Base
import Foundation
import LambdaAPI
import Sandbox
import Testing

@testable import Lambda

@Suite struct BytecodeDecisionTests {
    private func record(_ path: String, _ content: [UInt8]) -> [UInt8] { record(Array(path.utf8), content) }

    private func record(_ path: [UInt8], _ content: [UInt8]) -> [UInt8] {
        [path.count, content.count].flatMap { count in (0..<4).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) } }
            + path + content
    }

    @Test("modules come out as they went in, however the stream is cut")
    func cuts() {
        let all = record("__pycache__/a.pyc", [1, 2, 3]) + record("lib/é/__pycache__/b.pyc", [])
        for size in 1...all.count {
            var (stream, found) = (BytecodeStream(), [BytecodeStream.Module]())
            for start in stride(from: 0, to: all.count, by: size) {
                found += stream.take(all[start..<min(start + size, all.count)]) ?? []
            }
            #expect(
                found == [
                    .init(folders: ["__pycache__"], name: "a.pyc", content: [1, 2, 3]),
                    .init(folders: ["lib", "é", "__pycache__"], name: "b.pyc", content: []),
                ])
        }
    }

    @Test(
        "paths that are not of bytecode or leave their folder end the stream",
        arguments: [
            "", "a.pyc", "a.py", "__pycache__/a.py", "../__pycache__/a.pyc", "a/../__pycache__/a.pyc",
            "/__pycache__/a.pyc", "a//__pycache__/a.pyc", "./__pycache__/a.pyc", "__pycache__/../a.pyc",
            "__pycache__/\0.pyc", "__pycache__/", "../\u{301}/a.pyc", "..\u{301}/a.pyc",
        ])
    func paths(path: String) {
        var stream = BytecodeStream()
        #expect(stream.take(record(path, [1])[...]) == nil)
    }

    @Test("a path that is no text, and one that claims too much, end the stream")
    func claims() {
        var stream = BytecodeStream()
        #expect(stream.take(record(Array("__pycache__/".utf8) + [0xFF] + Array(".pyc".utf8), [])[...]) == nil)
        #expect(stream.take([1, 0, 0, 0x80, 0, 0, 0, 0]) == nil)
        var other = BytecodeStream()
        #expect(other.take([17, 0, 0, 0, 0, 0, 0, 2]) == nil)
    }

    @Test("bytecode is put beside the code, and no link on the way is followed")
    func links() throws {
        let place = try FileTree.temporary()
        defer { FileTree.remove(place) }
        let (code, outside) = (place + "/code", place + "/outside")
        for folder in [code, code + "/real", code + "/real/__pycache__", outside] { try FileTree.make(folder) }
        symlink(outside, code + "/away")
        symlink(outside, code + "/__pycache__")
        symlink(outside + "/victim", code + "/real/__pycache__/a.pyc")
        func module(_ folders: [String]) -> BytecodeStream.Module {
            .init(folders: folders + ["__pycache__"], name: "a.pyc", content: [7])
        }
        let folder = try BytecodeFolder(code, temporary: code + ".1")
        #expect(!folder.write(module([])))
        #expect(!folder.write(module(["away"])))
        #expect(!folder.write(module(["missing"])))
        #expect(folder.write(module(["real"])))
        #expect(FileTree.names(in: outside).isEmpty)
        #expect(FileTree.kind(code + "/real/__pycache__/a.pyc") == S_IFREG)
        #expect(try Data(contentsOf: URL(filePath: code + "/real/__pycache__/a.pyc")) == Data([7]))
        #expect(FileTree.names(in: place).sorted() == ["code", "outside"])
    }

    @Test("a layer's links are not followed when its extensions are looked for")
    func extensions() throws {
        let place = try FileTree.temporary()
        defer { FileTree.remove(place) }
        for folder in ["/one", "/two/extensions/folder", "/secret"] { try FileTree.make(place + folder) }
        #expect(FileManager.default.createFile(atPath: place + "/secret/name", contents: nil))
        #expect(FileManager.default.createFile(atPath: place + "/two/extensions/tool", contents: nil))
        symlink(place + "/secret", place + "/one/extensions")
        symlink("../bin/other", place + "/two/extensions/link")
        #expect(ExtensionFolder.names([place + "/one", place + "/two"]) == ["link", "tool"])
    }
}

extension Scenarios {
    @Suite struct BytecodeTests {
        private static let look = """
            import glob, os, small
            def handler(event, context):
                found = sorted(path.split(".")[0] for path in glob.glob("**/*.pyc", recursive=True))
                return [found, small.__cached__.startswith("/var/task/"), small.f.__code__.co_filename]
            """

        @Test("a function's code is compiled, but for large sources and those that are no Python")
        func compiled() async throws {
            try await Scene.play { scene in
                let files = [
                    "app.py": Self.look, "small.py": "def f(): pass\n", "lib/deep/x.py": "y = 1\n",
                    "large.py": "# " + String(repeating: "x", count: 1 << 20), "broken.py": "def (",
                ]
                try await scene.create("f", files)
                let answer = try await scene.invoke("f", tail: true)
                #expect(
                    answer.payload == """
                        [["__pycache__/app", "__pycache__/small", "lib/deep/__pycache__/x"], true, "/var/task/small.py"]
                        """, "\(answer.log)")
            }
        }

        @Test("layers are compiled, also those that a function gets later")
        func layers() async throws {
            let look = """
                def handler(event, context):
                    import words
                    return [words.__cached__, len(open(words.__cached__, "rb").read()) > 16]
                """
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": look])
                let layer = try await scene.lambda.publishLayerVersion(
                    PublishLayerVersionRequest(
                        layerName: "words",
                        content: LayerVersionContentInput(zipFile: try Scene.zip(["python/words.py": "x = 1\n"]))))
                _ = try await scene.lambda.updateFunctionConfiguration(
                    UpdateFunctionConfigurationRequest(functionName: "f", layers: [layer.layerVersionArn ?? ""]))
                await scene.settle("f")
                let answer = try await scene.invoke("f", tail: true)
                #expect(
                    answer.payload == #"["/opt/python/__pycache__/words.cpython-311.pyc", true]"#, "\(answer.log)")
            }
        }

        @Test("sources that no compiler has memory or time for are left as they are", .timeLimit(.minutes(2)))
        func bomb() async throws {
            try await Scene.play { scene in
                let bomb = String(repeating: "a=[1,2,3];b=(a,a)\n", count: 50_000)
                var files = ["app.py": "def handler(event, context):\n    return 'well'\n"]
                for number in 0..<30 { files["lib/bomb\(number).py"] = bomb }
                let began = ContinuousClock.now
                try await scene.create("f", files)
                let took = ContinuousClock.now - began
                print("made ready in \(took)")
                #expect(took < .seconds(30))
                #expect(try await scene.invoke("f").payload == #""well""#)
            }
        }

        @Test("nobody but the server's user looks into Lambda's folder")
        func closed() async throws {
            try await Scene.play { scene in
                var status = stat()
                #expect(stat(scene.service.core.code.folder + "/..", &status) == 0)
                #expect(status.st_mode & 0o777 == 0o700)
            }
        }
    }
}
