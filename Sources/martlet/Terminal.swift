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

    /// Whether somebody is there who can be asked.
    static let isAsked = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1

    /// - Returns: whether the answer is yes.
    static func ask(_ question: String) -> Bool {
        write("\(question) [y/N] ", to: STDERR_FILENO)
        return ["y", "yes"].contains((readLine() ?? "").lowercased())
    }

    /// What is going on, in a line of which the next one takes the place; nothing where nobody looks.
    static func progress(_ text: String) {
        if isatty(STDERR_FILENO) == 1 { write("\r\u{1B}[K\(text)", to: STDERR_FILENO) }
    }

    /// Removes the line of what was going on.
    static func endProgress() { progress("") }

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

    /// Others' text, whose control characters would have the terminal do something: they are named instead, `^[` for an
    /// escape. New lines and tabs stay.
    /// - Parameter keepsColours: whether orders to change colours stay too, as functions write them into their logs.
    static func foreign(_ text: String, keepsColours: Bool = false) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return text }
        var shown = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            if keepsColours, let count = colourLength(rest) {
                shown += rest.prefix(count)
                rest = rest.dropFirst(count)
                continue
            }
            rest = rest.dropFirst()
            switch scalar.value {
            case 0x09, 0x0A: shown.append(scalar)
            case 0..<0x20, 0x7F: shown += "^\(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))".unicodeScalars
            case 0x80..<0xA0: shown += "<\(String(scalar.value, radix: 16))>".unicodeScalars
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// The length of an order to change colours at the beginning; nil where there is none.
    private static func colourLength(_ text: Substring.UnicodeScalarView) -> Int? {
        guard text.starts(with: "\u{1B}[".unicodeScalars) else { return nil }
        let numbers = text.dropFirst(2).prefix(20).prefix { "0123456789;".unicodeScalars.contains($0) }
        return text.dropFirst(2 + numbers.count).first == "m" ? numbers.count + 3 : nil
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
