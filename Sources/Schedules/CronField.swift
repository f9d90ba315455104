/// Which numbers a field of a cron expression may have, and how its text is read.
struct CronField: Sendable {
    let range: ClosedRange<Int>
    /// Names of the first numbers.
    var names: [String] = []

    static let minutes = CronField(range: 0...59)
    static let hours = CronField(range: 0...23)
    static let days = CronField(range: 1...31)
    static let months = CronField(
        range: 1...12, names: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"])
    /// Sunday is 1.
    static let weekdays = CronField(range: 1...7, names: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"])
    static let years = CronField(range: 1970...2199)

    /// A list of numbers, ranges and steps; nil for what is none.
    /// - Parameter text: in upper case.
    func numbers(_ text: Substring) -> NumberSet? {
        var all = NumberSet(least: range.lowerBound)
        for item in text.split(separator: "," as Character, omittingEmptySubsequences: false) {
            let parts = item.split(separator: "/" as Character, omittingEmptySubsequences: false)
            guard let first = parts.first, parts.count <= 2, let bounds = bounds(first) else { return nil }
            guard parts.count == 2 else {
                for number in bounds { all.insert(number) }
                continue
            }
            guard let step = Self.integer(parts[1]), step > 0 else { return nil }
            // A step from one number goes on to the end.
            let end = bounds.count == 1 ? range.upperBound : bounds.upperBound
            for number in stride(from: bounds.lowerBound, through: end, by: step) { all.insert(number) }
        }
        return all
    }

    private func bounds(_ text: Substring) -> ClosedRange<Int>? {
        if text == "*" { return range }
        let ends = text.split(separator: "-" as Character, omittingEmptySubsequences: false)
        guard let first = ends.first.flatMap({ number($0) }) else { return nil }
        guard ends.count == 2 else { return ends.count == 1 ? first...first : nil }
        return number(ends[1]).flatMap { $0 >= first ? first...$0 : nil }
    }

    /// One number, or its name.
    func number(_ text: Substring) -> Int? {
        let number = names.firstIndex { $0 == text }.map { $0 + 1 } ?? Self.integer(text)
        return number.flatMap { range.contains($0) ? $0 : nil }
    }

    /// Digits and nothing else.
    static func integer(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }
}
