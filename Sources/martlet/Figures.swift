/// Numbers for people.
enum Figures {
    /// With a fixed count of decimals.
    static func fixed(_ value: Double, _ decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let whole = Int64((value * scale).rounded())
        guard decimals > 0 else { return String(whole) }
        let digits = String(whole.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return (whole < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// With three significant digits at least, and no zeros at the end beyond so many decimals.
    static func significant(_ value: Double, decimals: Int = 0) -> String {
        var (shown, scaled) = (0, value.magnitude)
        while scaled > 0, scaled < 100, shown < 15 { (shown, scaled) = (shown + 1, scaled * 10) }
        var text = fixed(value, max(shown, decimals))
        guard text.contains(".") else { return text }
        while text.last == "0", text.reversed().prefix(while: { $0 != "." }).count > decimals { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text
    }

    /// A width's worth of spaces before the text.
    static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
