internal import Base
internal import CloudWatchAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// What the operations share.
struct CloudWatchCore: Sendable {
    let store: any Store
    let clock: any Clock
    let randomness: any Randomness
    let services: any ServiceDirectory
    let folder: Folder
    let log: MetricLog
    let vended: VendedMetrics
    let alarms: AlarmStore
    let usage: CloudWatchUsage

    init(_ environment: ServiceEnvironment) {
        (store, clock, randomness) = (environment.store, environment.clock, environment.randomness)
        services = environment.services
        folder = Folder(environment.store, environment.clock)
        log = MetricLog(environment, folder)
        vended = VendedMetrics(environment, folder)
        alarms = AlarmStore(environment)
        usage = CloudWatchUsage(environment)
    }

    /// Makes all that was measured or put by now readable.
    func settle() async throws {
        try await vended.store(all: true)
        try await folder.fold(until: clock.now)
    }

    /// The work behind the end of each minute.
    func rounds(_ losses: LossLog) -> AlarmRounds {
        AlarmRounds(
            alarms: alarms, clock: clock, vended: vended, folder: folder,
            evaluation: MetricAlarmEvaluation(store: store, math: MathRunner(store: store)), losses: losses)
    }
}
