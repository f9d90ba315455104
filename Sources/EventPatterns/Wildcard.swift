/// A text in which `*` stands for any number of any bytes, and `\*` and `\\` for themselves.
package struct Wildcard: Sendable, Hashable {
    /// What stands between the stars; the first begins the text and the last ends it.
    private let parts: [[UInt8]]

    /// - Throws: a reason that counts positions from the quotation mark before the text.
    init(_ text: String) throws(WildcardMistake) {
        let bytes = Array(text.utf8)
        var parts: [[UInt8]] = [[]]
        var index = 0
        while index < bytes.count {
            let next = index + 1 < bytes.count ? bytes[index + 1] : nil
            switch bytes[index] {
            case UInt8(ascii: "*"):
                guard next != UInt8(ascii: "*") else { throw .consecutive(index + 1) }
                parts.append([])
            case UInt8(ascii: "\\"):
                guard let next, next == UInt8(ascii: "*") || next == UInt8(ascii: "\\") else {
                    throw .escape(index + 1)
                }
                parts[parts.count - 1].append(next)
                index += 1
            default: parts[parts.count - 1].append(bytes[index])
            }
            index += 1
        }
        self.parts = parts
    }

    func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches($0) }
    }

    /// Each part at its first place behind the one before: where the whole fits, it fits so.
    private func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard parts.count > 1 else { return text.elementsEqual(parts[0]) }
        let (head, tail) = (parts[0], parts[parts.count - 1])
        guard text.count >= head.count + tail.count, text.starts(with: head),
            text.suffix(tail.count).elementsEqual(tail)
        else { return false }
        var rest = text[head.count..<(text.count - tail.count)]
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = Self.first(part, in: rest) else { return false }
            rest = rest[(found + part.count)...]
        }
        return true
    }

    private static func first(_ part: [UInt8], in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard text.count >= part.count else { return nil }
        return (text.startIndex...(text.endIndex - part.count)).first { start in
            text[start] == part[0] && text[start..<(start + part.count)].elementsEqual(part)
        }
    }
}

/// What is wrong with a wildcard.
enum WildcardMistake: Error {
    case consecutive(Int)
    case escape(Int)

    var reason: String {
        switch self {
        case .consecutive(let position): "Consecutive wildcard characters at pos \(position)"
        case .escape(let position): "Invalid escape character at pos \(position)"
        }
    }
}
