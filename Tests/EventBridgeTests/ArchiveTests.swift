import Base
import EventBridgeAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import EventBridge

@Suite("Archives and replays")
struct ArchiveTests {
    private let store = StagedStore()
    private let bench: BusBench
    private let bus = BusReference(name: "default", tenant: BusBench.tenant).arn

    init() { bench = BusBench(store: store) }

    private var core: EventBridgeCore { EventBridgeCore(bench.platform.environment, EventBridgeSettings(), nil) }

    private func archive(_ name: String = "a") async throws {
        try await bench.client.createArchive(CreateArchiveRequest(archiveName: name, eventSourceArn: bus))
    }

    private func shown() async throws -> DescribeArchiveResponse {
        try await bench.client.describeArchive(DescribeArchiveRequest(archiveName: "a"))
    }

    private var id: Int {
        get async throws {
            let bus = try await core.store.find(BusReference(name: "default", tenant: BusBench.tenant))
            return try #require(bus?.archives["a"]?.record.id)
        }
    }

    private func replay(_ name: String = "again") async throws {
        try await bench.client.startReplay(
            StartReplayRequest(
                replayName: name, eventSourceArn: "arn:aws:events:us-east-1:000000000000:archive/a",
                eventStartTime: Instant(seconds: 0), eventEndTime: bench.platform.clock.now + .seconds(1),
                destination: ReplayDestination(arn: bus)))
    }

    private func state(of replay: String) async throws -> ReplayState? {
        try await bench.client.describeReplay(DescribeReplayRequest(replayName: replay)).state
    }

    private static let long = #"{"text":"\#(String(repeating: "x", count: 900_000))"}"#

    @Test("of an event whose commit never came nothing is replayed or counted, and it goes with its archive")
    func crash() async throws {
        try await archive()
        try await bench.rule("r", #"{"source":["s"]}"#, EventBridgeAPI.Target(id: "a", arn: BusBench.arn("a")))
        store.before({ _ in }, { _ in throw Crash() })
        let failure = await #expect(throws: Failure.self) { try await bench.put(Self.long) }
        #expect(failure?.code == "store.busy")
        #expect(try await bench.rows("kept") > 0)
        try await replay()
        while try await core.replays.step() {}
        #expect(try await state(of: "again") == .completed)
        #expect(try await bench.rows("in") == 0)
        #expect(try await shown().eventCount == 0)
        let id = try await id
        while try await ArchiveRows.removeSome(of: id, before: nil, store) {}
        #expect(try await bench.rows("kept") == 0)
        #expect(try await shown().sizeBytes == 0)
    }

    @Test("replays that are started at once are no more than an account may have")
    func replaysAtOnce() async throws {
        try await archive()
        let started = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<30 {
                group.addTask {
                    do {
                        try await replay("r\(number)")
                    } catch {
                        #expect((error as? Fault)?.code == "LimitExceededException")
                        return false
                    }
                    return true
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(started == LimitsEventBridge.replaysAtOnce)
    }

    @Test("a long event is archived whole, and replayed so")
    func long() async throws {
        try await archive()
        try await bench.put(Self.long)
        #expect(try await shown().eventCount == 1)
        try await bench.rule("r", #"{"source":["s"]}"#, EventBridgeAPI.Target(id: "a", arn: BusBench.arn("a")))
        try await replay()
        try await bench.start()
        try await bench.settle { bench.queues.messages("a").count == 1 }
        await bench.stop()
        let event = try JSON(parsing: bench.queues.messages("a").first?.body ?? "")
        #expect(event["detail"]?["text"]?.string?.utf8.count == 900_000 && event["replay-name"] == "again")
    }

    @Test("an archive's many events are removed in steps, also those that were on their way when it ended")
    func steps() async throws {
        try await archive()
        let id = try await id
        func fill() async throws {
            for start in stride(from: 0, to: 2_500, by: 500) {
                var transaction = Transaction()
                for number in start..<(start + 500) {
                    let key = ArchiveRows.all(id).appending(
                        .instant(Instant(seconds: Int64(number))), .bytes([1]), .integer(0))
                    transaction.put(key, [1, 2])
                }
                _ = try await store.commit(transaction)
            }
        }
        try await fill()
        store.forget()
        try await bench.client.deleteArchive(DeleteArchiveRequest(archiveName: "a"))
        try await ArchiveRows.removeGone(now: bench.platform.clock.now, store)
        #expect(try await bench.rows("kept") == 0)
        #expect(store.mostChanges <= LimitsEventBridge.rowsPerStep + 2)
        try await fill()
        bench.platform.clock.advance(by: .seconds(61))
        try await ArchiveRows.removeGone(now: bench.platform.clock.now, store)
        for word in ["kept", "gone", "kept-count", "kept-bytes"] as [KeyElement] {
            #expect(try await bench.rows(word) == 0)
        }
    }

    @Test("an archive that keeps its events for longer than there has been time lets none go")
    func longest() async throws {
        try await bench.client.createArchive(
            CreateArchiveRequest(archiveName: "a", eventSourceArn: bus, retentionDays: Int(Int32.max)))
        try await bench.put()
        try await Housekeeping(core: core).sweep()
        #expect(try await shown().eventCount == 1)
    }

    @Test("an account has a hundred archives")
    func quota() async throws {
        for number in 0..<LimitsEventBridge.archives { try await archive("a\(number)") }
        await #expect(throws: Fault.tooMany) { try await archive("b") }
        await #expect(
            throws: EventBridgeFault.resourceAlreadyExistsException("Archive a1 already exists.")
        ) { try await archive("a1") }
    }

    @Test(
        "another account's or region's archive, and other rules, are refused",
        arguments: [
            ("arn:aws:events:us-east-1:222222222222:archive/a", nil, "EventSourceArn"),
            ("arn:aws:events:eu-west-1:000000000000:archive/a", nil, "EventSourceArn"),
            (
                "arn:aws:events:us-east-1:000000000000:archive/a", "arn:aws:events:us-east-1:000000000000:rule/b/r",
                "Destination.FilterArns"
            ),
        ] as [(String, String?, String)])
    func foreign(archive arn: String, filter: String?, parameter: String) async throws {
        try await archive()
        do {
            try await bench.client.startReplay(
                StartReplayRequest(
                    replayName: "x", eventSourceArn: arn, eventStartTime: Instant(seconds: 0),
                    eventEndTime: Instant(seconds: 1),
                    destination: ReplayDestination(arn: bus, filterArns: filter.map { [$0] })))
            Issue.record("it was taken")
        } catch let fault as Fault {
            #expect(fault.message.hasPrefix("Parameter \(parameter) is not valid."))
        }
    }
}
