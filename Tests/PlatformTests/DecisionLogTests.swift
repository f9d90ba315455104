import Base
import Platform
import Policy
import ServiceKit
import Testing

@Suite("The log of decisions")
struct DecisionLogTests {
    private let log = DecisionLog()
    private let context = CallContext(
        caller: .anonymous, account: .default, region: .default, requestID: "1", now: Instant(nanoseconds: 0))

    private func record(_ resource: String) {
        log.record(
            Decision(
                caller: .root(account: "000000000000"), action: "sqs:DeleteMessage", resource: resource,
                reason: .implicitDeny(missing: .identity)), context)
    }

    @Test("each kind stands in it once, with its count, the oldest first")
    func counts() {
        for resource in ["a", "b", "a"] { record(resource) }
        #expect(log.all.map(\.entry.resource) == ["a", "b"])
        #expect(log.all.map(\.count) == [2, 1])
    }

    @Test("what is longer than any name is cut")
    func cut() {
        record(String(repeating: "é", count: 2_048))
        record(String(repeating: "x", count: 3_000_000))
        #expect(log.all.map(\.entry.resource.count) == [2_048, 2_049])
        #expect(log.all.last?.entry.resource.hasSuffix("x…") == true)
    }

    @Test("beyond its bytes and its number of kinds the oldest are forgotten", arguments: [2_000, 5])
    func bounded(length: Int) {
        for number in 0..<12_000 { record("\(number)" + String(repeating: "x", count: length)) }
        let kept = log.all.map(\.entry.resource)
        #expect(kept.count == 10_000 || (1_900...2_100).contains(kept.count))
        #expect(kept.reduce(0) { $0 + $1.utf8.count } <= 4 << 20)
        #expect(kept.last?.hasPrefix("11999x") == true)
        #expect(kept.first?.hasPrefix("\(12_000 - kept.count)x") == true)
    }
}
