internal import Base

/// The ids of backups, exports and imports, which sort by the times when they were made.
enum TimedID {
    /// How the ids of a millisecond begin: its 14 digits.
    static func start(_ time: Instant) -> String {
        let digits = String(time.milliseconds)
        return String(repeating: "0", count: max(0, 14 - digits.count)) + digits
    }

    /// A new one, with 8 hexadecimal digits behind the time.
    static func make(_ time: Instant, _ randomness: any Randomness) -> String {
        "\(start(time))-\(randomness.uuid().prefix(8))"
    }
}
