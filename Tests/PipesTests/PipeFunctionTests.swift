import Base
import PipesAPI
import ServiceCalls
import ServiceTesting
import Store
import Testing
import Wire

@testable import Pipes

@Suite("A function that a pipe calls")
struct PipeFunctionTests {
    private func lists(_ sizes: [Int], isAsynchronous: Bool = false, keepsOrder: Bool = false) throws -> (
        lists: [PipeFunction.List], unfit: [Int]
    ) {
        let settings = PipeSettings(role: "r", source: "s", target: "t")
        let pipe = PipeReference(tenant: Tenant(account: .default, region: .default), name: "p")
        let target = ServiceCalls.Target(StreamBench.arn("lambda", "function:f"))
        let function = PipeFunction(
            core: PipesCore(TestPlatform().environment),
            function: try #require(target),
            writer: EventWriter(nil, settings, pipe), isAsynchronous: isAsynchronous)
        return function.lists(
            of: sizes.map { .string(String(repeating: "x", count: $0 - 2)) }, keepsOrder: keepsOrder)
    }

    @Test("gets no more in one call than it takes, with all that surrounds the events")
    func split() throws {
        let limit = LimitsPipes.invocationBytes
        let halves = try lists([limit / 2 - 2, limit / 2 - 1, 10])
        #expect(halves.lists.map(\.places) == [[0, 1], [2]] && halves.unfit.isEmpty)
        #expect(halves.lists[0].payload.count == limit && halves.lists[0].byteCount == limit + 1)
        #expect(try lists([limit / 2 - 1, limit / 2 - 1]).lists.map(\.places) == [[0], [1]])
        #expect(try lists([limit - 2]).lists[0].payload.count == limit)
        #expect(try lists([700_000, 700_000], isAsynchronous: true).lists.count == 2)
    }

    @Test("does not get what no call has room for, nor what waits for it in the same order")
    func unfit() throws {
        let limit = LimitsPipes.invocationBytes
        let free = try lists([10, limit - 1, 10])
        #expect(free.lists.map(\.places) == [[0, 2]] && free.unfit == [1])
        let ordered = try lists([10, limit - 1, 10], keepsOrder: true)
        #expect(ordered.lists.map(\.places) == [[0]] && ordered.unfit == [1, 2])
    }

    private let records = (0..<4).map { SourceRecord(id: "\($0)", json: .null) }
    private let pairs = [[0, 1], [2, 3]].map { PipeFunction.List(places: $0) }

    @Test("keeps what is done of one list where the next one fails")
    func carry() async throws {
        let failed = try await pairs.carry(records, unfit: [], keepsOrder: true) { list, _ in
            list.places == [0, 1] ? .succeeded : .failed
        }
        #expect(failed == .partial(failed: ["2", "3"]))
        let ordered = try await pairs.carry(records, unfit: [], keepsOrder: true) { list, _ in
            #expect(list.places == [0, 1])
            return .partial(failed: ["1"])
        }
        #expect(ordered == .partial(failed: ["1", "2", "3"]))
        let free = try await pairs.carry(records, unfit: [], keepsOrder: false) { list, part in
            #expect(part.map(\.id) == list.places.map { "\($0)" })
            return list.places == [0, 1] ? .failed : .succeeded
        }
        #expect(free == .partial(failed: ["0", "1"]))
    }

    @Test("keeps it too where the platform can't go on, which is no failure of the others")
    func interruption() async throws {
        let busy = Fault(code: "ServiceUnavailable", message: "not now", status: 503)
        let denied = Fault(code: "AccessDenied", message: "no", status: 403)
        for (fault, outcome) in [
            (busy, BatchOutcome.interrupted(left: ["2", "3"])), (denied, .partial(failed: ["2", "3"])),
        ] {
            let second = try await pairs.carry(records, unfit: [], keepsOrder: true) { list, _ in
                if list.places == [2, 3] { throw fault }
                return .succeeded
            }
            #expect(second == outcome)
            let first = await #expect(throws: Fault.self) {
                _ = try await pairs.carry(records, unfit: [], keepsOrder: true) { _, _ in throw fault }
            }
            #expect(first == fault)
        }
        let left = try await pairs.carry(records, unfit: [], keepsOrder: true) { _, _ in .interrupted(left: ["1"]) }
        #expect(left == .interrupted(left: ["1", "2", "3"]))
    }
}
