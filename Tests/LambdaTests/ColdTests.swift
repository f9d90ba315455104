import Archive
import Base
import Foundation
import LambdaAPI
import Sandbox
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import Lambda

extension Scenarios {
    @Suite("Experiments on a function's cold starts") struct ColdTests {
        private static let source = """
            import util
            import wave
            import heavy

            def handler(event, context):
                return util.twice(event.get("n", 1))
            """
        private static let files = [
            "app.py": source, "util.py": "def twice(n):\n    return 2 * n\n",
            "heavy.py": "import time\nend = time.time() + 0.05\nwhile time.time() < end:\n    pass\n",
            "heavy-1.0.dist-info/RECORD": "heavy.py,,\nheavy-1.0.dist-info/RECORD,,\n",
        ]

        @Test("the parts of a start are what a caller waits, and what it imports is told with what is used")
        func phases() async throws {
            try await Scene.play { scene in
                try await scene.create("f", Self.files)
                let report = try #require(try await Self.run(scene, ["starts": 5]).last?["report"])
                let phases = try #require(report["phases"]?.array)
                let sum = phases.reduce(0) { $0 + ($1["ms"]?.double ?? 0) }
                // The start that is in the middle of five.
                #expect(abs(sum - (report["whole"]?["p50"]?.double ?? 0)) < 0.1)
                #expect(phases.allSatisfy { $0["ms"]?.double ?? -1 >= 0 }, "\(phases)")
                let root = try #require(report["imports"]?[0])
                #expect(root["name"] == "app" && root["isOwn"] == true)
                let names = (root["children"]?.array ?? []).compactMap { $0["name"]?.string }
                #expect(names.contains("util") && names.contains("wave") && names.contains("heavy"))
                let unused = (report["unused"]?.array ?? []).compactMap { $0["name"]?.string }
                #expect(unused.contains("heavy") && !unused.contains("util"))
                let later = try #require(Self.remedy("later-imports", report))
                #expect(later["savedMs"]?.double ?? 0 > 30 && later["recommended"] == true, "\(later)")
                let kept = try #require(Self.remedy("provisioned-concurrency", report))
                #expect(kept["failure"] == .null && kept["starts"] == 5)
                #expect(report["package"]?["bytes"]?.integer ?? 0 > 100)
                #expect(scene.service.core.environment.observation.usage.take().isEmpty)
                while scene.service.environmentCount > 0 { try await Task.sleep(for: .milliseconds(10)) }
            }
        }

        @Test("a start from a snapshot is measured where Lambda offers it")
        func snapshot() async throws {
            try await Scene.play { scene in
                try await scene.create("f", Self.files, runtime: .python3_12)
                let report = try #require(
                    try await Self.run(scene, ["starts": 5, "remedies": ["snap-start"]]).last?["report"])
                let snapshot = try #require(Self.remedy("snap-start", report))
                #expect(snapshot["recommended"] == true, "\(report)")
            }
        }

