internal import Base
internal import Synchronization
internal import Tuning

/// The events that functions had last and did not fail on, for experiments that are to be like the real thing. They are
/// in memory alone.
final class RecordedEvents: Sendable {
    private struct Recent {
        var payloads: [[UInt8]] = []
        /// Where the next one goes.
        var place = 0
        /// When it had its last one, among those of others.
        var last: UInt64 = 0

        mutating func add(_ payload: [UInt8], _ count: UInt64) {
            last = count
            if payloads.count < LimitsStarts.recordedEvents {
                payloads.append(payload)
            } else {
                payloads[place] = payload
                place = (place + 1) % payloads.count
            }
        }
    }

    private let state = Mutex<(recent: [FunctionKey: Recent], count: UInt64)>(([:], 0))

    /// Keeps an event in the place of the oldest; a large one is passed over. Of too many functions, the one that had
    /// none for the longest time is forgotten.
    func note(_ key: FunctionKey, _ payload: [UInt8]) {
        guard payload.count <= LimitsLambda.recordedEventBytes else { return }
        state.withLock { state in
            state.count += 1
            if state.recent[key] == nil, state.recent.count >= LimitsLambda.recordedFunctions,
                let oldest = state.recent.min(by: { $0.value.last < $1.value.last })?.key
            {
                state.recent[oldest] = nil
            }
            state.recent[key, default: Recent()].add(payload, state.count)
        }
    }

    /// - Returns: those that are JSON, the latest at an unknown place.
    func events(of key: FunctionKey) -> [JSON] {
        let payloads = state.withLock { $0.recent[key]?.payloads ?? [] }
        return payloads.compactMap { try? JSON(parsing: $0) }
    }

    func forget(_ key: FunctionKey) { state.withLock { $0.recent[key] = nil } }
}
