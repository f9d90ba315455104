package import Base
package import Sandbox
package import Store

/// What a platform stands on: time, chance and, in a simulation, also what is the machine's and the disk's elsewhere.
package struct PlatformGround: Sendable {
    /// The platform's time, which its user may move forward.
    package var clock: any Clock
    /// The machine's own time, which nobody moves.
    package var machineClock: any Clock
    package var randomness: any Randomness
    /// What every task of the platform's own runs on; nil takes the system's threads.
    package var executor: (any TaskExecutor)?
    /// Where the state is; nil opens the data folder.
    package var state: (store: any Store, blobs: any Blobs)?
    /// What runs functions; nil takes sandboxes, or processes, of this machine and what is installed on it.
    package var sandboxes: (any SandboxDriver)?

    /// - Parameter machineClock: nil where the platform's time is the machine's.
    package init(clock: any Clock, machineClock: (any Clock)? = nil, randomness: any Randomness) {
        (self.clock, self.machineClock, self.randomness) = (clock, machineClock ?? clock, randomness)
    }
}
