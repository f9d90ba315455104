import Base
import Pricing
import ServiceKit
import Store
import Testing

@testable import Platform

struct LedgerTests {
    private let clock = ManualClock()
    private let book = UsageBook()
    private let store = MemoryStore()
    private let tenant = Tenant(account: .default, region: .default)

    private func ledger() throws -> Ledger { Ledger(try .builtIn(), book, store, clock: clock) }

    @Test("what was used is summed by source and thing, dearest first, and outlives the ledger")
    func sums() async throws {
        let function = UsageSource(tenant: tenant, actor: "f", resource: "arn:f")
        for _ in 0..<3 { book.add([Usage(.lambdaRequests, 1), Usage(.lambdaDurationX86, 0.000125)], by: function) }
        book.add([Usage(.writeUnits, 2)], by: UsageSource(tenant: tenant))
        try await ledger().write()
        book.add([Usage(.lambdaRequests, 1)], by: function)
        let lines = try await ledger().lines(since: clock.now)
        #expect(lines.map(\.item) == [.writeUnits, .lambdaRequests, .lambdaDurationX86])
        #expect(lines.first { $0.item == .lambdaRequests }?.quantity == 4)
        #expect(abs((lines.first { $0.item == .lambdaDurationX86 }?.quantity ?? 0) - 0.000375) < 1e-12)
    }

    @Test("days are told apart")
    func days() async throws {
        let source = UsageSource(tenant: tenant)
        book.add([Usage(.s3Writes, 5)], by: source)
        try await ledger().write()
        clock.advance(by: .seconds(86_400))
        book.add([Usage(.s3Writes, 7)], by: source)
        let ledger = try ledger()
        #expect(try await ledger.lines(since: ledger.midnight(before: 0)).map(\.quantity) == [7])
        #expect(try await ledger.lines(since: ledger.midnight(before: 1)).map(\.quantity) == [12])
    }

    @Test("what is held costs by the time since the last look, and a thing that was made meanwhile by its own")
    func held() async throws {
        let source = UsageSource(tenant: tenant, resource: "arn:b")
        let made = clock.now + .seconds(364 * 3_600)
        book.sample(from: clock.now) { [book] time in
            book.add(
                [Usage(.s3Storage, time.gigabyteMonths(1 << 30)), Usage(.shardHours, time.hours(of: made))], by: source)
        }
        clock.advance(by: .seconds(365 * 3_600))
        for _ in 0..<2 {
            let lines = try await ledger().lines(since: clock.now)
            #expect(lines.first { $0.item == .s3Storage }?.quantity == 0.5)
            #expect(lines.first { $0.item == .shardHours }?.quantity == 1)
        }
    }

    @Test("what one service can't read of what it holds keeps nothing out of the others' bill")
    func unreadable() async throws {
        let source = UsageSource(tenant: tenant, resource: "arn:s")
        book.sample(from: clock.now) { _ in throw Failure(code: "test", message: "can't be read", stage: "read") }
        book.sample(from: clock.now) { [book] time in book.add([Usage(.shardHours, time.hours)], by: source) }
        clock.advance(by: .seconds(3_600))
        #expect(try await ledger().lines(since: clock.now).map(\.quantity) == [1])
    }

    @Test("a trace's usage is known one by one")
    func trace() throws {
        let source = UsageSource(tenant: tenant, actor: "f")
        book.add([Usage(.lambdaRequests, 1)], by: source, trace: "1-a")
        book.add([Usage(.lambdaRequests, 1)], by: source, trace: "1-a")
        book.add([Usage(.lambdaRequests, 1)], by: source, trace: "1-b")
        #expect(try ledger().lines(ofTrace: "1-a").map(\.quantity) == [2])
        #expect(try ledger().lines(ofTrace: "1-c").isEmpty)
    }
}
