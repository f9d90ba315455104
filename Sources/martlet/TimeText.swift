internal import Base

/// Durations as people write them: `15m`, `2h30m`, `7d`.
enum TimeText {
    /// Milliseconds of each unit, largest first.
    private static let units: [(name: String, milliseconds: Int64)] = [
        ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
    ]

    /// Nil for what is no duration, and for a part of more than twelve years; the server has a bound of its own.
    static func duration(_ text: String) -> Duration? {
        var (rest, total, isEmpty) = (text[...], Int64(0), true)
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            let name = rest.dropFirst(digits.count).prefix { $0.isLetter }
            guard digits.utf8.count <= 12, let count = Int64(digits),
                let unit = units.first(where: { $0.name == name })
            else { return nil }
            let (product, isTooLarge) = count.multipliedReportingOverflow(by: unit.milliseconds)
            guard !isTooLarge, product < 400_000_000_000 else { return nil }
            (total, isEmpty) = (total + product, false)
            rest = rest.dropFirst(digits.count + name.count)
        }
        return isEmpty ? nil : .milliseconds(total)
    }

    /// To the second, with the largest units first: `1d 2h`.
    static func text(_ duration: Duration) -> String {
        var rest = Int64((duration.inMilliseconds / 1_000).rounded()) * 1_000
        var parts: [String] = []
        for unit in units.dropLast() where rest >= unit.milliseconds {
            parts.append("\(rest / unit.milliseconds)\(unit.name)")
            rest %= unit.milliseconds
        }
        return parts.isEmpty ? "0s" : parts.joined(separator: " ")
    }
}
