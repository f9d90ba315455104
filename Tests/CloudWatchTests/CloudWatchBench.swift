import Base
import CloudWatchAPI
import ServiceCalls
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import CloudWatch

/// CloudWatch alone, on a clock that is turned by hand.
struct CloudWatchBench {
    let platform: TestPlatform
    let core: CloudWatchCore
    let environment: ServiceEnvironment
    let client: CloudWatchClient

    init(store: any Store = MemoryStore()) {
        platform = TestPlatform(store: store)
        environment = platform.environment
        let service = CloudWatchService(environment)
        core = service.core
        platform.register(service)
        client = CloudWatchClient(platform.root)
        // A whole hour.
        platform.clock.advance(by: .seconds(1_700_002_800 - 1_700_000_000))
    }

    var rounds: AlarmRounds { core.rounds(LossLog(clock: platform.clock) { _ in }) }
    var now: Instant { platform.clock.now }
    var book: MetricBook { environment.observation.metrics }
    func advance(_ seconds: Int) { platform.clock.advance(by: .seconds(seconds)) }

    func put(
        _ name: String, _ values: Double..., at time: Instant? = nil, dimensions: [String: String] = [:],
        unit: StandardUnit? = nil, resolution: Int? = nil
    ) async throws {
        let dimensions = dimensions.sorted { $0.key < $1.key }.map { Dimension(name: $0.key, value: $0.value) }
        let data = values.map { value in
            MetricDatum(
                metricName: name, dimensions: dimensions, timestamp: time ?? now, value: value, unit: unit,
                storageResolution: resolution)
        }
        try await client.putMetricData(PutMetricDataInput(namespace: "App", metricData: data))
    }

    func statistics(
        _ name: String, from: Int, to: Int = 0, period: Int = 60, _ extended: [String]? = nil,
        dimensions: [Dimension] = [], unit: StandardUnit? = nil
    ) async throws -> [Datapoint] {
        try await client.getMetricStatistics(
            GetMetricStatisticsInput(
                namespace: "App", metricName: name, dimensions: dimensions, startTime: now - .seconds(from),
                endTime: now - .seconds(to), period: period, statistics: Statistic.allCases,
                extendedStatistics: extended, unit: unit)
        ).datapoints ?? []
    }

    func rows(_ prefix: Key) async throws -> Int { try await platform.store.readAll(KeyRange(prefix: prefix)).count }
}
