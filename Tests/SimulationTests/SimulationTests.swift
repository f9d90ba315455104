import Base
import Testing

@testable import Simulation

struct SimulationTests {
    /// For one run's files.
    private static func folder() -> String { "/tmp/martlet-simulation-test.\(SystemRandomness().uuid())" }

    private static func run(_ plan: String, seed: UInt64, size: Int = 40) throws -> Simulation.Outcome {
        var plan = try #require(Plan(plan))
        plan.size = size
        return Simulation.run(plan, seed: seed, folder: folder())
    }

    private static func expectWhole(_ plan: String, seed: UInt64, size: Int = 40) throws {
        let outcome = try run(plan, seed: seed, size: size)
        #expect(outcome.failures.isEmpty, "\(outcome.report)")
    }

    @Test("the whole platform keeps its promises among every fault", arguments: UInt64(1)...6)
    func everything(_ seed: UInt64) throws { try Self.expectWhole("all", seed: seed, size: 20) }

    @Test("it keeps them when nothing goes wrong", arguments: UInt64(1)...3)
    func calm(_ seed: UInt64) throws { try Self.expectWhole("calm", seed: seed, size: 20) }

    @Test("buses, streams, schedules and pipes keep theirs among every fault", arguments: UInt64(1)...2)
    func flows(_ seed: UInt64) throws { try Self.expectWhole("flows", seed: seed, size: 20) }

    @Test(
        "each of them does so by itself",
        arguments: [
            "buses", "streams", "streamMapping", "schedules", "scheduledRules", "pipes", "items", "tables", "buckets",
        ])
    func flow(_ work: String) throws {
        for seed in UInt64(1)...2 {
            try Self.expectWhole("\(work)@store+slow+crash+restarts+disconnects+jumps", seed: seed, size: 20)
        }
    }

    @Test("items, tables with streams and buckets keep theirs among every fault", arguments: UInt64(1)...3)
    func state(_ seed: UInt64) throws { try Self.expectWhole("state", seed: seed, size: 30) }

    @Test(
        "logs, metrics, alarms and traces keep theirs among every fault, a full disk too, each by itself and together",
        arguments: ["logs", "metrics", "alarms", "traces", "logs+metrics+alarms+traces"])
    func sight(_ works: String) throws {
        for seed in UInt64(1)...2 {
            try Self.expectWhole("\(works)@store+slow+full+crash+restarts+disconnects+jumps", seed: seed, size: 20)
        }
    }

    @Test(
        "a disk that forgets acknowledged events, numbers and segments is found out",
        arguments: ["logs", "metrics", "traces"])
    func forgottenSight(_ work: String) throws {
        #expect(try !Self.run("\(work)@forgetful", seed: 1).failures.isEmpty)
    }

    @Test("failing functions are tried three times, a minute and two minutes apart", arguments: UInt64(1)...5)
    func retries(_ seed: UInt64) throws { try Self.expectWhole("events@functions+jumps", seed: seed) }

    @Test("a disk that forgets acknowledged commits is found out", arguments: UInt64(1)...5)
    func canary(_ seed: UInt64) throws {
        let outcome = try Self.run("canary", seed: seed)
        #expect(!outcome.failures.isEmpty)
        #expect(outcome.report.contains("replay: simulate --plan standard+fifo@forgetful --seed \(seed)"))
    }

    // Seeds that found something once; what they found stands beside them.
    @Test(
        "what a run found once stays mended",
        arguments: [
            // The checker took a message that was sent again after the window of deduplication for one out of order.
            ("standard+fifo+redrive+topics@store+slow+crash+disconnects+jumps", 73),
            // A mapping that a failing read kept from its start lay until the server's next one.
            ("mapping@store+slow+crash+functions+disconnects+jumps", 14),
            // A store that failed while a role was assumed made CreateFunction say that the role is wrong.
            ("deploys@store+slow", 1),
            // A function whose commit was done and not acknowledged was never made ready, and the memory showed it as
            // it was before; deleted, it could still be invoked.
            ("deploys@store+slow", 3), ("deploys@store+slow", 15),
            // A delivery that was put into its lane by a commit without an answer waited there for another one.
            ("topics@store+slow", 21), ("topics@store+slow+crash+disconnects+jumps", 5),
            // A message that was on its way to a queue when the server was told to stop counted as refused, and was
            // dropped.
            ("orderedTopics@store+slow+crash+restarts+disconnects+jumps", 10),
            // A stack whose commit was done and not acknowledged was never worked on.
            ("stacks@store", 1), ("stacks@store", 7),
            // A resource whose creation the platform failed at, and had made all the same, stayed after its stack.
            ("stacks@store", 2), ("stacks@store", 3), ("stacks@store", 9),
        ] as [(String, UInt64)])
    func found(_ plan: String, _ seed: UInt64) throws { try Self.expectWhole(plan, seed: seed) }

    @Test(
        "the same seed gives the same trace, fifty times",
        arguments: [("functions", 20), ("queues", 25), ("flows", 3), ("all", 2)])
    func repeats(_ plan: String, _ times: Int) throws {
        let first = try Self.run(plan, seed: 7, size: 8)
        for _ in 1..<times {
            let next = try Self.run(plan, seed: 7, size: 8)
            #expect(next.trace == first.trace)
            #expect((next.steps, next.digest) == (first.steps, first.digest))
        }
    }

    @Test("another seed gives another trace")
    func differs() throws {
        #expect(try Self.run("calm", seed: 1, size: 4).digest != Self.run("calm", seed: 2, size: 4).digest)
    }

    @Test(
        "a plan is read as it is written",
        arguments: ["standard", "fifo+redrive@store+crash", "events@functions", "logs@full"])
    func plans(_ text: String) { #expect(Plan(text)?.description == text) }

    @Test("what is no plan is none", arguments: ["", "@store", "queue", "standard@fire", "standard@store@crash"])
    func noPlans(_ text: String) { #expect(Plan(text) == nil) }
}
