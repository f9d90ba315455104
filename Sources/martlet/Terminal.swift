internal import Glibc

/// What people read: lines on standard output and standard error, in colour only where a terminal shows them.
enum Terminal {
    enum Colour: String {
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
        case dim = "2"
    }

    static let hasColours = isatty(STDOUT_FILENO) == 1

    /// A line on standard output, at once also where it is a pipe.
    static func line(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    /// A line on standard error.
    static func note(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    /// Bytes as they are on standard output.
    static func raw(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    static func paint(_ text: String, _ colour: Colour) -> String {
        hasColours ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Names with commas between them: in the line where they fit into it, else in lines of their own.
    static func list(_ names: [String], width: Int = 100) -> String {
        var lines: [String] = [""]
        for (number, name) in names.enumerated() {
            let word = number < names.count - 1 ? name + "," : name
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = word
            } else if line.count + 1 + word.count <= width {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines.count == 1 ? lines[0] : lines.map { "\n  " + $0 }.joined()
    }

    /// The text, filled with spaces up to a width.
    static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            // SAFETY: the address is valid for the count during the call.
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            // Nobody reads any more: what would be said has no other place to go.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
