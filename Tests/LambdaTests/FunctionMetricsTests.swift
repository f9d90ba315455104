import Base
import ServiceKit
import ServiceTesting
import Testing

@testable import Lambda

@Suite("What is measured of functions")
struct FunctionMetricsTests {
    private let key = FunctionKey(account: .default, region: .default, name: "f")

    /// The sums by name and dimensions.
    private func sums(_ platform: TestPlatform) async throws -> [String: Double] {
        var sums: [String: Double] = [:]
        for reading in try await platform.measured() {
            let dimensions = reading.metric.dimensions.map(\.value).joined(separator: " ")
            sums["\(reading.metric.name) \(dimensions)", default: 0] += reading.numbers.sum
        }
        return sums
    }

    @Test("requests to a function's URL are counted by function and by URL")
    func urls() async throws {
        let platform = TestPlatform()
        let metrics = LambdaMetrics(platform.environment)
        let now = platform.clock.now
        for (qualifier, status) in [(nil, 200), (nil, 403), ("live", 502)] as [(String?, Int)] {
            metrics.url(of: FunctionReference(key: key, qualifier: qualifier))
                .answered(status, took: .milliseconds(20), at: now)
        }
        let sums = try await sums(platform)
        #expect(sums["UrlRequestCount f"] == 3 && sums["UrlRequestCount f f:$LATEST"] == 2)
        #expect(sums["Url4xxCount f"] == 1 && sums["Url4xxCount f f:live"] == 0)
        #expect(sums["Url5xxCount f"] == 1 && sums["Url5xxCount f f:live"] == 1)
        #expect(sums["UrlRequestLatency f"] == 60)
    }

    @Test("concurrency that others can't have is what runs without a reservation and all that is set aside")
    func claimed() async throws {
        let platform = TestPlatform()
        let metrics = LambdaMetrics(platform.environment)
        let reference = FunctionReference(key: key, qualifier: nil)
        for isReserved in [false, true] {
            let run = LambdaMetrics.Run(
                reference: reference, version: "$LATEST", isReserved: isReserved, claimedConcurrency: 100)
            _ = try await metrics.measure(run) { InvocationResult(payload: []) }
        }
        #expect(try await sums(platform)["ClaimedAccountConcurrency "] == 101 + 100)
    }
}
