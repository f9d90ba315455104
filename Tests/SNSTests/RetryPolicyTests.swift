import Base
import Testing

@testable import SNS

@Suite("A retry policy")
struct RetryPolicyTests {
    private func seconds(_ policy: RetryPolicy, _ failures: ClosedRange<Int>) -> [Double?] {
        failures.map { policy.delay(afterFailures: $0).map { ($0.inMilliseconds / 100).rounded() / 10 } }
    }

    @Test("of queues and functions is AWS's table")
    func managed() {
        #expect(seconds(.managed, 1...6) == [0, 0, 0, 1, 1, 1])
        #expect(seconds(.managed, 15...17) == [20, 20, 20])
        #expect(seconds(.managed, 100_015...100_016) == [20, nil])
    }

    @Test("of HTTP endpoints is three retries of twenty seconds")
    func web() {
        #expect(seconds(.web, 1...4) == [20, 20, 20, nil])
        #expect(RetryPolicy.web.total == 60)
    }

    @Test("grows by its function from the shortest delay to the longest")
    func functions() {
        var policy = RetryPolicy(minimumDelay: 1, maximumDelay: 16, retries: 5)
        #expect(seconds(policy, 1...5) == [1, 4.8, 8.5, 12.3, 16])
        policy.backoff = .arithmetic
        #expect(seconds(policy, 1...5) == [1, 2.5, 5.5, 10, 16])
        policy.backoff = .geometric
        #expect(seconds(policy, 1...5) == [1, 2, 4, 8, 16])
        policy.backoff = .exponential
        #expect(seconds(policy, 1...5) == [1, 2, 4, 8, 16])
    }
}
