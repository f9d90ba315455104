import Base
import ServiceKit
import Store
import Testing

@testable import STS

@Suite struct SessionStoreTests {
    @Test("expired sessions are still known for a day, then swept away")
    func sweep() async throws {
        let (clock, store) = (ManualClock(), MemoryStore())
        let sessions = SessionStore(store)
        let record = SessionRecord(
            for: .account(.default), until: clock.now + .seconds(900), SeededRandomness(seed: 1))
        try await sessions.add(record)
        clock.advance(by: .seconds(1000))
        #expect(try await sessions.sweep(now: clock.now) == 0)
        #expect(try await sessions.find(record.accessKeyID)?.expiration == record.expiration)
        clock.advance(by: .seconds(86_400))
        #expect(try await sessions.sweep(now: clock.now) == 1)
        #expect(try await sessions.find(record.accessKeyID) == nil)
    }

    @Test("secrets do not print")
    func secrets() {
        let record = SessionRecord(
            for: .account(.default), until: Instant(seconds: 0), SeededRandomness(seed: 1))
        #expect(!"\(record)".contains(record.secret.value))
    }
}