        @Test("what a collection of garbage takes within the first event is what leaving objects out of it saves")
        func frozen() async throws {
            let source = """
                import gc
                gc.disable()
                kept = [[] for _ in range(600_000)]

                def handler(event, context):
                    gc.collect()
                """
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": source])
                let report = try #require(
                    try await Self.run(scene, ["starts": 5, "remedies": ["gc-freeze"]]).last?["report"])
                let frozen = try #require(Self.remedy("gc-freeze", report))
                #expect(frozen["failure"] == .null && frozen["savedMs"]?.double ?? 0 > 5, "\(report)")
            }
        }

        @Test("a package without what was not read, and one with its libraries in a layer, are deployed and measured")
        func packages() async throws {
            var files = Self.files
            files["app.py"] = Self.source + "\nprint(open('words.txt').read(), heavy.__file__)\n"
            files["words.txt"] = "read"
            files["lib/unread.py"] = "# " + String(repeating: "\(UInt64.random(in: 0...UInt64.max))", count: 9_000)
            try await Scene.play { scene in
                try await scene.create("f", files)
                let plan: JSON = ["starts": 5, "remedies": ["smaller-package", "layer"]]
                let report = try #require(try await Self.run(scene, plan).last?["report"])
                let whole = try #require(report["package"]?["bytes"]?.integer)
                let smaller = try #require(Self.remedy("smaller-package", report), "\(report)")
                #expect(smaller["what"] == "without the 2 of 6 files that were not read")
                #expect(smaller["failure"] == .null && smaller["starts"] == 5)
                #expect(whole - (smaller["package"]?["bytes"]?.integer ?? 0) > 100_000)
                let layer = try #require(Self.remedy("layer", report), "\(report)")
                #expect(layer["what"]?.string?.hasPrefix("heavy in a layer of 1 KB, fetched and unpacked in ") == true)
                #expect(layer["package"]?["layers"] == 1)
                #expect(layer["failure"] == .null && layer["starts"] == 5)
                // Neither the archives nor their folders stay.
                let code = scene.service.core.code
                while FileTree.names(in: code.folder).count > 1 { try await Task.sleep(for: .milliseconds(10)) }
                let blobs = try await scene.platform.blobs.list(prefix: "lambda/code/", after: nil, limit: 9)
                #expect(blobs.count == 1)
                #expect(try await scene.invoke("f", #"{"n": 4}"#).payload == "8")
            }
        }

        @Test("the layer with its libraries lies on those that a function has, of which it may have five")
        func layers() async throws {
            try await Scene.play { scene in
                let zip = try Scene.zip(["python/heavy.py": "raise ValueError('another one')\n"])
                let other = try await scene.lambda.publishLayerVersion(
                    PublishLayerVersionRequest(layerName: "other", content: LayerVersionContentInput(zipFile: zip)))
                try await scene.create("f", Self.files) { $0.layers = [other.layerVersionArn ?? ""] }
                let plan: JSON = ["starts": 1, "remedies": ["layer"]]
                let report = try #require(try await Self.run(scene, plan).last?["report"])
                let layer = try #require(Self.remedy("layer", report), "\(report)")
                #expect(layer["failure"] == .null && layer["package"]?["layers"] == 2)
                var all: [String] = []
                for number in 0..<5 {
                    let zip = try Scene.zip(["python/number\(number).py": ""])
                    let made = try await scene.lambda.publishLayerVersion(
                        PublishLayerVersionRequest(
                            layerName: "l\(number)", content: LayerVersionContentInput(zipFile: zip)))
                    all.append(made.layerVersionArn ?? "")
                }
                _ = try await scene.lambda.updateFunctionConfiguration(
                    UpdateFunctionConfigurationRequest(functionName: "f", layers: all))
                await scene.settle("f")
                let full = try #require(try await Self.run(scene, plan).last?["report"])
                #expect(full["remedies"] == [] && full["notes"]?[0] == "layer was not tried: it has 5 layers already")
            }
        }

        @Test("files are told that somebody opens, through links and by other paths too")
        func opened() throws {
            let place = try FileTree.temporary()
            defer { FileTree.remove(place) }
            try FileTree.make(place + "/code/lib/deep")
            for name in ["a", "b", "lib/deep/c", "lib/d"] {
                #expect(FileManager.default.createFile(atPath: "\(place)/code/\(name)", contents: Data([1])))
            }
            symlink("lib/deep/c", place + "/code/link")
            symlink(place + "/code", place + "/other")
            let files = try OpenedFiles(in: place + "/code")
            for path in ["code/a", "code/link", "other/lib/d"] {
                _ = try Data(contentsOf: URL(filePath: "\(place)/\(path)"))
            }
            #expect(FileTree.names(in: place + "/code").count == 4)
            #expect(try files.paths() == ["a", "lib/deep/c", "lib/d"])
        }

        private static func package(_ files: [String: String], links: [String: String] = [:]) throws -> ZipReader {
            var writer = ZipWriter()
            for (name, text) in files { try writer.addFile(name, Array(text.utf8)) }
            for (name, target) in links { try writer.addLink(name, to: target) }
            return try ZipReader(writer.archive())
        }

        private static func names(_ archive: [UInt8]?) throws -> [String] {
            try ZipReader(archive ?? []).entries.map(\.name).sorted()
        }

        @Test("what was read stays: sources of bytecode, what links lead to, folders that held something")
        func smaller() throws {
            let archive = try Self.package(
                [
                    "app.py": "", "my.mod.py": "", "lib/a.py": "", "lib/b.py": "", "real/c.py": "", "data/one": "",
                    "old.pyc": "",
                ], links: ["lib/c.py": "../real/c.py"])
            let read: Set = [
                "__pycache__/app.cpython-311.pyc", "__pycache__/my.mod.cpython-311.opt-1.pyc",
                "lib/__pycache__/c.cpython-311.pyc", "old.pyc",
            ]
            let changed = try #require(try ChangedPackage.smaller(archive, read: read))
            #expect(
                try Self.names(changed.code)
                    == ["app.py", "data/", "lib/", "lib/c.py", "my.mod.py", "old.pyc", "real/c.py"])
            #expect(changed.what == "without the 3 of 7 files that were not read")
            #expect(throws: Failure.self) {
                try ChangedPackage.smaller(try Self.package(["words.txt": ""]), read: ["other"])
            }
            #expect(try ChangedPackage.smaller(try Self.package(["app.py": ""]), read: ["app.py"]) == nil)
        }

        @Test("libraries of Python are what records name, as package managers write them")
        func libraries() throws {
            let paths = ["six.py", "./yaml/__init__.py", "\"o,k/a.py\"", "../../bin/x", "missing/a.py"]
            let record = paths.map { "\($0),sha256=x,1\r\n" }.joined()
            let archive = try Self.package([
                "app.py": "", "six.py": "", "yaml/__init__.py": "", "o,k/a.py": "", "bin/x": "", "own/a.py": "",
                "all-1.0.dist-info/RECORD": record, "all-1.0.dist-info/METADATA": "",
            ])
            let changed = try #require(try ChangedPackage.layered(archive, runtime: "python3.13"))
            #expect(changed.what == "o,k, six, yaml in a layer")
            #expect(try Self.names(changed.code) == ["app.py", "bin/x", "own/a.py"])
            #expect(
                try Self.names(changed.layer) == [
                    "python/all-1.0.dist-info/METADATA", "python/all-1.0.dist-info/RECORD", "python/o,k/a.py",
                    "python/six.py", "python/yaml/__init__.py",
                ])
            let many = Dictionary(uniqueKeysWithValues: (10..<20).map { ("m\($0).py", "") })
            let lines = many.keys.map { "\($0),,\n" }.joined()
            let full = try Self.package(many.merging(["app.py": "", "m-1.dist-info/RECORD": lines]) { $1 })
            #expect(
                try ChangedPackage.layered(full, runtime: "python3.13")?.what
                    == "m10, m11, m12, m13, m14, m15, m16, m17 and 2 others in a layer")
            let none = try Self.package(["app.py": "", "m-1.dist-info/RECORD": "gone.py,,\n"])
            #expect(try ChangedPackage.layered(none, runtime: "python3.13") == nil)
            #expect(try ChangedPackage.layered(archive, runtime: "ruby3.3") == nil)
        }

        @Test("a package of which everything is read, without libraries, is as small as it can be")
        func smallest() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": "def handler(event, context): pass\n"])
                let plan: JSON = ["starts": 1, "remedies": ["smaller-package", "layer"]]
                let report = try #require(try await Self.run(scene, plan).last?["report"])
                #expect(report["remedies"] == [] && report["notes"] == [], "\(report)")
            }
        }

        @Test("plans without events take those that the function had last")
        func recorded() async throws {
            try await Scene.play { scene in
                try await scene.create("f", ["app.py": "def handler(e, c):\n    return e['needed']\n"])
                let lines = try await Self.run(scene, ["starts": 1, "remedies": []])
                #expect(lines.last?["message"]?.string?.contains("KeyError") == true, "\(lines)")
                _ = try await scene.invoke("f", #"{"needed": 1}"#)
                #expect(try await Self.run(scene, ["starts": 1, "remedies": []]).last?["report"] != nil)
            }
        }

        @Test("too few starts say nothing of what would help")
        func tooFew() async throws {
            try await Scene.play { scene in
                try await scene.create("f", Self.files)
                let report = try #require(try await Self.run(scene, ["starts": 2]).last?["report"])
                #expect((report["remedies"]?.array ?? []).allSatisfy { $0["savedMs"] == .null })
                #expect((report["remedies"]?.array ?? []).allSatisfy { $0["recommended"] == false })
            }
        }

        private static func run(_ scene: Scene, _ plan: JSON) async throws -> [JSON] {
            try await ExperimentCaller(scene).run(plan, "cold")
        }

        private static func remedy(_ name: String, _ report: JSON) -> JSON? {
            report["remedies"]?.array?.first { $0["remedy"]?.string == name }
        }
    }
}
