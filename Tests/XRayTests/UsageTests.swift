import Pricing
import ServiceKit
import ServiceTesting
import Testing
import XRayAPI

@testable import XRay

@Suite("What X-Ray costs")
struct UsageTests {
    let xray = XRayFixture()

    private func used() async throws -> [PricedItem: Double] {
        let used = try await xray.platform.used()
        return Dictionary(used.map { ($0.item, $0.quantity) }, uniquingKeysWith: +)
    }

    @Test("a trace is recorded once, however many segments come of it, and its own bill has it")
    func recorded() async throws {
        let (one, other) = (xray.trace(1), xray.trace(2))
        try await xray.put([xray.segment(one, "1111111111111111"), xray.segment(other, "2222222222222222")])
        try await xray.put([xray.segment(one, "3333333333333333")])
        #expect(try await used() == [.tracesRecorded: 2])
        #expect(xray.platform.observation.usage.usage(ofTrace: one).map(\.item) == [.tracesRecorded])
    }

    @Test("traces cost when they are scanned, and when they are retrieved")
    func read() async throws {
        let trace = xray.trace(1)
        try await xray.put([xray.segment(trace, "1111111111111111"), xray.segment(xray.trace(2), "2222222222222222")])
        _ = try await used()
        #expect(try await xray.found("service(\"nobody\")").isEmpty)
        #expect(try await used() == [.tracesRetrieved: 2])
        #expect(try await xray.documents(trace).count == 1)
        #expect(try await used() == [.tracesRetrieved: 1])
    }
}
