/// What functions print, as a terminal shows it.
enum LogText {
    /// Carriage returns, which Lambda's runtimes write between the lines of one event, become new lines; line ends at
    /// the end are left out, and control characters are named, but for colours.
    static func lines(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            // The second half of CR LF: the line has ended already.
            if !(last == "\r" && scalar == "\n") { scalars.append(scalar == "\r" ? "\n" : scalar) }
            last = scalar
        }
        while scalars.last == "\n" { scalars.removeLast() }
        return Terminal.foreign(String(scalars), keepsColours: true)
    }
}
