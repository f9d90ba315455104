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
                #expect(layer["what"] == "heavy in a layer" && layer["package"]?["layers"] == 1)
                #expect(layer["failure"] == .null && layer["starts"] == 5)
                // Neither the archives nor their folders stay.
                let code = scene.service.core.code
                while FileTree.names(in: code.folder).count > 1 { try await Task.sleep(for: .milliseconds(10)) }
                let blobs = try await scene.platform.blobs.list(prefix: "lambda/code/", after: nil, limit: 9)
                #expect(blobs.count == 1)
                #expect(try await scene.invoke("f", #"{"n": 4}"#).payload == "8")
            }
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
