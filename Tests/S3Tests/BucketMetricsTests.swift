import Base
import Pricing
import S3API
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import S3

@Suite("What is measured and billed of a bucket")
struct BucketMetricsTests {
    private struct Told: Hashable {
        let name: String
        let type: String
        let unit: String
        let value: Double
    }

    private func told(_ bench: S3Bench) async throws -> Set<Told> {
        Set(
            try await bench.platform.measured().map { reading in
                #expect(reading.metric.namespace == "AWS/S3")
                #expect(reading.metric.dimensions.first == .init(name: "BucketName", value: "photos"))
                return Told(
                    name: reading.metric.name, type: reading.metric.dimensions.last?.value ?? "",
                    unit: reading.metric.unit, value: reading.numbers.maximum)
            })
    }

    @Test("is its objects and their bytes, of all versions, once a day")
    func sizes() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        try await bench.service.start(bench.background)
        for text in ["four", "fiver"] { try await bench.put("k", text) }
        try await bench.client.putObject(
            PutObjectRequest(body: .of(Array("12".utf8)), bucket: "photos", key: "rare", storageClass: .standardIa))
        let expected: Set<Told> = [
            Told(name: "NumberOfObjects", type: "AllStorageTypes", unit: "Count", value: 3),
            Told(name: "BucketSizeBytes", type: "StandardStorage", unit: "Bytes", value: 9),
            Told(name: "BucketSizeBytes", type: "StandardIAStorage", unit: "Bytes", value: 2),
        ]
        #expect(try await told(bench) == expected)
        #expect(try await told(bench).isEmpty)
        bench.platform.clock.advance(by: .seconds(86_400))
        #expect(try await told(bench) == expected)
        await bench.background.shutdown()
    }

    @Test("costs by the time for which its bytes are there")
    func storage() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.service.start(bench.background)
        try await bench.put("k", [UInt8](repeating: 1, count: 1_000_000))
        bench.platform.clock.advance(by: .seconds(3_600))
        let used = try await bench.platform.used()
        #expect(used.map(\.item) == [.s3Storage] && used.first?.source.resource == "arn:aws:s3:::photos")
        #expect(abs((used.first?.quantity ?? 0) - 1_000_000 / 1_073_741_824 / 730) < 1e-12)
        await bench.background.shutdown()
    }

    @Test("is not counted beyond a bound before midnight")
    func bound() async throws {
        let bench = try await S3Bench.withBucket()
        for key in ["a", "b"] { try await bench.put(key) }
        let s3 = S3Store(bench.platform.environment)
        #expect(try await BucketMeasure.of("photos", s3, most: 1) == nil)
        #expect(try await BucketMeasure.of("photos", s3, most: 2)?.objects == 2)
    }
}
