package import Base
package import Store

/// What every service gets at its making: time, chance, state, bytes, and the way to the other services.
package struct ServiceEnvironment: Sendable {
    /// The platform's time, which its user may move forward.
    package let clock: any Clock
    /// The machine's time, which nobody moves: for what programs outside hold against their own clocks, such as the end
    /// of keys, and for how long a function really runs.
    package let machineClock: any Clock
    package let randomness: any Randomness
    package let store: any Store
    package let blobs: any Blobs
    package let services: any ServiceDirectory
    /// By which services that keep records tell those that wait for some.
    package let notices: RecordNotices
    /// What services tell of themselves.
    package let observation: Observation
    /// What work of the services' own runs on; nil takes the system's threads.
    package let executor: (any TaskExecutor)?

    /// - Parameter machineClock: nil where the platform's time is the machine's.
    package init(
        clock: any Clock, machineClock: (any Clock)? = nil, randomness: any Randomness, store: any Store,
        blobs: any Blobs, services: any ServiceDirectory,
        notices: RecordNotices = RecordNotices(), observation: Observation = Observation(),
        executor: (any TaskExecutor)? = nil
    ) {
        (self.clock, self.machineClock, self.randomness) = (clock, machineClock ?? clock, randomness)
        (self.store, self.blobs, self.services, self.executor) = (store, blobs, services, executor)
        (self.notices, self.observation) = (notices, observation)
    }
}
