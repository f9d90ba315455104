import Base
import Testing

@testable import Tuning

@Suite("Cold starts") struct StartTests {
    @Test("Python's lines of imports are a tree: what a module imported stands before it and further in")
    func python() {
        let lines = """
            import time: self [us] | cumulative | imported package
            import time:       120 |        120 |   zlib
            printed by the function
            import time:       200 |        200 |     _struct
            import time:       100 |        300 |   struct
            import time:       310 |        730 | gzip
            import time:        50 |         50 | app
            import time:     wrong |          9 | broken
            """.split(separator: "\n").map(String.init)
        let modules = ImportedModule.python(lines)
        #expect(modules.map(\.name) == ["gzip", "app"])
        #expect(modules[0].children.map(\.name) == ["zlib", "struct"])
        #expect(modules[0].children[1].children.map(\.name) == ["_struct"])
        #expect(modules[0].ownMilliseconds == 0.31 && modules[0].totalMilliseconds == 0.73)
    }

    @Test("lines that a function prints as if they were imports break nothing")
    func hostile() {
        let deep = "import time: 1 | 1 |" + String(repeating: " ", count: 100_000) + "x"
        #expect(ImportedModule.python([deep, "import time:|||", "import time: 1 | 1 |", "import time:"]).count <= 1)
        var json: JSON = ["name": "x", "own": 1, "total": 1, "children": []]
        for _ in 0..<500 { json = ["name": "x", "own": 1, "total": 1, "children": [json]] }
        #expect(ImportedModule(json)?.all.count == 200)
        func huge(_ name: JSON, _ children: JSON) -> JSON {
            ["name": name, "own": 1, "total": 9, "bytes": .integer(.max), "children": children]
        }
        #expect(ImportedModule(huge("x", [huge("y", [])])).map { $0.allBytes > 0 } == true)
        #expect(ImportedModule(["name": "x", "own": -1, "total": 1]) == nil)
        #expect(ImportedModule.python(["import time: inf | nan | x"]).isEmpty)
    }

    @Test("Java's classes are counted by their archive, each with the time since the one before")
    func java() {
        let modules = ImportedModule.java([
            "[0.010s] java.lang.Object source: jrt:/java.base", "[0.040s] a.B source: file:/var/task/lib/a.jar",
            "[0.050s] java.lang.Late source: jrt:/java.base", "[x] nothing",
        ])
        #expect(modules.map(\.name) == ["jrt:/java.base", "file:/var/task/lib/a.jar"])
        #expect(modules.map { Int($0.totalMilliseconds.rounded()) } == [20, 30])
    }

    @Test("the parts of a start add up to what the caller waited, whether the runtime tells of itself or not")
    func parts() {
        var times = StartTimes()
        (times.began, times.unpacked, times.sandboxed, times.extended) = (1, 3, 8, 20)
        (times.ready, times.event, times.answered) = (60, 5, 66)
        #expect(times.phases(imported: 0.5).values.reduce(0, +) == 66)
        #expect(times.phases(imported: 0.5)[.runtime] == 40)
        (times.loading, times.loaded) = (30, 50)
        let phases = times.phases(imported: 0.75)
        #expect(phases.values.reduce(0, +) == 66)
        #expect(phases[.imports] == 15 && phases[.module] == 5 && phases[.extensions] == 12 && phases[.ready] == 10)
    }

