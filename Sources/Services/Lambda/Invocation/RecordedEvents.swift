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

        mutating func add(_ payload: [UInt8]) {
            if payloads.count < LimitsStarts.recordedEvents {
                payloads.append(payload)
            } else {
                payloads[place] = payload
                place = (place + 1) % payloads.count
            }
        }
    }

    private let recent = Mutex<[FunctionKey: Recent]>([:])

    /// Keeps an event in the place of the oldest; a large one is passed over, and so is one of a function too many.
    func note(_ key: FunctionKey, _ payload: [UInt8]) {
        guard payload.count <= LimitsLambda.recordedEventBytes else { return }
        recent.withLock { recent in
            guard recent[key] != nil || recent.count < LimitsLambda.recordedFunctions else { return }
            recent[key, default: Recent()].add(payload)
        }
    }

    /// - Returns: those that are JSON, the latest at an unknown place.
    func events(of key: FunctionKey) -> [JSON] {
        let payloads = recent.withLock { $0[key]?.payloads ?? [] }
        return payloads.compactMap { try? JSON(parsing: $0) }
    }

    func forget(_ key: FunctionKey) { recent.withLock { $0[key] = nil } }
}
