import Base
import ServiceCalls
import Testing

@testable import Lambda

@Suite struct StreamDecisionTests {
    let now = Instant(seconds: 1_700_000_000)

    private func records(_ names: String, key: String = "k", age: Int = 0) -> [StreamRecord] {
        names.map { name in
            StreamRecord(
                sequence: "\(name)", partitionKey: key, arrival: now - .seconds(age), json: Array("{}".utf8),
                members: [:])
        }
    }

    private func names(_ records: [StreamRecord]) -> String { records.map(\.sequence).joined() }

    /// Runs a trial whose function fails for batches with an `x`.
    /// - Returns: the batches that were run, and what was given up.
    private func run(_ names: String, _ rules: StreamTrial.Rules, reports: Bool = false) -> (
        ran: [String], lost: [String]
    ) {
        var trial = StreamTrial([records(names)], rules)
        var (ran, lost): ([String], [String]) = ([], [])
        while ran.count < 50 {
            switch trial.next(now: now) {
            case .done: return (ran, lost)
            case .discard(let records, let reason, _): lost.append("\(self.names(records)) \(reason)")
            case .run(let records):
                ran.append(self.names(records))
                let bad = records.filter { $0.sequence == "x" }
                trial.ended(
                    bad.isEmpty
                        ? .succeeded : reports ? .partial(failed: Set(bad.map(\.sequence))) : .failed)
            }
        }
        return (ran, lost)
    }

    @Test("a batch that fails is tried again as a whole, and given up after its retries")
    func retries() {
        let (ran, lost) = run("axb", .init(mostRetries: 2))
        #expect(ran == ["axb", "axb", "axb"] && lost == ["axb retriesExhausted"])
        #expect(run("ax", .init()).ran.count == 50)
    }

    @Test("a poison record is parted out, the others are done, and parting costs no retry")
    func bisection() {
        let (ran, lost) = run("abcxdefg", .init(bisects: true, mostRetries: 1))
        #expect(ran == ["abcxdefg", "abcx", "ab", "cx", "c", "x", "x", "defg"])
        #expect(lost == ["x retriesExhausted"])
    }

    @Test("a report begins anew with the first record that failed")
    func reports() {
        let (ran, lost) = run("abxcd", .init(mostRetries: 1), reports: true)
        #expect(ran == ["abxcd", "xcd"])
        #expect(lost == ["xcd retriesExhausted"])
    }

    @Test("a report and bisection leave only what failed")
    func reportsAndBisection() {
        let (ran, lost) = run("abxcd", .init(bisects: true, mostRetries: 0), reports: true)
        #expect(lost == ["x retriesExhausted"])
        #expect(ran.last.map { $0.hasSuffix("d") } == true)
    }

    @Test("records that are too old are given up before they are run")
    func age() {
        var trial = StreamTrial([records("ab", age: 100) + records("cd")], .init(mostAge: .seconds(60)))
        guard case .discard(let old, .ageExceeded, invocations: 0) = trial.next(now: now) else {
            Issue.record("not given up")
            return
        }
        #expect(names(old) == "ab")
        #expect(trial.next(now: now) == .run(records("cd")))
    }

    @Test("without a bound of their own, records are given up when the stream keeps them no more")
    func retention() {
        var trial = StreamTrial([records("ab", age: 100) + records("cd")], .init())
        trial.ended(.failed)
        #expect(trial.next(now: now, retention: .seconds(100)) == .run(records("ab", age: 100) + records("cd")))
        guard case .discard(let old, .ageExceeded, invocations: 1) = trial.next(now: now, retention: .seconds(99))
        else {
            Issue.record("not given up")
            return
        }
        #expect(names(old) == "ab")
    }

    @Test("children wait for both of their parents, as far as these are there")
    func plan() {
        let (one, two, three) = (name("1"), name("2"), name("3"))
        let shards = [
            SourceShard(name: one, parents: ["0"]), SourceShard(name: two, parents: []),
            SourceShard(name: three, parents: ["1", "2"]),
        ]
        #expect(ShardPlan.ready(shards, done: [], running: []) == [one, two])
        #expect(ShardPlan.ready(shards, done: [one], running: [two]) == [])
        #expect(ShardPlan.ready(shards, done: [one, two], running: []) == [three])
        #expect(ShardPlan.ready(shards, done: [one, two, three], running: []) == [])
        // A parent that has expired may still be run.
        #expect(ShardPlan.ready(shards, done: [], running: [two, name("0")]) == [])
    }

    @Test("shards of a stream that was made anew are others, though their ids are the same")
    func incarnations() {
        let shards = [SourceShard(name: name("0", "new"), parents: []), SourceShard(name: name("1"), parents: ["0"])]
        #expect(ShardPlan.ready(shards, done: [name("0", "old")], running: []) == [name("0", "new")])
        #expect(ShardPlan.ready(shards, done: [], running: [name("0", "old")]) == [name("0", "new")])
    }

    private func name(_ id: String, _ start: String = "") -> ShardName { ShardName(id: id, start: start) }

    @Test("lanes keep a partition key together and in order")
    func lanes() {
        let all = (0..<100).flatMap { records("ab", key: "key\($0 % 7)") }
        let lanes = ShardPlan.lanes(all, 4)
        #expect(lanes.count <= 4 && lanes.reduce(0) { $0 + $1.count } == all.count)
        for key in Set(all.map(\.partitionKey)) {
            #expect(lanes.count { lane in lane.contains { $0.partitionKey == key } } == 1)
        }
        #expect(ShardPlan.batches(records("abcde"), size: 2).map(names) == ["ab", "cd", "e"])
        #expect(ShardPlan.lanes([], 1).isEmpty)
    }

    @Test("windows tumble on even times, and their events say so")
    func windows() throws {
        let window = TumblingWindow(of: Instant(seconds: 125), seconds: 60)
        #expect(window.start == Instant(seconds: 120) && window.end == Instant(seconds: 180))
        #expect(window.takes(records("a", age: 1_700_000_000)[0]) && !window.takes(records("a")[0]))
        #expect(!window.isOver(after: window.end) && window.isOver(after: window.end + .seconds(1)))
        let event = records("a").event(
            members: window.members(shard: "s", source: "arn", isFinal: true, isTerminatedEarly: false))
        let json = try JSON(parsing: event)
        #expect(json["window"]?["start"]?.string == "1970-01-01T00:02:00Z" && json["state"]?.object?.isEmpty == true)
        #expect(json["isFinalInvokeForWindow"] == true && json["Records"]?.array?.count == 1)
        #expect(TumblingWindow.state(of: Array(#"{"state":{"a":1}}"#.utf8)) == Array(#"{"a":1}"#.utf8))
        #expect(
            TumblingWindow.state(of: Array("null".utf8)) == nil && TumblingWindow.state(of: Array("{}".utf8)) == nil)
    }
}