    @Test("what nothing entered is unused, where the function's own code imports it and it takes time")
    func unused() {
        func module(_ name: String, _ total: Double, _ children: [ImportedModule] = []) -> ImportedModule {
            ImportedModule(name: name, ownMilliseconds: 1, totalMilliseconds: total, children: children)
        }
        let tree = module(
            "app", 100,
            [
                module("lib", 20, [module("lib.deep", 10)]), module("heavy", 30), module("light", 1),
                module("own", 15, [module("big", 14)]),
            ])
        var facts = ImportedModule.Facts()
        facts.add(["own": ["app", "own"], "bytes": ["heavy": 70]])
        #expect(ColdReport.unused([tree.told(facts)]).isEmpty)
        facts.add(["entered": ["lib.deep", "own"]])
        #expect(ColdReport.unused([tree.told(facts)]).map(\.name) == ["heavy", "big"])
        #expect(ColdReport.unused([tree.told(facts)]).first?.allBytes == 70)
        // What anybody may use says nothing of who imported it first.
        let shared = module("app", 50, [module("asyncio", 40, [module("concurrent.futures", 5)])])
        facts.add(["own": ["app"], "entered": ["concurrent.futures"]])
        #expect(ColdReport.unused([shared.told(facts)]).isEmpty)
        facts.add(["standard": ["asyncio", "concurrent"]])
        #expect(ColdReport.unused([shared.told(facts)]).map(\.name) == ["asyncio"])
        let sibling = module("app", 50, [module("http.server", 40, [module("http.client", 5)])])
        facts.add(["entered": ["http.client"], "standard": ["http"]])
        #expect(ColdReport.unused([sibling.told(facts)]).map(\.name) == ["http.server"])
        let part = module("app", 50, [module("json", 40, [module("json.decoder", 5)])])
        facts.add(["entered": ["json.decoder"], "standard": ["json"]])
        #expect(ColdReport.unused([part.told(facts)]).isEmpty)
        let native = module("app", 50, [module("hashlib", 40, [module("_hashlib", 5)])])
        facts.add(["entered": ["_hashlib"], "standard": ["hashlib", "_hashlib"]])
        #expect(ColdReport.unused([native.told(facts)]).isEmpty)
    }

    @Test("a remedy is recommended where starts of the same rounds are clearly shorter with it")
    func recommended() {
        func report(_ saved: [Double]) -> JSON? {
            var trial = ColdReport.Trial(.snapStart, what: "x")
            let starts = saved.map { _ in 100.0 }.map { whole -> StartTimes in
                var times = StartTimes()
                times.answered = whole
                return times
            }
            for value in saved { trial.whole.add(100 - value) }
            let report = ColdReport(
                ColdReport.Subject(arn: "f", runtime: "python3.13", memoryMB: 128),
                ColdReport.Package(zipBytes: 1, bytes: 1, layers: 0, milliseconds: 1), starts: starts, imports: [],
                trials: [trial], notes: [])
            return report.json["remedies"]?[0]
        }
        #expect(report([30, 31, 32, 29, 30])?["recommended"] == true)
        #expect(report([30, 31, 32, 29, 30])?["savedMs"] == 30.33)
        #expect(report([3, 3, 3, 3, 3])?["recommended"] == false)
        #expect(report([80, -60, 40, -30, 20])?["recommended"] == false)
        #expect(report([30, 30])?["savedMs"] == .null)
    }

    @Test("plans that are none say what would be right")
    func plans() throws {
        #expect(throws: Failure.self) { try ColdPlan(["starts": 0]) }
        #expect(throws: Failure.self) { try ColdPlan(["starts": "ten"]) }
        #expect(throws: Failure.self) { try ColdPlan(["remedies": ["magic"]]) }
        #expect(throws: Failure.self) { try ColdPlan(["start": 1]) }
        let plan = try ColdPlan(["starts": 3, "events": [1, 2]])
        #expect([0, 1, 2].map { plan.event($0) } == [1, 2, 1])
        #expect(try ColdPlan(plan.json).json == plan.json)
        #expect(try ColdPlan().with(recorded: [7]).event(5) == 7)
        // Nine kinds of starts, the watched one, and four recorded events twice: for what they enter, and what they open.
        #expect(try ColdPlan(starts: 10).mostEvents == 99)
        #expect(try ColdPlan(starts: 10, events: [1], remedies: [.layer]).mostEvents == 22)
    }
}
