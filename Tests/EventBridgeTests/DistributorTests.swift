import Base
import EventBridgeAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import EventBridge

@Suite("The end of a round of events")
struct DistributorTests {
    @Test(
        "what is left of an event is committed with its removal, so that a crash between two commits brings none twice")
    func removal() async throws {
        let store = StagedStore()
        let bench = BusBench(store: store)
        let busy = Fault(code: "ServiceUnavailable", message: "busy", status: 503)
        bench.queues.fail("a", [Fault](repeating: busy, count: 100))
        try await bench.rule("r", #"{"source":["s"]}"#, EventBridgeAPI.Target(id: "a", arn: BusBench.arn("a")))
        let text = String(repeating: "x", count: 3_000)
        for _ in 0..<300 { try await bench.put("{\"text\":\"\(text)\"}") }
        var waiting: [EventRows.Waiting] = []
        for row in try await store.readAll(KeyRange(prefix: EventRows.incoming)) {
            waiting.append(try await EventRows.load(row, store))
        }
        let distributor = EventBridgeCore(bench.platform.environment, EventBridgeSettings(), nil).distributor
        // What is too long for a commit has one of its own before it.
        store.before({ _ in }, { _ in }, { _ in throw Crash() })
        await #expect(throws: Failure.self) { try await distributor.complete(waiting) }
        let (left, moved) = (try await bench.rows("in"), try await bench.rows("lane"))
        #expect(moved > 0 && left > 0 && left + moved == 300)
    }
}
