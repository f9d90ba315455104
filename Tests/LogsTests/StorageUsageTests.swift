import Base
import LogsAPI
import Pricing
import ServiceKit
import ServiceTesting
import Testing

@testable import Logs

struct StorageUsageTests {
    @Test("what a group keeps costs by its time, at 15 % of its bytes")
    func storage() async throws {
        let fixture = try await LogsFixture()
        let background = Background()
        try await fixture.service.start(background)
        try await fixture.put([String(repeating: "x", count: 974)])
        fixture.platform.clock.advance(by: .seconds(3_600))
        let used = try await fixture.platform.used()
        await background.shutdown()
        let shown = try await fixture.client.describeLogGroups(DescribeLogGroupsRequest()).logGroups?.first
        let bytes = Double(shown?.storedBytes ?? 0)
        #expect(bytes >= 974)
        #expect(used.map(\.item) == [.logStorage])
        #expect(used.first?.source.resource == "arn:aws:logs:us-east-1:000000000000:log-group:g")
        #expect(abs((used.first?.quantity ?? 0) - bytes / 1_073_741_824 / 730 * 0.15) < 1e-15)
    }
}
