package import Base

/// For what a table keeps what its items were before each change.
package struct TableHistory: Sendable, Hashable {
    /// Point-in-time recovery.
    package struct Recovery: Sendable, Hashable {
        package let since: Instant
        package var days: Int

        /// The oldest moment that the table can be restored to.
        func earliest(now: Instant) -> Instant { max(since, now - .seconds(days * 86_400)) }
    }

    /// Grows whenever something begins for which images are kept; each image carries the one under which its change
    /// was made. So it is known to the change, not to the clock's tick, what came before and what after.
    package var epoch = 0
    package var recovery: Recovery?
    /// Works that read the table as it was when they began, by their ids: the epoch of their beginning. 0 holds all
    /// images.
    package var pins: [String: Int] = [:]

    /// Whether changes keep images.
    var isKept: Bool { recovery != nil || !pins.isEmpty }

    /// Holds the images of all changes from now on.
    mutating func pin(_ id: String) {
        epoch += 1
        pins[id] = epoch
    }

    /// Whether nobody will ask for the image again.
    func canForget(_ image: PastImage, now: Instant) -> Bool {
        if let recovery, image.time >= recovery.earliest(now: now) { return false }
        return !pins.values.contains { $0 <= image.epoch }
    }

    // MARK: - Bytes

    var json: JSON {
        var object: JSONObject = ["epoch": .integer(Int64(epoch))]
        object["since"] = recovery.map { .integer($0.since.nanoseconds) }
        object["days"] = recovery.map { .integer(Int64($0.days)) }
        object["pins"] = .object(
            JSONObject(pins.sorted { $0.key < $1.key }.map { ($0.key, .integer(Int64($0.value))) }))
        return .object(object)
    }

    init() {}

    init(_ json: JSON) {
        epoch = Int(json["epoch"]?.integer ?? 0)
        if let since = json["since"]?.integer, let days = json["days"]?.integer {
            recovery = Recovery(since: Instant(nanoseconds: since), days: Int(days))
        }
        pins = Dictionary((json["pins"]?.object ?? [:]).map { ($0.key, Int($0.value.integer ?? 0)) }) { _, last in last
        }
    }
}

/// A moment of a table: behind it lie the changes that whoever reads the table as it was does not see.
enum HistoryCut: Sendable {
    /// When the epoch began.
    case epoch(Int)
    /// The last moment that is still seen.
    case time(Instant)

    func precedes(_ image: PastImage) -> Bool {
        switch self {
        case .epoch(let epoch): image.epoch >= epoch
        case .time(let time): image.time > time
        }
    }
}
