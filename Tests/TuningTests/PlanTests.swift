import Base
import Testing

@testable import Tuning

@Suite("A plan of an experiment on memory")
struct PlanTests {
    @Test("what a document does not say is as it is by default")
    func defaults() throws {
        let plan = try TuningPlan([:])
        #expect(plan.sizes == LimitsTuning.sizes && plan.invokes == 50 && plan.starts == [.warm])
        #expect(plan.strategy == .cost && plan.atOnce == 1 && !plan.isThorough)
        #expect(plan.event(0) == [:])
    }

    @Test("a document is read as it was written")
    func document() throws {
        let json: JSON = [
            "memory": [512, 128, 128], "invokes": 7, "starts": ["cold", "warm"], "strategy": "balanced", "weight": 0.25,
            "payloads": [["event": ["n": 1], "weight": 2]], "parallel": 3, "expectedErrors": ["Slow"], "thorough": true,
        ]
        let plan = try TuningPlan(json)
        #expect(plan.sizes == [128, 512] && plan.starts == [.warm, .cold] && plan.strategy == .balanced(weight: 0.25))
        #expect(try TuningPlan(plan.json).json == plan.json)
    }

    @Test(
        "what is no plan is refused with what would be right",
        arguments: [
            (["memory": [64]], "64 is not from 128"), (["memory": []], "1 to 64 sizes"), (["invokes": 0], "invokes: 1"),
            (["starts": ["hot"]], "starts"), (["strategy": "best"], "cost, speed or balanced"),
            (["weight": 2], "weight: 0"), (["parallel": 65], "parallel: 1 to 64"),
            (["sizes": [128]], "no part of a plan"),
            (["payloads": [["event": 1, "weight": 0]]], "one must have a weight"), (["memory": "128"], "another kind"),
        ] as [(JSON, String)])
    func refused(_ json: JSON, _ words: String) {
        let failure = #expect(throws: Failure.self) { try TuningPlan(json) }
        #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    }

    @Test("payloads come as often as they weigh, and the heavy one is spread out")
    func weights() throws {
        let plan = try TuningPlan(payloads: [
            .init(event: "a", weight: 3), .init(event: "b"), .init(event: "c", weight: 0),
        ])
        let events = (0..<400).map { plan.event($0) }
        #expect(events.count { $0 == "a" } == 300 && !events.contains("c"))
        for start in stride(from: 0, to: 400, by: 8) { #expect(events[start..<start + 8].contains("b")) }
    }

    @Test("the events that a user is asked about are all that may run, with those that measure nothing")
    func most() throws {
        #expect(try TuningPlan(sizes: [128, 256], invokes: 5, starts: [.cold]).mostEvents == 10)
        // One environment of each size, and its first event.
        #expect(try TuningPlan(sizes: [128, 256], invokes: 5, starts: [.cold, .warm]).mostEvents == 22)
        // Two of each size, each with as many first events as run at one time.
        #expect(try TuningPlan(sizes: [128], invokes: 50, starts: [.warm], atOnce: 3).mostEvents == 56)
    }

    @Test("what a function does is seen by a start of the kind that is measured")
    func probe() throws {
        #expect(try TuningPlan(starts: [.cold, .warm]).probe(memoryMB: 128).starts == [.cold])
        #expect(try TuningPlan(starts: [.warm]).probe(memoryMB: 128).starts == [.warm])
    }

    @Test("ten payloads of one weight come once each in ten events")
    func tenPayloads() throws {
        let plan = try TuningPlan(payloads: (0..<10).map { .init(event: .integer($0)) })
        #expect(Set((0..<10).map { plan.event($0) }).count == 10)
    }
}
