package import Base
package import Store

/// What every service gets at its making: time, chance, state, bytes, and the way to the other services.
package struct ServiceEnvironment: Sendable {
    package let clock: any Clock
    package let randomness: any Randomness
    package let store: any Store
    package let blobs: any Blobs
    package let services: any ServiceDirectory

    package init(
        clock: any Clock, randomness: any Randomness, store: any Store, blobs: any Blobs, services: any ServiceDirectory
    ) {
        (self.clock, self.randomness, self.store, self.blobs, self.services) = (
            clock, randomness, store, blobs, services
        )
    }
}
