internal import Synchronization

/// Buses in memory. A change makes that bus be read again, and a hint that something changed makes every bus be looked
/// at; what has not changed of them is kept.
final class BusCache: Sendable {
    private struct Entry {
        let bus: Bus
        /// How many changes there had been when it was read.
        let changes: Int
        var isOld = false
    }

    private struct State {
        var buses: [BusReference: Entry] = [:]
        var changes = 0
        /// What was read before so many changes is looked at again.
        var doubted = 0
    }

    private let state = Mutex(State())

    /// Nil where it has to be read.
    subscript(reference: BusReference) -> Bus? {
        state.withLock { state in
            guard let entry = state.buses[reference], !entry.isOld, entry.changes >= state.doubted else { return nil }
            return entry.bus
        }
    }

    /// How many changes there have been, and the bus as it was known.
    func before(reading reference: BusReference) -> (changes: Int, bus: Bus?) {
        state.withLock { ($0.changes, $0.buses[reference]?.bus) }
    }

    /// Keeps what was read, unless something changed meanwhile.
    func keep(_ bus: Bus, readAfter changes: Int) {
        state.withLock { state in
            guard state.changes == changes else { return }
            if state.buses.count >= LimitsEventBridge.cachedBuses { state.buses = [:] }
            state.buses[bus.reference] = Entry(bus: bus, changes: changes)
        }
    }

    func forget(_ reference: BusReference) {
        state.withLock { state in
            state.changes += 1
            state.buses[reference]?.isOld = true
        }
    }

    func doubt() {
        state.withLock { state in
            state.changes += 1
            state.doubted = state.changes
        }
    }
}
