internal import Base
internal import CloudWatchAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Synchronization

/// Takes what services of the platform have measured, and keeps it as CloudWatch keeps what its users put.
final class VendedMetrics: Sendable {
    private let book: MetricBook
    private let log: MetricLog
    /// What was taken and could not be stored yet; a failure of the store loses nothing that there is room for.
    private let pending = Mutex<[MetricReading]>([])
    /// One takes and stores at a time: who comes behind sees what was taken before.
    private let turns = Turns<Int>()
    /// The end of the last minute whose gauges were read.
    private let sampled = Mutex(Instant(nanoseconds: .min))

    init(_ environment: ServiceEnvironment, _ folder: Folder) {
        book = environment.observation.metrics
        log = MetricLog(environment, folder)
    }

    /// Reads the gauges at a minute's end, as numbers of that minute: once, also where what follows is done again.
    /// - Parameter minute: its end.
    func sample(endOf minute: Instant) async throws {
        guard sampled.withLock({ $0 < minute }) else { return }
        for sampler in book.samplers { try await sampler(minute - .nanoseconds(1)) }
        sampled.withLock { $0 = minute }
    }

    /// Forgets metrics that nothing is measured of any more.
    func forgetIdle() { book.forgetIdle() }

    /// Stores what was measured in minutes that have ended, or all.
    func store(all: Bool = false) async throws {
        try await turns.take(0)
        defer { turns.leave(0) }
        let readings = all ? book.takeAll() : book.take(endedBy: log.clock.now)
        let mine = pending.withLock { pending in
            defer { pending = [] }
            return pending + readings
        }
        guard !mine.isEmpty else { return }
        let parts = Self.parts(mine)
        for (place, part) in parts.enumerated() {
            do { try await log.append(Self.batches(part)) } catch {
                let left = parts[place...].flatMap { $0 }
                pending.withLock { $0 = Array((left + $0).prefix(LimitsCloudWatch.pendingReadings)) }
                throw error
            }
        }
    }

    /// As many together as a commit takes.
    private static func parts(_ readings: [MetricReading]) -> [ArraySlice<MetricReading>] {
        stride(from: 0, to: readings.count, by: LimitsCloudWatch.readingsOfCommit).map { start in
            readings[start..<min(start + LimitsCloudWatch.readingsOfCommit, readings.count)]
        }
    }

    /// By tenant and namespace.
    private static func batches(_ readings: ArraySlice<MetricReading>) -> [LogBatch] {
        var batches: [LogBatch] = []
        var places: [Group: Int] = [:]
        for reading in readings {
            let metric = reading.metric
            let group = Group(tenant: metric.tenant, namespace: metric.namespace)
            let place = places[group] ?? batches.count
            if place == batches.count {
                places[group] = place
                batches.append(LogBatch(metric.tenant, namespace: metric.namespace))
            }
            batches[place].append(
                Datum(
                    metric: MetricIdentity(
                        namespace: metric.namespace, name: metric.name, dimensions: metric.dimensions),
                    unit: (StandardUnit(rawValue: metric.unit) ?? .none).code, second: reading.began.seconds,
                    resolution: 60, numbers: reading.numbers))
        }
        return batches
    }

    private struct Group: Hashable {
        let tenant: Tenant
        let namespace: String
    }
}
