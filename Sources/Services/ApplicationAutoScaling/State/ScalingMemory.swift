internal import Base

/// What a target's policies remember from one minute to the next.
struct ScalingMemory: Hashable, Sendable {
    /// The share of the capacity that was in use in each of the last minutes, the newest last; nil where nothing ran.
    private(set) var minutes: [Double?] = []
    /// The last change by a policy that added capacity, and by how much.
    var scaledOut: Instant?
    var addition = 0
    /// The last change by a policy that took capacity away.
    var scaledIn: Instant?

    mutating func add(_ use: Double?) {
        minutes.append(use)
        minutes.removeFirst(max(0, minutes.count - LimitsApplicationAutoScaling.minutesIn))
    }

    /// The newest minutes, where something is known of all of them.
    func last(_ count: Int) -> [Double]? {
        let known = minutes.suffix(count).compactMap(\.self)
        return known.count == count ? known : nil
    }

    /// What was measured belongs to another capacity.
    mutating func forget() { minutes = [] }

    var json: JSON {
        [
            .array(minutes.map { $0.map { JSON.double($0) } ?? .null }),
            scaledOut.map { .integer($0.nanoseconds) } ?? .null, .integer(Int64(addition)),
            scaledIn.map { .integer($0.nanoseconds) } ?? .null,
        ]
    }

    init() {}

    init(_ json: JSON) {
        minutes = (json[0]?.array ?? []).map(\.double)
        scaledOut = json[1]?.integer.map { Instant(nanoseconds: $0) }
        addition = json[2]?.integer.map { Int($0) } ?? 0
        scaledIn = json[3]?.integer.map { Instant(nanoseconds: $0) }
    }
}
