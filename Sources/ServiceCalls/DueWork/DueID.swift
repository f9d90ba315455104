package import Base

/// The name of an item: a few bytes that tell its lane, so that rows of a lane that has enough are passed over by their
/// keys, and behind them a name of its own.
package enum DueID {
    private static let laneBytes = 8

    /// A new name for an item of a lane.
    package static func make(lane: String, _ randomness: any Randomness) -> [UInt8] {
        Digest.sha256(Array(lane.utf8)).prefix(laneBytes) + randomness.uuidBytes()
    }

    package static func lane(of id: [UInt8]) -> ArraySlice<UInt8> { id.prefix(laneBytes) }
}
